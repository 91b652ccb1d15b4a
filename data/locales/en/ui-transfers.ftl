# The window: transfers to third countries, Chapter V.

## The map
ui-map-caption = Schematic; no statement on borders. The list is the record.
ui-map-legend = What the fillings mean
ui-map-as-table = Show as table
ui-map-as-map = Show as map
ui-map-closer = Closer
ui-map-farther = Farther away
ui-map-whole = The whole world
ui-map-failed = The map could not be drawn. Nothing is missing: the table and the list hold the same.
