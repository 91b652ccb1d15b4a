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
        [archive] une archive d’un autre type que ZIP
        [sqlite] une base de données SQLite
        [parquet] un fichier Parquet
        [html] une page HTML
        [xml] un document XML
        [sql] une sauvegarde de base de données
        [mbox] une boîte aux lettres
        [eml] un courriel
        [vcf] une liste de cartes de visite
        [ics] un calendrier
        [rtf] un document de texte (RTF)
        [outlook] un fichier de données Outlook (PST)
        [program] un programme
        [nested] une archive dans une archive dans une archive
        [unread] une archive dans laquelle rien ne peut être lu
        [empty] un fichier vide
        [system] un fichier du système d’exploitation
        [link] un lien vers un autre fichier
        [method] un fichier compressé par une méthode qui n’est pas lue
        [password] un fichier protégé par un mot de passe
        [old_office] un fichier à l’ancien format Office
       *[other] un fichier d’un autre type
    }, qui ne peut pas être lu ici.
    .hint = Rien n’a été collecté. Exportez les données en CSV, JSON, XML ou XLSX.
collect-file-not-read = { $file } n’a pas été lu : c’est { $kind ->
        [pdf] un document PDF
        [image] une image
        [gzip] un fichier compressé (gzip)
        [zip] une archive ZIP sans classeur
        [archive] une archive d’un autre type que ZIP
        [sqlite] une base de données SQLite
        [parquet] un fichier Parquet
        [html] une page HTML
        [xml] un document XML
        [sql] une sauvegarde de base de données
        [mbox] une boîte aux lettres
        [eml] un courriel
        [vcf] une liste de cartes de visite
        [ics] un calendrier
        [rtf] un document de texte (RTF)
        [outlook] un fichier de données Outlook (PST)
        [program] un programme
        [nested] une archive dans une archive dans une archive
        [unread] une archive dans laquelle rien ne peut être lu
        [empty] un fichier vide
        [system] un fichier du système d’exploitation
        [link] un lien vers un autre fichier
        [method] un fichier compressé par une méthode qui n’est pas lue
        [password] un fichier protégé par un mot de passe
        [old_office] un fichier à l’ancien format Office
       *[other] un fichier d’un autre type
    }.
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

## Archives
collect-archive-damaged = L’archive est endommagée ou incomplète.
    .hint = Rien n’a été collecté. Demandez à nouveau l’archive, ou décompressez-la vous-même et choisissez les fichiers qu’elle contient.
collect-archive-refused = L’archive est construite comme aucun programme d’archivage ne le fait ({ $reason ->
        [files] trop de fichiers
        [twice] deux fichiers du même nom
        [overlap] des fichiers qui se chevauchent
        [ratio] compressée au-delà de toute mesure
       *[name] un fichier au nom dangereux
    }).
    .hint = Rien n’a été collecté et rien n’a été décompressé. Il peut s’agir d’une attaque : demandez d’où vient l’archive.
collect-archive-too-big = Les fichiers de l’archive dépassent ensemble { $limit } Go.
    .hint = Rien n’a été collecté. Décompressez l’archive vous-même et choisissez ses fichiers, qui sont lus quelle que soit leur taille.
collect-archive-file-too-big = Un classeur, une base de données ou une archive dans l’archive dépasse { $limit } Mo.
    .hint = Rien n’a été collecté. Décompressez l’archive vous-même et choisissez ce fichier.
collect-archive-password = L’archive est protégée par un mot de passe.
    .hint = Rien n’a été collecté. Décompressez-la avec son mot de passe, choisissez les fichiers qu’elle contient, puis supprimez-les.
collect-archive-nothing = { $count ->
        [0] L’archive ne contient aucun fichier.
        [one] Le seul fichier de l’archive n’est d’aucun type lisible.
       *[other] Aucun des { $count } fichiers de l’archive n’est d’un type lisible.
    }
    .hint = Rien n’a été collecté. Demandez un export en CSV, JSON, XML ou XLSX, ou une sauvegarde de la base de données.

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

## XML, SQL, bases de données, courriels, cartes
collect-record-too-long = L’enregistrement qui commence à la ligne { $line } dépasse { $limit } Mo.
    .hint = Rien n’a été collecté. Demandez un export sans pièces jointes, ou vérifiez le type de fichier.
collect-xml-invalid = Le XML est endommagé à la ligne { $line }.
    .hint = Rien n’a été collecté. Demandez à nouveau l’export.
collect-xml-cut = Le XML s’arrête au milieu, à la ligne { $line }.
    .hint = Rien n’a été collecté. L’export a été coupé : demandez-le à nouveau.
collect-xml-deep = Le XML à la ligne { $line } est imbriqué sur plus de { $limit } niveaux.
    .hint = Rien n’a été collecté. Aucun système de gestion n’imbrique aussi profondément ; demandez d’où vient le fichier.
collect-xml-entity = Le XML utilise à la ligne { $line } une abréviation (entité) que seul un autre fichier ou son en-tête explique.
    .hint = Rien n’a été collecté. Les abréviations ne sont jamais suivies ; demandez un export sans elles.
collect-xml-doctype = Le XML déclare à la ligne { $line } ses propres abréviations (entités).
    .hint = Rien n’a été collecté. De tels fichiers peuvent grossir sans fin ; demandez un export sans type de document.
collect-xml-paths = Le XML a plus de { $limit } types d’éléments différents.
    .hint = Rien n’a été collecté. Ce n’est guère un export d’enregistrements ; demandez du CSV ou du JSON.
collect-sql-invalid = La sauvegarde contient à la ligne { $line } une instruction qui ne peut pas être comprise.
    .hint = Rien n’a été collecté. Demandez à nouveau la sauvegarde, écrite avec des instructions INSERT ou des blocs COPY.
collect-sql-cut = La sauvegarde s’arrête au milieu de ce qui commence à la ligne { $line }.
    .hint = Rien n’a été collecté. La sauvegarde a été coupée : demandez-la à nouveau.
collect-sql-copy = Le bloc COPY à la ligne { $line } n’est pas écrit sous la forme simple.
    .hint = Rien n’a été collecté. Demandez une sauvegarde sans options pour COPY, ou la table en CSV.
collect-sql-tables = La base de données a plus de { $limit } tables.
    .hint = Rien n’a été collecté. Demandez les tables qui contiennent des données à caractère personnel.
collect-sqlite-damaged = La base de données SQLite est endommagée, chiffrée ou incomplète.
    .hint = Rien n’a été collecté. Demandez à nouveau la base, ou une sauvegarde en SQL.
collect-sqlite-open = À côté de la base { $name } se trouvent des modifications qui n’y sont pas encore.
    .hint = Rien n’a été collecté. Fermez le programme qui utilise la base, ou demandez une copie faite par VACUUM INTO, et choisissez-la.
collect-parquet-damaged = Le fichier Parquet est endommagé, chiffré ou incomplet.
    .hint = Rien n’a été collecté. Demandez à nouveau le fichier, ou la table en CSV.
collect-parquet-codec = Les colonnes du fichier Parquet sont compressées par une méthode qui n’est pas lue (Zstandard ou LZO).
    .hint = Rien n’a été collecté. Demandez le fichier compressé par Snappy ou GZIP, ou la table en CSV.
collect-mail-invalid = Ce qui commence à la ligne { $line } n’est pas un courriel.
    .hint = Rien n’a été collecté. Demandez à nouveau la boîte aux lettres, ou acceptez les dégâts.
collect-card-line = La ligne { $line } n’appartient à aucune carte ni à aucun calendrier.
    .hint = Rien n’a été collecté. Demandez à nouveau l’export, ou acceptez les dégâts.
collect-card-ends = À la ligne { $line } finit quelque chose qui n’a pas commencé, ou commence trop profondément.
    .hint = Rien n’a été collecté. Demandez à nouveau l’export.
collect-card-cut = La carte ou l’entrée qui commence à la ligne { $line } ne finit pas.
    .hint = Rien n’a été collecté. L’export a été coupé : demandez-le à nouveau.

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
collect-identifier-iban = Un identifiant n’est pas un numéro de compte (IBAN) : sa clé de contrôle ne convient pas.
    .hint = Rien n’a été lu. Corrigez-le, ou donnez-le comme un autre type d’identifiant.
collect-identifier-too-long = Les identifiants sont trop longs pour une recherche.
    .hint = Rien n’a été lu. Omettez les longs textes ; une adresse électronique ou un numéro de client suffit.
collect-column-missing = L’export n’a pas de colonne « { $column } ».
    .hint = Rien n’a été collecté. Comparez avec les colonnes indiquées ; sans colonne, tous les champs sont parcourus.
collect-person-too-large = L’export contient plus de { $limit } enregistrements de cette personne.
    .hint = Rien n’a été conservé. Vérifiez si un identifiant est partagé par plusieurs personnes, ou découpez l’export par période.

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
collect-warn-files-not-read = { $count ->
        [one] Un fichier de l’archive n’a pas été lu.
       *[other] { $count } fichiers de l’archive n’ont pas été lus.
    } Consultez la liste des fichiers et cherchez-y à la main.
collect-warn-card-line = { $count ->
        [one] Une ligne n’appartient à aucune carte ni entrée et n’a pas été lue (ligne { $lines }).
       *[other] { $count } lignes n’appartiennent à aucune carte ni entrée et n’ont pas été lues (ligne { $lines }).
    }
collect-warn-mail-invalid = { $count ->
        [one] Un morceau de la boîte aux lettres n’est pas un courriel et n’a pas été lu (ligne { $lines }).
       *[other] { $count } morceaux de la boîte aux lettres ne sont pas des courriels et n’ont pas été lus (ligne { $lines }).
    }
collect-warn-mail-letters = { $count ->
        [one] Un courriel contient
       *[other] { $count } courriels contiennent
    } des lettres qui n’ont pas pu être lues (ligne { $lines }).
collect-warn-mail-attached = { $count ->
        [one] Des fichiers sont joints à un courriel
       *[other] Des fichiers sont joints à { $count } courriels
    } (ligne { $lines }). Ils sont indiqués avec ceux de la personne, et n’ont pas été parcourus.
collect-warn-sql-computed = { $count ->
        [one] Une instruction calcule
       *[other] { $count } instructions calculent
    } des lignes à partir d’autres tables (ligne { $lines }). Ces lignes ne sont pas dans la sauvegarde et n’ont pas été lues.
