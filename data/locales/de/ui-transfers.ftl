# Das Fenster: Übermittlungen in Drittländer, Kapitel V.

## Die Karte
ui-map-caption = Schematisch; keine Aussage zu Grenzen. Maßgeblich ist die Liste.
ui-map-legend = Was die Füllungen bedeuten
ui-map-as-table = Als Tabelle zeigen
ui-map-as-map = Als Karte zeigen
ui-map-closer = Näher heran
ui-map-farther = Weiter weg
ui-map-whole = Die ganze Welt
ui-map-failed = Die Karte konnte nicht gezeichnet werden. Es fehlt nichts: Tabelle und Liste sagen dasselbe.
