# Ce que `ropa` dit des paquets, en plus de leur création.

cli-verb-package = Paquets : constituer, écrire de nouveau, donner à un collègue, noter la remise, conserver, supprimer
cli-verb-package-make = Constituer le paquet pour la personne, comme `request package`
cli-verb-package-list = Les paquets d’une demande avec leurs fichiers et remises
cli-verb-package-again = Écrire un paquet encore une fois : les mêmes octets, noté
cli-verb-package-colleague = Chiffrer un paquet pour un collègue (age)
cli-verb-package-deliver = Noter comment, quand et à qui un paquet a été remis
cli-verb-package-keep = Noter jusqu’à quand les fichiers d’un paquet sont conservés, ou leur suppression
cli-verb-package-key = La clé publique avec laquelle le registre signe ses paquets

cli-value-key = CLÉ
cli-value-reason = MOTIF
cli-value-channel = COMMENT
cli-place-package-id = Référence du paquet, telle que R-2026-001/P1

cli-opt-password = Chiffrer en AES-256 avec une nouvelle phrase secrète, dite une fois et conservée nulle part ; 7-Zip et Keka ouvrent ces fichiers, les programmes intégrés à Windows et macOS non
cli-opt-passphrase-sheet = Mettre la phrase secrète sur une feuille (PDF), pour une autre voie ; - pour du texte sur la sortie standard
cli-opt-unnamed-recipients = Pourquoi des destinataires connus par catégorie ne sont pas nommés : not_identifiable ou unfounded_or_excessive (CJUE C-154/21)
cli-opt-expires = Jour après lequel le fichier est à supprimer
cli-opt-replaces = Référence du paquet que celui-ci remplace ; demande --because
cli-opt-because = Pourquoi il remplace le précédent
cli-opt-package-by = portal, email, post, in_person, other_controller (art. 20, paragraphe 2) ou other
cli-opt-delivered = Jour de la remise ; sinon aujourd’hui
cli-opt-delivered-to = À qui, sous forme de note
cli-opt-proof = Ce qui l’établit : un reçu, un numéro de suivi
cli-opt-proof-file = Un fichier qui l’établit ; il est joint
cli-opt-passphrase-by = Par quelle voie la phrase secrète est partie
cli-opt-deleted = Jour où les fichiers ont été supprimés
cli-opt-colleague-key = Clé publique d’un collègue (age1…), ou un fichier de telles clés ; répétable. Sans clé, une nouvelle phrase secrète est créée
cli-opt-verify-key = La clé par laquelle il devrait être signé, son empreinte, ou un fichier avec la clé
cli-opt-make = Créer la clé maintenant, avant toute signature

cli-package-passphrase = Phrase secrète, dite cette seule fois : { $passphrase }
cli-package-passphrase-open = Envoyez-la par une autre voie que le paquet. 7-Zip et Keka ouvrent le fichier ; l’Explorateur Windows et l’Utilitaire d’archive de macOS non.
cli-package-passphrase-age = Envoyez-la par une autre voie que le fichier. Le programme age l’ouvre.
cli-package-sheet = Feuille de phrase secrète : { $file }. La phrase secrète ne figure que là.
cli-package-signed = Signé, empreinte { $fingerprint }
cli-package-unsettled = La réponse indique des catégories de destinataires là où le droit demande des noms : la demande ne compte pas comme répondue. Nommez-les, ou donnez un motif (--unnamed-recipients).
cli-package-again = { $reference } écrit de nouveau : { $file }, le même paquet
cli-package-colleague = { $reference } chiffré pour un collègue : { $file }
cli-package-list-none = Aucun paquet n’a été constitué pour { $reference }.
cli-package-line = { $kind } au { $date }, { $files } fichiers, { $size }
cli-package-file = { $at } { $file } ({ $protection })
cli-package-delivery = { $date } { $channel }
cli-package-delivery-to = à { $to }
cli-package-replaces = remplace { $reference } : { $because }
cli-package-expires = Fichiers à supprimer après le { $date }
cli-package-overdue = Fichiers qui auraient dû être supprimés après le { $date }
cli-package-deleted = Fichiers supprimés le { $date }
cli-package-delivered = Remise de { $reference } notée
cli-package-kept = Noté pour { $reference }
cli-package-key-none = Le registre n’a encore rien signé. Sa clé est créée avec le premier paquet, ou par `ropa package key --make`.
cli-package-key = Clé publique
cli-package-key-open = Ce registre n’a pas de phrase secrète : qui a son fichier peut signer en son nom.

cli-verify-whole = { $file } est entier et inchangé, mais :
cli-ask-package-passphrase = Phrase secrète du paquet :{" "}

cli-key-file = Le fichier avec la clé est illisible.
    .hint = Rien n’a été fait. Vérifiez le nom ; le fichier est un texte de 4 Kio au plus.
cli-sheet-alone = Une feuille n’est écrite qu’avec une phrase secrète.
    .hint = Rien n’a été constitué. Ajoutez --password, ou omettez --sheet.
cli-because-alone = --because dit pourquoi un paquet en remplace un autre.
    .hint = Rien n’a été constitué. Ajoutez --replaces avec la référence du paquet précédent.
