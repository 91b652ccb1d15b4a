# Exportations : les titres des classeurs, et ce qui ne va pas dans les fichiers qui reviennent.

export-title = Registre des activités de traitement
export-as-of = état au { $date }
export-calculated = { $title } (non importé)
export-column-as-of = État au
export-column-of = Traitement (identifiant)
export-column-of-help = L’identifiant du traitement, comme dans la première feuille ; son numéro convient aussi.
export-column-of-reference = N°
export-column-item = Élément

sheet-activities = Traitements
sheet-purposes = Finalités
sheet-personal-data = Données
sheet-disclosures = Destinataires par traitement
sheet-transfers = Transferts
sheet-retention = Conservation
sheet-recipients = Destinataires
sheet-systems = Systèmes
sheet-instruments = Instruments
sheet-assessments = Analyses d’impact
sheet-organisations = Organismes
sheet-on-behalf = Sous-traitance
sheet-lists = Listes

export-list-activity-status = État
export-list-legal-basis = Base juridique
export-list-special-condition = Art. 9, § 2
export-list-pursued-by = Intérêt de
export-list-origin = Origine
export-list-special = Catégories particulières
export-list-safeguard = Garantie
export-list-retention-trigger = Nature de l’événement
export-list-retention-bound = Portée
export-list-recipient-kind = Nature du destinataire
export-list-organisation-relation = Relation
export-list-transfer-role = Rôle dans le transfert
export-list-transfer-frequency = Fréquence
export-list-risk-level = Risque
export-list-scc-module = Module
export-list-assessment-outcome = Résultat
export-list-country = Pays
export-list-yes-no = Oui ou non

export-table-unknown = Il n’y a pas de table « { $table } ».
    .hint = Tables : activity, processing_on_behalf, recipient, system, organisation.

workbook-not-ours = Ce classeur n’a pas été écrit par RopaDesk.
    .hint = Rien n’a été modifié. Importez-le comme tableau et indiquez le sens de ses colonnes.
workbook-version = Ce classeur est à la version { $version } du format, que ce programme ne lit pas.
    .hint = Rien n’a été modifié. Mettez RopaDesk à jour, ou exportez de nouveau le classeur d’ici.
workbook-twice = Cette ligne a l’identifiant d’une ligne au-dessus ; elle a été écartée.
    .hint = Effacez l’identifiant d’une ligne copiée pour ajouter une entrée.
workbook-owner = Aucun traitement du registre ou de ce classeur n’a cet identifiant ou ce numéro ; la ligne a été écartée.
    .hint = Écrivez l’identifiant ou le numéro d’un traitement dans la première colonne.
workbook-none-and-items = Les lignes de ce traitement disent « Aucun » et nomment aussi des éléments ; elles ont été écartées.
    .hint = Gardez soit la ligne « Aucun », soit celles des éléments.
workbook-reference-taken = Une autre entrée porte ce numéro ; celle-ci a reçu le prochain numéro libre.
    .hint = Changez le numéro dans le registre si un autre convient mieux.

export-attachments-too-large = Les fichiers joints dépassent ensemble { $limit } Mio, ce qui est trop pour un seul fichier JSON.
    .hint = Rien n’a été écrit. Exportez sans les fichiers joints et enregistrez-les un par un.
register-json-not-ours = Ce fichier n’est pas un registre écrit en JSON par RopaDesk.
    .hint = Rien n’a été modifié. Choisissez un fichier fait avec « export --as json ».
register-json-version = Ce fichier est à la version { $version } du format, que ce programme ne lit pas.
    .hint = Rien n’a été modifié. Mettez RopaDesk à jour, ou exportez de nouveau le fichier.
register-json-contradicts = Le fichier se contredit ou n’a pas la forme publiée.
    .hint = Rien n’a été modifié. Corrigez les endroits indiqués ; « ropa schema » affiche la forme.
register-json-list = Une liste d’entrées est attendue ici.
register-json-no-id = Cette entrée n’a pas d’identifiant.
register-json-shape = Cette entrée n’a pas la forme publiée.
register-json-id-twice = Une autre entrée du fichier a cet identifiant.
register-json-reference-twice = Une autre entrée du fichier a ce numéro.
register-json-two-keepers = Deux organismes sont dits tenir le registre.
register-json-content = Le contenu d’un fichier joint n’est pas celui qu’annonce son SHA-256.
register-json-no-content = Le contenu de ce fichier joint n’est ni dans le fichier ni dans le registre : il est laissé de côté.
register-json-dangling = Renvoie à { $id }, qui n’est ni dans le fichier ni dans le registre.

cli-verb-export = Écrire le registre, ou une partie, pour d’autres programmes
cli-verb-schema = Afficher le schéma JSON des exportations avec --as json
cli-opt-without-attachments = JSON sans le contenu des fichiers joints
cli-opt-export-as = xlsx, ods, csv, json, jsonld (W3C DPV), cnil, ico ou ico-processor
cli-opt-export-activity = Seulement ce traitement ou cette prestation ; répétable
cli-opt-export-table = Pour CSV : activity, processing_on_behalf, recipient, system, organisation, transfer_instrument ou transfer_impact_assessment ; sinon activity
cli-opt-export-controller = Seulement les traitements de ce responsable
cli-value-table = TABLE
cli-export-written = { $file }, { $size } : { $activities } traitements, { $services } prestations de sous-traitance.
