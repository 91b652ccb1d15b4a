# Das Fenster: Filter, Ansichten, Spalten, viele Tätigkeiten auf einmal.

find-filters = Bedingungen
find-filter-add = Filter
find-filter-field = Feld
find-filter-how = Vergleich
find-filter-value = Wert
find-filter-do = Filter hinzufügen
find-filter-remove = Filter entfernen: { $what }
find-filters-clear = Alle entfernen
find-operator-is = ist eines von
find-operator-is-not = ist keines von
find-operator-contains = enthält den Text
find-operator-at-most = höchstens
find-operator-at-least = mindestens
find-operator-empty = ist ohne Angabe
find-operator-given = hat eine Angabe
find-said-is = { $field }: { $values }
find-said-is-not = { $field } nicht { $values }
find-said-contains = { $field } enthält „{ $values }“
find-said-at-most = { $field } ≤ { $values }
find-said-at-least = { $field } ≥ { $values }
find-said-empty = { $field }: ohne Angabe
find-said-given = { $field }: mit Angabe
find-view-usual = Alle Tätigkeiten
find-view-current = Ansicht: { $name }
find-view-default = Die Liste öffnet sich damit
find-view-save = Als Ansicht speichern
find-view-update = Änderungen an „{ $name }“ speichern
find-view-make-default = Liste damit öffnen
find-view-no-default = Liste nicht mehr damit öffnen
find-view-remove = „{ $name }“ entfernen
find-view-name = Name der Ansicht
    .hint = Suchwörter, Filter, Ordnung, Spalten und Zeilenhöhe werden behalten.
find-view-opens = Die Liste öffnet sich mit dieser Ansicht
find-view-do-save = Speichern
find-view-saved = Die Ansicht { $name } wurde gespeichert.
find-view-removed = Die Ansicht { $name } wurde entfernt.
find-columns = Spalten und Zeilenhöhe
find-columns-search = Spalten durchsuchen
find-columns-wide = Alles aus Art. 30
find-columns-usual = Die üblichen
find-column-up = { $column } nach vorn
find-column-down = { $column } nach hinten
find-column-ref = Kennung
find-column-name = Tätigkeit
find-column-basis = Rechtsgrundlage
find-column-countries = Drittländer
find-column-retention = Speicherdauer
find-column-complete = Vollständig
find-column-status = Status
find-column-owner = Zuständig
find-column-department = Abteilung
find-column-tags = Schlagwörter
find-column-review = Nächste Überprüfung
find-column-recipients = Empfänger
find-column-changed = Geändert
find-density = Zeilenhöhe
find-density-compact = Niedrig
find-density-normal = Normal
find-density-roomy = Hoch
find-sort-by = Nach { $column } ordnen; mit Umschalt als weitere Ordnung
find-select-all = Alle wählen
find-select = { $what } wählen
find-choose-none = Auswahl aufheben (Esc)
find-bulk-open = Ändern …
find-export-open = Auswahl exportieren …
find-remove-open = Entfernen …
find-bulk-field = Feld
find-bulk-action = Was tun
find-bulk-value = Wert
find-bulk-before = Vorher
find-bulk-after = Nachher
find-bulk-preview = Was sich ändern würde
find-bulk-say = Wählen Sie einen Wert, um zu sehen, was sich ändern würde.
find-bulk-shown = Die ersten { $shown } werden gezeigt.
find-bulk-counts = { $changed } würden sich ändern, { $unchanged } blieben, wie sie sind.
find-action-set = Setzen
find-action-add = Hinzufügen
find-action-remove = Herausnehmen
find-action-clear = Leeren
find-remove-do = Entfernen
find-remove-what = Sie werden in einem Schritt entfernt. Rückgängig bringt sie zurück.
find-key-select = Zeile wählen
find-key-extend = Weitere Zeilen wählen
find-key-copy = Gewählte Zeilen kopieren
find-key-edit = Bearbeiten
find-chosen =
    { $count ->
        [one] 1 gewählt
       *[other] { $count } gewählt
    }
find-bulk-title =
    { $count ->
        [one] 1 Tätigkeit ändern
       *[other] { $count } Tätigkeiten ändern
    }
find-bulk-do =
    { $count ->
        [one] 1 Tätigkeit ändern
       *[other] { $count } Tätigkeiten ändern
    }
find-bulk-done =
    { $count ->
        [one] 1 Tätigkeit wurde geändert.
       *[other] { $count } Tätigkeiten wurden geändert.
    }
find-remove-title =
    { $count ->
        [one] 1 Tätigkeit entfernen?
       *[other] { $count } Tätigkeiten entfernen?
    }
find-removed =
    { $count ->
        [one] 1 Tätigkeit wurde entfernt.
       *[other] { $count } Tätigkeiten wurden entfernt.
    }
find-copied =
    { $count ->
        [one] 1 Zeile ist in der Zwischenablage.
       *[other] { $count } Zeilen sind in der Zwischenablage.
    }
