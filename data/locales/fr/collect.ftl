# collect : lire l'export d'un système de l'entreprise et y trouver une personne.
# Ce qui s'est passé ; `.hint` : ce qui est sûr et ce qu'il faut faire.

## Le fichier
collect-file-missing = Le fichier { $name } n’existe pas.
    .hint = Rien n’a été collecté. Vérifiez le dossier et le nom, puis choisissez à nouveau le fichier.
collect-file-unreadable = Le fichier { $name } ne peut pas être lu.
    .hint = Rien n’a été collecté. Fermez-le dans les autres programmes, vérifiez vos droits de lecture et réessayez.
collect-empty = Le fichier { $name } est vide.
    .hint = Rien n’a été collecté. Demandez à nouveau l’export : un fichier vide ne veut pas dire « personne trouvé ».
collect-changed = Le fichier { $name } a changé pendant la lecture.
    .hint = Rien n’a été collecté. Attendez la fin de l’export ou travaillez sur une copie.
collect-no-rows = Le fichier ne contient aucune ligne.
    .hint = Rien n’a été collecté. Demandez à nouveau l’export.
collect-kind-unreadable = C’est { $kind ->
        [pdf] un document PDF
        [image] une image
        [gzip] un fichier compressé (gzip)
        [zip] une archive ZIP sans classeur
        [archive] une archive compressée
        [sqlite] une base de données SQLite
        [parquet] un fichier Parquet
        [html] une page HTML
        [xml] un document XML
        [rtf] un document de texte (RTF)
        [program] un programme
       *[other] un fichier d’un autre type
    }, qui ne peut pas être lu ici.
    .hint = Rien n’a été collecté. Exportez les données en CSV, JSON ou XLSX, ou décompressez d’abord l’archive.
collect-xls-old = C’est un classeur ou un document à l’ancien format Office.
    .hint = Rien n’a été collecté. Ouvrez-le dans votre tableur, enregistrez-le en XLSX ou CSV et choisissez ce fichier.
collect-xlsx-password = Ce classeur est protégé par un mot de passe.
    .hint = Rien n’a été collecté. Ouvrez-le avec son mot de passe, enregistrez une copie sans mot de passe, collectez depuis cette copie puis supprimez-la.
collect-xlsx-damaged = Le classeur est endommagé ou n’est pas un fichier XLSX complet.
    .hint = Rien n’a été collecté. Ouvrez-le dans votre tableur, enregistrez-le à nouveau en XLSX ou CSV et choisissez ce fichier.
collect-xlsx-refused = Le classeur est construit comme aucun tableur ne le fait ({ $reason ->
        [parts] trop de parties
        [name] une partie au nom dangereux
        [ratio] compressé au-delà de toute mesure
        [doctype] il déclare des entités
        [count] il annonce plus de texte qu’il n’en contient
        [run] une valeur sans fin
       *[encoding] des parties dans un autre encodage
    }).
    .hint = Rien n’a été collecté. Il peut s’agir d’une attaque : demandez d’où vient le fichier. Une copie enregistrée en CSV peut être lue.
collect-xlsx-too-big = Le classeur dépasse { $limit } Mo.
    .hint = Rien n’a été collecté. Demandez l’export en CSV : ces fichiers sont lus quelle que soit leur taille.
collect-cell-too-long = Une cellule de la ligne { $row } contient plus de { $limit } caractères, plus qu’un classeur n’en admet.
    .hint = Rien n’a été collecté. Demandez l’export en CSV.
collect-sheet-missing = Le classeur n’a pas de feuille de ce nom.
    .hint = Rien n’a été collecté. Choisissez l’une des feuilles indiquées.

## Texte
collect-encoding-unknown = L’encodage « { $encoding } » n’est pas connu.
    .hint = Rien n’a été collecté. Utilisez un nom comme utf-8, windows-1252, iso-8859-2 ou utf-16.
collect-encoding-wrong = { $count ->
        [one] Un endroit n’est pas
       *[other] { $count } endroits ne sont pas
    } dans l’encodage { $encoding }, le premier à la ligne { $line }.
    .hint = Rien n’a été collecté. Choisissez un autre encodage et regardez l’échantillon ; ou acceptez les dégâts si le fichier lui-même est endommagé.
collect-delimiter-invalid = Le séparateur ou le guillemet n’est pas un seul caractère.
    .hint = Rien n’a été collecté. Utilisez une virgule, un point-virgule, une tabulation ou une barre verticale.
collect-nul = La ligne { $line } contient NUL, un caractère qui n’existe dans aucun texte.
    .hint = Rien n’a été collecté. Choisissez l’encodage UTF-16 si le fichier vient de Windows, demandez à nouveau l’export ou acceptez les dégâts.
collect-quote-unclosed = Un guillemet ouvert à la ligne { $line } n’est jamais fermé.
    .hint = Rien n’a été collecté, car le reste du fichier ne ferait qu’un champ. Corrigez cette ligne dans une copie ou choisissez un autre guillemet.
collect-quote-damaged = Les guillemets de la ligne { $line } ne concordent pas : d’autres lignes ont pu s’y mêler.
    .hint = Rien n’a été collecté, afin qu’aucune donnée d’autrui ne parte avec. Corrigez cette ligne dans une copie, ou acceptez les dégâts et vérifiez chaque ligne trouvée.
collect-row-too-long = La ligne { $line } dépasse { $limit } Mo.
    .hint = Rien n’a été collecté. Ce n’est guère un tableau ; vérifiez le type de fichier et demandez à nouveau l’export.
collect-columns-too-many = La ligne { $line } a plus de { $limit } colonnes.
    .hint = Rien n’a été collecté. Vérifiez le séparateur ou demandez un export avec moins de colonnes.
collect-rows-too-many = Le fichier a plus de { $limit } lignes.
    .hint = Rien n’a été collecté. Demandez l’export en plusieurs parties.

## JSON
collect-json-cut = Le JSON s’arrête au milieu, à la ligne { $line }, caractère { $column }.
    .hint = Rien n’a été collecté. L’export a été coupé : demandez-le à nouveau.
collect-json-invalid = Le JSON est endommagé à la ligne { $line }, caractère { $column }.
    .hint = Rien n’a été collecté. Demandez à nouveau l’export.
collect-json-surrogate = L’enregistrement JSON de la ligne { $line } contient la moitié d’un caractère (un \u sans son pendant).
    .hint = Rien n’a été collecté. Demandez à nouveau l’export ; le texte a été coupé au milieu d’un caractère.
collect-json-deep = Le JSON de la ligne { $line } est imbriqué sur plus de { $limit } niveaux.
    .hint = Rien n’a été collecté. Aucun système d’entreprise n’imbrique autant ; demandez d’où vient le fichier.
collect-json-key-twice = Un enregistrement JSON de la ligne { $line } a deux fois la même clé.
    .hint = Rien n’a été collecté, car l’une des deux valeurs serait perdue. Demandez à nouveau l’export ou acceptez les dégâts.
collect-json-record-too-long = L’enregistrement JSON de la ligne { $line } dépasse { $limit } Mo.
    .hint = Rien n’a été collecté. Demandez un export sans pièces jointes.

## La personne
collect-no-identifier = Il n’y a rien à rechercher.
    .hint = Rien n’a été lu. Indiquez au moins un identifiant : adresse électronique, numéro de téléphone ou de client.
collect-match-form = Un critère de recherche s’écrit type=valeur.
    .hint = Rien n’a été lu. Écrivez par exemple email=nom@example.com, phone=+33…, customer=C-1001, ou une colonne de l’export avant le signe =.
collect-identifier-empty = Un identifiant est vide.
    .hint = Rien n’a été lu. Complétez-le ou retirez-le.
collect-identifier-email = Un identifiant n’est pas une adresse électronique.
    .hint = Rien n’a été lu. Corrigez-le ou indiquez un autre type.
collect-identifier-phone = Un identifiant n’est pas un numéro de téléphone d’au moins 7 chiffres.
    .hint = Rien n’a été lu. Écrivez-le avec l’indicatif du pays, par exemple +33 6 12 34 56 78.
collect-identifier-name = Un nom ne contient aucun mot d’au moins deux lettres.
    .hint = Rien n’a été lu. Écrivez le prénom et le nom.
collect-identifier-too-long = Les identifiants sont trop longs pour une recherche.
    .hint = Rien n’a été lu. Omettez les longs textes ; une adresse électronique ou un numéro de client suffit.
collect-column-missing = L’export n’a pas de colonne « { $column } ».
    .hint = Rien n’a été collecté. Comparez avec les colonnes indiquées ; sans colonne, tous les champs sont parcourus.

## Avertissements
collect-warn-ragged = { $count ->
        [one] Une ligne a
       *[other] { $count } lignes ont
    } plus ou moins de champs que l’en-tête (ligne { $lines }). Elles ont été lues malgré tout.
collect-warn-text-after-quote = { $count ->
        [one] Dans une ligne
       *[other] Dans { $count } lignes
    }, du texte suit un guillemet fermant (ligne { $lines }). Il a été joint au champ.
collect-warn-quote-unclosed = Un guillemet n’a jamais été fermé (ligne { $lines }) : le reste du fichier a été lu comme un seul champ.
collect-warn-nul = { $count ->
        [one] Une ligne contient
       *[other] { $count } lignes contiennent
    } des caractères NUL (ligne { $lines }). Ils ont été conservés.
collect-warn-replaced = { $count ->
        [one] Un endroit était illisible
       *[other] { $count } endroits étaient illisibles
    } dans cet encodage (d’abord à la ligne { $lines }) ; on y voit �.
collect-warn-key-twice = { $count ->
        [one] Un enregistrement a
       *[other] { $count } enregistrements ont
    } deux fois la même clé (ligne { $lines }). La dernière valeur a été conservée.
collect-warn-envelope = La personne est nommée en dehors de la liste des enregistrements. Regardez vous-même le fichier : il la concerne peut-être en entier.
collect-warn-column-unseen = Une colonne à laquelle la recherche était limitée ne figurait dans aucun des enregistrements examinés.
