# Die Wörter der Befehlszeile für das Leben eines Eintrags.

cli-value-status = STAND
cli-value-period = ZEITRAUM

cli-verb-activity-status = Tätigkeiten einen Stand geben: Entwurf, in Prüfung, freigegeben, beendet
cli-verb-activity-review = Festhalten, dass Tätigkeiten überprüft wurden und sich nichts geändert hat
cli-verb-history = Die Stände eines Eintrags, was sich zwischen ihnen unterscheidet, und der Weg zurück
cli-verb-diff = Was sich im ganzen Verzeichnis zwischen zwei Tagen geändert hat
cli-verb-bin = Entfernte Einträge: auflisten, zurückholen, endgültig löschen
cli-verb-bin-list = Auflisten, was im Papierkorb liegt
cli-verb-bin-restore = Einträge aus dem Papierkorb zurückholen
cli-verb-bin-empty = Einträge des Papierkorbs samt Verlauf endgültig löschen; ohne --yes wird nur gesagt, was verschwände
cli-verb-attachment = Dateien, die an Einträgen hängen
cli-verb-attachment-add = Eine Datei an einen Eintrag hängen, höchstens 25 MiB
cli-verb-attachment-list = Angehängte Dateien auflisten
cli-verb-attachment-save = Eine angehängte Datei herausschreiben
cli-verb-attachment-remove = Eine angehängte Datei entfernen
cli-verb-custom-field = Eigene Felder dieses Verzeichnisses
cli-verb-custom-field-list = Die eigenen Felder auflisten
cli-verb-custom-field-add = Ein eigenes Feld anlegen
cli-verb-custom-field-set = Ein eigenes Feld ändern
cli-verb-custom-field-remove = Ein eigenes Feld entfernen; seine Werte bleiben bei den Einträgen
cli-verb-duplicate = Eine Tätigkeit, einen Empfänger, ein System oder eine Auftragsverarbeitung kopieren
cli-verb-tags = Die freien Schlagwörter und wie viele Einträge sie tragen

cli-place-status = draft, in_review, approved oder retired
cli-place-activity-ids = Nummern oder Kennungen von Tätigkeiten
cli-place-bin-ids = Nummern oder Kennungen von Einträgen im Papierkorb; sonst alle
cli-place-attach = Die Datei, die angehängt wird; sie wird in das Verzeichnis kopiert
cli-place-attachment-id = Nummer oder Kennung der angehängten Datei, etwa ATT-001
cli-place-custom-field-id = Nummer oder Kennung des eigenen Feldes, etwa CF-001
cli-place-field-label = Wie das Feld heißt

cli-opt-on = Den Inhalt des Verzeichnisses zeigen, wie er am Ende dieses Tages war; --as-of nennt den Tag, für den das Recht beurteilt wird
cli-opt-by = Wer freigibt; sonst, wer den Befehl ausführt
cli-opt-cycle = Nach welchem Zeitraum wieder überprüft wird, etwa P1Y oder P6M
cli-opt-diff-from = Der frühere Tag
cli-opt-diff-to = Der spätere Tag; sonst heute
cli-opt-history-version = Zeigen, was sich mit diesem Stand geändert hat
cli-opt-against = Jenen Stand mit diesem vergleichen
cli-opt-restore = Diesen Stand als neue Änderung zurückholen
cli-opt-yes = Es tun
cli-opt-steps = So viele Schritte
cli-opt-list = Die Schritte auflisten
cli-opt-note = Was die Datei ist
cli-opt-field-kind = text, choice (Auswahl), date (Datum) oder yes_no (ja oder nein)
cli-opt-choices = Was zur Auswahl steht, durch Semikolon getrennt
cli-opt-field-for = activity, recipient, system; durch Komma getrennt, sonst activity
cli-opt-label = Wie das Feld heißt
cli-opt-label-en = Die Bezeichnung auf Englisch
cli-opt-label-de = Die Bezeichnung auf Deutsch
cli-opt-label-fr = Die Bezeichnung auf Französisch
cli-opt-field-help = Was einzutragen ist, in einem Satz
cli-opt-log-by = Nur Zeilen dieser Person
cli-opt-op = Nur dieser Vorgang, etwa record_saved, approved oder imported
cli-opt-log-record = Nur Zeilen dieses Eintrags
cli-opt-log-from = Ab diesem Tag
cli-opt-log-to = Bis zu diesem Tag

cli-column-removed = Entfernt
cli-column-versions = Stände
cli-column-belongs = Gehört zu
cli-column-media-type = Dateiart
cli-column-note = Notiz
cli-column-field-kind = Werte
cli-column-choices = Auswahl
cli-column-field-for = Für
cli-column-tag = Schlagwort

cli-content-of = Inhalt vom { $on }; beurteilt nach dem Recht desselben Tages, wenn --as-of keinen anderen nennt. Anträge haben keinen Verlauf und werden nicht gezeigt.
cli-version-restored = Stand { $version } wurde zurückgeholt.
cli-version-same = Der Eintrag ist schon so, wie er in Stand { $version } war.
cli-diff-none = Es gibt keinen Unterschied.
cli-diff-nothing = (nichts)
cli-diff-added = Hinzugekommen
cli-diff-changed = Geändert
cli-diff-removed = Entfernt
cli-diff-counts = { $from } bis { $to }: { $added } hinzugekommen, { $changed } geändert, { $removed } entfernt
cli-history-since = Der Verlauf wird seit { $since } geführt; über die Zeit davor ist nichts bekannt.
cli-bin-nothing = Der Papierkorb ist leer.
cli-bin-restored =
    { $count ->
        [one] Ein Eintrag wurde zurückgeholt.
       *[other] { $count } Einträge wurden zurückgeholt.
    }
cli-bin-relinked =
    { $count ->
        [one] Eine Stelle ist wieder verknüpft, an der seit dem Entfernen der Name als Text stand:
       *[other] { $count } Stellen sind wieder verknüpft, an denen seit dem Entfernen der Name als Text stand:
    }
cli-bin-would = Endgültig gelöscht würden: { $count } Einträge mit { $versions } Ständen ihres Verlaufs und { $files } angehängten Dateien. Rückgängig machen lässt sich das nicht. Mit --yes geschieht es.
cli-bin-emptied = Endgültig gelöscht: { $count } Einträge mit { $versions } Ständen ihres Verlaufs und { $files } angehängten Dateien.
cli-step-undone = zurückgenommen
cli-undone-steps =
    { $count ->
        [one] Ein Schritt wurde zurückgenommen.
       *[other] { $count } Schritte wurden zurückgenommen.
    }
cli-redone-steps =
    { $count ->
        [one] Ein Schritt wurde wiederholt.
       *[other] { $count } Schritte wurden wiederholt.
    }
cli-status-set =
    { $count ->
        [one] Eine Tätigkeit hat jetzt den Stand: { $status }.
       *[other] { $count } Tätigkeiten haben jetzt den Stand: { $status }.
    }
cli-reviewed = { $reference } überprüft; nächste Überprüfung { $on }.
cli-duplicated = Die Kopie ist { $reference }.
cli-tags-none = Kein Eintrag trägt ein Schlagwort.
cli-attachment-saved = { $file } wurde geschrieben ({ $size }).
cli-attachment-removed = Die Anlage wurde entfernt; Rückgängig oder der Papierkorb holt sie zurück.
cli-attachment-none = Es ist keine Datei angehängt.
cli-custom-field-removed = Das Feld wurde entfernt; seine Werte bleiben bei den Einträgen.
cli-custom-field-none = Das Verzeichnis hat keine eigenen Felder.
cli-fact-approval = Freigabe
cli-fact-review = Überprüfung
cli-approved-by = { $by }, { $at }
cli-changed-since = seither geändert
cli-review-next = nächste { $on }
cli-review-last = letzte { $on }

custom-field-value = Der Wert passt nicht zum Feld { $field }.
    .hint = Es wurde nichts geändert. Ein Datum schreibt man 2026-03-02, ja und nein als yes und no, eine Auswahl wie in der Liste des Feldes.
