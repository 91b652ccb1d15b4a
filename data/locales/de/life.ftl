# Das Leben eines Eintrags: Verlauf, Freigabe, Überprüfung, Papierkorb, Anlagen, eigene Felder.

noun-custom-field = Eigenes Feld
noun-attachment = Anlage

op-approved = Freigegeben
op-reviewed = Überprüft, nichts geändert
op-restored = Zurückgeholt
op-bin-emptied = Endgültig gelöscht
op-register-updated = Stand bei der Umstellung auf diese Version

register-in-the-past = Gezeigt wird ein früherer Tag; sein Inhalt lässt sich nicht ändern.
    .hint = Es wurde nichts geändert. Kehren Sie zu heute zurück und wiederholen Sie die Änderung.
bin-record-present = Der Eintrag steht im Verzeichnis, nicht im Papierkorb.
    .hint = Es wurde nichts gelöscht. Entfernen Sie ihn zuerst; dann liegt er im Papierkorb.
history-none = Der Verlauf enthält keinen solchen Stand des Eintrags.
    .hint = Es wurde nichts geändert. Wählen Sie einen Stand aus der Liste.
history-empty = Mit diesem Stand wurde der Eintrag entfernt: Er hat keinen Inhalt.
    .hint = Es wurde nichts geändert. Wählen Sie einen früheren Stand.
bin-missing = { $reference } liegt nicht im Papierkorb.
    .hint = Es wurde nichts geändert. Sehen Sie die Liste des Papierkorbs an; was endgültig gelöscht wurde, steht dort nicht mehr.
step-missing = Diesen Schritt gibt es nicht.
    .hint = Es wurde nichts geändert. Sehen Sie die Liste der Schritte noch einmal an: Sie kann sich inzwischen geändert haben.
duplicate-kind = Ein Eintrag dieser Art lässt sich nicht kopieren.
    .hint = Es wurde nichts geändert. Tätigkeiten, Empfänger, Systeme und Auftragsverarbeitungen lassen sich kopieren.
attachment-subject = An einen Eintrag dieser Art lässt sich keine Datei anhängen.
    .hint = Es wurde nichts angehängt. Hängen Sie sie an eine Tätigkeit, einen Empfänger, ein System oder einen anderen Eintrag des Verzeichnisses.
attachment-unreadable = Die Datei kann nicht gelesen werden.
    .hint = Es wurde nichts angehängt. Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen.
attachment-too-large = Die Datei hat mehr als { $limit } MiB.
    .hint = Es wurde nichts angehängt. Verkleinern Sie sie, oder notieren Sie, wo sie liegt.
attachment-lost = Der Inhalt der Anlage ist nicht in der Datei des Verzeichnisses.
    .hint = Die Datei wurde von außen verändert. Es wurde nichts geschrieben; öffnen Sie eine Sicherung.
attachment-altered = Der Inhalt der Anlage ist nicht der, der angehängt wurde.
    .hint = Die Datei wurde von außen verändert. Es wurde nichts geschrieben; öffnen Sie eine Sicherung.
custom-field-label = Das Feld hat keine Bezeichnung.
    .hint = Es wurde nichts gespeichert. Geben Sie an, wie das Feld heißt.
custom-field-noun = Einträge dieser Art können keine eigenen Felder haben.
    .hint = Es wurde nichts gespeichert. Tätigkeiten, Empfänger und Systeme können welche haben.

life-copy-of = Kopie von { $name }
said-yes = Ja
said-no = Nein

custom-field-kind-text = Text
custom-field-kind-choice = Auswahl
custom-field-kind-date = Datum
custom-field-kind-yes-no = Ja oder nein
