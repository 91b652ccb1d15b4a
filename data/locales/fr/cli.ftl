# The command line `ropa`: purposes of verbs, options, what it answers.
cli-error = Erreur

## Headings of help texts
cli-heading-examples = Exemples
cli-heading-usage = Utilisation
cli-heading-commands = Commandes
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-reading = Lecture de l’export
cli-heading-everywhere = Avec chaque commande
cli-exit-codes = Codes de sortie : 0 fait, 1 constats, 2 utilisation, 3 entrée non valable, 4 fichier absent, illisible ou gênant, 5 verrouillé ou en lecture seule, 6 registre d’une version plus récente, 7 endommagé ou altéré, 8 phrase secrète erronée, 130 interrompu

## Names of values
cli-value-command = COMMANDE
cli-value-options = options
cli-value-file = FICHIER
cli-value-source = SOURCE
cli-value-name = NOM
cli-value-text = TEXTE
cli-value-id = ID
cli-value-date = DATE
cli-value-lang = LANGUE
cli-value-law = ARTICLE
cli-value-format = FORMAT
cli-value-kind = TYPE
cli-value-number = NOMBRE
cli-value-country = PAYS
cli-value-calendar = CALENDRIER
cli-value-right = DROIT
cli-value-match = TYPE=VALEUR
cli-value-package = TYPE
cli-value-item = COLLECTE:COLONNE
cli-value-field = CHAMP=VALEUR
cli-value-encoding = ENCODAGE
cli-value-character = CARACTÈRE
cli-value-shell = SHELL

## What each verb is for
cli-about = Le registre des activités de traitement et les réponses aux personnes concernées, en ligne de commande
cli-verb-new = Créer un registre
cli-verb-show = Le contenu du registre en un écran
cli-verb-activity = Lister, afficher, ajouter et modifier les activités de traitement
cli-verb-activity-list = Lister les activités avec bases juridiques, pays tiers et constats
cli-verb-activity-show = Afficher une activité et ce qui y manque encore selon la loi
cli-verb-activity-add = Ajouter une activité
cli-verb-activity-set = Modifier une activité : des champs ou le tout
cli-verb-recipient = Destinataires et catégories de destinataires
cli-verb-recipient-list = Lister les destinataires
cli-verb-recipient-show = Afficher un destinataire et les activités qui le nomment
cli-verb-recipient-add = Ajouter un destinataire ou une catégorie de destinataires
cli-verb-recipient-set = Modifier un destinataire : des champs ou le tout
cli-verb-system = Systèmes où se trouvent les données
cli-verb-system-list = Lister les systèmes
cli-verb-system-show = Afficher un système et les activités qui le nomment
cli-verb-system-add = Ajouter un système
cli-verb-system-set = Modifier un système : des champs ou le tout
cli-verb-organisation = Responsables du traitement et autres organisations
cli-verb-organisation-list = Lister les organisations
cli-verb-organisation-show = Afficher une organisation et les activités dont elle est responsable
cli-verb-organisation-add = Ajouter une organisation
cli-verb-organisation-set = Modifier une organisation : des champs ou le tout
cli-verb-processing = Traitements pour le compte d’autrui : le registre du sous-traitant (art. 30, par. 2)
cli-verb-processing-list = Lister les traitements pour le compte d’autrui
cli-verb-processing-show = Afficher un traitement pour le compte d’autrui
cli-verb-processing-add = Ajouter un traitement pour le compte d’autrui
cli-verb-processing-set = Modifier un traitement pour le compte d’autrui : des champs ou le tout
cli-verb-search = Chercher un texte dans toutes les fiches
cli-verb-check = Constats : ce qui manque encore selon la loi (code de sortie 1 s’il y en a)
cli-verb-import = Importer des fiches depuis un fichier
cli-verb-report = Écrire un document : le registre des activités de traitement (art. 30), les transferts, la politique de confidentialité (art. 13 et 14)
cli-verb-deadline = Le dernier jour pour répondre, étape par étape (art. 12, par. 3) ; sans registre
cli-verb-request = Demandes des personnes concernées : enregistrer, collecter, répondre
cli-verb-request-new = Enregistrer une demande
cli-verb-request-list = Lister les demandes, la plus urgente d’abord
cli-verb-request-show = Afficher une demande : délai, personne, données collectées, paquets
cli-verb-request-extend = Prolonger le délai de deux mois, avec motif (art. 12, par. 3)
cli-verb-request-close = Clore une demande
cli-verb-request-collect = Trouver la personne dans un export et ne garder que ses données
cli-verb-request-map = Dire ce que signifient les colonnes d’une collecte
cli-verb-request-near = Montrer les enregistrements d’une collecte qui concernent peut-être la personne, et trancher
cli-verb-request-package = Créer le paquet pour la personne : accès (art. 15) ou portabilité (art. 20)
cli-verb-verify = Vérifier un paquet : empreintes, forme, portée ; sans registre (code de sortie 7 si altéré)
cli-verb-extract = Trouver une personne dans un export de toute taille, sans registre
cli-verb-log = Le journal des modifications et sa chaîne d’empreintes
cli-verb-undo = Annuler la dernière étape
cli-verb-redo = Rétablir la dernière étape annulée
cli-verb-backup = Écrire une copie vérifiée du registre
cli-verb-verify-file = Vérifier le fichier du registre et son journal
cli-verb-completions = Complétions pour un shell
cli-verb-man = La page de manuel

## Values at their place
cli-place-new-file = Le fichier à créer, en .ropa
cli-place-text = Texte cherché ; ni casse ni accents ne comptent
cli-place-activity-id = Référence ou identifiant de l’activité, p. ex. PA-003
cli-place-fields = Champs de texte : name, reference, group, status, owner, department, description, source_of_data, review_on, tags …
cli-place-record-id = Référence ou identifiant, comme l’affiche `list`
cli-place-fields-recipient = name, reference, category, kind, condition, contract, notes, et countries séparés par des virgules. Aussi agreement.signed_on, agreement.ends_on, agreement.notice_period, clause.security=yes etc., established_in, stores_in, accesses_from, contact, parent_group, review_on
cli-place-fields-system = name, reference, owner, hosting_country, search_instruction, notes. Aussi description, provider_id, personal_data, identifiers, retention_job, database (postgresql, mysql, sql_server, oracle, sqlite, duckdb, spark_sql, none), search_columns (email=table.column, …)
cli-place-fields-organisation = name, reference, address, country, email, phone, web, rule, supervisory_authority, notes, et keeps_register (true ou false). Aussi relation (group, client, joint_controller)
cli-place-fields-processing = name, reference, notes, security_inherited (true ou false), et categories séparées par des virgules ; responsables, transferts et le reste par --body
cli-place-request-id = Référence ou identifiant de la demande, p. ex. R-2026-001
cli-place-collection-id = Référence de la collecte, p. ex. R-2026-001/1
cli-place-source = Le fichier à lire ; il n’est jamais modifié
cli-place-kind = record (responsable, art. 30, par. 1), processor-record (sous-traitant, art. 30, par. 2), transfers (chapitre V), notice (politique de confidentialité, art. 13 et 14) ou requests (demandes sans noms, art. 5, par. 2)
cli-place-package = Le paquet, un fichier ZIP
cli-place-dest = Le fichier à créer
cli-place-shell = bash, elvish, fish, powershell ou zsh

## Options
cli-opt-help = Afficher cette aide
cli-opt-version = Afficher la version
cli-opt-file = Le registre ; sinon la variable ROPA_FILE
cli-opt-passphrase-file = Fichier contenant la phrase secrète ; sinon ROPA_PASSPHRASE_FILE, sinon elle est demandée
cli-opt-json = Répondre en JSON ; les erreurs aussi, sur la sortie d’erreur
cli-opt-lang = Langue des réponses et documents : en, de ou fr ; sinon celle du système
cli-opt-today = Prendre ce jour pour aujourd’hui
cli-opt-name = Nom
cli-opt-country = Pays de l’organisation, deux lettres comme FR
cli-opt-sample = Le registre d’exemple : 27 activités d’une entreprise du web, non chiffré
cli-opt-no-passphrase = Sans chiffrement : quiconque a le fichier peut le lire
cli-opt-as-of = Juger à cette date ; sinon aujourd’hui
cli-opt-only = Seulement les constats de cet article, p. ex. « art. 30 », ou de cette règle
cli-opt-text = Seulement les activités contenant ces mots
cli-opt-copy-of = L’activité à copier
cli-opt-body = L’activité entière en JSON, comme l’écrit `activity show --json` ; - pour l’entrée standard
cli-opt-record-body = La fiche entière en JSON, comme l’écrit `show --json` ; - pour l’entrée standard
cli-opt-verify = Suivre la chaîne d’empreintes (code de sortie 7 si elle est rompue)
cli-opt-limit = Au plus tant de lignes, la plus récente d’abord ; sinon 30
cli-opt-right = access, rectification, erasure, restriction, portability, objection, automated_decision, withdraw_consent ; répétable
cli-opt-received = Jour de réception, p. ex. 2026-11-20
cli-opt-match = Ce qui identifie la personne : email, phone, customer ou other, ou une colonne de l’export ; répétable
cli-opt-collect-match = Un identifiant de plus, pour ce seul export, ou colonne=valeur ; répétable
cli-opt-channel = Par quel canal la demande est arrivée
cli-opt-calendar = Calendrier des jours fériés, p. ex. FR ; sinon celui du pays du responsable
cli-opt-language = Langue de la réponse à la personne : en, de ou fr
cli-opt-reason = Pourquoi : complexité ou nombre de demandes
cli-opt-outcome = Quelle suite a été donnée
cli-opt-system = Le système d’où vient l’export
cli-opt-activity = L’activité
cli-opt-collect-activity = L’activité à laquelle les données appartiennent
cli-opt-report-activity = Seulement cette activité ; pour une politique de confidentialité aussi plusieurs
cli-opt-mapping = Fichier qui dit ce que signifie chaque colonne ; sans lui, des propositions sont prises et montrées
cli-opt-save-mapping = Écrire ce que signifient les colonnes, à vérifier et à réutiliser
cli-opt-near-take = Numéro d’un enregistrement qui concerne la personne ; peut être répété
cli-opt-leave = Numéro d’un enregistrement d’une autre personne ; peut être répété
cli-opt-near-why = Pourquoi il est ainsi décidé ; conservé avec le dossier
cli-opt-near = Fichier pour les enregistrements qui concernent peut-être la personne, chacun avec la raison
cli-opt-manifest = Fichier (JSON) qui dit ce qui a été lu, comment, et où se trouvait chaque enregistrement, avec des empreintes
cli-opt-home = Pays (code ISO) des numéros de téléphone donnés sans pays
cli-opt-confirm = Confirmer les propositions telles quelles
cli-opt-overwrite = Remplacer un fichier existant
cli-opt-for = access (art. 15) ou portability (art. 20)
cli-opt-include = Remettre un élément laissé à décider ; répétable
cli-opt-output = Le fichier à créer ; - pour la sortie standard lorsqu’il s’agit d’un texte ou d’un document
cli-opt-dry-run = Montrer seulement ce qui se passerait
cli-opt-import-as = Forme du fichier : auto, table, cnil, ico, ropa (écrit par ce programme), policy (faits d’une politique de confidentialité publiée)
cli-opt-report-as = pdf, docx, html, xlsx, csv ou json ; sinon d’après la fin du nom du fichier, sinon pdf. Une politique de confidentialité n’existe pas en tableau
cli-opt-extract-as = csv ou json ; sinon csv
cli-opt-excel = CSV pour l’Excel de la région : marque d’ordre, son séparateur, sans formules actives
cli-opt-without-remarks = Sans notes ni remarques : une copie pour l’autorité (art. 30, par. 4)
cli-opt-months = 1, ou 3 avec la prolongation ; sinon 1
cli-opt-encoding = P. ex. utf-8, windows-1252, utf-16 ; sinon détecté
cli-opt-delimiter = Entre deux champs, p. ex. ; ou \t ; sinon détecté
cli-opt-sheet = Seulement cette feuille d’un classeur
cli-opt-no-header = La première ligne contient des données, pas des noms de colonnes
cli-opt-accept-damage = Lire malgré les endroits abîmés, avec avertissement

## A command line that cannot be understood
cli-usage-command = Il n’y a pas de commande « { $name } ».
    .hint = Rien n’a été fait. `ropa --help` liste les commandes, `ropa COMMANDE --help` en explique une.
cli-usage-argument = « { $name } » n’est pas connu ici.
    .hint = Rien n’a été fait. `ropa --help` liste les commandes, `ropa COMMANDE --help` en explique une.
cli-usage-missing = Il manque : { $names }.
    .hint = Rien n’a été fait. `ropa --help` liste les commandes, `ropa COMMANDE --help` en explique une.
cli-usage-no-command = Il manque une commande.
    .hint = Rien n’a été fait. `ropa --help` liste les commandes, `ropa COMMANDE --help` en explique une.
cli-usage-conflict = { $name } et { $other } ne vont pas ensemble.
    .hint = Rien n’a été fait. `ropa --help` liste les commandes, `ropa COMMANDE --help` en explique une.
cli-usage-value-missing = { $name } demande une valeur.
    .hint = Rien n’a été fait. `ropa --help` liste les commandes, `ropa COMMANDE --help` en explique une.
cli-usage-value = { $name } n’accepte pas « { $value } ».
    .hint = Rien n’a été fait. `ropa --help` liste les commandes, `ropa COMMANDE --help` en explique une.
cli-usage-other = La ligne de commande est incompréhensible.
    .hint = Rien n’a été fait. `ropa --help` liste les commandes, `ropa COMMANDE --help` en explique une.
cli-usage-valid = Possible : { $values }.
cli-usage-near = Vouliez-vous dire { $values } ?
cli-no-file = Aucun registre n’est nommé.
    .hint = Rien n’a été fait. Nommez-le par --file ou dans la variable ROPA_FILE.
cli-passphrase-nowhere = Il faut une phrase secrète, et il n’y a pas de terminal pour la demander.
    .hint = Rien n’a été fait. Nommez un fichier qui la contient : --passphrase-file FICHIER ou la variable ROPA_PASSPHRASE_FILE. Un nouveau registre peut s’en passer : --no-passphrase.
cli-passphrase-file = Le fichier de la phrase secrète est illisible.
    .hint = Rien n’a été fait. Vérifiez son nom et le droit de lecture ; il contient une ligne de texte.
cli-passphrases-differ = Les deux phrases secrètes diffèrent.
    .hint = Rien n’a été créé. Essayez encore.
cli-no-pipe = Ceci s’écrit dans un fichier, pas sur la sortie standard.
    .hint = Rien n’a été écrit. Nommez un fichier.
cli-stdout = La sortie standard n’a pu être écrite : l’affichage est incomplet.
    .hint = Ce que la commande a fait au registre est fait. Libérez de l’espace ou écrivez ailleurs, puis redemandez.
cli-excel-csv = --excel ne va qu’avec --as csv.
    .hint = Rien n’a été écrit. Ajoutez --as csv ou retirez --excel.
cli-include-form = --include s’écrit COLLECTE:COLONNE.
    .hint = Rien n’a été créé. `--dry-run --json` montre les deux.

## Changing a record, mapping columns
cli-set-nothing = Il n’y a rien à modifier.
    .hint = Rien n’a été changé. Donnez CHAMP=VALEUR ou --body FICHIER.
cli-set-form = Un champ se donne par CHAMP=VALEUR.
    .hint = Rien n’a été changé. Écrivez par exemple owner="Direction des ventes".
cli-set-field = « { $field } » ne peut se modifier ainsi.
    .hint = Rien n’a été changé. Les champs de texte le peuvent ; pour les autres, donnez le tout avec --body.
cli-set-status = Ce statut n’existe pas.
    .hint = Rien n’a été changé. Choisissez draft, in_review, approved ou retired.
cli-set-kind = Ce type de destinataire n’existe pas.
    .hint = Rien n’a été changé. Choisissez unstated, internal, processor, joint_controller, controller, group, public_body ou customer.
cli-set-country = « { $country } » n’est pas un pays connu.
    .hint = Rien n’a été changé. Écrivez les deux lettres de l’ISO 3166-1, comme FR ; plusieurs séparés par des virgules.
cli-body-unreadable = Le fichier de la fiche est illisible.
    .hint = Rien n’a été changé. Vérifiez son nom, le droit de lecture et que c’est du texte.
cli-body-shape = Ce JSON n’est pas une telle fiche.
    .hint = Rien n’a été changé. Partez de ce qu’écrit `show ID --json`.
cli-mapping-unreadable = Le fichier de correspondance est illisible.
    .hint = Rien n’a été collecté. Vérifiez son nom, le droit de lecture et que c’est du texte.
cli-mapping-shape = Le fichier de correspondance a une autre forme que prévu.
    .hint = Rien n’a été collecté. Partez de ce qu’écrit --save-mapping.
cli-mapping-category = La correspondance nomme des catégories que { $activity } n’a pas.
    .hint = Rien n’a été collecté. Ses catégories : { $categories }.
cli-mapping-no-category = il n’y a pas de catégorie « { $category } »
cli-mapping-no-column = La correspondance nomme la colonne « { $column } », absente de l’export.

## Prompts and progress
cli-ask-passphrase = Phrase secrète :{" "}
cli-ask-passphrase-new = Nouvelle phrase secrète :{" "}
cli-ask-passphrase-again = Encore une fois :{" "}
cli-progress = { $percent } %  { $rate } Mio/s  encore { $seconds } s  (Ctrl-C arrête ; rien n’est gardé)

## Answers
cli-status-sample = exemple, non chiffré
cli-status-encrypted = chiffré
cli-status-plain = non chiffré
cli-status-requests = { $all } ({ $open } en cours)
cli-fact-keeper = Responsable du traitement
cli-fact-activities = Activités
cli-fact-processing = Pour le compte d’autrui
cli-fact-recipients = Destinataires
cli-fact-systems = Systèmes
cli-fact-requests = Demandes
cli-fact-source = Source
cli-fact-changed = Dernière modification
cli-fact-undo = Annulable
cli-fact-status = Statut
cli-fact-owner = Responsable interne
cli-fact-purposes = Finalités
cli-fact-basis = Base juridique
cli-fact-subjects = Personnes concernées
cli-fact-data = Données à caractère personnel
cli-fact-transfers = Pays tiers
cli-fact-retention = Effacement
cli-fact-rights = Droits
cli-fact-person = Personne
cli-fact-known-by = Identifiée par
cli-fact-received = Reçue
cli-fact-due = Échéance
cli-fact-target = Objectif interne
cli-fact-calendar = Calendrier
cli-fact-extension = Prolongée car
cli-fact-closed = Close
cli-fact-outcome = Suite donnée
cli-fact-condition = Quand
cli-fact-contract = Contrat
cli-fact-search = Comment chercher
cli-fact-address = Adresse
cli-fact-phone = Téléphone
cli-fact-web = Internet
cli-fact-rule = Responsable pour
cli-column-ref = Réf.
cli-column-name = Nom
cli-column-kind = Type
cli-column-found = Trouvé
cli-column-action = Action
cli-column-fields = Champs
cli-column-at = Quand
cli-column-actor = Qui
cli-column-op = Quoi
cli-column-basis = Base juridique
cli-column-countries = Pays tiers
cli-column-retention = Effacement
cli-column-missing = Manque
cli-column-to-check = À vérifier
cli-column-complete = Complet
cli-column-recipient-kind = Rôle
cli-column-where = Où
cli-column-email = Courriel
cli-column-used = Utilisé
cli-column-person = Personne
cli-column-rights = Droits
cli-column-received = Reçue
cli-column-due = Échéance
cli-column-left = Jours restants
cli-column-state = État
cli-column-files = Fichiers
cli-column-records = Enregistrements
cli-column-system = Système
cli-column-activity = Activité
cli-column-file = Fichier
cli-column-read = Lus
cli-column-matched = Trouvés
cli-column-columns = Colonnes
cli-column-unmapped = Non attribuées
cli-column-sha = SHA-256
cli-column-package = Paquet
cli-column-as-of = Au
cli-column-size = Taille
cli-column-column = Colonne
cli-column-category = Catégorie
cli-column-origin = Origine
cli-column-why = Proposé
cli-column-portable = Portable
cli-column-filled = Remplies
cli-column-sample = Exemple
cli-matched-email = courriel
cli-matched-email-without-tag = courriel sans son +tag
cli-matched-phone = téléphone
cli-matched-customer = numéro de client
cli-matched-iban = compte bancaire
cli-matched-decided = décidé par vous
cli-matched-name = nom
cli-matched-other = autre
cli-by-remembered = comme avant
cli-by-name = par le nom
cli-by-values = par les valeurs
cli-origin-unstated = ?
cli-origin-provided = fournie
cli-origin-observed = observée
cli-origin-derived = dérivée
cli-origin-inferred = déduite
cli-origin-third-party = de tiers
cli-origin-generated = générée
cli-severity-error = manque
cli-severity-warning = à vérifier
cli-severity-hint = conseil
cli-activities = { $count } activités ; { $missing } manquent, { $check } à vérifier : `ropa check` dit quoi
cli-activities-none = Pas encore d’activité. Ajoutez-en une par `ropa activity add --name …` ou importez par `ropa import`.
cli-list-empty = Aucun pour l’instant.
cli-requests-none = Pas encore de demande. Enregistrez-en une par `ropa request new`.
cli-search-nothing = Rien trouvé.
cli-check-counts = { $date } : { $missing } manquent, { $check } à vérifier, { $hints } conseils
cli-action-new = nouveau
cli-action-changed = modifié
cli-import-would = Importerait : { $new } nouveaux, { $changed } modifiés, { $unchanged } inchangés, { $skipped } laissés de côté, { $errors } non repris. Rien n’a été écrit.
cli-import-done = Importé : { $new } nouveaux, { $changed } modifiés, { $unchanged } inchangés, { $skipped } laissés de côté, { $errors } non repris. `ropa undo` l’annule.
cli-journal-whole = Le journal est intact : { $entries } lignes, la chaîne finit par { $head }…
cli-journal-broken = Le journal a été altéré : sur { $entries } lignes, la chaîne se rompt à la ligne { $line }. Laissez le fichier tel quel et ouvrez une sauvegarde.
cli-file-whole = { $file } : chaque page est lisible.
cli-nothing-to-undo = Il n’y a pas d’étape à annuler.
cli-nothing-to-redo = Il n’y a pas d’étape à rétablir.
cli-undone = Annulé : { $step } ({ $count } fiches). `ropa redo` le rétablit.
cli-redone = Rétabli : { $step } ({ $count } fiches). `ropa undo` l’annule.
cli-backup-made = Copié et vérifié : { $file }, { $size }
cli-report-written = { $file }, { $size }{ $pages ->
        [0] {""}
        [one] , une page
       *[other] , { $pages } pages
    }
cli-report-missing = Aucune police fournie n’a ces caractères ; ils manquent dans le document : { $characters }
cli-report-open = { $count ->
        [one] Cette politique est un projet : un point que l’art. 13 ou 14 exige manque. Il y est signalé et énuméré.
       *[other] Cette politique est un projet : { $count } points que l’art. 13 ou 14 exige manquent. Ils y sont signalés et énumérés.
    }
cli-days-left = { $days ->
        [one] reste { $days } jour
       *[other] restent { $days } jours
    }
cli-days-over = { $days ->
        [one] { $days } jour de retard
       *[other] { $days } jours de retard
    }
cli-tab = tabulation
cli-collected = { $read } lus, { $found } trouvés
cli-collected-nothing = Rien n’a été trouvé sur cette personne. C’est aussi une réponse : la recherche est gardée dans le dossier.
cli-extract-nothing = Rien n’a été trouvé sur cette personne.
cli-near-how = Tranchez : `ropa request near { $collection }`.
cli-near-none = Aucun enregistrement de cette collecte n’est à trancher.
cli-possible = { $count ->
        [one] Un autre enregistrement concerne peut-être la personne ; il n’a pas été pris.
       *[other] { $count } autres enregistrements concernent peut-être la personne ; ils n’ont pas été pris.
    }
cli-skipped = (ignorée)
cli-unmapped = — non attribuée —
cli-confirmed = confirmé
cli-portable-yes = oui
cli-portable-no = non
cli-portable-decide = à décider
cli-columns-done = Chaque colonne est confirmée.
cli-columns-open = { $unmapped } colonnes non attribuées, { $unconfirmed } propositions non confirmées. Avec --save-mapping FICHIER, la collecte les écrit dans un fichier ; corrigez-le, puis `ropa request map { $collection } --mapping FICHIER`. Ou acceptez les propositions : `ropa request map { $collection } --confirm`.
cli-package-made = { $kind } : { $file }, { $files } fichiers, { $records } enregistrements de la personne, { $size }
cli-left-out = { $count ->
        [one] Hors du paquet, pour votre dossier :
       *[other] { $count } colonnes hors du paquet, pour votre dossier :
    }
cli-verify-ok = { $file } : { $kind } de { $controller } pour { $request }, au { $date } ; { $files } fichiers, { $records } enregistrements, complet et inchangé
cli-verify-bad = { $file } n’est pas tel qu’il a été créé :
cli-verify-next = Ne l’utilisez pas et ne l’envoyez pas. Reprenez l’original ou refaites le paquet.
