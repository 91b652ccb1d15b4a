# Ce qui vient après un dossier : effacer les données à caractère personnel, chiffres clés, registre des demandes.
op-purged = Données à caractère personnel effacées définitivement

said-field-purge-after-days = Effacement des données, jours après la clôture
said-field-never-purge = Conserver sans fin les données des dossiers clos

timeline-kept = Données à caractère personnel conservées jusqu’au { $date }, pour un motif
timeline-purged = Données à caractère personnel effacées du dossier le { $date }

purge-goes = Ceci disparaît définitivement :
purge-stays = Ceci reste :
purge-goes-identifiers = { $n ->
        [one] Le nom ou l’unique identifiant par lequel la personne a été recherchée
       *[other] Nom et identifiants par lesquels la personne a été recherchée : { $n } ; et où lui écrire
    }
purge-goes-rows = Enregistrements recueillis pour la personne, y compris ceux de collectes retirées du dossier : { $n }
purge-goes-attachments = Fichiers joints, avec leur contenu sauf si une autre fiche a le même fichier : { $n }
purge-goes-letters = Texte, objet et adresse des courriers : { $n }
purge-goes-fields = Autres champs contenant des données de la personne, par exemple ce qui était à rectifier, un représentant, les noms des exports, le sens de leurs colonnes : { $n }
purge-goes-images = États antérieurs des fiches du dossier que l’annulation retient : { $n }
purge-goes-versions = États antérieurs des fiches du dossier dans l’historique : { $n }
purge-texts = Textes libres qui peuvent nommer la personne (notes, motifs, remarques, l’issue en toutes lettres) : { $n }. Ils disparaissent sauf si vous choisissez de les garder ; dans ce cas, lisez-les d’abord.
purge-stays-procedure = Référence, droits, jours, états, délais, prolongation, issue, qui a traité le dossier
purge-stays-decisions = Décisions par droit et par activité, exceptions invoquées, tâches dans les systèmes, destinataires informés
purge-stays-proof = De quels systèmes et combien d’enregistrements ont été recueillis ; les paquets avec type, jour et empreinte ; les courriers avec type, jour et empreinte
purge-stays-journal = Le journal, qui ne contient aucun contenu ; une ligne avec les nombres ci-dessus s’y ajoute, et la chaîne reste vérifiable

figures-received = Reçues
figures-answered = Traitées
figures-within-month = Traitées en un mois
figures-in-time = Traitées dans le délai
figures-median = Jours jusqu’à la réponse (médiane)
figures-waiting = En attente
figures-overdue = En attente, en retard
figures-extended = Prolongées
figures-refused = Refusées
figures-partly = Traitées en partie
figures-nothing = Rien trouvé
figures-withdrawn = Retirées
figures-not-counted = Non comptées : jours ou calendrier illisibles
figures-month-in-time = Dans le délai
figures-month-late = En retard
figures-share = { $n } sur { $of } ({ $percent } %)

requests-report-title = Registre des demandes des personnes concernées
requests-report-until = Demandes reçues jusqu’au { $to }. Les références remplacent les noms.
requests-report-period = Demandes reçues du { $from } au { $to }. Les références remplacent les noms.
requests-report-figures = Chiffres clés
requests-report-rights = Par droit
requests-report-months = Par mois de réception
requests-report-list = Demandes
requests-report-none = Aucune demande n’a été reçue pendant cette période.
requests-report-basis = « Dans le délai » tient compte d’une prolongation ; un refus dispose d’un mois dans tous les cas. Ce que la personne a retiré ne compte pas parmi les réponses, et une demande dont le délai court encore n’est pas mesurée. Ce qui est arrivé après la date de ce document n’y figure pas. Une demande portant sur plusieurs droits compte pour chacun.
requests-extended-on = prolongée le { $date }
requests-in-time = dans le délai
requests-late = en retard
requests-state-waiting = En attente
requests-state-answered = Traitée
requests-state-closed = Close
requests-column-reference = Référence
requests-column-right = Droit
requests-column-rights = Droits
requests-column-month = Mois
requests-column-received = Reçue
requests-column-due = Dernier jour
requests-column-answered = Réponse
requests-column-days = Jours
requests-column-in-time = Délai
requests-column-result = Issue
requests-cell-reference = Référence
requests-cell-rights = Droits
requests-cell-articles = Articles
requests-cell-received-on = Reçue
requests-cell-due-on = Dernier jour
requests-cell-extended-on = Prolongée
requests-cell-state = État
requests-cell-result = Issue
requests-cell-answered-on = Réponse
requests-cell-days = Jours
requests-cell-in-time = Dans le délai
requests-cell-within-month = En un mois
requests-cell-refusal-ground = Motif du refus
requests-cell-activities = Activités
requests-cell-closed-on = Close

request-purged = Les données à caractère personnel de { $reference } ont été effacées ; rien n’est plus ajouté au dossier.
    .hint = Rien n’a été modifié. Si la personne présente une nouvelle demande, enregistrez-la comme telle.
purge-open = { $reference } n’est pas clos.
    .hint = Rien n’a été effacé. Clôturez d’abord le dossier ; ce que contient un dossier ouvert est encore nécessaire.
purge-kept = Les données à caractère personnel de { $reference } sont conservées jusqu’au { $date } pour un motif.
    .hint = Rien n’a été effacé. Si le motif a disparu, fixez un jour plus proche, puis effacez-les.
purge-unconfirmed = La référence saisie n’est pas { $reference }.
    .hint = Rien n’a été effacé. Saisissez la référence du dossier dont les données doivent disparaître : elles ne reviennent pas.
purge-unfinished = Le fichier n’a pas pu être réécrit : un autre programme le lit, ou la place manque pour une seconde copie.
    .hint = Les données ne sont plus dans le registre. Fermez les autres programmes ou libérez de la place, puis réessayez, afin qu’aucun reste ne demeure dans le journal du fichier.
purge-keep-reason = Conserver plus longtemps exige un motif.
    .hint = Rien n’a été modifié. Dites pourquoi, par exemple une action en justice (art. 17, § 3, point e).
purge-keep-once = Les données à caractère personnel de { $reference } sont déjà conservées plus longtemps.
    .hint = Rien n’a été modifié. On ne peut prolonger qu’une fois ; un jour plus proche peut être fixé.
purge-keep-earlier = Le jour ne se situe pas après celui à partir duquel les données doivent disparaître.
    .hint = Rien n’a été modifié. Choisissez un jour plus éloigné.
copy-not-removed = La copie « { $file } » n’a pas pu être supprimée.
    .hint = Le registre est inchangé ; des copies nommées avant elle peuvent avoir disparu. Vérifiez les droits sur le fichier et son dossier.
period-reversed = La période se termine avant de commencer.
    .hint = Rien n’a été écrit. Donnez d’abord le jour le plus ancien.
