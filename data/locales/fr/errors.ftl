# Ce qui s'est passé ; `.hint` : ce qui est sûr et que faire.
bug = Le programme a commis une erreur ({ $place }).
    .hint = Rien n'a été modifié. Fermez puis rouvrez le registre ; si cela se reproduit, signalez l'endroit indiqué.
cancelled = Arrêté.
    .hint = Rien n'a été conservé du travail interrompu.
output-exists = « { $file } » existe déjà.
    .hint = Le fichier existant n'a pas été touché. Choisissez un autre nom ou demandez expressément son remplacement.
folder-not-writable = « { $file } » ne peut pas être écrit : le dossier est absent ou protégé en écriture.
    .hint = Rien n'a été écrit et le registre est inchangé. Choisissez un autre dossier.
disk-full = L'espace disponible ne suffit pas pour « { $file } ».
    .hint = Aucun fichier partiel n'a été laissé et le registre est inchangé. Libérez de l'espace ou choisissez un autre disque.
output-failed = « { $file } » n'a pas pu être écrit.
    .hint = Aucun fichier partiel n'a été laissé et le registre est inchangé. Réessayez ou choisissez un autre dossier.
import-json = Le fichier n'est pas un JSON valide : ligne { $line }, colonne { $column }.
    .hint = Rien n'a été importé. Le fichier est peut-être tronqué ; récupérez-le de nouveau ou corrigez l'endroit indiqué.
import-not-policy = Le fichier ne contient pas de liste d'activités sous la forme d'une politique de confidentialité.
    .hint = Rien n'a été importé. Choisissez le format réel du fichier, ou un autre fichier.
import-shape = { $count ->
        [one] Un endroit du fichier n'a pas la forme attendue.
       *[other] { $count } endroits du fichier n'ont pas la forme attendue.
    }
    .hint = Rien n'a été importé. Corrigez les endroits énumérés et importez de nouveau.
import-expected = Attendu ici : { $kind }.
import-kind-object = un objet
import-kind-text = du texte
import-kind-flag = vrai ou faux
import-kind-list = une liste
import-unknown-key = Inconnu dans ce format ; non repris.
import-unknown-code = Ce code est inconnu ; non repris.
import-unknown-recipient = Aucun destinataire ne porte cette référence ; non repris.
import-no-controller = Aucun responsable n'est nommé auquel cela puisse appartenir ; non repris.
import-special-unnamed = Des catégories particulières sont traitées sans dire lesquelles ; la réponse est restée ouverte.
import-count-differs = Le fichier ne contient pas le nombre qu'il annonce lui-même ; il est peut-être tronqué.
import-id-missing = Chaque entrée a besoin ici d’un identifiant.
import-id-twice = Une autre entrée porte le même identifiant.

## Le fichier du registre
register-missing = Il n'y a pas de registre « { $file } ».
    .hint = Rien n'a été modifié. Vérifiez le nom et la connexion du disque ; si le fichier a été déplacé, ouvrez-le depuis son nouvel emplacement.
register-unreadable = Le fichier du registre ne peut être ni lu ni écrit.
    .hint = Le dernier état enregistré est en sécurité. Vérifiez les droits sur le fichier et son dossier ainsi que la connexion du disque, puis rouvrez-le.
register-is-folder = Ceci est un dossier, pas un registre.
    .hint = Rien n'a été modifié. Choisissez un fichier se terminant par .ropa.
register-empty = Le fichier est vide : il ne contient aucun registre.
    .hint = Le fichier n'a pas été touché. Une copie ou un téléchargement a pu être interrompu ; ouvrez une sauvegarde ou créez un registre sous un autre nom.
register-foreign = Le fichier n'est pas un registre de RopaDesk.
    .hint = Le fichier n'a pas été touché. Choisissez un fichier se terminant par .ropa ; un registre sous une autre forme s'importe.
register-truncated = Le fichier du registre est tronqué : la fin manque.
    .hint = Le fichier n'a pas été touché. Recopiez-le depuis sa source ou ouvrez une sauvegarde.
register-damaged = Le fichier du registre est endommagé ou a été modifié de l'extérieur.
    .hint = La phrase secrète n'est pas en cause. Le fichier n'a pas été touché et n'est pas réparé sur place : conservez-le et ouvrez une sauvegarde.
register-newer = Le registre a été écrit par une version plus récente de RopaDesk (schéma { $found } ; cette version connaît { $known }).
    .hint = Le fichier n'a pas été touché. Ouvrez-le avec la version plus récente.
register-older-read = Le registre provient d'une version antérieure et ne peut pas être ouvert en lecture seule.
    .hint = Le fichier n'a pas été touché. Ouvrez-le en écriture : une sauvegarde est faite d'abord, puis il est mis à cette version.
register-read-only = Le registre est ouvert en lecture seule.
    .hint = Rien n'a été modifié. Fermez-le là où il est ouvert en écriture, ou vérifiez les droits sur le fichier, puis rouvrez-le.
register-folder-read-only = Le dossier du registre est protégé en écriture.
    .hint = Le registre est inchangé. Ouvrez-le en lecture seule ou copiez-le dans un dossier à vous.
register-open-elsewhere = Le registre est déjà ouvert (processus { $pid }, depuis { $since }).
    .hint = Rien n'a été modifié. Fermez-le là-bas ou ouvrez-le ici en lecture seule.
register-busy = Un autre programme utilise le fichier du registre.
    .hint = Rien n'a été modifié. Attendez qu'il ait terminé (une sauvegarde ou un dossier synchronisé, par exemple), puis réessayez.
register-disk-full = L'espace disponible ne suffit pas pour enregistrer le registre.
    .hint = Le registre est tel qu'il était avant cette modification. Libérez de l'espace, puis réessayez.
backup-failed = La sauvegarde n'a pas pu être vérifiée.
    .hint = La copie incomplète a été supprimée et le registre est inchangé. Choisissez un autre disque et réessayez.
passphrase-needed = Le registre est chiffré : il faut sa phrase secrète.
    .hint = Rien n'a été modifié. Saisissez la phrase secrète ; en ligne de commande, indiquez un fichier avec --passphrase-file.
passphrase-wrong = La phrase secrète n'ouvre pas ce registre.
    .hint = Le fichier n'a pas été touché. Vérifiez les majuscules, la disposition du clavier et les espaces. Sans la phrase secrète, personne ne peut ouvrir le fichier, pas même les auteurs de RopaDesk.
passphrase-empty = La phrase secrète est vide.
    .hint = Rien n'a été créé. Choisissez une phrase secrète de plusieurs mots, ou demandez expressément un registre sans phrase secrète.

## Entrées
record-missing = Cette entrée n'existe pas dans le registre.
    .hint = Rien n'a été modifié. Elle a pu être retirée : consultez le journal ou annulez la dernière étape.
record-stale = { $reference } a été modifié après que vous l'avez ouvert.
    .hint = L'état le plus récent est conservé et le vôtre n'a pas été enregistré. Rechargez l'entrée et refaites votre modification.
reference-taken = La référence { $reference } est déjà prise.
    .hint = Rien n'a été modifié. Choisissez une autre référence.
date-invalid = Ce n'est pas une date du calendrier.
    .hint = Rien n'a été modifié. Les dates s'écrivent année-mois-jour, par exemple 2026-03-02.
request-without-right = La demande n'indique aucun droit.
    .hint = Rien n'a été enregistré. Choisissez au moins un droit, par exemple l'accès (art. 15).
request-received-in-future = Le jour de réception est dans le futur.
    .hint = Rien n'a été enregistré. Indiquez le jour où la demande est arrivée.
collect-no-identifiers = La demande n'indique rien qui permette de retrouver la personne.
    .hint = Rien n'a été collecté. Ajoutez à la demande une adresse e-mail, un numéro de client ou un numéro de téléphone.
near-unknown = Cette collecte n’a pas d’enregistrement { $record } à trancher.
    .hint = Rien n’a été décidé. Consultez à nouveau la liste des correspondances proches.

## Import, documents, paquets
import-shape-unknown = La forme « { $shape } » ne peut pas être importée.
    .hint = Le registre est inchangé. Utilisez --as policy.
import-unreadable = Le fichier à importer ne peut pas être lu.
    .hint = Le registre est inchangé. Vérifiez que le fichier existe et que vous pouvez le lire.
package-unreadable = Le paquet ne peut pas être lu.
    .hint = Rien n'a été modifié. Vérifiez que le fichier existe et que vous pouvez le lire.
report-kind-unknown = Il n'y a pas de rapport « { $kind } ».
    .hint = Rien n'a été écrit. Choisissez : record, processor-record, transfers, notice.
report-format-unknown = Un rapport ne peut pas être écrit au format « { $format } ».
    .hint = Rien n'a été écrit. Choisissez : pdf, docx, html, xlsx, csv, json.
report-choice-notice = Seule la politique de confidentialité peut être rédigée pour des activités choisies ou filtrées.
    .hint = Rien n’a été écrit. Pour le registre, nommez une activité, ou utilisez l’export avec le même filtre.
report-notice-table = Une politique de confidentialité est un texte, pas un tableau.
    .hint = Rien n’a été écrit. Choisissez : pdf, docx, html, json.
language-unknown = Cette langue n'est pas disponible.
    .hint = Rien n'a été écrit. Choisissez en, de ou fr.
deadline-months = Un délai est d'un mois ou de trois mois.
    .hint = Rien n'a été modifié. Un mois est la règle ; trois avec la prolongation de l'art. 12, par. 3.

## Le programme au travail
error-inside = Dans le fichier { $inside } de l’archive : { $message }
no-register-open = Aucun registre n'est ouvert.
    .hint = Ouvrez ou créez d'abord un registre ; en ligne de commande, indiquez-le avec --file.
job-running = Une longue tâche est encore en cours.
    .hint = Elle continue sans être perturbée. Attendez la fin ou arrêtez-la, puis réessayez.
file-token-unknown = Le fichier choisi n'est plus disponible.
    .hint = Rien n'a été modifié. Choisissez de nouveau le fichier.
command-unknown = Il n'y a pas de commande « { $command } ».
    .hint = Rien n'a été modifié. La fenêtre et le noyau sont peut-être de versions différentes : réinstallez RopaDesk.
arguments-invalid = La commande « { $command } » ne peut pas prendre ces arguments.
    .hint = Rien n'a été modifié. La fenêtre et le noyau sont peut-être de versions différentes : réinstallez RopaDesk.
