# Das Fenster: was nach einem Fall kommt.
request-person-removed = gelöscht
case-purged = Die Daten der Person wurden am { $date } aus diesem Fall gelöscht; ihm wird nichts mehr hinzugefügt.

purge-title = Personenbezogene Daten geschlossener Fälle
purge-why = Was man von einer Person weiß, wird nicht ohne Ende gebraucht (Art. 5 Abs. 1 Buchst. e). { $days } Tage nach dem Schließen eines Falls sind seine personenbezogenen Daten zu löschen; die Tatsachen des Verfahrens bleiben (Art. 5 Abs. 2). Nichts geschieht von selbst.
purge-never = Personenbezogene Daten geschlossener Fälle werden ohne Ende aufbewahrt: So ist es eingestellt. Einzelne Fälle lassen sich hier trotzdem bereinigen.
purge-banner = { $n ->
        [one] Ein geschlossener Fall enthält personenbezogene Daten länger als Ihre { $days } Tage.
       *[other] { $n } geschlossene Fälle enthalten personenbezogene Daten länger als Ihre { $days } Tage.
    }
purge-banner-look = Ansehen
purge-banner-unfinished = Personenbezogene Daten wurden gelöscht; die Datei ist noch neu zu schreiben, damit kein Rest in ihrem Protokoll steht.
purge-finish = Datei neu schreiben
purge-finished = Die Datei wurde neu geschrieben.
purge-none = Kein geschlossener Fall enthält personenbezogene Daten
    .why = Fälle erscheinen hier, sobald sie geschlossen sind.
purge-closed = Geschlossen
purge-due-on = Zu löschen ab
purge-due = fällig
purge-kept-longer = Länger aufbewahrt
purge-kept-until = Aufbewahrt bis { $date }
purge-do = Aktionen
purge-look = Personenbezogene Daten löschen …
purge-keep = Länger aufbewahren …
purge-ask = Personenbezogene Daten von { $ref } löschen?
purge-keep-texts = Diese Texte behalten; ich habe sie gelesen
purge-related = Andere Fälle derselben Person bleiben unberührt: { $refs }.
purge-announced = Das lässt sich nicht rückgängig machen. Sicherungen, Kopien des Verzeichnisses, Pakete und Schreiben, die das Programm verlassen haben, behalten, was sie enthalten.
purge-type = Zur Bestätigung { $ref } eingeben
purge-run = Endgültig löschen
purge-done = Die personenbezogenen Daten von { $ref } wurden gelöscht.
purge-done-unfinished = Die personenbezogenen Daten von { $ref } wurden gelöscht; die Datei ist noch neu zu schreiben.
purge-keep-title = Personenbezogene Daten von { $ref } länger aufbewahren
purge-keep-why = Einmal, bis zu einem Tag und aus einem Grund: ein Anspruch vor Gericht, eine anhängige Beschwerde.
purge-keep-until = Bis
purge-keep-reason-label = Grund

copies-title = Kopien des Verzeichnisses
copies-why = Kopien behalten, was gelöscht wurde, bis sie selbst gelöscht werden. Diese liegen neben dem Verzeichnis, etwa die vor dem Wechsel auf eine neue Fassung. Kopien an anderen Orten kennt das Programm nicht: Lassen Sie sie auslaufen.
copies-none = Neben diesem Verzeichnis liegt keine ältere Kopie.
copies-delete = Gewählte Kopien löschen …
copies-ask = { $n ->
        [one] Eine Kopie löschen?
       *[other] { $n } Kopien löschen?
    }
    .why = Sie lassen sich nicht zurückholen. Vorher kann eine frische Kopie des jetzigen Verzeichnisses geschrieben werden.
copies-delete-fresh = Frische Kopie schreiben, dann löschen
copies-delete-only = Ohne frische Kopie löschen
copies-deleted = { $n ->
        [one] Eine Kopie gelöscht
       *[other] { $n } Kopien gelöscht
    }

figures-title = Kennzahlen
figures-from = Eingegangen ab
figures-to = Eingegangen bis
figures-as-of = Stichtag
figures-report = Verzeichnis der Anträge
figures-none = In diesem Zeitraum ging kein Antrag ein
    .why = Wählen Sie einen anderen Zeitraum.

settings-purge-after = Personenbezogene Daten löschen, Tage nach dem Schließen
    .why = Ab diesem Tag sagt es die Seite „Anträge“. Leer: 30. Nichts geschieht von selbst.
settings-purge-never = Ohne Ende aufbewahren
    .why = Dann wird nichts gemeldet. Halten Sie an anderer Stelle fest, warum (Art. 5 Abs. 1 Buchst. e).

reports-requests = Verzeichnis der Anträge
    .what = Ohne Namen, für den Jahresbericht und die Behörde
reports-requests-count =
    { $n ->
        [one] 1 Antrag
       *[other] { $n } Anträge
    }
reports-empty-requests = Noch kein Antrag
    .why = Das Dokument listet die Anträge betroffener Personen. Nehmen Sie den ersten auf.
