# Les paquets dans la fenêtre : protéger, signer, remettre, conserver.

pack-options = Comment il est fait
pack-protect = Protection du fichier
pack-protect-plain = Aucune
pack-protect-passphrase = Phrase secrète
pack-protect-plain-why = Pour une voie sûre par elle-même, comme un téléchargement après connexion.
pack-protect-passphrase-why = AES-256 avec une phrase secrète créée maintenant, montrée une fois et conservée nulle part. 7-Zip et Keka ouvrent ces fichiers ; l’Explorateur Windows et l’Utilitaire d’archive de macOS non.
pack-keep-until = Supprimer le fichier après le
pack-keep-until-why = Le dossier vous le rappelle dès le lendemain.
pack-unnamed = Pourquoi des destinataires ne sont pas nommés
pack-unnamed-why = { $n } sur { $of } sont connus par leur nom. Sans noms ni motif, la demande ne compte pas comme répondue (art. 15, paragraphe 1, point c), CJUE C-154/21).
pack-unnamed-open = Pas de motif : les noms restent à venir
pack-replaces = Remplace
pack-replaces-none = Rien
pack-replaces-because = Pourquoi
pack-unsettled = La réponse indique des catégories de destinataires là où le droit demande des noms.
    .hint = Le paquet est écrit. La demande comptera comme répondue quand les destinataires auront un nom, ou avec un motif (art. 15, paragraphe 1, point c), CJUE C-154/21).
pack-passphrase = Phrase secrète
pack-passphrase-once = Montrée cette seule fois et conservée nulle part. Envoyez-la par une autre voie que le paquet.
pack-passphrase-copy = Copier la phrase
pack-passphrase-sheet = Enregistrer la feuille…
pack-passphrase-sheet-name = { $ref }-phrase-secrete.pdf
pack-sheet-saved = { $name } est écrit
pack-signed = Signé, empreinte
pack-signed-own = signé par ce registre
pack-signed-other = signé par une autre clé
pack-signed-none = non signé
pack-leaks =
    { $n ->
        [one] 1 chaîne occultée a été cherchée dans { $files } fichiers et trouvée dans aucun.
       *[other] { $n } chaînes occultées ont été cherchées dans { $files } fichiers et trouvées dans aucun.
    }
pack-leaks-short =
    { $n ->
        [one] 1 chaîne occultée est trop courte pour être cherchée.
       *[other] { $n } chaînes occultées sont trop courtes pour être cherchées.
    }
pack-leaks-unread =
    { $n ->
        [one] 1 document est une image ou en contient : on ne peut pas y chercher de mots. Parcourez-le avant de l’envoyer.
       *[other] { $n } documents sont des images ou en contiennent : on ne peut pas y chercher de mots. Parcourez-les avant de les envoyer.
    }
pack-verify-passphrase = Phrase secrète du paquet
pack-verify-go = Vérifier à l’intérieur
pack-changed-key = { $name } est entier, mais n’est pas signé comme il devrait l’être.
    .hint = Redemandez le paquet à qui vous l’a donné, et comparez l’empreinte par une autre voie.

pack-actions = Plus sur { $ref }
pack-deliver = Noter la remise…
pack-again = Écrire de nouveau…
pack-colleague = Pour un collègue…
pack-keep = Durée de conservation…
pack-deleted-now = Les fichiers sont supprimés
pack-deleted-done = Noté : les fichiers de { $ref } sont supprimés
pack-deleted-on = Fichiers supprimés le { $date }
pack-expires = Supprimer après le { $date }
pack-overdue = À supprimer depuis le { $date }
pack-replaced = Remplace { $ref } : { $why }
pack-delivery-to = à { $to }
pack-delivery-proof = Preuve : { $proof }
pack-delivery-attached = fichier joint
pack-delivery-passphrase = phrase secrète par : { $how }
pack-delivery-remove = Retirer cette remise
pack-delivery-removed = Remise retirée

pack-deliver-title = Remise de { $ref }
pack-deliver-how = Comment
pack-deliver-on = Le
pack-deliver-to = À qui
pack-deliver-to-why = Une note pour votre dossier : la personne, un représentant, l’autre responsable.
pack-deliver-proof = Ce qui l’établit
pack-deliver-proof-why = Un reçu, un numéro de suivi, l’heure du téléchargement.
pack-deliver-file = Joindre un fichier comme preuve…
pack-deliver-file-named = Preuve : { $name }
pack-deliver-passphrase = Par quelle voie la phrase secrète est partie
pack-deliver-passphrase-why = Par une autre voie que le paquet.
pack-deliver-do = Noter la remise
pack-delivered = Remise de { $ref } notée

pack-again-title = Écrire { $ref } de nouveau
pack-again-why = Le même paquet, octet par octet, si le registre contient encore ce dont il était fait ; c’est noté.
pack-again-do = Choisir l’endroit…
pack-again-done = { $name } est écrit : le même paquet

pack-colleague-title = { $ref } pour un collègue
pack-colleague-why = Le paquet est chiffré au format de age ; seule la personne visée l’ouvre.
pack-colleague-by = Chiffré pour
pack-colleague-by-keys = Clés publiques
pack-colleague-by-passphrase = Phrase secrète
pack-colleague-keys = Clés publiques, une par ligne
pack-colleague-keys-why = age-keygen en crée une ; elle commence par age1.
pack-colleague-do = Choisir l’endroit…
pack-colleague-done = { $name } est écrit

pack-keep-title = Durée de conservation des fichiers de { $ref }
pack-keep-do = Enregistrer
pack-kept = Noté pour { $ref }

pack-due-heading = Fichiers à supprimer
pack-due =
    { $n ->
        [one] 1 fichier de paquet devrait être supprimé à ce jour.
       *[other] { $n } fichiers de paquets devraient être supprimés à ce jour.
    }

settings-key = Signature des paquets
    .why = Les paquets sont signés, pour que l’on puisse vérifier qu’ils viennent de vous. Indiquez aussi l’empreinte par une autre voie : dans une lettre ou sur votre site.
settings-key-none = La clé est créée avec le premier paquet.
settings-key-make = La créer maintenant
settings-key-fingerprint = Empreinte
settings-key-public = Clé publique
settings-key-copy = Copier la clé
settings-key-open = Ce registre n’a pas de phrase secrète : qui a son fichier peut signer en son nom.
