# Le bureau d’une demande : tout ce qui a été trouvé, les autres personnes nommées, les occultations, les codes.

## Occultations
redaction-mark = [occulté : { $reason }]
redaction-reason-others-rights = droits d’autrui
redaction-reason-trade-secret = secret des affaires
redaction-reason-intellectual-property = propriété intellectuelle
redaction-reason-legal-privilege = secret de la consultation juridique
redaction-reason-restriction = limitation par la loi
redaction-reason-other = autre motif
redaction-state-proposed = proposée
redaction-state-accepted = occulté
redaction-state-rejected = conservé
redaction-sign-email = Une adresse électronique qui n’est pas celle de la personne
redaction-sign-phone = Un numéro de téléphone qui n’est pas celui de la personne
redaction-sign-iban = Un compte bancaire qui n’est pas celui de la personne
redaction-sign-column = Une colonne qui contient des noms de personnes
redaction-sign-salutation = Une formule d’adresse le précède
redaction-sign-signature = Il signe le texte
redaction-sign-beside-contact = Des coordonnées se trouvent à côté
redaction-sign-known = Un nom qui figure ailleurs dans le dossier
redaction-place = Il n’est pas dit ce qui doit être occulté.
    .hint = Rien n’a été modifié. Indiquez un endroit, ou des mots à supprimer partout, au sein d’une seule demande.
redaction-words-missing = Ces mots ne figurent nulle part dans ce qui a été trouvé.
    .hint = Rien n’a été modifié. Vérifiez l’orthographe ; majuscules et minuscules sont équivalentes.
redaction-nobody = Aucun de ces noms, adresses ou numéros n’a été trouvé.
    .hint = Rien n’a été modifié. La liste des autres personnes nommées montre ce qui a été trouvé.
redaction-too-many = Plus de { $limit } endroits seraient occultés d’un coup.
    .hint = Rien n’a été modifié. Écartez la colonne avec un motif, ou occultez moins de mots.
redaction-same-person = Une seconde personne vérifie : quelqu’un d’autre que la personne qui a décidé.
    .hint = Rien n’a été modifié. Faites vérifier par un collègue sous son propre nom.
redaction-undecided = Ce qui est seulement proposé ne peut pas encore être vérifié.
    .hint = Rien n’a été modifié. Décidez d’abord.
glossary-place = Un code demande le système et la colonne où il figure.
    .hint = Rien n’a été enregistré. Indiquez les deux.

noun-redaction = Occultation
noun-glossary = Signification de codes
op-redacted = Occultations décidées
op-redactions-checked = Occultations vérifiées par une seconde personne
op-codes-explained = Codes expliqués

## Dans le paquet
package-leak = Des mots occultés figurent encore dans { $file } (occultation { $redaction }).
    .hint = Rien n’a été écrit. Occultez les mêmes mots partout dans la demande, dans un document par un cadre, ou indiquez pour l’occultation qu’ils figurent ailleurs à bon droit.
package-redacted = Occulté dans cette copie
package-redacted-for =
    { $count ->
        [one] { $count } endroit : { $reason }
       *[other] { $count } endroits : { $reason }
    }
package-codes-title = Signification des codes
package-column-code = Code
package-check-folded =
    { $count ->
        [one] { $count } enregistrement de { $system } figure dans deux exports et est remis une seule fois.
       *[other] { $count } enregistrements de { $system } figurent dans deux exports et sont remis une seule fois.
    }
package-check-codes-unexplained =
    { $count ->
        [one] Un code de « { $column } » dans { $system } n’est pas expliqué : { $codes }
       *[other] { $count } codes de « { $column } » dans { $system } ne sont pas expliqués : { $codes }
    }
    .hint = Dites ce qu’ils signifient ; le registre s’en souviendra pour la personne suivante.
package-check-others-named =
    { $count ->
        [one] Une autre personne semble être nommée dans les données
       *[other] { $count } noms, adresses ou numéros d’autrui semblent figurer dans les données
    } ({ $places ->
        [one] { $places } endroit
       *[other] { $places } endroits
    }), et personne n’a décidé.
    .hint = Occultez ce qui porterait atteinte aux droits d’autrui ; le reste est remis.
package-check-redacted =
    { $count ->
        [one] { $count } occultation est retirée de chaque fichier.
       *[other] { $count } occultations sont retirées de chaque fichier.
    }
package-check-redaction-without-law =
    { $count ->
        [one] { $count } occultation repose sur une loi sans la nommer.
       *[other] { $count } occultations reposent sur une loi sans la nommer.
    }
    .hint = Nommez la loi dans le motif de l’occultation ; la personne le lira.
package-check-redactions-unchecked = { $count } occultations sur { $all } n’ont pas été vérifiées par une seconde personne.
    .hint = Faites aussi vérifier les autres.
package-check-everything-withheld = Tous les enregistrements trouvés sont retenus en entier.
    .hint = Les droits d’autrui ne peuvent aboutir à refuser toute information (considérant 63) : occultez les mots qui nuisent et remettez le reste.

finding-evidence-codes-unexplained =
    { $count ->
        [one] Un export contient des codes que personne n’a expliqués : { $columns }.
       *[other] Des exports contiennent dans { $count } colonnes des codes que personne n’a expliqués : { $columns }.
    }
    .hint = Dites dans la demande ce que signifient les codes, ou expliquez la colonne ; la prochaine réponse l’imprimera.

# Documents joints à la copie (art. 15, par. 3), et zones occultées sur leurs pages (art. 15, par. 4).
op-enclosed = Documents joints à la copie décidés
enclosure-untitled = Document { $number }
enclosure-page-of = Page { $page }
enclosure-area = Le cadre se trouve hors de la page.
    .hint = Rien n’a été modifié. Tracez-le sur la page.
enclosure-unreadable = Les pages de ce document sont illisibles : le fichier est endommagé ou d’un type inconnu ici.
    .hint = Le document est inchangé. Il peut être joint tel quel, ou attaché à nouveau en PDF ou en PNG.
enclosure-password = Le document est protégé par un mot de passe.
    .hint = Le document est inchangé. Attachez-le sans mot de passe pour y tracer des cadres.
enclosure-too-many-pages = Le document a plus de { $limit } pages.
    .hint = Le document est inchangé. Attachez-le en plusieurs parties pour y tracer des cadres.
enclosure-too-large = L’image est trop grande pour être affichée.
    .hint = Le document est inchangé. Attachez-le avec une résolution plus basse pour y tracer des cadres.
enclosure-several-pictures = Le fichier contient plusieurs images et seule la première serait visible.
    .hint = Le document est inchangé. Enregistrez-le en PDF et attachez celui-ci pour tracer des cadres sur chaque page.
enclosure-no-pages = Ce type de fichier n’a pas de pages ici : il est joint tel quel.
    .hint = Enregistrez-le en PDF et attachez celui-ci pour y tracer des cadres.
enclosure-page = Le document n’a pas cette page.
    .hint = Rien n’a été modifié. Vérifiez combien de pages il a.
enclosure-leak = Ce qui se trouve sous un cadre transparaît encore sur la page finie.
    .hint = Rien n’a été écrit. Agrandissez le cadre et indiquez-nous le type du document si cela se reproduit.
enclosure-not-drawn = Les cadres sur { $document } ne peuvent pas être incrustés.
    .hint = Rien n’a été écrit. La page Documents du bureau dit pourquoi le document ne peut être affiché, ou un cadre se trouve sur une page qui n’existe pas : retirez-le, ou attachez à nouveau le document en PDF.
enclosure-none-named = Il n’est pas dit quels documents d’une demande sont visés.
    .hint = Rien n’a été modifié. Nommez des documents d’une seule demande.
enclosure-words = Les mots cherchés doivent contenir une lettre ou un chiffre.
    .hint = Saisissez un nom, un numéro ou une adresse.
package-documents-title = Documents
package-documents-intro = Ces documents sont joints en copie. Ils se trouvent à côté des données, dans le dossier « enclosures ».
package-documents-column-what = Document
package-documents-column-cut = Ce qui a été occulté
package-documents-cut =
    { $count ->
        [one] 1 passage à la page { $pages } : { $reason }
       *[other] { $count } passages aux pages { $pages } : { $reason }
    }
package-documents-whole = Rien
package-documents-drawn = Les documents dans lesquels un passage a été occulté sont des images de leurs pages : ce qui a été occulté n’est plus dans le fichier, et un lecteur d’écran n’y trouve aucun texte. Demandez-nous une autre forme si vous en avez besoin.
package-check-documents =
    { $count ->
        [one] { $plain ->
            [0] 1 document est joint, avec des passages occultés.
           *[other] 1 document est joint tel quel.
        }
       *[other] { $count } documents sont joints, dont { $plain } tels quels.
    }
package-check-redactions-undecided =
    { $count ->
        [one] { $count } occultation proposée attend une décision ; le passage part tel quel.
       *[other] { $count } occultations proposées attendent une décision ; les passages partent tels quels.
    }
    .hint = Décidez-en sous Occultations.
