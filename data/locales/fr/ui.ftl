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
ui-key-delete = Suppr
ui-shortcuts = Clavier
ui-keys-everywhere = Partout
ui-keys-lists = Dans les listes
ui-keys-go = Aller à
ui-key-does-palette = Chercher ou aller à
ui-key-does-back = Retour
ui-key-does-forward = Avancer
ui-key-does-panes = Partie suivante de la fenêtre
ui-key-does-settings = Réglages
ui-key-does-shortcuts = Cette liste
ui-key-does-close = Fermer le dialogue ou le volet
ui-key-does-next = Ligne suivante
ui-key-does-previous = Ligne précédente
ui-key-does-open = Ouvrir
ui-key-does-peek = Montrer à côté de la liste

## Enregistrer et annuler
ui-saved = Enregistré
ui-saved-at = Enregistré à { $time }
ui-save-saving = Enregistrement…
ui-save-failed = Non enregistré
ui-undo = Annuler
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
ui-clock-aim = Objectif : { $date }
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
    .why = Chaque modification de ce fichier figure ici : quand, quoi et où, jamais le contenu.
ui-empty-settings = Aucun réglage
    .why = L’organisation, la langue et l’apparence se règlent ici dès qu’un registre est ouvert.

# The views

## Everywhere
app-try-again = Réessayer
app-sample = Ceci est l’exemple.
    .what = Personnes inventées, politique de confidentialité publiée ; sans phrase secrète.
app-sample-source = « { $title } », { $date }.
app-sample-close = Fermer l’exemple
app-about-file = À propos de ce fichier
app-read-only = Ce registre est ouvert en lecture seule.
app-badge-wanting =
    { $count ->
        [one] Il manque quelque chose dans 1 activité
       *[other] Il manque quelque chose dans { $count } activités
    }
app-badge-due =
    { $count ->
        [one] 1 à échéance
       *[other] { $count } à échéance
    }
app-badge-open =
    { $count ->
        [one] 1 demande attend une réponse
       *[other] { $count } demandes attendent une réponse
    }

## The file
file-close = Fermer le registre
file-other = Fermer, ou ouvrir un autre registre…
file-backup = Sauvegarder une copie…
file-backed-up = Une copie vérifiée a été écrite : { $name }, { $size }.
file-import = Importer…

## Palette, undo
palette-records = Fiches
palette-actions = Actions
palette-theme = Basculer entre clair et sombre
palette-log-request = Enregistrer une demande
palette-shift = Maj
undo-redo = Rétablir
undo-done = Annulé : { $op } · { $what }
undo-redone = Rétabli : { $op } · { $what }
undo-nothing = Il n’y a rien à annuler.

## Welcome
welcome-claim = Le registre des activités de traitement, sur votre propre ordinateur.
welcome-ways = Façons de commencer
welcome-new = Nouveau registre
    .why = Un fichier chiffré, pour une organisation.
welcome-open = Ouvrir un registre
    .why = Un fichier .ropa sur cet ordinateur.
welcome-import = Importer un registre
    .why = Commencer avec les informations d’une politique publiée, en JSON.
welcome-import-first = Les entrées ont besoin d’un registre. Créez-le d’abord, puis choisissez le fichier.
welcome-sample = Découvrir l’exemple
    .why = 27 activités réelles tirées d’une politique publiée. S’ouvre sans phrase secrète.
welcome-recent = Ouverts récemment
welcome-missing = n’est plus là
welcome-promise = Tout reste sur cet ordinateur. Rien n’est envoyé.
welcome-name = Organisation
    .example = Comme dans les registres publics
welcome-name-missing = Saisissez le nom de l’organisation.
welcome-country = Pays d’établissement
welcome-passphrase = Phrase secrète
welcome-passphrase-again = Répéter la phrase secrète
welcome-passphrase-missing = Saisissez une phrase secrète, ou choisissez de vous en passer.
welcome-passphrase-differs = Les deux phrases secrètes ne correspondent pas.
welcome-show-passphrase = Afficher ou masquer la phrase secrète
welcome-strength-empty = Quatre ou cinq mots sans lien entre eux forment une phrase solide. Personne ne peut retrouver une phrase perdue.
welcome-strength-weak = Faible : facile à deviner. Allongez-la.
welcome-strength-fair = Moyenne. Un mot de plus la rend solide.
welcome-strength-strong = Solide. Gardez-en une copie en lieu sûr : personne ne peut la retrouver.
welcome-without = Sans phrase secrète
    .why = Quiconque possède le fichier peut le lire.
welcome-create = Choisir l’endroit et créer
welcome-file-name = registre.ropa
welcome-back = Retour
welcome-unlock = { $name }
    .why = Ce registre est chiffré. Saisissez sa phrase secrète.
welcome-unlock-do = Ouvrir
welcome-read-only = Ouvrir en lecture seule

## Register
register-what = registre du responsable du traitement, art. 30, § 1
register-caption = Activités de traitement
register-new = Nouvelle activité
register-reports = Rapports
register-count = { $shown } sur { $all }
register-filter = Filtrer
register-filter-all = Toutes
register-filter-attention = À compléter
register-filter-third = Pays tiers
register-filter-consent = Consentement
register-filter-no-basis = Sans base juridique
register-filter-review = Révision à faire
register-search = Chercher dans la liste
register-nothing = Aucun résultat
    .why = Aucune activité ne contient ces mots avec ce filtre.
register-all = Tout afficher
register-peek = L’activité choisie
register-ref = Réf.
register-activity = Activité
register-basis = Base juridique
register-countries = Pays tiers
register-retention = Conservation
register-complete = Complétude
register-no-basis = aucune indiquée
register-no-period = aucune durée
register-none = aucun
register-not-linked = non reliés
register-unnamed = Sans nom
register-owner = référent : { $owner }
register-persons = Personnes concernées
register-data = Données
register-review = Révision
register-record = Fiche
register-open = Ouvrir l’activité
register-flow = Où vont les données
register-flow-summary = Les données de { $from } vont à { $to }
register-no-safeguard = sans garantie
register-more =
    { $count ->
        [one] 1 autre
       *[other] { $count } autres
    }
register-more-findings =
    { $count ->
        [one] 1 de plus dans l’activité
       *[other] { $count } de plus dans l’activité
    }

## Activity
activity-sections = Sections
activity-section-identity = Identité
    .why = Le nom de l’activité, et qui en répond.
activity-section-purposes = Finalités et bases juridiques
    .why = À quoi servent les données ; chaque finalité a ses propres bases.
activity-section-people = Personnes et données
    .why = Les personnes concernées, et les données traitées à leur sujet.
activity-section-sources = Sources
    .why = D’où viennent les données, et ce que la personne doit fournir.
activity-section-recipients = Destinataires
    .why = Qui reçoit les données.
activity-section-transfers = Transferts
    .why = Les données qui quittent l’Espace économique européen, et ce qui les protège.
activity-section-retention = Conservation
    .why = Combien de temps chaque donnée est conservée, et ce qui déclenche le délai.
activity-section-security = Sécurité
    .why = Les mesures qui protègent les données, en termes généraux.
activity-section-rights = Droits et décisions automatisées
    .why = Les droits des personnes concernées, et si une décision est entièrement automatisée.
activity-section-systems = Systèmes
    .why = Où se trouvent les données, et où l’on cherche une personne.
activity-section-notes = Notes et révision
    .why = Pour le DPO ; ne fait pas partie du registre remis.
activity-section-summary = Résumé
    .why = L’activité en une page.
activity-previous = ← { $section }
activity-next = { $section } →
activity-findings = Ce que la loi demande encore
activity-findings-error = Ce que la loi demande encore · { $count }
activity-findings-warning = À vérifier · { $count }
activity-findings-hint = Bonne pratique · { $count }
activity-nothing-missing = Il ne manque rien.
activity-go-to-field = Aller au champ
activity-changed-at = Modifié à { $time }
activity-reload = Recharger ; garder ma saisie
activity-not-there = introuvable
activity-to-list = Au registre
activity-not-said = Non précisé
activity-yes = Oui
activity-no = Non
activity-remove = Retirer : { $what }
activity-remove-column = Retirer
activity-more = Autres actions pour cette activité
activity-duplicate = Dupliquer l’activité
activity-duplicated = Activité dupliquée : { $what } → { $copy }.
activity-remove-this = Retirer l’activité
activity-removed = Activité retirée : { $what }.
activity-take-away = Retirer
activity-add = Ajouter
activity-particulars = Précisions
activity-name = Nom
    .example = Lettre d’information
activity-group = Service ou domaine
    .example = Portail client
activity-status = Statut
activity-owner = Référent
activity-department = Service
activity-description = Ce qui se passe
activity-controller = Responsable du traitement
activity-joint = Responsables conjoints
    .none = Aucun
activity-joint-name = Nom
activity-contact = Contact
activity-arrangement = Accord
activity-add-joint = Ajouter un responsable conjoint
activity-purpose = Finalité
activity-purpose-n = Finalité { $n }
activity-add-purpose = Ajouter une finalité
activity-legal-bases = Bases juridiques
activity-no-basis = Aucune base juridique n’est indiquée.
activity-add-basis = Ajouter une base juridique
activity-consent = Texte ou version du consentement
    .example = Formulaire d’abonnement, version 3
activity-withdrawal = Comment il est retiré
    .example = Lien dans chaque message
activity-contract-parts = Exécution ou mesures préalables
    .example = Comme l’indique la source
activity-contract-distinguished = La source distingue les deux
activity-law = Texte de loi
    .example = Code de commerce, art. L123-22
activity-interest = Intérêt poursuivi
activity-pursued-by = L’intérêt de qui
activity-balancing-test = Mise en balance
    .example = Où elle est consignée
activity-conditions = Condition pour les catégories particulières
    .why = S’ajoute à la base juridique, sans la remplacer.
    .none = Aucune nécessaire ou choisie
activity-subjects = Catégories de personnes concernées
    .example = Clients
activity-add-subject = Ajouter une catégorie de personnes
activity-subjects-note = Comment ces catégories ont été trouvées
activity-data = Catégories de données à caractère personnel
activity-data-name = Catégorie
    .example = Adresse électronique
activity-data-origin = Origine
activity-data-special = Catégorie particulière
activity-data-mandatory = Obligatoire
activity-data-source = Source
activity-data-consequence = Conséquence de la non-fourniture
activity-data-criminal = Art. 10
activity-none-mark = —
activity-add-data = Ajouter une catégorie de données
activity-special = Catégories particulières de données
    .none = Aucune
activity-criminal = Condamnations pénales et infractions
    .none = Aucune
activity-criminal-law = Texte ou autorité qui le permet
    .example = Plusieurs, séparés par un point-virgule
activity-source = D’où viennent les données
activity-public-sources = Sources accessibles au public
    .none = Aucune
activity-mandatory-data = À fournir obligatoirement
activity-optional-data = Facultatif
activity-recipients = Destinataires
    .none = Aucun destinataire
activity-recipient = Destinataire
activity-recipient-unknown = Destinataire inconnu
activity-choose-recipient = Choisir dans le registre
activity-new-recipient = Ou en saisir un nouveau
activity-stated-as = Nommé ici
activity-role = Rôle ici
activity-receives = Données reçues
activity-when = Quand
activity-transfers = Transferts vers des pays tiers
    .none = Aucun transfert
    .given = Il y en a
activity-transfer-n = Transfert { $n }
activity-add-transfer = Ajouter un transfert
activity-country = Pays
activity-safeguard = Garantie
activity-detail = Précisions
    .example = Décision, module, dérogation
activity-copy = Comment la personne en obtient une copie
activity-documentation = Garanties appropriées, documentées
activity-transfers-note = Ce que la source dit des transferts
activity-retention-n = Règle { $n }
activity-add-retention = Ajouter une règle
activity-trigger-kind = Ce qui déclenche le délai
activity-trigger = En mots
activity-bound = Nature du délai
activity-period = Durée
    .none = Aucune
    .iso = En plusieurs parties ; durée ISO 8601.
activity-unit = Unité
activity-unit-d = jours
activity-unit-w = semaines
activity-unit-m = mois
activity-unit-y = années
activity-unit-stated = Unité indiquée
activity-as-stated = Comme l’indique la source
activity-any-of = Prend fin au premier de ces cas
activity-otherwise = Sinon
activity-applies-to = S’applique à
    .all = Toutes les données de l’activité
activity-applies-to-text = S’applique, selon la source, à
activity-while = Conservé tant que
activity-external = Document de référence
activity-legal-reference = Texte qui fonde la durée
activity-limits-use = Limite l’usage, non la conservation
activity-note = Note
activity-retention-note = Pour quelles activités la source l’indique
activity-security = Mesures de cette activité
    .none = Aucune en propre
activity-security-inherited = Les mesures de l’organisation valent aussi ici
    .why = Elles figurent dans les réglages.
activity-measure-n = Mesure { $n }
activity-add-measure = Ajouter une mesure
activity-decisions = Décisions automatisées, profilage compris
    .none = Aucune
activity-decision = Ce qui est décidé
activity-logic = Logique sous-jacente
activity-consequences = Conséquences pour la personne
activity-add-decision = Ajouter une décision
activity-rights = Droits selon ces bases
activity-right-holds = S’applique
activity-right-not = Pas sur ces bases
activity-systems = Systèmes utilisés
activity-search-instruction = Comment on cherche une personne
activity-review-on = Prochaine révision
activity-tags = Étiquettes
activity-notes = Notes
    .why = Une note par ligne.
activity-notes-short = Notes
activity-requests = Demandes ayant trouvé des données ici

## Settings
settings-computer = Cet ordinateur
    .why = Ne fait pas partie du registre.
settings-language = Langue
settings-theme = Apparence
settings-theme-auto = Comme le système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-organisation = Organisation
    .why = Le responsable du traitement pour lequel le registre est tenu ; il figure sur la couverture.
settings-affiliate = Aussi nommé : { $name }
    .why = Un autre responsable du traitement nommé dans le registre.
settings-name = Nom
settings-address = Adresse postale
settings-country = Pays
settings-email = Courriel
settings-phone = Téléphone
settings-web = Web
settings-rule = Comment il est déterminé
    .why = Quand la source ne le nomme pas.
settings-authority = Autorité de contrôle
settings-representatives = Représentants
    .none = Aucun requis
settings-add-representative = Ajouter un représentant
settings-jurisdictions = Représente dans
    .why = EU, ou codes de pays comme CH et GB.
settings-dpo = Délégués à la protection des données
    .none = Aucun désigné
settings-dpo-name = Nom ou fonction
settings-dpo-scope = Compétent pour
    .all = Tout
settings-add-dpo = Ajouter un contact
settings-security = Mesures de sécurité
    .why = Elles valent pour chaque activité qui les reprend.

## Journal
journal-what = qui a changé quoi, et quand
journal-verify = Vérifier
    .why = Chaque ligne porte l’empreinte de la précédente : une ligne altérée se voit.
journal-ok =
    { $count ->
        [one] Intact : l’unique ligne concorde.
       *[other] Intact : les { $count } lignes concordent. Dernière empreinte :
    }
journal-broken = La ligne { $line } ne concorde pas avec la précédente.
    .hint = Rien n’est réparé. Comparez le fichier à une sauvegarde antérieure à cette ligne.
journal-count = { $count } lignes
journal-number = N°
journal-at = Quand
journal-op = Quoi
journal-record = Fiche
journal-fields = Champs
journal-actor = Qui
