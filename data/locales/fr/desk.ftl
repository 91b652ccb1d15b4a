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
    .hint = Rien n’a été écrit. Occultez les mêmes mots partout dans la demande, ou indiquez pour l’occultation qu’ils figurent ailleurs à bon droit.
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
