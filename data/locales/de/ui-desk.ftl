# Der Schreibtisch eines Antrags im Fenster: Funde, Zeitleiste, andere Genannte, Dokumente, Schwärzungen, Codes.
desk-title = Schreibtisch
desk-open = Schreibtisch
desk-tab-finds = Funde
desk-tab-timeline = Zeitleiste
desk-tab-others = Andere Genannte
desk-tab-documents = Dokumente
desk-tab-redactions = Schwärzungen
desk-tab-codes = Codes
desk-record-rail = Der Datensatz
desk-empty = Noch nichts gefunden
    .why = Erfassen Sie zuerst die Exporte der Systeme; was zur Person gefunden wird, liegt hier.
desk-nothing = Nichts passt
    .why = Nichts passt zu Suche und Filtern.
desk-show-all = Alle zeigen
desk-count = { $shown } von { $all } Werten
desk-search = Werte durchsuchen
desk-caption = Alles zur Person Gefundene, eine Zeile je Wert
desk-system = System
desk-activity = Tätigkeit
desk-category = Datenkategorie
desk-only = Nur zeigen
desk-only-all = Alle
desk-only-unmapped = Spalten ohne Kategorie
desk-only-open-codes = Unerklärte Codes
desk-only-others = Andere genannt
desk-only-redacted = Geschwärzt
desk-guess = Kein Wert enthält genau diese Wörter: gezeigt ist, was fast passt.
desk-folded =
    { $n ->
        [one] 1 Datensatz steht in zwei Exporten und ist einmal gezeigt
       *[other] { $n } Datensätze stehen in zwei Exporten und sind einmal gezeigt
    }
desk-column-value = Wert
desk-column-column = Spalte
desk-column-category = Kategorie
desk-column-system = System
desk-column-day = Tag
desk-column-record = Datensatz
desk-column-columns = Angabe in
desk-column-sign = Als Tag erkannt an
desk-column-ref = Aktenzeichen
desk-column-state = Stand
desk-column-words = Wörter oder Stelle
desk-column-who = Entschieden von
desk-column-more = Mehr
desk-sign-retention = Beginn einer Speicherfrist
desk-sign-name = Name der Spalte
desk-sign-value = Form des Werts
desk-record = Datensatz { $n } aus { $system }
desk-record-title = Datensatz { $n }
desk-record-of = Datensatz { $n }
desk-undated = ohne Tag
desk-copies = { $n }-mal gefunden
desk-open-code = unerklärter Code
desk-somebody = jemand anderes?
desk-select-hint = Markieren Sie unten Wörter in einem Wert, um nur diese zu schwärzen.
desk-chosen =
    { $n ->
        [one] 1 Wert gewählt
       *[other] { $n } Werte gewählt
    }
desk-redact = Schwärzen
desk-keep = Stehen lassen
desk-redact-words-open = Wörter schwärzen …
desk-redact-value-open = Diesen Wert schwärzen …
desk-redact-record-open = Datensatz zurückhalten …
desk-redact-values-open = Werte schwärzen …
desk-redact-everywhere-open = Wörter überall schwärzen …
desk-redact-words = Wörter schwärzen
desk-redact-values =
    { $n ->
        [one] Einen Wert schwärzen
       *[other] { $n } Werte schwärzen
    }
desk-redact-record = Einen ganzen Datensatz zurückhalten
    .why = Die Spalten bleiben mit einem Vermerk, der Inhalt entfällt. Die Rechte anderer dürfen nicht dazu führen, dass jede Auskunft verweigert wird (Erwägungsgrund 63): Schwärzen Sie Wörter, wo das genügt.
desk-redact-do = Schwärzen: { $reason }
desk-words = Zu schwärzende Wörter
    .why = Groß- und Kleinschreibung ist gleich.
desk-everywhere = Überall, wo diese Wörter im Antrag stehen
    .why = Geschwärzte Wörter, die anderswo noch stehen, halten das Paket auf.
desk-reason = Grund
desk-explain = In Worten
    .why = Die Person liest es neben dem Grund. Wiederholen Sie nicht, was geschwärzt ist.
desk-explain-law = Nennen Sie das Gesetz oder den Grund: Die Person liest es. Wiederholen Sie nicht, was geschwärzt ist.
desk-propose = Nur vorschlagen
    .why = Es entfällt nichts, bevor jemand zustimmt.
desk-redacted-done = Geschwärzt
desk-proposed-done = Vorgeschlagen
desk-others-what = Namen, Adressen und Nummern, die nicht der Person gehören, jeweils mit dem Zeichen, das sie verriet. Es entfällt nichts, bevor Sie entscheiden; der Rest wird herausgegeben (Art. 15 Abs. 4, Erwägungsgrund 63). Ein Zeichen verrät nicht jeden: Lesen Sie auch die Datensätze.
desk-others-show = Welche davon
desk-others-open = Zu entscheiden
desk-others-all = Alle
desk-others-none = Kein Zeichen verrät jemand anderen
    .why = Ein Zeichen verrät nicht jeden: Lesen Sie die Datensätze, und schwärzen Sie von Hand, was die Rechte anderer beeinträchtigt.
desk-others-done = Alles ist entschieden
desk-chosen-others =
    { $n ->
        [one] 1 gewählt
       *[other] { $n } gewählt
    }
desk-choose-open = Alle offenen wählen
desk-choose = { $what } wählen
desk-redact-one = { $what } schwärzen
desk-keep-one = { $what } stehen lassen
desk-keys = A schwärzt, R lässt stehen, X wählt, J und K gehen weiter
desk-kind-name = Name
desk-kind-email = E-Mail-Adresse
desk-kind-phone = Telefonnummer
desk-kind-iban = Bankkonto
desk-is-redacted = geschwärzt
desk-is-kept = bleibt stehen
desk-places =
    { $n ->
        [one] 1 Stelle
       *[other] { $n } Stellen
    }
desk-more-places = und { $n } weitere
desk-others-redacted =
    { $n ->
        [one] Überall geschwärzt
       *[other] { $n } überall geschwärzt
    }
desk-others-kept =
    { $n ->
        [one] Bleibt stehen
       *[other] { $n } bleiben stehen
    }
desk-reason-next = Grund für das, was Sie hier schwärzen
desk-timeline-what = { $days } Tage von Datensätzen; { $undated } Datensätze haben keinen Tag und stehen am Ende.
desk-timeline-caption = Die Datensätze nach ihren Tagen
desk-chart = Datensätze von { $first } bis { $last }, die meisten ({ $count }) im { $busiest }. Die Tabelle darunter sagt dasselbe.
desk-chart-most = bis zu { $n } in einem Monat
desk-redactions-none = Es ist nichts geschwärzt
    .why = Schwärzen Sie Namen anderer unter „Andere Genannte“, Wörter und Werte in der Tabelle oder Teile von Seiten unter „Dokumente“.
desk-redactions-what = { $accepted } geschwärzt, { $checked } davon von einer zweiten Person geprüft. Was geschwärzt ist, fehlt in jeder Datei des Pakets, und jede Zeichenfolge wird im fertigen Paket gesucht, bevor es geschrieben wird.
desk-redactions-caption = Die Schwärzungen dieses Antrags
desk-whole-record = ganzer Datensatz
desk-needs-words = das Gesetz ist nicht genannt
desk-elsewhere = steht anderswo zu Recht
desk-elsewhere-on = Diese Wörter stehen anderswo zu Recht
desk-elsewhere-off = Diese Wörter dürfen nirgends stehen
desk-remove = Zurücknehmen
desk-removed = Zurückgenommen
desk-changed = Geändert
desk-more = Mehr zu { $ref }
desk-checked-by = geprüft von { $who }
desk-second = Zweite Person (freiwillig)
    .why = Wer die Schwärzungen durchgesehen und nicht entschieden hat.
desk-check-all =
    { $n ->
        [one] 1 Schwärzung als geprüft vermerken
       *[other] { $n } Schwärzungen als geprüft vermerken
    }
desk-checked-done = Als geprüft vermerkt
desk-codes-none = Es wurden keine Codes gefunden
    .why = Codes sind kurze Zeichen wie C2, die nur das Unternehmen versteht; eine Antwort muss sie erläutern (Art. 12 Abs. 1).
desk-codes-what = Schreiben Sie auf, was jeder Code bedeutet, in Worten, die die Person versteht (Art. 12 Abs. 1). Es wird neben den Daten gedruckt, und das Verzeichnis merkt es sich für die nächste Person.
desk-codes-open =
    { $n ->
        [one] 1 unerklärt
       *[other] { $n } unerklärt
    }
desk-codes-explained = Die Spalte ist erläutert als: { $text }
desk-codes-column = Zur Spalte im Vorgang
desk-code-means = { $code } bedeutet
desk-times = { $n } ×
desk-documents-open = Auf dem Schreibtisch wählen, welche davon mit der Kopie mitgehen, und Teile abdecken
desk-documents-none = In diesem Vorgang gibt es keine Dokumente
    .why = Hängen Sie an, wovon die Person eine Kopie erhält: Schreiben, Scans, Fotos. Hier sagen Sie, was davon mitgeht, und decken ab, was nicht für die Person bestimmt ist.
desk-documents-what = Ein Dokument geht nur mit der Kopie mit, wo Sie es sagen (Art. 15 Abs. 3). Die Person liest seinen Titel oder eine Nummer; Dateinamen und Notizen werden nicht mitgeteilt. Was Sie abdecken, fehlt in der Kopie; das Dokument im Verzeichnis bleibt, wie es ist.
desk-documents-list = Dokumente des Vorgangs
desk-document-no-boxes = Auf diesem Dokument lassen sich keine Balken ziehen
desk-document-paper =
    { $n ->
        [one] 1 Seite
       *[other] { $pages } Seiten
    }
desk-document-picture = Bild
desk-document-as-it-is = hier nicht darstellbar
desk-document-goes = geht mit
desk-document-stays = bleibt hier
desk-document-goes-done = Es geht mit der Kopie mit
desk-document-stays-done = Es bleibt hier
desk-document-switch = Geht mit der Kopie mit
desk-document-title = Titel von { $ref } für die Person
desk-document-boxes =
    { $n ->
        [one] 1 Balken
       *[other] { $n } Balken
    }
desk-document-proposed =
    { $n ->
        [one] 1 Balken vorgeschlagen
       *[other] { $n } Balken vorgeschlagen
    }
desk-page = Seite { $page } von { $pages }: { $name }
desk-page-open = Seite { $page } von { $name } als Bild
desk-page-covered = Seite { $page } von { $name }, wie sie hinausgeht
desk-page-late = Seite { $page } wird gezeichnet …
desk-page-goes-out = So geht sie hinaus
desk-page-number = Seite
desk-page-of = von { $pages }
desk-zoom-fit = Einpassen
desk-box-new = Neuer Balken
desk-box-at = { $ref }: links { $left } %, oben { $top } %, Breite { $width } %, Höhe { $height } %
desk-box-position = Links, oben, Breite, Höhe in %
desk-box-left = Linker Rand von { $ref } in Prozent
desk-box-top = Oberer Rand von { $ref } in Prozent
desk-box-width = Breite von { $ref } in Prozent
desk-box-height = Höhe von { $ref } in Prozent
desk-box-keys = Die Pfeiltasten verschieben einen Balken, mit der Umschalttaste ändern sie seine Größe, mit Alt in kleinen Schritten. Entf nimmt ihn zurück, Esc verlässt ihn.
desk-box-name = Balken { $ref }, Seite { $page }, { $state }, { $reason }
desk-boxes-on = Balken auf Seite { $page }
desk-boxes-title = Balken auf dieser Seite
desk-boxes-none = Auf dieser Seite liegt kein Balken.
desk-boxes-draw = Auf dieser Seite liegt kein Balken. Ziehen Sie einen über das, was nicht herausgegeben wird, oder setzen Sie einen neuen und verschieben ihn mit den Pfeiltasten.
desk-boxes-caption = Die Balken auf Seite { $page } in Zahlen
desk-find = Wörter in Dokumenten suchen
desk-find-do = Suchen
desk-finding = Die Dokumente werden durchsucht
desk-find-count =
    { $n ->
        [0] „{ $text }“ wurde nirgends gefunden
        [one] „{ $text }“ wurde an 1 Stelle gefunden
       *[other] „{ $text }“ wurde an { $n } Stellen gefunden
    }
desk-find-others = Wer sonst genannt wird
desk-find-others-count =
    { $n ->
        [0] Kein Anzeichen für andere, über das noch niemand entschieden hat
        [one] An 1 Stelle scheint jemand anderes genannt zu sein
       *[other] An { $n } Stellen scheinen andere genannt zu sein
    }
desk-find-clear = Suche schließen
desk-find-box =
    { $n ->
        [one] 1 Stelle abdecken
       *[other] Alle { $n } Stellen abdecken
    }
desk-find-boxed = Jede Stelle liegt unter einem Balken
desk-find-hits = Gefundene Stellen
desk-find-place = { $title }, Seite { $page }
desk-find-unsearched = Nicht durchsucht, weil kein Text zu lesen ist: { $titles }. Ein Scan ist ein Bild: Sehen Sie ihn selbst durch.
