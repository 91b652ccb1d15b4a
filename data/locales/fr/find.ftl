# Trouver : recherche, filtres, vues enregistrées, modification de plusieurs fiches à la fois.

noun-saved-view = Vue enregistrée

op-many-changed = Fiches modifiées ensemble
op-many-removed = Fiches supprimées ensemble
op-view-saved = Vue enregistrée
