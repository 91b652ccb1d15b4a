# La fenêtre : exportations.

export-ui-title = Exporter pour d’autres programmes
export-ui-open = Exporter…
export-ui-why = En tout ou en partie, avec tout ce à quoi renvoient les traitements choisis.
export-ui-format = Format
export-ui-scope = Quoi
export-ui-scope-all = Tout le registre
export-ui-scope-filter = Seulement ce qui contient ces mots
export-ui-scope-selection = Les traitements choisis
export-ui-scope-chosen =
    { $count ->
        [one] Le traitement sélectionné
       *[other] Les { $count } traitements sélectionnés
    }
export-ui-scope-shown = Les { $count } traitements affichés
export-ui-filter = Mots
export-ui-activities = Traitements
export-ui-controller = Responsable du traitement
export-ui-controller-all = Tous les responsables
export-ui-language = Langue
export-ui-fixed-fr = Le formulaire est en français.
export-ui-fixed-en = Le formulaire est en anglais.
export-ui-attachments = Avec les fichiers joints
export-ui-as-of = État au
export-ui-save = Enregistrer le fichier
export-ui-writing = Écriture du fichier
export-ui-stopped = Arrêté. Rien n’a été écrit.
export-ui-saved = { $name } enregistré, { $size } : { $count } traitements.
export-ui-count = { $activities ->
    [0] Aucun traitement
    [one] { $activities } traitement
   *[other] { $activities } traitements
 } et { $services ->
    [0] aucune prestation de sous-traitance
    [one] { $services } prestation de sous-traitance
   *[other] { $services } prestations de sous-traitance
 }.
export-ui-as-xlsx = Classeur Excel
    .why = À lire, modifier et réimporter : une feuille par type d’entrée.
export-ui-as-ods = Classeur OpenDocument
    .why = Le même classeur pour LibreOffice.
export-ui-as-json = JSON, sans perte
    .why = Tout sauf les demandes ; revient exactement tel quel.
export-ui-as-csv-excel = CSV pour Excel
    .why = Une ligne par traitement, s’ouvre d’un double clic.
export-ui-as-csv = CSV pour programmes
    .why = Des codes stables comme noms de colonnes (RFC 4180).
export-ui-as-cnil = Formulaire de la CNIL
    .why = Une liste et une fiche par traitement, selon le modèle de l’autorité française.
export-ui-as-ico = Formulaire de l’ICO, responsable
    .why = Trente colonnes, une ligne par finalité, selon le modèle de l’autorité britannique.
export-ui-as-ico-processor = Formulaire de l’ICO, sous-traitant
    .why = Six colonnes, une ligne par responsable et prestation.
export-ui-as-jsonld = JSON-LD
    .why = Données liées avec les termes du vocabulaire DPV du W3C ; sans retour.
