# ropa : effacement, chiffres clés, copies du registre.
cli-verb-request-purge = Effacer définitivement les données à caractère personnel de dossiers clos ; sans dossier : lesquels sont à échéance
cli-verb-request-keep = Conserver plus longtemps, une fois, les données d’un dossier clos, pour un motif
cli-verb-request-figures = Chiffres clés des demandes : dans le délai, jours en médiane, par droit, par mois
cli-verb-copies = Lister les copies plus anciennes du registre qui se trouvent à côté, ou les supprimer par leur nom
cli-place-purge-ids = Dossiers clos, par référence
cli-opt-due = Tous les dossiers à échéance
cli-opt-keep-texts = Garder les textes libres (notes, motifs, remarques) ; à lire d’abord, ils peuvent nommer la personne
cli-opt-purge-yes = Effacer vraiment ; sinon `ropa` dit seulement ce qui disparaîtrait. L’annulation ne le ramène pas
cli-opt-finish = Réécrire le fichier là où un effacement n’a pas pu le faire
cli-opt-keep-until = Jusqu’à quel jour
cli-opt-keep-reason = Pourquoi, par exemple une action en justice
cli-opt-received-from = Premier jour de réception
cli-opt-received-to = Dernier jour de réception ; sinon le jour des chiffres
cli-opt-delete = Une copie à supprimer, par son nom ; peut être répété
cli-opt-fresh = Écrire d’abord une copie fraîche dans ce fichier
cli-opt-copies-yes = Supprimer vraiment
cli-opt-purge-after = Jours après la clôture à partir desquels les données d’un dossier doivent disparaître ; sinon 30
cli-opt-never-purge = Conserver sans fin les données des dossiers clos
cli-column-closed = Clos
cli-column-purge-due = À effacer dès
cli-column-kept-until = Conservé jusqu’au
cli-column-written = Écrit
cli-fact-purge-due = Données à effacer dès
cli-fact-kept-until = Conservé jusqu’au
cli-fact-purged = Données effacées
cli-fact-other-cases = Autres dossiers de la même personne, non touchés
cli-fact-purge-after = Données à effacer, jours après la clôture
cli-purge-never = jamais : les données des dossiers clos sont conservées sans fin
cli-purge-due = { $n ->
        [one] Un dossier clos contient des données à caractère personnel depuis plus longtemps que vos { $days } jours.
       *[other] { $n } dossiers clos contiennent des données à caractère personnel depuis plus longtemps que vos { $days } jours.
    }
cli-purge-none = Aucun dossier clos ne contient de données à caractère personnel.
cli-purge-would = Rien n’a été effacé. Ajoutez --yes pour effacer définitivement ; l’annulation ne le ramène pas.
cli-purged = { $reference } : données à caractère personnel effacées définitivement (enregistrements { $rows }, fichiers { $files }, états pour l’annulation { $images }).
cli-purge-unfinished = Le fichier reste à réécrire, pour qu’aucun reste ne demeure dans son journal : ropa request purge --finish
cli-purge-finished = Le fichier a été réécrit ; il n’y reste rien de ce qui a été effacé.
cli-purge-copies-why = Les sauvegardes et copies du registre gardent ce qu’elles contiennent jusqu’à leur suppression ; de même les paquets et courriers qui ont quitté le programme.
cli-purge-copies = Des copies plus anciennes du registre, à côté de lui, contiennent encore les données : { $names }. Supprimez-les par ropa copies --delete NOM --fresh FICHIER --yes.
cli-copies-none = Aucune copie plus ancienne de ce registre ne se trouve à côté de lui.
cli-copies-would = Rien n’a été supprimé. Ajoutez --yes pour supprimer les copies nommées.
cli-figures-not-counted = Non comptées, car jours ou calendrier illisibles : { $n }
