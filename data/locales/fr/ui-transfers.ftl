# La fenêtre : transferts vers des pays tiers, chapitre V.

## La carte
ui-map-caption = Schématique ; ne dit rien des frontières. La liste fait foi.
ui-map-legend = Ce que signifient les remplissages
ui-map-as-table = Afficher en tableau
ui-map-as-map = Afficher en carte
ui-map-closer = Plus près
ui-map-farther = Plus loin
ui-map-whole = Le monde entier
ui-map-failed = La carte n’a pas pu être dessinée. Rien ne manque : le tableau et la liste disent la même chose.
