# La fenêtre : noms des écrans, des boutons et des parties. Les mots du droit sont dans terms.ftl.

ui-app-name = RopaDesk
ui-nav = Navigation principale
ui-nav-records = Registres
ui-nav-casework = Dossiers
ui-nav-output = Documents
ui-skip-to-content = Aller au contenu

ui-screen-welcome = Bienvenue
ui-screen-register = Registre
ui-screen-requests = Demandes
ui-screen-reports = Rapports
ui-screen-journal = Journal
ui-screen-settings = Réglages

ui-search-or-jump = Chercher ou aller à…
ui-palette-go = Aller à
ui-nothing-found = Aucun résultat

## Touches
ui-key-palette = Ctrl K
ui-key-ctrl = Ctrl
ui-key-alt = Alt
ui-key-enter = Entrée
ui-key-space = Espace
ui-key-escape = Échap
ui-shortcuts = Clavier
ui-keys-everywhere = Partout
ui-keys-lists = Dans les listes
ui-keys-go = Aller à
ui-key-does-palette = Chercher ou aller à
ui-key-does-back = Retour
ui-key-does-forward = Suivant
ui-key-does-panes = Partie suivante de la fenêtre
ui-key-does-settings = Réglages
ui-key-does-shortcuts = Cette liste
ui-key-does-close = Fermer ce qui est au-dessus
ui-key-does-next = Ligne suivante
ui-key-does-previous = Ligne précédente
ui-key-does-open = Ouvrir
ui-key-does-peek = Montrer à côté de la liste

## Enregistrer et annuler
ui-saved = Enregistré
ui-saved-at = Enregistré à { $time }
ui-save-saving = Enregistrement…
ui-save-failed = Non enregistré
ui-undo = Défaire
ui-cancel = Annuler
ui-close = Fermer

## Parties
ui-clear = Effacer
ui-sort-by = Trier par { $column }
ui-choose = Choisir
ui-date-placeholder = Jour, mois, année
ui-date-previous-month = Mois précédent
ui-date-next-month = Mois suivant
ui-date-previous-year = Année précédente
ui-date-next-year = Année suivante
ui-date-previous-decade = Décennie précédente
ui-date-next-decade = Décennie suivante
ui-answer-open = Sans réponse
ui-answer-none = Aucun
ui-answer-given = Indiqué
ui-complete-all = Tous les points obligatoires sont renseignés
ui-complete-missing =
    { $missing ->
        [one] 1 point obligatoire manque
       *[other] { $missing } points obligatoires manquent
    }
ui-section-done = , complet
ui-section-open = , un élément manque
ui-section-untouched = , sans réponse
ui-step-done = , fait
ui-step-now = , en cours
ui-step-ahead = , à venir
ui-clock-heading = Réponse attendue le
ui-clock-not-running = Pas encore commencé
ui-clock-why = Pourquoi ce jour
ui-clock-aim = viser le { $date }
ui-days-left =
    { $days ->
        [0] Attendue aujourd’hui
        [one] Plus qu’un jour
       *[other] Encore { $days } jours
    }
ui-days-over =
    { $days ->
        [one] En retard d’un jour
       *[other] En retard de { $days } jours
    }
ui-bridge-failure = La fenêtre n’atteint pas le programme derrière elle.
    .hint = Ce qui a été enregistré est en sécurité dans le fichier. Fermez la fenêtre et ouvrez-la à nouveau.

## Écrans vides
ui-empty-welcome = Aucun registre ouvert
    .why = Un registre est un fichier chiffré sur cet ordinateur. Rien n’en sort, sauf si vous l’enregistrez ailleurs.
ui-empty-register = Aucune activité de traitement
    .why = Le registre recense ce que l’organisation fait des données à caractère personnel, une activité à la fois.
ui-empty-requests = Aucune demande
    .why = Les demandes des personnes concernées sont consignées ici, avec le jour où chacune doit recevoir une réponse.
ui-empty-reports = Rien à présenter pour l’instant
    .why = Les documents sont tirés du registre : dès qu’il contient une activité, on peut le voir et l’enregistrer ici.
ui-empty-journal = Aucune modification
    .why = Chaque modification de ce fichier figure ici, avec ce qu’il y avait avant.
ui-empty-settings = Aucun réglage
    .why = L’organisation, la langue et l’apparence se règlent ici dès qu’un registre est ouvert.
