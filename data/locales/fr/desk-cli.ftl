# Les mots de la ligne de commande pour le bureau d’une demande.
cli-value-found-place = COLLECTE#ENREGISTREMENT:COLONNE
cli-value-meaning = CODE=SIGNIFICATION

cli-verb-request-finds = Tout ce qui a été trouvé pour une demande : un tableau ou une chronologie
cli-verb-request-others = Qui d’autre est nommé dans ce qui a été trouvé, et la décision
cli-verb-request-redact = Occulter des mots partout, une valeur ou un enregistrement
cli-verb-request-redactions = Lister les occultations d’une demande
cli-verb-request-redaction-set = Modifier des occultations : état, motif, explication
cli-verb-request-redaction-check = Noter qu’une seconde personne a vérifié des occultations
cli-verb-request-redaction-remove = Annuler des occultations
cli-verb-request-codes = Les codes trouvés et leur signification

cli-place-redaction-ids = Références d’occultations, comme R-2026-001/S1

cli-opt-search = Texte à chercher dans les valeurs, colonnes et catégories ; les fautes de frappe sont pardonnées si rien ne correspond
cli-opt-finds-system = Seulement ce système
cli-opt-finds-activity = Seulement cette activité
cli-opt-category = Seulement cette catégorie de données
cli-opt-finds-only = unmapped, open_codes, others ou redacted
cli-opt-timeline = Les enregistrements par date
cli-opt-redact = Occulter ce nom, cette adresse ou ce numéro partout ; peut être répété
cli-opt-others-keep = Conserver ce nom, cette adresse ou ce numéro ; peut être répété
cli-opt-redact-reason = others_rights, trade_secret, intellectual_property, legal_privilege, restriction, other ; sinon others_rights
cli-opt-explain = Le motif en toutes lettres ; la personne le lit
cli-opt-at = Un enregistrement ou une valeur : COLLECTE#ENREGISTREMENT, COLLECTE#ENREGISTREMENT:COLONNE, …COLONNE@2 pour la deuxième valeur ; peut être répété
cli-opt-words = Les mots à occulter ; sans --at partout, sans cette option la valeur entière
cli-opt-propose = Seulement proposer, pour qu’une autre personne décide
cli-opt-state = proposed, accepted ou rejected
cli-opt-stands-elsewhere = Les mêmes mots figurent ailleurs à bon droit : les y trouver n’est pas une fuite
cli-opt-check-by = Qui vérifie ; sinon la personne qui exécute la commande
cli-opt-codes-system = Le système où figurent les codes
cli-opt-column = La colonne où figurent les codes
cli-opt-mean = Ce que signifie un code, comme C2=paie en retard ; peut être répété, vide l’annule

cli-place-form = Un endroit s’écrit COLLECTE#ENREGISTREMENT ou COLLECTE#ENREGISTREMENT:COLONNE.
    .hint = Rien n’a été modifié. `ropa request finds ID` montre les deux.
cli-mean-form = --mean s’écrit CODE=SIGNIFICATION.
    .hint = Rien n’a été enregistré.

cli-column-place = Endroit
cli-column-record = Enregistrement
cli-column-places = Endroits
cli-column-undecided = À décider
cli-column-redacted = Occultés
cli-column-words = Mots
cli-column-reason = Motif
cli-column-times = Fois
cli-column-meaning = Signification

cli-finds = { $shown } valeurs sur { $all } ; { $folded } enregistrements regroupés, { $unmapped } colonnes sans catégorie, { $codes } codes non expliqués, { $others } autres nommés et non décidés
cli-finds-guess = Rien ne contient exactement ces mots : voici ce qui s’en approche.
cli-open-code = non expliqué
cli-somebody-else = quelqu’un d’autre ?
cli-whole-record = enregistrement entier
cli-timeline = { $days } jours d’enregistrements ; { $undated } enregistrements sans date
cli-others-none = Aucun signe ne désigne quelqu’un d’autre. Lisez tout de même les enregistrements : un signe ne révèle pas tout le monde.
cli-others-next = Décider : `ropa request others ID --redact TEXTE --keep TEXTE`. Un signe ne révèle pas tout le monde : lisez aussi les enregistrements.
cli-redactions-none = Rien n’est occulté.
cli-redactions = { $accepted } occultés, dont { $checked } vérifiés par une seconde personne
cli-codes-none = Aucun code n’a été trouvé.
cli-leaks =
    { $strings ->
        [one] Contrôle des fuites : { $strings } chaîne occultée a été cherchée dans { $files } fichiers sans être trouvée.
       *[other] Contrôle des fuites : { $strings } chaînes occultées ont été cherchées dans { $files } fichiers sans être trouvées.
    }
cli-leaks-short = { $count } chaînes occultées sont trop courtes pour être cherchées.
cli-leaks-unread =
    { $count ->
        [one] 1 document est une image ou en contient : on ne peut pas y chercher de mots.
       *[other] { $count } documents sont des images ou en contiennent : on ne peut pas y chercher de mots.
    }

# Documents that go along with the copy.
cli-value-area = GAUCHE,HAUT,LARGEUR,HAUTEUR
cli-verb-enclosure = Documents joints à la copie, et cadres sur leurs pages
cli-verb-enclosure-list = Lister les documents d’une demande et ceux qui sont joints
cli-verb-enclosure-add = Joindre des documents à la copie
cli-verb-enclosure-remove = Ne pas joindre des documents ; ils restent attachés
cli-verb-enclosure-box = Occulter des cadres sur une page d’un document
cli-verb-enclosure-find = Trouver des mots dans les documents d’une demande et les y occulter
cli-verb-enclosure-others = Qui d’autre est nommé dans les documents d’une demande, d’après des signes, et les cadres pour cela
cli-verb-enclosure-page = Écrire une page d’un document comme image
cli-place-attachment-ids = Références de documents attachés, par exemple ATT-001
cli-place-words-in-documents = Les mots ; casse, accents et sauts de ligne ne comptent pas
cli-opt-enclosure-title = Ce que la personne en lit ; sinon un numéro, jamais le nom du fichier
cli-opt-page = La page, à partir de 1 ; sinon la première
cli-opt-width = Largeur de l’image en pixels ; sinon 1200
cli-opt-covered = Avec les cadres occultés, telle qu’elle part
cli-opt-area = Un cadre en pour cent de la page, par exemple 10,22.5,30,4
cli-opt-redact-found = Occulter chaque passage trouvé
cli-area-form = Un cadre s’écrit GAUCHE,HAUT,LARGEUR,HAUTEUR en pour cent de la page.
    .hint = Rien n’a été modifié. La page commence en haut à gauche par 0,0.
cli-enclosure-none = Aucun document n’est attaché à cette demande.
cli-enclosure-nowhere = Ces mots ne figurent dans aucun document où l’on peut chercher.
cli-enclosure-unsearched = Non fouillé, car c’est une image ou il contient des images : { $documents }
cli-enclosure-page-written = { $file } écrit ({ $width } × { $height } pixels).
cli-column-pages = Pages
cli-column-boxes = Cadres
cli-column-goes = Joint comme
cli-column-title = Titre
cli-column-document = Document
cli-column-page = Page
cli-column-area = Zone en %
