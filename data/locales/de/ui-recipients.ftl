# Das Fenster: Verträge, Zusammenführen, Entfernen, Verknüpfen, mehrere Verantwortliche.

## Filters
nouns-filter-expiring = Vertrag endet
nouns-filter-abroad = Drittland
nouns-filter-unused = Unbenutzt
nouns-filter-no-search = Ohne Suchanweisung

## One recipient
recipients-where = Wo
recipients-access-why = Auch Fernzugriff zählt, etwa für den Support.
recipients-countries-untold = Länder, nicht unterschieden
    .why = Aus älteren Einträgen und Importen. Sagen Sie oben, wie jedes Land zählt.
recipients-contract = Vertrag
recipients-notice-on = Kündigung oder Verlängerung bis { $date }
recipients-clauses = Klauseln des Vertrags
recipients-clauses-count = { $present }/{ $all } Klauseln
recipients-clauses-why = Ist die Klausel vorhanden? „?“ heißt: noch nicht geprüft.
recipients-clauses-rest = { $count ->
    [one] Die übrige Klausel als vorhanden vermerken
   *[other] Die übrigen { $count } Klauseln als vorhanden vermerken
  }
recipients-clause-note = Bemerkung
recipients-clause-where = wo sie steht, z. B. § 4
recipients-clause-lacks = was fehlt
recipients-add-unlinked = Nur dem Namen nach hinzufügen
recipients-service = Was er tut
recipients-authorisation = Genehmigung
recipients-authorised-on = Erteilt oder mitgeteilt am
recipients-chain = Von { $name } seinerseits eingesetzt
recipients-contact-and-review = Kontakt, Prüfung, Notizen
recipients-unused = Nichts im Verzeichnis verweist darauf.
recipients-more = und { $count } weitere

## One system
recipients-provider-why = Wer es betreibt, wenn nicht das Unternehmen selbst.
recipients-identifiers-why = Womit eine Person darin gefunden wird: E-Mail-Adresse, Kundennummer …
recipients-job-why = Was Daten löscht, wenn ihre Zeit um ist.

## Joining
recipients-merge = Zusammenführen …
recipients-merge-title = „{ $name }“ zusammenführen
recipients-merge-with = Mit welchem Eintrag?
    .why = Aus beiden wird einer. Alles, was auf einen der beiden zeigt, zeigt auf den, der bleibt.
recipients-merge-stays = Bleibt
recipients-merge-goes = Geht darin auf
recipients-merge-swap = Tauschen
recipients-merge-differ = { $count ->
    [one] Sie unterscheiden sich in einem Feld
   *[other] Sie unterscheiden sich in { $count } Feldern
  }
recipients-merge-adds = { $count ->
    [one] { $count } Feld, das nur { $ref } hat, wird übernommen
   *[other] { $count } Felder, die nur { $ref } hat, werden übernommen
  }
recipients-merge-both = beides
recipients-merge-choose = { $field }: was bleibt
recipients-merge-moved = { $count ->
    [one] { $n } Stelle zeigt dann auf { $ref }
   *[other] { $n } Stellen zeigen dann auf { $ref }
  }
recipients-merge-moved-none = Nichts zeigt auf den Eintrag, der aufgeht.
recipients-merge-note = Was in den Notizen bleibt
recipients-merge-do = Zusammenführen
recipients-merged = { $count ->
    [one] { $merge } ist in { $keep } aufgegangen; { $count } Stelle zeigt jetzt dorthin.
   *[other] { $merge } ist in { $keep } aufgegangen; { $count } Stellen zeigen jetzt dorthin.
  }
recipients-duplicate = { $one } und { $other } sind wohl dieselben: { $name }
recipients-apart = { $one } und { $other } sind nicht dasselbe
recipients-told-apart = { $one } und { $other } werden nicht wieder vorgeschlagen.
recipients-duplicates-more = und { $count } weitere
recipients-remove = Entfernen …
recipients-remove-title = „{ $name }“ entfernen?
recipients-remove-free = Nichts verweist darauf. Rückgängig holt den Eintrag zurück.
recipients-remove-hit = { $count ->
    [one] { $n } Stelle nennt ihn. Der Name bleibt dort als Text; Rückgängig holt alles zurück.
   *[other] { $n } Stellen nennen ihn. Der Name bleibt dort als Text; Rückgängig holt alles zurück.
  }
recipients-remove-do = Entfernen
recipients-removed = { $what } wurde entfernt.
recipients-unlinked = { $count ->
    [one] { $count } Name noch nicht verknüpft – ansehen
   *[other] { $count } Namen noch nicht verknüpft – ansehen
  }
recipients-unlinked-title = Noch nicht verknüpfte Namen
recipients-unlinked-why = Diese Namen stehen als Text in Einträgen. Verknüpft werden sie gezählt, geprüft und in Auskünften genannt.
recipients-unlinked-where = { $count ->
    [one] in { $where }
   *[other] an { $count } Stellen: { $where }
  }
recipients-unlinked-below = nur unter einer Kategorie
recipients-unlinked-choose = Was „{ $name }“ meint
recipients-unlinked-new-recipient = Ein neuer Empfänger
recipients-unlinked-new-system = Ein neues System
recipients-unlinked-leave = Als Text lassen
recipients-link-do = { $count ->
    [one] { $count } Namen verknüpfen
   *[other] { $count } Namen verknüpfen
  }
recipients-linked = { $count ->
    [one] { $count } Name ist verknüpft.
   *[other] { $count } Namen sind verknüpft.
  }

## Several controllers
recipients-controller = Verantwortlicher
recipients-controller-all = Alle { $count } Verantwortlichen
recipients-organisations = Weitere Organisationen
    .why = Eine Datei kann für mehrere Verantwortliche geführt werden: die Unternehmen eines Konzerns oder die Mandanten eines externen Beauftragten. Empfänger und Systeme teilen sie sich.
recipients-add-organisation = Organisation hinzufügen
recipients-keeps = Das Verzeichnis wird für sie geführt
    .why = Sie ist dann als Verantwortlicher im Verzeichnis und in Dokumenten wählbar.
recipients-relation = Beziehung
recipients-own-categories = Kategorien nur für diesen Verantwortlichen
    .why = Leer: die des ganzen Eintrags.
recipients-arranged-on = Vereinbart am
recipients-responsibilities = Wer was übernimmt
recipients-essence = Wie Betroffene das Wesentliche erfahren
