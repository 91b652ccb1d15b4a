# Ce qui accompagne un paquet : guide de lecture, signature, feuille de phrase secrète, remise.

package-guide-title = Comment lire ce paquet
package-guide-order = Lisez d’abord la réponse, ou cette page : à quoi servent les données et quels sont vos droits. Regardez ensuite les données. Pour les lire vous-même, prenez les fichiers CSV ; pour les donner à un autre programme ou prestataire, les fichiers JSON. Les deux contiennent la même chose.
package-guide-column-file = Fichier
package-guide-column-what = Ce que c’est
package-guide-column-open = Comment l’ouvrir
package-guide-line = { $path } : { $what } { $open }
package-guide-answer = La réponse entière, à lire ou à imprimer.
    .open = Avec tout lecteur PDF.
package-guide-index = La même chose sous forme de page, aussi pour un téléphone ou un lecteur d’écran ; rien n’est chargé depuis internet.
    .open = Avec tout navigateur ; décompressez d’abord le paquet.
package-guide-csv = Les enregistrements de chaque système en tableau, complets et exacts.
    .open = Avec un tableur (UTF-8, virgule).
package-guide-json = Les mêmes enregistrements pour d’autres programmes.
    .open = Avec un programme qui lit le JSON ; un éditeur de texte l’affiche.
package-guide-schema = Ce que signifie chaque champ, pour les programmes (JSON Schema).
    .open = Avec un éditeur de texte.
package-guide-enclosures = Documents joints en copie.
    .open = Le programme adapté à leur type : PDF, images, texte
package-guide-redactions = Où quelque chose a été occulté, et pourquoi (JSON).
    .open = Avec un éditeur de texte.
package-guide-manifest = La liste de tous les fichiers avec leurs empreintes ; la signature se trouve à côté (manifest.json.minisig).
    .open = Avec un éditeur de texte ; pour vérifier, voir ci-dessous.
package-guide-check = Le paquet est-il intact, et vient-il de nous ?
package-guide-check-how = Deux questions, deux réponses. Les sommes de contrôle montrent si un fichier a été modifié. La signature montre si le paquet vient de nous – à condition que vous ayez reçu l’empreinte de notre clé par une autre voie aussi, par exemple une lettre, et qu’elle soit la même : qui forge un paquet peut y écrire n’importe quelle empreinte.
package-guide-fingerprint = Empreinte de notre clé
package-guide-key = Notre clé publique
package-guide-ropa = Pour tout vérifier
package-guide-minisign = Pour vérifier la signature avec un autre programme

package-recipient-unnamed-not-identifiable = Indiqué par catégorie seulement : les destinataires ne peuvent pas être identifiés à ce jour.
package-recipient-unnamed-unfounded-or-excessive = Indiqué par catégorie seulement : la demande est manifestement infondée ou excessive (art. 12, paragraphe 5, du RGPD).

package-sheet-title = Phrase secrète du paquet { $reference }
package-sheet-intro = Vous recevez un paquet contenant des données à caractère personnel sous la référence { $reference }. Voici la phrase secrète qui l’ouvre.
package-sheet-passphrase = Phrase secrète
package-sheet-words = Mot à mot
package-sheet-type-label = Comment la saisir
package-sheet-type = Tout en minuscules, avec un trait d’union entre les mots.
package-sheet-programs = Programmes qui l’ouvrent
package-sheet-open-zip = 7-Zip (Windows, Linux) et Keka (macOS), gratuits tous deux. Les programmes intégrés à l’Explorateur Windows et à macOS n’ouvrent pas ces fichiers. À l’intérieur se trouve package.zip, que tout programme ouvre.
package-sheet-open-age = age, ou un programme qui lit son format, tous gratuits. À l’intérieur se trouve le paquet sous forme de fichier ZIP.
package-sheet-apart = Conservez cette feuille à part du paquet et envoyez-la par une autre voie. Personne ne peut redonner la phrase secrète : elle n’est conservée nulle part.
package-sheet-hash = SHA-256 du paquet à l’intérieur

package-check-recipients-not-identifiable = Vous indiquez que des destinataires ne peuvent pas être identifiés ; la réponse le dit.
package-check-recipients-unfounded-or-excessive = Vous indiquez que la demande est manifestement infondée ou excessive ; la réponse le dit.

package-verify-too-packed = Un fichier deviendrait, décompressé, bien plus grand que de telles données : { $at }
package-verify-passphrase-needed = Le paquet est protégé par une phrase secrète. Indiquez-la pour regarder à l’intérieur.
package-verify-passphrase = La phrase secrète ne convient pas.
package-verify-sealed-altered = Le paquet chiffré a été modifié après sa création.
package-verify-unsigned = Le paquet ne porte pas de signature et ne peut être comparé à la clé.
package-verify-signature-invalid = La signature ne convient pas : la liste du contenu a été faite ou modifiée par une autre main.
package-verify-other-key = Le paquet est signé, mais par une autre clé que celle indiquée : { $at }

package-authenticity-unknown = Sa provenance n’a pas pu être jugée.
package-authenticity-unsigned = Non signé : les paquets des versions antérieures ne portent pas de signature, et qui refait la liste du contenu n’est pas découvert.
package-authenticity-invalid = La signature ne convient pas.
package-authenticity-signed = Signé par la clé { $fingerprint }. Comparez-la à celle reçue par une autre voie.
package-authenticity-confirmed = Signé par la clé que vous avez indiquée ({ $fingerprint }).
package-authenticity-other-key = Signé par une autre clé que celle que vous avez indiquée : { $fingerprint }.

package-protection-plain = non chiffré
package-protection-passphrase = AES-256, avec phrase secrète
package-protection-colleague-key = pour la clé d’un collègue (age)
package-protection-colleague-passphrase = pour un collègue, avec phrase secrète (age)
package-channel-unstated = non indiqué
package-channel-portal = Téléchargement après connexion
package-channel-email = Courriel
package-channel-post = Poste
package-channel-in-person = En personne
package-channel-other-controller = À un autre responsable du traitement (art. 20, paragraphe 2)
package-channel-other = Autrement
package-unnamed-not-identifiable = Ils ne peuvent pas être identifiés
package-unnamed-unfounded-or-excessive = La demande est manifestement infondée ou excessive (art. 12, paragraphe 5)

package-key-invalid = Ce n’est ni une clé publique ni une empreinte.
    .hint = Une clé a 56 signes et commence par RW ; une empreinte a huit groupes de quatre signes. Rien n’a été vérifié.
package-file-too-large = Le fichier est plus grand que tout paquet.
    .hint = Il n’a pas été lu. Choisissez le fichier ZIP d’un paquet.
package-changed-since = { $reference } ne peut pas être refait à l’octet près : ce dont il était fait a changé depuis.
    .hint = Rien n’a été écrit. Constituez un nouveau paquet qui le remplace, avec le motif.
package-replace-reason = Un paquet qui en remplace un autre demande un motif.
    .hint = Rien n’a été écrit. Dites en quelques mots pourquoi le précédent ne vaut plus.
package-delivery-in-future = Le jour de la remise est dans le futur.
    .hint = Rien n’a été noté. Notez la remise quand le paquet est en route.
package-colleague-key = Ce n’est pas une clé publique de age : { $key }
    .hint = Rien n’a été écrit. Une telle clé commence par age1 ; age-keygen la crée. Les autres sortes de clés ne sont pas prises en charge.
package-colleague-many = Plus de { $most } clés à la fois sont sans doute une erreur.
    .hint = Rien n’a été écrit. Indiquez les clés de ceux qui ont besoin du fichier.
