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
