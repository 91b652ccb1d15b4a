# The Imports screen.

ui-screen-imports = Importe
import-ui-clipboard = Zwischenablage
import-ui-other = Andere Datei wählen
import-ui-read-only = Dieses Verzeichnis ist nur zum Lesen geöffnet: Es kann nichts importiert werden.
import-ui-drop = Legen Sie hier eine Excel-, OpenDocument-, CSV- oder JSON-Datei ab. Nichts ändert sich, bevor Sie gesehen haben, was sie bewirken würde.
import-ui-choose = Datei wählen
import-ui-paste = Oder kopieren Sie Zellen in Ihrem Tabellenprogramm und drücken Sie hier oder im Verzeichnis Strg+V.
import-ui-shapes = Was importiert werden kann
import-ui-shape-table = Eine eigene Tabelle
    .why = XLSX, ODS, CSV oder Zwischenablage: Spalten werden erkannt, Sie bestätigen sie.
import-ui-shape-cnil = CNIL-Verzeichnis (ODS)
    .why = Das vereinfachte Verzeichnis: Liste und Formulare, an ihren Beschriftungen erkannt.
import-ui-shape-ico = ICO-Vorlage (XLSX)
    .why = Für Verantwortliche und Auftragsverarbeiter, mit den Kontaktzeilen.
import-ui-shape-ropa = Eine Datei von RopaDesk
    .why = Eine Arbeitsmappe oder JSON-Datei dieses Programms; braucht keine Zuordnung.
import-ui-shape-policy = Fakten einer Datenschutzerklärung (JSON)
    .why = Die Angaben einer veröffentlichten Erklärung als Einträge.
import-ui-reading = Die Datei wird gelesen
import-ui-foreseeing = Es wird ermittelt, was sich ändern würde
import-ui-again = Erneut versuchen
import-ui-source = Quelle
    .why = Als was die Datei erkannt wurde. Ändern Sie es, wo es nicht stimmt.
import-ui-as = Gelesen als
import-ui-sheet = Blatt
import-ui-hidden = { $name } (ausgeblendet)
import-ui-noun = Eine Zeile ist
import-ui-header = Spaltennamen
import-ui-no-header = Keine Zeile nennt die Spalten
import-ui-row = Zeile { $number }
import-ui-encoding = Zeichencodierung
import-ui-delimiter = Zwischen Spalten
import-ui-tab = Tabulator
import-ui-preview = Erste Zeilen des Blatts
import-ui-make-header = Zeile { $number } nennt die Spalten
import-ui-is-header = nennt die Spalten
import-ui-is-group = nennt Gruppen
import-ui-columns = Spalten
    .why = Wohin jede Spalte geht. Was kein eigenes Feld hat, bleibt als Notiz erhalten.
import-ui-remembered = Zugeordnet wie beim letzten Mal für eine Tabelle dieser Form.
import-ui-column-column = Spalte
import-ui-column-samples = Zum Beispiel
import-ui-column-field = Geht in
import-ui-column-split = Mehrere Werte
import-ui-column-sure = Erkannt
import-ui-filled =
    { $n ->
        [one] 1 ausgefüllte Zelle
       *[other] { $n } ausgefüllte Zellen
     }
import-ui-field-of = Feld für „{ $column }“
import-ui-split-of = Wie „{ $column }“ mehrere Werte enthält
import-ui-split-auto = Wie es aussieht
import-ui-split-line = Je eine Zeile
import-ui-split-semicolon = Zwischen ;
import-ui-split-pipe = Zwischen |
import-ui-split-comma = Zwischen ,
import-ui-split-none = Ein Wert
import-ui-skip-group = Kein eigenes Feld
import-ui-fields = Felder
import-ui-skip = Weglassen
import-ui-sure = { $percent } %
import-ui-by-nothing = Nicht erkannt
import-ui-by-values = An den Werten erkannt
import-ui-by-likeness = Der Name ist ähnlich
import-ui-by-synonym = Ein üblicher Name für dieses Feld
import-ui-by-label = Der Name des Feldes
import-ui-by-remembered = Wie beim letzten Mal
import-ui-by-hand = von Hand
import-ui-constant = Für alle Zeilen gleich
import-ui-constant-value = Wert
import-ui-constant-add = Hinzufügen
import-ui-constant-remove = Nicht mehr für alle gleich: { $field }
import-ui-values = Zu klärende Wörter
    .why = Jedes unbekannte Wort wird einmal gefragt; die Antwort gilt für alle Zeilen.
import-ui-question = Was bedeutet „{ $value }“?
import-ui-question-order = Welcher Tag ist „{ $value }“?
import-ui-question-where =
    { $count ->
        [one] { $column }, in 1 Zelle
       *[other] { $column }, in { $count } Zellen
     }
import-ui-take = Vorschlag übernehmen
import-ui-take-all = { $count } Vorschläge übernehmen
import-ui-answer = Antworten
import-ui-answers = Antworten
import-ui-ask-again = Erneut fragen, was „{ $value }“ bedeutet
import-ui-leave-out = Weglassen, als Notiz behalten
import-ui-answered = „{ $value }“ bedeutet { $to }
import-ui-answered-out = „{ $value }“ wird weggelassen
import-ui-dmy = Der Tag steht zuerst
import-ui-mdy = Der Monat steht zuerst
import-ui-yes = Ja
import-ui-no = Nein
import-ui-date = JJJJ-MM-TT
import-ui-period = etwa 6 Monate
import-ui-match = Bekannt oder neu
    .why = Wonach eine Zeile ihren Eintrag findet; was keinen findet, ist neu.
import-ui-match-id = Nach der Kennung
import-ui-match-reference = Nach der Referenz
import-ui-match-name = Nach dem genauen Namen
import-ui-update = Bekannte Einträge ändern
import-ui-insert = Neue Einträge hinzufügen
import-ui-empty = Eine leere Zelle leert das Feld
    .why = Sonst bleibt das Feld, wie es ist.
import-ui-outlook = Was geschehen würde
    .why = Noch ist nichts geschehen. Wählen Sie einen Eintrag, um jedes Feld vorher und nachher zu sehen; X oder sein Kästchen lässt ihn weg.
import-ui-filter = Einträge zeigen
import-ui-all = Alle
import-ui-new = Neu
import-ui-changed = Geändert
import-ui-unchanged = Unverändert
import-ui-skipped = Weggelassen
import-ui-errors = Fehler
import-ui-none = Keine Einträge dieser Art.
import-ui-more = { $shown } von { $all } Einträgen sind zu sehen; importiert werden alle.
import-ui-take-in = Übernehmen
import-ui-take-in-row = „{ $what }“ übernehmen
import-ui-needed = Andere Einträge dieses Imports brauchen ihn: Lassen Sie diese weg, dann entfällt er mit ihnen.
import-ui-what = Ergebnis
import-ui-kind = Art
import-ui-name = Eintrag
import-ui-says = Felder oder Gründe
import-ui-from = Zeile
import-ui-is-error = Fehler
import-ui-is-new = Neu
import-ui-is-changed = Geändert
import-ui-is-unchanged = Unverändert
import-ui-is-skipped = Weggelassen
import-ui-diff-field = Feld
import-ui-diff-before = Jetzt
import-ui-diff-after = Nach dem Import
import-ui-emptied = geleert
import-ui-refused = Nicht übernommen, weil es sich widerspricht
import-ui-checks = Nach dem Import zu prüfen
import-ui-skip-errors =
    { $count ->
        [one] 1 fehlerhaften Eintrag weglassen
       *[other] { $count } fehlerhafte Einträge weglassen
     }
import-ui-remember = Diese Zuordnung für die nächste Tabelle dieser Form merken
import-ui-one-step = Alles ist ein Schritt: Rückgängig nimmt alles zurück.
import-ui-save-errors = Fehlerhafte Zeilen speichern…
import-ui-errors-file = import-fehler.xlsx
import-ui-errors-saved =
    { $count ->
        [one] 1 Zeile mit ihrem Grund steht in { $name }.
       *[other] { $count } Zeilen mit ihren Gründen stehen in { $name }.
     }
import-ui-importing = Importieren
import-ui-stopped = Abgebrochen. Es wurde nichts importiert.
import-ui-run =
    { $count ->
        [one] 1 Eintrag importieren
       *[other] { $count } Einträge importieren
     }
import-ui-done = Importiert: { $new } neu, { $changed } geändert
    .why = { $unchanged } unverändert, { $skipped } weggelassen.
import-ui-undo = Diesen Import rückgängig machen
import-ui-next = Weitere Datei importieren
