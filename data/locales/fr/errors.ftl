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
