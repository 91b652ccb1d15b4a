# La fenêtre : filtres, vues, colonnes, plusieurs traitements à la fois.

find-filters = Conditions
find-filter-add = Filtre
find-filter-field = Champ
find-filter-how = Comparaison
find-filter-value = Valeur
find-filter-do = Ajouter le filtre
find-filter-remove = Retirer le filtre : { $what }
find-filters-clear = Tout retirer
find-operator-is = est l’un de
find-operator-is-not = n’est aucun de
find-operator-contains = contient le texte
find-operator-at-most = au plus
find-operator-at-least = au moins
find-operator-empty = ne dit rien
find-operator-given = dit quelque chose
find-said-is = { $field } : { $values }
find-said-is-not = { $field } sauf { $values }
find-said-contains = { $field } contient « { $values } »
find-said-at-most = { $field } ≤ { $values }
find-said-at-least = { $field } ≥ { $values }
find-said-empty = { $field } : rien
find-said-given = { $field } : indiqué
find-view-usual = Tous les traitements
find-view-current = Vue : { $name }
find-view-default = La liste s’ouvre avec elle
find-view-save = Enregistrer comme vue
find-view-update = Enregistrer les changements de « { $name } »
find-view-make-default = Ouvrir la liste avec elle
find-view-no-default = Ne plus ouvrir la liste avec elle
find-view-remove = Supprimer « { $name } »
find-view-name = Nom de la vue
    .hint = Mots, filtres, tri, colonnes et hauteur des lignes sont conservés.
find-view-opens = La liste s’ouvre avec cette vue
find-view-do-save = Enregistrer
find-view-saved = La vue { $name } a été enregistrée.
find-view-removed = La vue { $name } a été supprimée.
find-columns = Colonnes et hauteur des lignes
find-columns-search = Chercher une colonne
find-columns-wide = Tout l’art. 30
find-columns-usual = Les habituelles
find-column-up = Avancer { $column }
find-column-down = Reculer { $column }
find-column-ref = Réf.
find-column-name = Traitement
find-column-basis = Base juridique
find-column-countries = Pays tiers
find-column-retention = Conservation
find-column-complete = Complétude
find-column-status = Statut
find-column-owner = Référent
find-column-department = Service
find-column-tags = Étiquettes
find-column-review = Prochaine revue
find-column-recipients = Destinataires
find-column-changed = Modifié
find-density = Hauteur des lignes
find-density-compact = Basse
find-density-normal = Normale
find-density-roomy = Haute
find-sort-by = Trier par { $column } ; avec Maj comme tri supplémentaire
find-select-all = Tout choisir
find-select = Choisir { $what }
find-choose-none = Ne rien choisir (Échap)
find-bulk-open = Modifier…
find-export-open = Exporter la sélection…
find-remove-open = Supprimer…
find-bulk-field = Champ
find-bulk-action = Que faire
find-bulk-value = Valeur
find-bulk-before = Avant
find-bulk-after = Après
find-bulk-preview = Ce qui changerait
find-bulk-say = Choisissez une valeur pour voir ce qui changerait.
find-bulk-shown = Les { $shown } premiers sont montrés.
find-bulk-counts = { $changed } changeraient, { $unchanged } resteraient tels quels.
find-action-set = Fixer
find-action-add = Ajouter
find-action-remove = Retirer
find-action-clear = Vider
find-remove-do = Supprimer
find-remove-what = Ils sont supprimés en une étape. Annuler les ramène.
find-key-select = Choisir la ligne
find-key-extend = Choisir d’autres lignes
find-key-copy = Copier les lignes choisies
find-key-edit = Modifier
find-chosen =
    { $count ->
        [one] 1 choisi
       *[other] { $count } choisis
    }
find-bulk-title =
    { $count ->
        [one] Modifier 1 traitement
       *[other] Modifier { $count } traitements
    }
find-bulk-do =
    { $count ->
        [one] Modifier 1 traitement
       *[other] Modifier { $count } traitements
    }
find-bulk-done =
    { $count ->
        [one] 1 traitement a été modifié.
       *[other] { $count } traitements ont été modifiés.
    }
find-remove-title =
    { $count ->
        [one] Supprimer 1 traitement ?
       *[other] Supprimer { $count } traitements ?
    }
find-removed =
    { $count ->
        [one] 1 traitement a été supprimé.
       *[other] { $count } traitements ont été supprimés.
    }
find-copied =
    { $count ->
        [one] 1 ligne est dans le presse-papiers.
       *[other] { $count } lignes sont dans le presse-papiers.
    }
