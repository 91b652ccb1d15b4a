# La fenêtre : demandes, collecte, correspondances, paquets, rapports.

## Demandes : la liste
request-trail = par date limite de réponse
request-log = Enregistrer une demande
request-key-log = Ctrl Maj R
request-again = Réessayer
request-empty = Aucune demande pour l’instant
    .why = Lorsqu’une personne demande l’accès, la portabilité ou exerce un autre droit, enregistrez-le ici : le délai de l’art. 12, § 3, court dès le jour de réception.
request-none-here = Aucune de celles-ci
    .why = Aucune demande ne correspond à ce filtre.
request-count = { $shown } sur { $all }
request-filter = Quelles demandes
request-filter-open = Ouvertes
request-filter-soon = À échéance sous 7 jours
request-filter-closed = Clôturées
request-filter-all = Toutes
request-column-ref = Référence
request-column-rights = Droits
request-column-person = Personne
request-column-received = Reçue le
request-column-due = Réponse attendue
request-column-left = Temps restant
request-column-state = État
request-column-found = Trouvés
request-files =
    { $files ->
        [one] dans 1 fichier
       *[other] dans { $files } fichiers
    }

## Demandes : le délai
request-clock-received = Reçue ({ $weekday })
request-clock-months =
    { $months ->
        [one] Un mois plus tard
       *[other] { $months } mois plus tard
    }
request-clock-month-end =
    { $months ->
        [one] Un mois, pas de { $day } { $month }
       *[other] { $months } mois, pas de { $day } { $month }
    }
request-clock-rolled = { $reasons } : jour ouvrable suivant
request-clock-calendar = Calendrier
request-clock-rule = Art. 12, § 3, RGPD ; règl. 1182/71, art. 3.

## Demandes : en enregistrer une
request-rights = Ce que la personne demande
request-article-access = Art. 15
request-article-portability = Art. 20
request-article-rectification = Art. 16
request-article-erasure = Art. 17
request-article-restriction = Art. 18
request-article-objection = Art. 21
request-article-automated-decision = Art. 22
request-article-withdraw-consent = Art. 7, § 3
request-received-on = Reçue le
request-channel = Reçue par
request-channel-email = Courriel
request-channel-letter = Lettre
request-channel-form = Formulaire web
request-channel-phone = Téléphone
request-channel-person = En personne
request-name = Nom
    .why = Conservé dans le seul fichier chiffré. Listes, noms de fichiers et titres montrent des initiales.
request-identifiers = Connue par
    .why = Ce qui permet de retrouver la personne dans les systèmes. Graphies, majuscules, suffixes + et indicatifs sont comparés pour vous.
request-identifier-kind = Type de l’identifiant { $n }
request-identifier-value = Identifiant { $n }
request-identifier-remove = Retirer l’identifiant { $n }
request-identifier-add = Ajouter un identifiant
request-identifier-email = Adresse électronique
request-identifier-phone = Téléphone
request-identifier-customer = Numéro de client
request-identifier-iban = Compte bancaire (IBAN)
request-identifier-name = Nom
request-identifier-other = Autre
request-language = Langue de la réponse
request-calendar = Jours fériés
request-log-note = La référence est donnée par le programme et ne contient aucun nom.
request-logged = { $ref } est enregistrée

## Le dossier
case-to-list = Toutes les demandes
case-more = Autres actions
case-build = Constituer le paquet
case-extend = Prolonger
case-explain = Expliquer
case-close = Clôturer la demande
case-rail = Délai et vérifications
case-steps = État de la demande
case-step-received = Reçue le { $date }
case-step-collecting =
    { $files ->
        [one] Collecte, 1 fichier
       *[other] Collecte, { $files } fichiers
    }
case-step-packaged =
    { $packages ->
        [one] 1 paquet
       *[other] { $packages } paquets
    }
case-step-received-plain = Reçue
case-step-identity-open = Identité à vérifier
case-step-identified-plain = Identité confirmée
case-step-collecting-plain = Collecte
case-step-review-plain = Relecture
case-step-packaged-plain = Paquet
case-step-closed-plain = Clôturée
case-closed-on = Clôturée le { $date }.
case-collected = Fichiers collectés
case-nothing-collected = Rien de collecté pour l’instant
    .why = Demandez à chaque système son export et déposez les fichiers ici. Seules les données de cette personne sont conservées.
case-review-done = Marquer comme relue
case-review-why = Chaque colonne est confirmée.
case-review-nothing = Rien n’a été trouvé dans aucun fichier.
case-answer-says = La réponse indiquera
case-answer-activities = Traitements concernés
case-answer-recipients = Destinataires nommés
case-answer-storage = Fins de conservation calculées
case-answer-transfers = Transferts avec garantie
case-answer-yes = oui
case-answer-no = pas tous
case-n-of = { $n } sur { $of }
case-before-send = Avant l’envoi
case-person = La personne
case-no-identifiers = Aucun pour l’instant : sans identifiant, personne ne peut être retrouvé dans un export.
case-contact = Où va la réponse
case-handling = Suivi
case-owner = Qui s’en charge
case-notes = Notes
case-identity = Comment l’identité a été vérifiée
    .why = Décrivez la méthode. Aucune copie de pièce d’identité n’est conservée.
case-identity-article = Art. 12, § 6
case-identity-example = Connectée à son compte ; code envoyé à l’adresse connue
case-identity-on = Vérifiée le
case-identity-confirm = Confirmer l’identité
case-identity-confirmed = confirmée
case-extended = Prolongée
case-extended-on = Décidée le
case-extended-why = Motif
case-extended-done = Prolongée : la réponse est désormais attendue le { $date }
case-extend-title = Prolonger de deux mois ?
case-extend-why = Possible si nécessaire, compte tenu de la complexité et du nombre de demandes (art. 12, § 3). La personne doit être informée de la prolongation et de ses motifs dans un délai d’un mois à compter de la réception.
case-extend-now = Échéance actuelle
case-extend-then = Nouvelle échéance
case-extend-tell = Informer la personne au plus tard le
case-extend-reason = Motif, tel qu’il sera communiqué à la personne
case-close-title = Clôturer { $ref } ?
case-closed-done = { $ref } est clôturée
case-outcome = Issue
case-outcome-words = Dans vos mots
case-outcome-ground = Motif
    .why = La personne doit être informée des motifs et de la possibilité d’introduire une réclamation et un recours juridictionnel (art. 12, § 4).

## Collecte
collect-ui-drop = Déposez les exports ici : tableaux (CSV, XLSX, ODS), JSON, XML, bases de données et leurs sauvegardes, Parquet, boîtes aux lettres, cartes de visite, calendriers – aussi en ZIP ou GZIP. Ils ne sont lus que sur cet ordinateur.
collect-ui-choose = Choisir des fichiers
collect-ui-title-of = { $file } ({ $n } sur { $of })
collect-ui-system = Système
collect-ui-activity = Traitement
collect-ui-file = Fichier
collect-ui-read = Lus
collect-ui-found = Trouvés
collect-ui-state = État
collect-ui-no-basis = sans base juridique
collect-ui-state-nothing = rien trouvé
collect-ui-state-mapped = relié
collect-ui-state-unmapped =
    { $n ->
        [one] 1 colonne à traiter
       *[other] { $n } colonnes à traiter
    }
collect-ui-state-unconfirmed =
    { $n ->
        [one] 1 à confirmer
       *[other] { $n } à confirmer
    }
collect-ui-remove = Retirer { $file } du dossier
collect-ui-removed = { $file } a été retiré du dossier
collect-ui-looking = Examen du fichier
collect-ui-reading = Lecture de { $file }
collect-ui-of = { $done } sur { $total }
collect-ui-rate = { $size }/s
collect-ui-left =
    { $seconds ->
        [one] encore 1 seconde
       *[other] encore { $seconds } secondes
    }
collect-ui-promise = Le fichier n’est ni modifié ni conservé ; aucune donnée d’autres personnes n’est conservée.
collect-ui-stopped = Arrêté. Rien de ce fichier n’a été conservé.
collect-ui-read-as = Comment le fichier est lu
collect-ui-rows-about = environ { $rows } enregistrements
collect-ui-columns =
    { $columns ->
        [one] 1 colonne
       *[other] { $columns } colonnes
    }
collect-ui-files =
    { $files ->
        [one] 1 fichier
       *[other] { $files } fichiers
    }
collect-ui-files-label = Fichiers de l’archive
collect-ui-tables =
    { $tables ->
        [one] 1 table
       *[other] { $tables } tables
    }
collect-ui-sheets =
    { $sheets ->
        [one] 1 feuille
       *[other] { $sheets } feuilles
    }
collect-ui-skipped-rows =
    { $rows ->
        [one] 1 ligne au-dessus de l’en-tête omise
       *[other] { $rows } lignes au-dessus de l’en-tête omises
    }
collect-ui-encoding-guessed = encodage supposé : vérifiez les accents
collect-ui-damage-accepted = défauts acceptés
collect-ui-encoding = Encodage
collect-ui-delimiter = Séparateur
collect-ui-delimiter-comma = Virgule ( , )
collect-ui-delimiter-semicolon = Point-virgule ( ; )
collect-ui-delimiter-tab = Tabulation
collect-ui-delimiter-bar = Barre ( | )
collect-ui-delimiter-other = { $mark }
collect-ui-header = Première ligne
collect-ui-header-yes = nomme les colonnes
collect-ui-header-no = est un enregistrement
collect-ui-sheet = Feuille
collect-ui-sheet-all = Toutes les feuilles
collect-ui-sheet-hidden = { $name } (masquée)
collect-ui-hidden = masquée
collect-ui-first-rows = Premières lignes du fichier
collect-ui-system-why = Du registre, ou un nom de votre choix.
collect-ui-activity-why = Ce pour quoi les données sont traitées ; sa base juridique décide de ce qui est portable.
collect-ui-remembered = Comme pour le dernier fichier de cette forme.
collect-ui-guessed = Proposé d’après les noms ; veuillez vérifier.
collect-ui-read-anyway = Continuer et signaler
collect-ui-skip = Laisser ce fichier de côté
collect-ui-collect = Chercher la personne
collect-ui-done =
    { $found ->
        [one] 1 enregistrement trouvé
       *[other] { $found } enregistrements trouvés
    } { $files ->
        [one] dans 1 fichier
       *[other] dans { $files } fichiers
    }
collect-ui-done-nothing =
    { $files ->
        [one] Rien trouvé dans ce fichier : c’est une réponse, elle est conservée
       *[other] Rien trouvé dans { $files } fichiers : c’est une réponse, elle est conservée
    }

## Correspondances
mapping-heading = { $system } : signification des colonnes
mapping-proposed = proposé d’après les noms, les valeurs et vos derniers choix
mapping-of-file = { $file }
mapping-confirm-all = Tout confirmer ({ $n })
mapping-confirm = Confirmer { $column }
mapping-confirmed = confirmé
mapping-more = Plus sur { $column }
mapping-column-column = Colonne
mapping-column-values = Valeurs trouvées
mapping-column-category = Catégorie de données
mapping-column-origin = Origine
mapping-column-portable = Portable
mapping-column-state = Confirmé
mapping-filled = rempli dans { $n } enregistrements sur { $of }
mapping-empty = toujours vide
mapping-category-of = Catégorie de données de { $column }
mapping-origin-of = Origine de { $column }
mapping-unmapped = absent du registre
mapping-group-categories = Catégories du traitement
mapping-group-else = Autre
mapping-add = Ajouter comme catégorie de ce traitement…
mapping-skip = Exclure de la réponse…
mapping-code-open = code non expliqué
mapping-portable-yes = oui
mapping-portable-no = non
mapping-portable-decide = à décider
mapping-origin-unstated = non précisée
mapping-origin-provided = fournie
mapping-origin-observed = observée
mapping-origin-derived = dérivée
mapping-origin-inferred = déduite
mapping-origin-third-party = d’un tiers
mapping-origin-generated = générée
mapping-skip-reason = Motif de l’exclusion
    .why = Par exemple un compteur technique qui ne dit rien de la personne.
mapping-explanation = Ce que signifient ses valeurs
    .why = La personne doit comprendre la réponse (art. 12, § 1) : dites ce qu’un code désigne.
mapping-starts = Fait courir une durée de conservation
    .why = La date à partir de laquelle court une durée du registre.
mapping-starts-none = non
mapping-tells-source = Indique la source de chaque enregistrement
    .why = De qui vient cet enregistrement, par exemple d’un partenaire ou d’une importation (art. 15, § 1, g)).
mapping-by-remembered = Proposé comme la dernière fois.
mapping-by-name = Proposé d’après le nom de la colonne.
mapping-by-values = Proposé d’après ses valeurs.
mapping-finding =
    { $n ->
        [one] 1 colonne contient des données que le registre ne nomme pas ({ $columns }) : un constat pour le registre.
       *[other] { $n } colonnes contiennent des données que le registre ne nomme pas ({ $columns }) : un constat pour le registre.
    }
mapping-finding-link = Ouvrir { $activity } { $name }
mapping-nothing-found = Rien trouvé dans { $system }
    .why = { $rows } enregistrements ont été lus, aucun n’est de cette personne. C’est une réponse : elle reste au dossier.
mapping-possible =
    { $rows ->
        [one] 1 autre enregistrement concerne peut-être la personne. Tranchez ci-dessous ; d’ici là, il ne fait pas partie de la réponse.
       *[other] { $rows } autres enregistrements concernent peut-être la personne. Tranchez ci-dessous ; d’ici là, ils ne font pas partie de la réponse.
    }
near-heading = Concerne peut-être cette personne
near-why = Un nom seul ne prouve rien, et les données d’autrui ne doivent pas suivre (art. 15, paragraphe 4). Tranchez pour chaque enregistrement ; d’ici là, il ne fait pas partie de la réponse.
near-not-kept =
    { $count ->
        [one] 1 de plus a été rencontré, au-delà de ce qui se tranche un par un. Cherchez avec un autre identifiant.
       *[other] { $count } de plus ont été rencontrés, au-delà de ce qui se tranche un par un. Cherchez avec un autre identifiant.
    }
near-more =
    { $count ->
        [one] 1 autre valeur
       *[other] { $count } autres valeurs
    }
near-note = Pourquoi (conservé avec le dossier)
near-take = C’est elle : reprendre
near-leave = Une autre personne : écarter
near-reopen = Trancher à nouveau
near-done-taken = L’enregistrement a été repris. Annuler revient en arrière.
near-done-left-out = L’enregistrement a été écarté. Annuler revient en arrière.
near-done-open = L’enregistrement est de nouveau à trancher.
mapping-add-title = Ajouter « { $column } » au registre
mapping-add-why = Devient une catégorie de données à caractère personnel de { $activity } { $name } (art. 30, § 1, point c). Annuler la retire.
mapping-add-name = Nom de la catégorie
mapping-add-do = Ajouter la catégorie

## Paquets
pack-title = Paquet
pack-back = Retour au dossier
pack-build = Constituer le paquet
pack-building = Constitution du paquet
pack-kind = Quel paquet
pack-what-access = Une copie de toutes les données trouvées, avec les informations de l’art. 15, § 1 et 2, tirées du registre : une réponse à lire et des fichiers à réutiliser.
pack-what-portability = Ce que la personne a fourni, ou ce qui a été observé, sur la base du consentement ou d’un contrat, en fichiers lisibles par machine avec un schéma (art. 20).
pack-not-asked = non demandé
    .why = La demande ne mentionne pas ce droit. Le paquet peut être constitué malgré tout.
pack-nothing = Rien à réunir pour l’instant
    .why = Collectez d’abord au moins un export. Que rien n’y ait été trouvé est aussi une réponse.
pack-tone-ok = fait
pack-tone-warning = conseillé
pack-tone-open = à faire
pack-mend = Y aller
pack-included = Ce qui est remis · { $n }
pack-excluded = Ce qui est exclu · { $n }
pack-excluded-note = Pour vous seul : ni la liste ni les motifs ne figurent dans le paquet.
pack-excluded-access = Exclu de la réponse par vous, avec le motif.
pack-item-category = Catégorie de données
pack-item-column = Colonne
pack-item-origin = Origine
pack-item-filled = Rempli dans
pack-item-why = Pourquoi
pack-item-records =
    { $n ->
        [0] aucun enregistrement
        [one] 1 enregistrement
       *[other] { $n } enregistrements
    }
pack-hand-over = Remettre
pack-take-back = Ne pas remettre
pack-built = Paquet enregistré
pack-built-name = { $name } est enregistré
pack-built-size =
    { $files ->
        [one] 1 fichier
       *[other] { $files } fichiers
    } · { $size }
pack-sha = SHA-256
pack-copy = Copier l’empreinte
pack-copied = Copié
pack-verify = Vérifier
pack-verify-file = Vérifier un fichier…
pack-verified =
    { $files ->
        [one] 1 fichier, inchangé
       *[other] les { $files } fichiers sont inchangés
    }
pack-changed = { $name } n’est plus tel qu’il a été constitué.
    .hint = Ne l’envoyez pas. Reconstituez le paquet : le registre contient tout le nécessaire.
pack-made = Paquets constitués
pack-made-none = Aucun encore. Un paquet est un fichier ZIP ; il se trouve là où vous l’enregistrez.

## Rapports
reports-gallery = Documents
reports-options = Options
reports-record = Registre des activités de traitement
    .what = Responsable du traitement, art. 30, § 1
reports-record-count =
    { $n ->
        [one] 1 traitement
       *[other] { $n } traitements
    }
reports-processor-record = Registre du sous-traitant
    .what = Pour le compte de responsables du traitement, art. 30, § 2
reports-processor-record-count =
    { $n ->
        [0] rien d’enregistré encore
        [one] 1 catégorie de traitements
       *[other] { $n } catégories de traitements
    }
reports-notice = Politique de confidentialité
    .what = Pour les personnes concernées, art. 13 et 14
reports-notice-count =
    { $n ->
        [one] 1 activité
       *[other] { $n } activités
    }
reports-choice = Activités
    .why = Sans choix : toutes celles qui sont encore exercées.
reports-choice-none = Toutes les activités
reports-checklist = Avec la liste des points ouverts
    .why = À la fin, pour vous. Même sans elle, le texte signale ce qui manque.
reports-open = Manque encore
    .why = Ce que l’art. 13 ou 14 exige et que le registre ne dit pas. Rien n’est ajouté.
reports-open-count =
    { $n ->
        [0] Rien de ce que les art. 13 et 14 exigent ne manque.
        [one] 1 point
       *[other] { $n } points
    }
reports-open-of = { $reference } : { $text }
reports-open-warning =
    { $n ->
        [one] Cette politique est un projet : 1 point manque et y est signalé.
       *[other] Cette politique est un projet : { $n } points manquent et y sont signalés.
    }
reports-as-docx = Document Word
    .why = Pour continuer à rédiger.
reports-as-html = Page web
    .why = Un seul fichier pour un site ; ne charge rien.
reports-as-xlsx = Classeur (XLSX)
    .why = Un tableau en mots, pour un tableur.
reports-empty-notice = Aucune activité dont informer
    .why = La politique est rédigée à partir des activités du registre. Ajoutez la première.
reports-language = Langue
reports-as-of = À la date du
    .why = Le jour pour lequel pays, garanties et constats sont appréciés.
reports-scope = Contenu
reports-scope-all = Tous les traitements
reports-remarks = Avec notes et remarques
    .why = Celles du délégué à la protection des données. Sans elles : un exemplaire pour l’autorité de contrôle (art. 30, § 4).
reports-data = En données
reports-save-pdf = Enregistrer le PDF
reports-save-as = Enregistrer dans un autre format
reports-as-pdf = Document PDF
    .why = À lire et à remettre.
reports-as-csv-excel = CSV pour Excel
    .why = S’ouvre d’un double-clic ; les formules restent du texte.
reports-as-csv = CSV pour l’échange de données
    .why = RFC 4180 : virgule, UTF-8.
reports-as-json = JSON
    .why = Tout le contenu, structuré.
reports-saved = { $name } est enregistré, { $size }
reports-saved-pages =
    { $pages ->
        [one] { $name } est enregistré : 1 page, { $size }
       *[other] { $name } est enregistré : { $pages } pages, { $size }
    }
reports-missing = Aucune police du programme n’a ces caractères : { $letters }
reports-pages = Pages
reports-page-of = { $page } sur { $pages }
reports-page-previous = Page précédente
reports-page-next = Page suivante
reports-zoom = Zoom
reports-zoom-in = Agrandir
reports-zoom-out = Réduire
reports-zoom-fit = Ajuster à la largeur
reports-preview-failed = L’aperçu ne peut pas être dessiné. Le document peut être enregistré malgré tout.
reports-empty-record = Aucun traitement à présenter
    .why = Le document énumère les activités de traitement du registre. Ajoutez la première.
reports-empty-processor-record = Aucun traitement pour le compte d’autrui
    .why = Ce registre n’est nécessaire que si des données à caractère personnel sont traitées pour d’autres responsables du traitement (art. 30, § 2).
reports-to-register = Ouvrir le registre
