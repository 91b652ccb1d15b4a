# Le bureau d’une demande dans la fenêtre : résultats, chronologie, autres personnes nommées, documents, occultations, codes.
desk-title = Bureau
desk-open = Bureau
desk-tab-finds = Résultats
desk-tab-timeline = Chronologie
desk-tab-others = Autres nommés
desk-tab-documents = Documents
desk-tab-redactions = Occultations
desk-tab-codes = Codes
desk-record-rail = L’enregistrement
desk-empty = Rien de trouvé pour l’instant
    .why = Collectez d’abord les exports des systèmes ; ce qui est trouvé sur la personne se trouve ici.
desk-nothing = Rien ne correspond
    .why = Rien ne correspond à la recherche et aux filtres.
desk-show-all = Tout afficher
desk-count = { $shown } valeurs sur { $all }
desk-search = Chercher dans les valeurs
desk-caption = Tout ce qui a été trouvé sur la personne, une ligne par valeur
desk-system = Système
desk-activity = Activité
desk-category = Catégorie de données
desk-only = Afficher seulement
desk-only-all = Tout
desk-only-unmapped = Colonnes sans catégorie
desk-only-open-codes = Codes non expliqués
desk-only-others = Autres nommés
desk-only-redacted = Occulté
desk-guess = Aucune valeur ne contient exactement ces mots : voici ce qui s’en approche.
desk-folded =
    { $n ->
        [one] 1 enregistrement figure dans deux exports et n’apparaît qu’une fois
       *[other] { $n } enregistrements figurent dans deux exports et n’apparaissent qu’une fois
    }
desk-column-value = Valeur
desk-column-column = Colonne
desk-column-category = Catégorie
desk-column-system = Système
desk-column-day = Jour
desk-column-record = Enreg.
desk-column-columns = D’après
desk-column-sign = Reconnu comme date par
desk-column-ref = Référence
desk-column-state = État
desk-column-words = Mots ou endroit
desk-column-who = Décidé par
desk-column-more = Plus
desk-sign-retention = début d’une durée de conservation
desk-sign-name = nom de la colonne
desk-sign-value = forme de la valeur
desk-record = Enregistrement { $n } de { $system }
desk-record-title = Enregistrement { $n }
desk-record-of = enregistrement { $n }
desk-undated = sans date
desk-copies = trouvé { $n } fois
desk-open-code = code non expliqué
desk-somebody = quelqu’un d’autre ?
desk-select-hint = Sélectionnez ci-dessous des mots dans une valeur pour n’occulter que ceux-ci.
desk-chosen =
    { $n ->
        [one] 1 valeur choisie
       *[other] { $n } valeurs choisies
    }
desk-redact = Occulter
desk-keep = Conserver
desk-redact-words-open = Occulter des mots…
desk-redact-value-open = Occulter cette valeur…
desk-redact-record-open = Retenir l’enregistrement…
desk-redact-values-open = Occulter les valeurs…
desk-redact-everywhere-open = Occulter des mots partout…
desk-redact-words = Occulter des mots
desk-redact-values =
    { $n ->
        [one] Occulter une valeur
       *[other] Occulter { $n } valeurs
    }
desk-redact-record = Retenir un enregistrement entier
    .why = Ses colonnes restent avec une mention, le contenu disparaît. Les droits d’autrui ne peuvent aboutir à refuser toute information (considérant 63) : occultez des mots là où cela suffit.
desk-redact-do = Occulter : { $reason }
desk-words = Mots à occulter
    .why = Majuscules et minuscules sont équivalentes.
desk-everywhere = Partout où ces mots figurent dans la demande
    .why = Des mots occultés qui figurent encore ailleurs arrêtent le paquet.
desk-reason = Motif
desk-explain = En toutes lettres
    .why = La personne le lit à côté du motif. Ne répétez pas ce qui est occulté.
desk-explain-law = Nommez la loi ou le motif : la personne le lit. Ne répétez pas ce qui est occulté.
desk-propose = Seulement proposer
    .why = Rien n’est retiré avant que quelqu’un accepte.
desk-redacted-done = Occulté
desk-proposed-done = Proposé
desk-others-what = Noms, adresses et numéros qui ne sont pas ceux de la personne, chacun avec le signe qui l’a révélé. Rien n’est retiré avant votre décision ; le reste est remis (art. 15, § 4, considérant 63). Un signe ne révèle pas tout le monde : lisez aussi les enregistrements.
desk-others-show = Lesquels
desk-others-open = À décider
desk-others-all = Tous
desk-others-none = Aucun signe ne désigne quelqu’un d’autre
    .why = Un signe ne révèle pas tout le monde : lisez les enregistrements et occultez à la main ce qui porte atteinte aux droits d’autrui.
desk-others-done = Tout est décidé
desk-chosen-others =
    { $n ->
        [one] 1 choisi
       *[other] { $n } choisis
    }
desk-choose-open = Choisir tout ce qui est à décider
desk-choose = Choisir { $what }
desk-redact-one = Occulter { $what }
desk-keep-one = Conserver { $what }
desk-keys = A occulte, R conserve, X choisit, J et K déplacent
desk-kind-name = nom
desk-kind-email = adresse électronique
desk-kind-phone = numéro de téléphone
desk-kind-iban = compte bancaire
desk-is-redacted = occulté
desk-is-kept = conservé
desk-places =
    { $n ->
        [one] 1 endroit
       *[other] { $n } endroits
    }
desk-more-places = et { $n } de plus
desk-others-redacted =
    { $n ->
        [one] Occulté partout
       *[other] { $n } occultés partout
    }
desk-others-kept =
    { $n ->
        [one] Conservé
       *[other] { $n } conservés
    }
desk-reason-next = Motif de ce que vous occultez ici
desk-timeline-what = { $days } jours d’enregistrements ; { $undated } enregistrements sans date figurent à la fin.
desk-timeline-caption = Les enregistrements par date
desk-chart = Enregistrements de { $first } à { $last }, le plus souvent ({ $count }) en { $busiest }. Le tableau ci-dessous dit la même chose.
desk-chart-most = jusqu’à { $n } par mois
desk-redactions-none = Rien n’est occulté
    .why = Occultez les noms d’autrui sous « Autres nommés », des mots et des valeurs dans le tableau, ou des parties de pages sous « Documents ».
desk-redactions-what = { $accepted } occultés, dont { $checked } vérifiés par une seconde personne. Ce qui est occulté disparaît de chaque fichier du paquet, et chaque chaîne est cherchée dans le paquet terminé avant son écriture.
desk-redactions-caption = Les occultations de cette demande
desk-whole-record = enregistrement entier
desk-needs-words = la loi n’est pas nommée
desk-elsewhere = figure ailleurs à bon droit
desk-elsewhere-on = Ces mots figurent ailleurs à bon droit
desk-elsewhere-off = Ces mots ne doivent figurer nulle part
desk-remove = Annuler
desk-removed = Annulé
desk-changed = Modifié
desk-more = Plus pour { $ref }
desk-checked-by = vérifié par { $who }
desk-second = Seconde personne (facultatif)
    .why = Qui a relu les occultations sans les avoir décidées.
desk-check-all =
    { $n ->
        [one] Noter 1 occultation comme vérifiée
       *[other] Noter { $n } occultations comme vérifiées
    }
desk-checked-done = Notées comme vérifiées
desk-codes-none = Aucun code n’a été trouvé
    .why = Les codes sont des marques courtes comme C2 que seule l’entreprise comprend ; une réponse doit les expliquer (art. 12, § 1).
desk-codes-what = Dites ce que signifie chaque code, en des termes que la personne comprend (art. 12, § 1). C’est imprimé à côté des données, et le registre s’en souvient pour la personne suivante.
desk-codes-open =
    { $n ->
        [one] 1 non expliqué
       *[other] { $n } non expliqués
    }
desk-codes-explained = La colonne est expliquée ainsi : { $text }
desk-codes-column = Vers la colonne dans le dossier
desk-code-means = { $code } signifie
desk-times = { $n } ×
desk-documents-open = Choisir sur le bureau lesquels accompagnent la copie, et en couvrir des parties
desk-documents-none = Ce dossier ne contient aucun document
    .why = Joignez ceux dont la personne reçoit une copie : lettres, numérisations, photographies. Vous dites ici lesquels l’accompagnent et couvrez ce qui n’est pas destiné à la personne.
desk-documents-what = Un document n’accompagne la copie que là où vous le dites (art. 15, § 3). La personne lit son titre ou un numéro ; les noms de fichiers et les notes ne sont pas communiqués. Ce que vous couvrez disparaît de la copie ; le document dans le registre reste tel quel.
desk-documents-list = Documents du dossier
desk-document-no-boxes = Aucun cadre ne peut être tracé sur ce document
desk-document-paper =
    { $n ->
        [one] 1 page
       *[other] { $pages } pages
    }
desk-document-picture = image
desk-document-as-it-is = non affiché ici
desk-document-goes = accompagne la copie
desk-document-stays = reste ici
desk-document-goes-done = Il accompagne la copie
desk-document-stays-done = Il reste ici
desk-document-switch = Accompagne la copie
desk-document-title = Titre de { $ref } pour la personne
desk-document-boxes =
    { $n ->
        [one] 1 cadre
       *[other] { $n } cadres
    }
desk-document-proposed =
    { $n ->
        [one] 1 cadre proposé
       *[other] { $n } cadres proposés
    }
desk-page = Page { $page } sur { $pages } : { $name }
desk-page-open = Page { $page } de { $name } en image
desk-page-covered = Page { $page } de { $name } telle qu’elle sort
desk-page-late = La page { $page } est en cours de dessin …
desk-page-goes-out = Telle qu’elle sort
desk-page-number = Page
desk-page-of = sur { $pages }
desk-zoom-fit = Ajuster
desk-box-new = Nouveau cadre
desk-box-at = { $ref } : gauche { $left } %, haut { $top } %, largeur { $width } %, hauteur { $height } %
desk-box-position = Gauche, haut, largeur, hauteur en %
desk-box-left = Bord gauche de { $ref } en pour cent
desk-box-top = Bord supérieur de { $ref } en pour cent
desk-box-width = Largeur de { $ref } en pour cent
desk-box-height = Hauteur de { $ref } en pour cent
desk-box-keys = Les flèches déplacent un cadre, avec Maj elles en changent la taille, avec Alt par petits pas. Suppr l’annule, Échap le quitte.
desk-box-name = Cadre { $ref }, page { $page }, { $state }, { $reason }
desk-boxes-on = Cadres de la page { $page }
desk-boxes-title = Cadres de cette page
desk-boxes-none = Aucun cadre sur cette page.
desk-boxes-draw = Aucun cadre sur cette page. Tracez-en un sur ce qui n’est pas remis, ou placez-en un nouveau et déplacez-le avec les flèches.
desk-boxes-caption = Les cadres de la page { $page } en chiffres
desk-find = Chercher des mots dans les documents
desk-find-do = Chercher
desk-finding = Recherche dans les documents
desk-find-count =
    { $n ->
        [0] « { $text } » ne se trouve nulle part
        [one] « { $text } » se trouve à 1 endroit
       *[other] « { $text } » se trouve à { $n } endroits
    }
desk-find-others = Qui d’autre est nommé
desk-find-others-count =
    { $n ->
        [0] Aucun signe d’une autre personne qui attende une décision
        [one] Une autre personne semble nommée à 1 endroit
       *[other] D’autres personnes semblent nommées à { $n } endroits
    }
desk-find-clear = Fermer la recherche
desk-find-box =
    { $n ->
        [one] Couvrir 1 endroit
       *[other] Couvrir les { $n } endroits
    }
desk-find-boxed = Chaque endroit est sous un cadre
desk-find-hits = Endroits trouvés
desk-find-place = { $title }, page { $page }
desk-find-unsearched = Non parcouru, car aucun texte ne peut y être lu : { $titles }. Une numérisation est une image : parcourez-la vous-même.
