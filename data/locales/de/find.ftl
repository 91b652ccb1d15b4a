# Finden: Suche, Filter, gespeicherte Ansichten, viele Einträge auf einmal ändern.

noun-saved-view = Gespeicherte Ansicht

op-many-changed = Einträge gemeinsam geändert
op-many-removed = Einträge gemeinsam entfernt
op-view-saved = Ansicht gespeichert

## Die Felder von Filtern und Spalten
filter-field-status = Status
filter-field-owner = Zuständig
filter-field-department = Abteilung
filter-field-group = Bereich
filter-field-tag = Schlagwort
filter-field-controller = Verantwortlicher
filter-field-legal-basis = Rechtsgrundlage
filter-field-third-country = Drittland
filter-field-safeguard = Garantie
filter-field-transfers = Übermittlungen
filter-field-special-data = Besondere Kategorien
filter-field-special-category = Welche besondere Kategorie
filter-field-data-subject = Betroffene Personen
filter-field-personal-data = Personenbezogene Daten
filter-field-recipient = Empfänger
filter-field-system = System
filter-field-retention = Speicherdauer
filter-field-rule = Befund
filter-field-severity = Gewicht der Befunde
filter-field-review-cycle = Überprüfungszyklus
filter-field-review-on = Nächste Überprüfung
filter-field-review-due = Überprüfung fällig
filter-field-completeness = Vollständigkeit in Prozent
filter-field-changed-on = Geändert am
filter-field-reference = Kennung
filter-field-name = Name
filter-field-errors = Anzahl fehlender Punkte

filter-answer-open = Noch nicht beantwortet
filter-answer-none = Keine
filter-answer-given = Angegeben
filter-severity-error = Fehlt
filter-severity-warning = Zu prüfen
filter-severity-hint = Gute Praxis
filter-flag-yes = Ja
filter-flag-no = Nein

filter-special-racial-or-ethnic-origin = Rassische oder ethnische Herkunft
filter-special-political-opinions = Politische Meinungen
filter-special-religious-or-philosophical-beliefs = Religiöse oder weltanschauliche Überzeugungen
filter-special-trade-union-membership = Gewerkschaftszugehörigkeit
filter-special-genetic-data = Genetische Daten
filter-special-biometric-data = Biometrische Daten
filter-special-health = Gesundheit
filter-special-sex-life-or-orientation = Sexualleben oder sexuelle Orientierung

## Was misslingen kann
filter-form = „{ $filter }“ ist kein Filter.
    .hint = Schreiben Sie Feld, Zeichen und Wert, etwa owner=Anna, country=US,IN, completeness<=50 oder owner= für alles ohne. Nichts wurde geändert.
filter-field-unknown = Nach einem Feld „{ $field }“ lässt sich weder filtern noch ordnen.
    .hint = „ropa filter“ nennt die Felder. Nichts wurde geändert.
filter-operator = Das Feld { $field } lässt sich nicht mit „{ $sign }“ vergleichen.
    .hint = „ropa filter“ sagt, wie jedes Feld verglichen wird. Nichts wurde geändert.
filter-value = „{ $value }“ ist kein Wert des Feldes { $field }.
    .hint = Tage schreibt man 2026-12-31, Zahlen als ganze Zahlen, Ja-Nein-Felder als yes oder no. Nichts wurde geändert.
view-name-missing = Die Ansicht hat keinen Namen.
    .hint = Geben Sie einen Namen ein, unter dem Sie sie wiederfinden. Nichts wurde gespeichert.
view-name-taken = Es gibt schon eine Ansicht namens „{ $name }“.
    .hint = Wählen Sie einen anderen Namen. Nichts wurde gespeichert.
bulk-nothing = Es ist nicht gesagt, was geändert werden soll.
    .hint = Nennen Sie ein Feld und seinen neuen Wert. Nichts wurde geändert.
bulk-which = Es ist nicht gesagt, welche Tätigkeiten gemeint sind.
    .hint = Nennen Sie sie durch Filter, Suchwörter, eine Ansicht oder ihre Kennungen. Nichts wurde geändert.
bulk-field-unknown = Das Feld „{ $field }“ lässt sich nicht in vielen Tätigkeiten zugleich ändern.
    .hint = „ropa activity set-many --help“ nennt die Felder. Nichts wurde geändert.
bulk-action = Das geht mit dem Feld { $field } nicht.
    .hint = Ein Status wird gesetzt; Schlagwörter, Systeme und Empfänger werden hinzugefügt oder entfernt; andere Felder gesetzt oder geleert. Nichts wurde geändert.
bulk-value-missing = Das Feld { $field } braucht einen Wert, und nur einen.
    .hint = Ein Feld zu leeren ist eine eigene Aktion. Nichts wurde geändert.
bulk-value = „{ $value }“ ist kein Wert des Feldes { $field }.
    .hint = Einträge nennt man mit Kennung oder Name, und sie müssen im Verzeichnis stehen; Tage schreibt man 2026-12-31. Nichts wurde geändert.
bulk-stale = Die Tätigkeiten haben sich seit der Vorschau geändert.
    .hint = Nichts wurde geändert. Sehen Sie sich die Vorschau noch einmal an.

## Die Befehlszeile
cli-value-filter = FILTER
cli-value-view = ANSICHT
cli-value-keys = FELDER
cli-value-density = HÖHE
cli-verb-filter = Nennen, wonach Tätigkeiten gefiltert werden können, oder die Werte eines Feldes
cli-verb-view = Ansichten auflisten, zeigen, speichern und entfernen: Filter, Ordnung und Spalten unter einem Namen
cli-verb-view-list = Die gespeicherten Ansichten auflisten
cli-verb-view-show = Eine Ansicht zeigen
cli-verb-view-save = Eine Ansicht speichern; eine gleichen Namens wird ersetzt
cli-verb-view-remove = Eine Ansicht entfernen; Rückgängig bringt sie zurück
cli-verb-activity-set-many = Ein Feld vieler Tätigkeiten in einem Schritt ändern: owner, department, group, status, tag, review_on, controller, system, recipient
cli-verb-activity-remove-many = Viele Tätigkeiten in einem Schritt entfernen; Rückgängig bringt sie zurück
cli-opt-filter = Nur Tätigkeiten, für die das gilt, z. B. owner=Anna, country=US,IN, completeness<=50, owner= (keine Angabe), owner!= (irgendeine); mehrfach möglich
cli-opt-view = Nur Tätigkeiten dieser gespeicherten Ansicht
cli-opt-sort = Nach diesen Feldern ordnen, z. B. department,-completeness
cli-opt-columns = Spalten der Liste mit ihren Schlüsseln
cli-opt-density = Höhe der Zeilen: compact, normal oder roomy
cli-opt-default = Die Liste öffnet sich mit dieser Ansicht
cli-opt-set = Ein Feld setzen, z. B. owner=Anna; owner= leert es
cli-opt-add = Schlagwörter, Systeme oder Empfänger hinzufügen, z. B. tag=audit
cli-opt-remove = Schlagwörter, Systeme oder Empfänger herausnehmen, z. B. system=CRM
cli-place-filter-field = Ein Feld
cli-place-view-name = Name oder Kennung der Ansicht
cli-place-many-ids = Kennungen von Tätigkeiten
cli-column-value = Wert
cli-column-count = Tätigkeiten
cli-column-field = Feld
cli-column-signs = Zeichen
cli-column-example = Beispiel
cli-column-filters = Filter
cli-column-sort = Ordnung
cli-column-default = Standard
cli-column-before = Vorher
cli-column-after = Nachher
cli-fact-density = Zeilenhöhe
cli-filter-none = Keine Tätigkeit erfüllt diese Bedingungen.
cli-views-none = Noch keine gespeicherten Ansichten. Speichern Sie eine mit `ropa view save NAME --filter …`.
cli-view-removed = Die Ansicht { $name } wurde entfernt; `ropa undo` bringt sie zurück.
cli-many-would = { $changed } würden sich ändern, { $unchanged } blieben, wie sie sind. Nichts wurde geändert.
cli-many-done = { $changed } geändert, { $unchanged } bleiben, wie sie sind. `ropa undo` nimmt alles zurück.
cli-many-would-remove = { $count } würden entfernt. Nichts wurde geändert.
cli-many-removed = { $count } entfernt; `ropa undo` bringt sie zurück.
cli-search-all = { $total ->
    [one] 1 Eintrag
   *[other] { $total } Einträge
}
cli-search-more = { $shown } von { $total } Einträgen, die besten zuerst
