# Finden: Suche, Filter, gespeicherte Ansichten, viele Einträge auf einmal ändern.

noun-saved-view = Gespeicherte Ansicht

op-many-changed = Einträge gemeinsam geändert
op-many-removed = Einträge gemeinsam entfernt
op-view-saved = Ansicht gespeichert
