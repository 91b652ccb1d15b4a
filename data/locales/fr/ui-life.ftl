# Les mots de la fenêtre pour la vie d’une fiche.

ui-screen-bin = Corbeille
ui-screen-compare = Comparer deux jours

life-today = Aujourd’hui
life-as-of = Contenu du registre au
    .why = Un jour passé se lit, il ne se modifie pas. Le droit est apprécié pour le même jour.
life-history-since = L’historique est tenu depuis le { $date } ; rien n’est connu de la période antérieure.
life-compare-do = Comparer deux jours
life-show-day = Montrer ce jour
life-back-to-today = Revenir à aujourd’hui
life-past = Contenu du { $date }, en lecture seule.
    .what = Les constats sont appréciés selon le droit de ce jour. Les demandes n’ont pas d’historique et ne sont pas montrées.
life-compare-open = Comparer deux jours…
life-compare =
    .what = ce qui a changé dans tout le registre
life-compare-from = Du
life-compare-to = Au
life-compare-added = Ajoutées
life-compare-changed = Modifiées
life-compare-removed = Retirées
life-open-record = Ouvrir la fiche
life-before = Avant :
life-after = Après :
life-nothing = rien
life-no-difference = Aucune différence.

life-history = Historique
life-current = Aujourd’hui
life-approved-state = Approuvé
life-removed-state = Retirée
life-what-changed = Ce qui a changé
life-against-today = Comparer à aujourd’hui
life-whole-content = Contenu entier
life-restore = Rétablir cet état
life-restored = L’état du { $when } a été rétabli.

life-card = Approbation et révision
life-approved-by = par { $by }, le { $date }
life-changed-since = Modifiée depuis l’approbation
life-see-changes = Voir les modifications
life-reviewed-on = Révisée le { $date }
life-next-review = prochaine révision le { $date }
life-no-review = aucune révision prévue
life-to-review = Soumettre à révision
life-approve = Approuver
life-approve-again = Approuver les modifications
life-nothing-changed = Révisée : rien de changé
    .why = Note au journal une révision d’aujourd’hui et fixe la suivante.
life-status-set = { $what } : { $status }
life-reviewed = { $what } révisée. Prochaine révision le { $date }.
life-reviewed-many =
    { $count ->
        [one] Une activité a été notée comme révisée.
       *[other] { $count } activités ont été notées comme révisées.
    }
life-cycle = Rythme de révision
    .why = La prochaine révision découle de la dernière.
life-cycle-p6m = Tous les six mois
life-cycle-p1y = Tous les ans
life-cycle-p2y = Tous les deux ans
life-cycle-p3y = Tous les trois ans
life-review-on =
    .why = Un jour fixé prime sur le rythme.

activity-section-documents = Documents
    .why = Fichiers qui prouvent ou expliquent ce qui figure ici. Ils sont dans le fichier du registre.
activity-section-history = Historique
    .why = Chaque état de cette fiche, avec ce qui a changé ; un état antérieur peut être rétabli.

life-attachments = Fichiers joints
life-attachments-none = Aucun fichier n’est joint.
life-attach-drop = Déposez ici un PDF ou un autre fichier à joindre, 25 Mio au plus
life-attach-choose = Choisir des fichiers
life-attached =
    { $count ->
        [one] { $name } a été joint.
       *[other] { $count } fichiers ont été joints.
    }
life-attachment-save = Enregistrer une copie
life-attachment-saved = { $name } a été écrit.
life-attachment-remove = Retirer
life-attachment-removed = { $name } a été retiré.

life-bin =
    .what = fiches retirées
life-bin-count =
    { $count ->
        [one] 1 fiche
       *[other] { $count } fiches
    }
life-bin-nothing = La corbeille est vide
    .why = Ce qui est retiré du registre arrive ici et peut être rétabli.
life-bin-removed = Retirée
life-bin-versions = États
life-bin-do = Actions
life-bin-restore = Rétablir
life-bin-restored = { $what } a été rétablie.
life-bin-relinked =
    { $count ->
        [one] { $what } a été rétablie et reliée à nouveau à un endroit : { $where }.
       *[other] { $what } a été rétablie et reliée à nouveau à { $count } endroits : { $where }.
    }
life-bin-empty = Vider la corbeille…
life-bin-delete = Supprimer définitivement
life-bin-ask =
    { $count ->
        [one] Supprimer définitivement une fiche ?
       *[other] Supprimer définitivement { $count } fiches ?
    }
life-bin-gone = Avec { $versions } états de leur historique et { $files } fichiers joints. Rien ne pourra les ramener, et les jours passés ne les montreront plus. Le journal garde une ligne pour chacune.
life-bin-emptied =
    { $count ->
        [one] Une fiche a été supprimée définitivement.
       *[other] { $count } fiches ont été supprimées définitivement.
    }

life-steps = Étapes de travail
    .why = Chaque étape peut être annulée avec tout ce qui l’a suivie, puis refaite tant que rien d’autre n’est modifié.
life-steps-open = Étapes de travail…
life-step-undo = Annuler jusqu’ici
life-step-redo = Refaire jusqu’ici
life-step-undone = annulée
life-steps-undone =
    { $count ->
        [one] Annulé ; une fiche était concernée.
       *[other] Annulé ; { $count } fiches étaient concernées.
    }
life-steps-redone =
    { $count ->
        [one] Refait ; une fiche était concernée.
       *[other] Refait ; { $count } fiches étaient concernées.
    }

life-tags =
    .why = Des mots libres pour trouver et regrouper les fiches.
life-own-fields = Champs propres
    .why = Ce que votre organisation note en plus de ce que demande la loi. Ils accompagnent les fiches dans les classeurs et le JSON, et en reviennent.
life-own-add = Ajouter un champ
life-own-added = Un champ a été ajouté.
life-own-new = Nouveau champ
life-own-removed = « { $name } » a été retiré ; ses valeurs restent dans les fiches.
life-own-label = Libellé
life-own-label-in = Libellé en { $language }
life-own-kind = Valeurs
life-own-choices = Choix
    .why = Séparés par Entrée ou un point-virgule.
life-own-applies = Pour
life-own-help = Ce qu’il faut saisir
life-own-more = Libellés dans d’autres langues, aide
life-own-used =
    { $count ->
        [one] { $reference }, utilisé dans une fiche
       *[other] { $reference }, utilisé dans { $count } fiches
    }

journal-filter-text = Fiche, champ
journal-filter-op = Action
journal-filter-noun = Type de fiche
journal-filter-actor = Personne
journal-filter-from = Du
journal-filter-to = Au
journal-filter-all = Tous
journal-filter-none = Aucune ligne ne convient
    .why = Choisissez d’autres filtres.
journal-clear = Tout afficher
