# Was nach einem Fall kommt: personenbezogene Daten löschen, Kennzahlen, Verzeichnis der Anträge.
op-purged = Personenbezogene Daten endgültig gelöscht

said-field-purge-after-days = Personenbezogene Daten löschen, Tage nach dem Schließen
said-field-never-purge = Personenbezogene Daten geschlossener Fälle ohne Ende aufbewahren

timeline-kept = Personenbezogene Daten aus einem Grund aufbewahrt bis { $date }
timeline-purged = Personenbezogene Daten aus dem Fall gelöscht am { $date }

purge-goes = Das geht endgültig:
purge-stays = Das bleibt:
purge-goes-identifiers = { $n ->
        [one] Der Name oder das eine Merkmal, nach dem die Person gesucht wurde
       *[other] Name und Merkmale, nach denen die Person gesucht wurde: { $n }; und wohin zu schreiben ist
    }
purge-goes-rows = Für die Person erhobene Datensätze, auch aus Erhebungen, die aus dem Fall genommen wurden: { $n }
purge-goes-attachments = Angehängte Dateien mit ihrem Inhalt, außer ein anderer Eintrag hat dieselbe Datei: { $n }
purge-goes-letters = Text, Betreff und Anschrift von Schreiben: { $n }
purge-goes-fields = Weitere Felder mit Daten der Person, etwa was zu berichtigen war, eine Vertretung, Namen von Exporten, was deren Spalten bedeuten: { $n }
purge-goes-images = Frühere Stände der Einträge des Falls, die „Rückgängig“ kennt: { $n }
purge-goes-versions = Frühere Stände der Einträge des Falls im Verlauf: { $n }
purge-texts = Freie Texte, die die Person nennen können (Notizen, Gründe, Bemerkungen, das Ergebnis in Worten): { $n }. Sie gehen, wenn Sie sie nicht behalten wollen; dann lesen Sie sie vorher.
purge-stays-procedure = Aktenzeichen, Rechte, Tage, Stände, Fristen, Verlängerung, Ergebnis, wer bearbeitet hat
purge-stays-decisions = Entscheidungen je Recht und Tätigkeit, die Ausnahmen dahinter, Aufgaben in Systemen, benachrichtigte Empfänger
purge-stays-proof = Aus welchen Systemen wie viele Datensätze erhoben wurden; Pakete mit Art, Tag und Prüfsumme; Schreiben mit Art, Tag und Prüfsumme
purge-stays-journal = Das Journal, das keinen Inhalt enthält; eine Zeile mit den Zahlen von oben kommt hinzu, und die Kette stimmt weiterhin

figures-received = Eingegangen
figures-answered = Beantwortet
figures-within-month = Innerhalb eines Monats beantwortet
figures-in-time = Fristgerecht beantwortet
figures-median = Tage bis zur Antwort (Median)
figures-waiting = Offen
figures-overdue = Offen, überfällig
figures-extended = Verlängert
figures-refused = Abgelehnt
figures-partly = Teilweise beantwortet
figures-nothing = Nichts gefunden
figures-withdrawn = Zurückgezogen
figures-not-counted = Nicht gezählt: Tage oder Kalender nicht lesbar
figures-month-in-time = Fristgerecht
figures-month-late = Verspätet
figures-share = { $n } von { $of } ({ $percent } %)

requests-report-title = Verzeichnis der Anträge betroffener Personen
requests-report-until = Anträge, eingegangen bis { $to }. Aktenzeichen stehen anstelle von Namen.
requests-report-period = Anträge, eingegangen vom { $from } bis { $to }. Aktenzeichen stehen anstelle von Namen.
requests-report-figures = Kennzahlen
requests-report-rights = Nach Recht
requests-report-months = Nach Monat des Eingangs
requests-report-list = Anträge
requests-report-none = In diesem Zeitraum ging kein Antrag ein.
requests-report-basis = „Fristgerecht“ zählt eine Verlängerung mit; eine Ablehnung hat in jedem Fall einen Monat. Was die Person zurückgezogen hat, zählt nicht zu den Antworten, und wer noch Zeit hat, wird nicht gemessen. Was nach dem Stichtag geschah, steht nicht darin. Ein Antrag auf mehrere Rechte zählt bei jedem mit.
requests-extended-on = verlängert am { $date }
requests-in-time = fristgerecht
requests-late = verspätet
requests-state-waiting = Offen
requests-state-answered = Beantwortet
requests-state-closed = Geschlossen
requests-column-reference = Aktenzeichen
requests-column-right = Recht
requests-column-rights = Rechte
requests-column-month = Monat
requests-column-received = Eingegangen
requests-column-due = Letzter Tag
requests-column-answered = Beantwortet
requests-column-days = Tage
requests-column-in-time = Frist
requests-column-result = Ergebnis
requests-cell-reference = Aktenzeichen
requests-cell-rights = Rechte
requests-cell-articles = Artikel
requests-cell-received-on = Eingegangen
requests-cell-due-on = Letzter Tag
requests-cell-extended-on = Verlängert
requests-cell-state = Stand
requests-cell-result = Ergebnis
requests-cell-answered-on = Beantwortet
requests-cell-days = Tage
requests-cell-in-time = Fristgerecht
requests-cell-within-month = Innerhalb eines Monats
requests-cell-refusal-ground = Grund der Ablehnung
requests-cell-activities = Tätigkeiten
requests-cell-closed-on = Geschlossen

request-purged = Die personenbezogenen Daten von { $reference } sind gelöscht; dem Fall wird nichts mehr hinzugefügt.
    .hint = Nichts wurde geändert. Stellt die Person einen weiteren Antrag, nehmen Sie ihn neu auf.
purge-open = { $reference } ist nicht geschlossen.
    .hint = Nichts wurde gelöscht. Schließen Sie zuerst den Fall; was ein offener Fall enthält, wird noch gebraucht.
purge-kept = Die personenbezogenen Daten von { $reference } werden aus einem Grund bis { $date } aufbewahrt.
    .hint = Nichts wurde gelöscht. Ist der Grund entfallen, setzen Sie einen früheren Tag und löschen Sie dann.
purge-unconfirmed = Das eingegebene Aktenzeichen ist nicht { $reference }.
    .hint = Nichts wurde gelöscht. Geben Sie das Aktenzeichen des Falls ein, dessen personenbezogene Daten gehen sollen: Sie kommen nicht zurück.
purge-unfinished = Die Datei konnte nicht neu geschrieben werden: Ein anderes Programm liest sie, oder es fehlt Platz für eine zweite Fassung.
    .hint = Die Daten sind aus dem Verzeichnis gelöscht. Schließen Sie andere Programme oder schaffen Sie Platz und versuchen Sie es erneut, damit auch im Protokoll der Datei kein Rest steht.
purge-keep-reason = Länger aufzubewahren braucht einen Grund.
    .hint = Nichts wurde geändert. Sagen Sie, warum, etwa ein Anspruch vor Gericht (Art. 17 Abs. 3 Buchst. e).
purge-keep-once = Die personenbezogenen Daten von { $reference } werden bereits länger aufbewahrt.
    .hint = Nichts wurde geändert. Länger aufbewahren kann man einmal; ein früherer Tag kann gesetzt werden.
purge-keep-earlier = Der Tag liegt nicht nach dem Tag, ab dem die Daten zu löschen sind.
    .hint = Nichts wurde geändert. Wählen Sie einen späteren Tag.
copy-not-removed = Die Kopie „{ $file }“ konnte nicht gelöscht werden.
    .hint = Das Verzeichnis ist unverändert; zuvor genannte Kopien können gelöscht sein. Prüfen Sie die Rechte an Datei und Ordner.
period-reversed = Der Zeitraum endet, bevor er beginnt.
    .hint = Nichts wurde geschrieben. Nennen Sie den früheren Tag zuerst.
