# ropa: Löschen, Kennzahlen, Kopien des Verzeichnisses.
cli-verb-request-purge = Personenbezogene Daten geschlossener Fälle endgültig löschen; ohne Fall: welche fällig sind
cli-verb-request-keep = Personenbezogene Daten eines geschlossenen Falls einmal aus einem Grund länger aufbewahren
cli-verb-request-figures = Kennzahlen der Anträge: fristgerecht, Tage im Median, nach Recht, nach Monat
cli-verb-copies = Ältere Kopien des Verzeichnisses daneben auflisten oder mit Namen löschen
cli-place-purge-ids = Geschlossene Fälle, mit Aktenzeichen
cli-opt-due = Alle fälligen Fälle
cli-opt-keep-texts = Freie Texte behalten (Notizen, Gründe, Bemerkungen); vorher lesen, sie können die Person nennen
cli-opt-purge-yes = Wirklich löschen; sonst sagt `ropa` nur, was ginge. Rückgängig holt es nicht zurück
cli-opt-finish = Die Datei neu schreiben, wo es beim Löschen nicht ging
cli-opt-keep-until = Bis zu welchem Tag
cli-opt-keep-reason = Warum, etwa ein Anspruch vor Gericht
cli-opt-received-from = Erster Tag des Eingangs
cli-opt-received-to = Letzter Tag des Eingangs; sonst der Stichtag
cli-opt-delete = Eine zu löschende Kopie, mit Namen; mehrfach möglich
cli-opt-fresh = Vorher eine frische Kopie in diese Datei schreiben
cli-opt-copies-yes = Wirklich löschen
cli-opt-purge-after = Tage nach dem Schließen, ab denen personenbezogene Daten eines Falls zu löschen sind; sonst 30
cli-opt-never-purge = Personenbezogene Daten geschlossener Fälle ohne Ende aufbewahren
cli-column-closed = Geschlossen
cli-column-purge-due = Zu löschen ab
cli-column-kept-until = Aufbewahrt bis
cli-column-written = Geschrieben
cli-fact-purge-due = Personenbezogene Daten zu löschen ab
cli-fact-kept-until = Aufbewahrt bis
cli-fact-purged = Personenbezogene Daten gelöscht
cli-fact-other-cases = Andere Fälle derselben Person, unberührt
cli-fact-purge-after = Personenbezogene Daten zu löschen, Tage nach dem Schließen
cli-purge-never = nie: personenbezogene Daten geschlossener Fälle werden ohne Ende aufbewahrt
cli-purge-due = { $n ->
        [one] Ein geschlossener Fall enthält personenbezogene Daten länger als Ihre { $days } Tage.
       *[other] { $n } geschlossene Fälle enthalten personenbezogene Daten länger als Ihre { $days } Tage.
    }
cli-purge-none = Kein geschlossener Fall enthält personenbezogene Daten.
cli-purge-would = Nichts wurde gelöscht. Mit --yes wird es endgültig gelöscht; Rückgängig holt es nicht zurück.
cli-purged = { $reference }: personenbezogene Daten endgültig gelöscht (Datensätze { $rows }, Dateien { $files }, Stände für Rückgängig { $images }).
cli-purge-unfinished = Die Datei ist noch neu zu schreiben, damit kein Rest in ihrem Protokoll steht: ropa request purge --finish
cli-purge-finished = Die Datei wurde neu geschrieben; vom Gelöschten ist nichts mehr darin.
cli-purge-copies-why = Sicherungen und Kopien des Verzeichnisses behalten, was sie enthalten, bis sie gelöscht werden; ebenso Pakete und Schreiben, die das Programm verlassen haben.
cli-purge-copies = Ältere Kopien des Verzeichnisses daneben enthalten die Daten noch: { $names }. Löschen mit ropa copies --delete NAME --fresh DATEI --yes.
cli-copies-none = Neben diesem Verzeichnis liegt keine ältere Kopie.
cli-copies-would = Nichts wurde gelöscht. Mit --yes werden die genannten Kopien gelöscht.
cli-figures-not-counted = Nicht gezählt, weil Tage oder Kalender nicht lesbar sind: { $n }
