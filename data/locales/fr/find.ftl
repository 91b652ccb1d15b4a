# Trouver : recherche, filtres, vues enregistrées, modification de plusieurs fiches à la fois.

noun-saved-view = Vue enregistrée

op-many-changed = Fiches modifiées ensemble
op-many-removed = Fiches supprimées ensemble
op-view-saved = Vue enregistrée

## Les champs des filtres et des colonnes
filter-field-status = Statut
filter-field-owner = Référent
filter-field-department = Service
filter-field-group = Domaine
filter-field-tag = Étiquette
filter-field-controller = Responsable du traitement
filter-field-legal-basis = Base juridique
filter-field-third-country = Pays tiers
filter-field-safeguard = Garantie
filter-field-transfers = Transferts
filter-field-special-data = Catégories particulières
filter-field-special-category = Quelle catégorie particulière
filter-field-data-subject = Personnes concernées
filter-field-personal-data = Données personnelles
filter-field-recipient = Destinataire
filter-field-system = Système
filter-field-retention = Conservation
filter-field-rule = Constat
filter-field-severity = Poids des constats
filter-field-review-cycle = Cycle de revue
filter-field-review-on = Prochaine revue
filter-field-review-due = Revue à faire
filter-field-completeness = Complétude en pour cent
filter-field-changed-on = Modifié le
filter-field-reference = Référence
filter-field-name = Nom
filter-field-errors = Nombre de points manquants

filter-answer-open = Pas encore répondu
filter-answer-none = Aucun
filter-answer-given = Indiqué
filter-severity-error = Manque
filter-severity-warning = À vérifier
filter-severity-hint = Bonne pratique
filter-flag-yes = Oui
filter-flag-no = Non

filter-special-racial-or-ethnic-origin = Origine raciale ou ethnique
filter-special-political-opinions = Opinions politiques
filter-special-religious-or-philosophical-beliefs = Convictions religieuses ou philosophiques
filter-special-trade-union-membership = Appartenance syndicale
filter-special-genetic-data = Données génétiques
filter-special-biometric-data = Données biométriques
filter-special-health = Santé
filter-special-sex-life-or-orientation = Vie sexuelle ou orientation sexuelle

## Ce qui peut échouer
filter-form = « { $filter } » n’est pas un filtre.
    .hint = Écrivez un champ, un signe et une valeur, par exemple owner=Anna, country=US,IN, completeness<=50 ou owner= pour ce qui n’en a pas. Rien n’a été modifié.
filter-field-unknown = Il n’y a pas de champ « { $field } » pour filtrer ou trier.
    .hint = « ropa filter » énumère les champs. Rien n’a été modifié.
filter-operator = Le champ { $field } ne se compare pas avec « { $sign } ».
    .hint = « ropa filter » dit comment chaque champ se compare. Rien n’a été modifié.
filter-value = « { $value } » n’est pas une valeur du champ { $field }.
    .hint = Les jours s’écrivent 2026-12-31, les nombres sont entiers, les champs oui-non valent yes ou no. Rien n’a été modifié.
view-name-missing = La vue n’a pas de nom.
    .hint = Saisissez un nom sous lequel vous la retrouverez. Rien n’a été enregistré.
view-name-taken = Une vue nommée « { $name } » existe déjà.
    .hint = Choisissez un autre nom. Rien n’a été enregistré.
bulk-nothing = Il n’est pas dit ce qui doit être modifié.
    .hint = Nommez un champ et sa nouvelle valeur. Rien n’a été modifié.
bulk-which = Il n’est pas dit de quels traitements il s’agit.
    .hint = Désignez-les par un filtre, des mots, une vue ou leurs références. Rien n’a été modifié.
bulk-field-unknown = Le champ « { $field } » ne se modifie pas dans plusieurs traitements à la fois.
    .hint = « ropa activity set-many --help » nomme les champs. Rien n’a été modifié.
bulk-action = Cela n’est pas possible avec le champ { $field }.
    .hint = Un statut se fixe ; étiquettes, systèmes et destinataires s’ajoutent ou se retirent ; les autres champs se fixent ou se vident. Rien n’a été modifié.
bulk-value-missing = Le champ { $field } demande une valeur, et une seule.
    .hint = Vider un champ est une action à part. Rien n’a été modifié.
bulk-value = « { $value } » n’est pas une valeur du champ { $field }.
    .hint = Les fiches se nomment par référence ou par nom et doivent être au registre ; les jours s’écrivent 2026-12-31. Rien n’a été modifié.
bulk-stale = Les traitements ont changé depuis l’aperçu.
    .hint = Rien n’a été modifié. Regardez l’aperçu à nouveau.

## La ligne de commande
cli-value-filter = FILTRE
cli-value-view = VUE
cli-value-keys = CHAMPS
cli-value-density = HAUTEUR
cli-verb-filter = Énumérer ce par quoi les traitements se filtrent, ou les valeurs d’un champ
cli-verb-view = Énumérer, montrer, enregistrer et supprimer des vues : filtres, ordre et colonnes sous un nom
cli-verb-view-list = Énumérer les vues enregistrées
cli-verb-view-show = Montrer une vue
cli-verb-view-save = Enregistrer une vue ; celle du même nom est remplacée
cli-verb-view-remove = Supprimer une vue ; annuler la ramène
cli-verb-activity-set-many = Modifier un champ de plusieurs traitements en une étape : owner, department, group, status, tag, review_on, controller, system, recipient
cli-verb-activity-remove-many = Supprimer plusieurs traitements en une étape ; annuler les ramène
cli-opt-filter = Seulement les traitements pour lesquels ceci vaut, p. ex. owner=Anna, country=US,IN, completeness<=50, owner= (aucun), owner!= (un quelconque) ; peut être répété
cli-opt-view = Seulement les traitements de cette vue enregistrée
cli-opt-sort = Trier par ces champs, p. ex. department,-completeness
cli-opt-columns = Colonnes de la liste, par leurs clés
cli-opt-density = Hauteur des lignes : compact, normal ou roomy
cli-opt-default = La liste s’ouvre avec cette vue
cli-opt-set = Fixer un champ, p. ex. owner=Anna ; owner= le vide
cli-opt-add = Ajouter des étiquettes, systèmes ou destinataires, p. ex. tag=audit
cli-opt-remove = Retirer des étiquettes, systèmes ou destinataires, p. ex. system=CRM
cli-place-filter-field = Un champ
cli-place-view-name = Nom ou référence de la vue
cli-place-many-ids = Références de traitements
cli-column-value = Valeur
cli-column-count = Traitements
cli-column-field = Champ
cli-column-signs = Signes
cli-column-example = Exemple
cli-column-filters = Filtres
cli-column-sort = Ordre
cli-column-default = Par défaut
cli-column-before = Avant
cli-column-after = Après
cli-fact-density = Hauteur des lignes
cli-filter-none = Aucun traitement ne remplit ces conditions.
cli-views-none = Pas encore de vue enregistrée. Enregistrez-en une avec `ropa view save NOM --filter …`.
cli-view-removed = La vue { $name } a été supprimée ; `ropa undo` la ramène.
cli-many-would = { $changed } changeraient, { $unchanged } resteraient tels quels. Rien n’a été modifié.
cli-many-done = { $changed } modifiés, { $unchanged } restent tels quels. `ropa undo` annule le tout.
cli-many-would-remove = { $count } seraient supprimés. Rien n’a été modifié.
cli-many-removed = { $count } supprimés ; `ropa undo` les ramène.
cli-search-all = { $total ->
    [one] 1 fiche
   *[other] { $total } fiches
}
cli-search-more = { $shown } fiches sur { $total }, les meilleures d’abord
