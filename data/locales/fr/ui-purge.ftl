# La fenêtre : ce qui vient après un dossier.
request-person-removed = effacée
case-purged = Les données de la personne ont été effacées de ce dossier le { $date } ; rien ne s’y ajoute plus.

purge-title = Données à caractère personnel des dossiers clos
purge-why = Ce que l’on sait d’une personne n’est pas nécessaire sans fin (art. 5, § 1, point e). { $days } jours après la clôture d’un dossier, ses données à caractère personnel doivent disparaître ; les faits de la procédure restent (art. 5, § 2). Rien ne disparaît de soi-même.
purge-never = Les données des dossiers clos sont conservées sans fin : c’est le réglage choisi. Un dossier peut tout de même être vidé ici.
purge-banner = { $n ->
        [one] Un dossier clos contient des données à caractère personnel depuis plus longtemps que vos { $days } jours.
       *[other] { $n } dossiers clos contiennent des données à caractère personnel depuis plus longtemps que vos { $days } jours.
    }
purge-banner-look = Les voir
purge-banner-unfinished = Des données ont été effacées ; le fichier reste à réécrire, pour qu’aucun reste ne demeure dans son journal.
purge-finish = Réécrire le fichier
purge-finished = Le fichier a été réécrit.
purge-none = Aucun dossier clos ne contient de données à caractère personnel
    .why = Les dossiers apparaissent ici lorsqu’ils sont clos.
purge-closed = Clos
purge-due-on = À effacer dès
purge-due = à échéance
purge-kept-longer = Conservé plus longtemps
purge-kept-until = Conservé jusqu’au { $date }
purge-do = Actions
purge-look = Effacer les données…
purge-keep = Conserver plus longtemps…
purge-ask = Effacer les données à caractère personnel de { $ref } ?
purge-keep-texts = Garder ces textes ; je les ai lus
purge-related = D’autres dossiers de la même personne ne sont pas touchés : { $refs }.
purge-announced = Cela ne peut pas être annulé. Les sauvegardes, les copies du registre, les paquets et les courriers qui ont quitté le programme gardent ce qu’ils contiennent.
purge-type = Pour confirmer, saisissez { $ref }
purge-run = Effacer définitivement
purge-done = Les données à caractère personnel de { $ref } ont été effacées.
purge-done-unfinished = Les données à caractère personnel de { $ref } ont été effacées ; le fichier reste à réécrire.
purge-keep-title = Conserver plus longtemps les données de { $ref }
purge-keep-why = Une fois, jusqu’à un jour et pour un motif : une action en justice, une réclamation en cours.
purge-keep-until = Jusqu’au
purge-keep-reason-label = Motif

copies-title = Copies du registre
copies-why = Les copies gardent ce qui a été effacé jusqu’à leur suppression. Celles-ci se trouvent à côté du registre, par exemple celle faite avant le passage à une nouvelle version. Le programme ne connaît pas les copies placées ailleurs : laissez-les expirer.
copies-none = Aucune copie plus ancienne de ce registre ne se trouve à côté de lui.
copies-delete = Supprimer les copies choisies…
copies-ask = { $n ->
        [one] Supprimer une copie ?
       *[other] Supprimer { $n } copies ?
    }
    .why = Elles ne peuvent pas être ramenées. Une copie fraîche du registre actuel peut être écrite d’abord.
copies-delete-fresh = Écrire une copie fraîche, puis supprimer
copies-delete-only = Supprimer sans copie fraîche
copies-deleted = { $n ->
        [one] Une copie supprimée
       *[other] { $n } copies supprimées
    }

figures-title = Chiffres clés
figures-from = Reçues à partir du
figures-to = Reçues jusqu’au
figures-as-of = Au
figures-report = Registre des demandes
figures-none = Aucune demande n’a été reçue pendant cette période
    .why = Choisissez une autre période.

settings-purge-after = Effacement des données, jours après la clôture
    .why = À partir de ce jour, l’écran Demandes le signale. Vide : 30. Rien ne disparaît de soi-même.
settings-purge-never = Les conserver sans fin
    .why = Rien n’est alors signalé. Dites ailleurs pourquoi (art. 5, § 1, point e).

reports-requests = Registre des demandes
    .what = Sans noms, pour le rapport annuel et l’autorité
reports-requests-count =
    { $n ->
        [one] 1 demande
       *[other] { $n } demandes
    }
reports-empty-requests = Aucune demande
    .why = Le document liste les demandes des personnes concernées. Enregistrez la première.
