# Les mots de la ligne de commande pour la vie d’une fiche.

cli-value-status = STATUT
cli-value-period = DURÉE

cli-verb-activity-status = Donner un statut à des activités : brouillon, en révision, approuvée, retirée
cli-verb-activity-review = Noter que des activités ont été révisées et que rien n’a changé
cli-verb-history = Les états d’une fiche, ce qui les distingue, et le retour à l’un d’eux
cli-verb-diff = Ce qui a changé dans tout le registre entre deux jours
cli-verb-bin = Fiches retirées : lister, rétablir, supprimer définitivement
cli-verb-bin-list = Lister ce que contient la corbeille
cli-verb-bin-restore = Rétablir des fiches de la corbeille
cli-verb-bin-empty = Supprimer définitivement des fiches de la corbeille et leur historique ; sans --yes, dit seulement ce qui disparaîtrait
cli-verb-attachment = Fichiers joints aux fiches
cli-verb-attachment-add = Joindre un fichier à une fiche, 25 Mio au plus
cli-verb-attachment-list = Lister les fichiers joints
cli-verb-attachment-save = Écrire un fichier joint
cli-verb-attachment-remove = Retirer un fichier joint
cli-verb-custom-field = Les champs propres à ce registre
cli-verb-custom-field-list = Lister les champs propres
cli-verb-custom-field-add = Ajouter un champ propre
cli-verb-custom-field-set = Modifier un champ propre
cli-verb-custom-field-remove = Retirer un champ propre ; ses valeurs restent dans les fiches
cli-verb-duplicate = Copier une activité, un destinataire, un système ou une sous-traitance
cli-verb-tags = Les étiquettes libres et le nombre de fiches qui les portent

cli-place-status = draft, in_review, approved ou retired
cli-place-activity-ids = Références ou identifiants d’activités
cli-place-bin-ids = Références ou identifiants de fiches de la corbeille ; sinon toutes
cli-place-attach = Le fichier à joindre ; il est copié dans le registre
cli-place-attachment-id = Référence ou identifiant du fichier joint, par exemple ATT-001
cli-place-custom-field-id = Référence ou identifiant du champ propre, par exemple CF-001
cli-place-field-label = Le nom du champ

cli-opt-on = Montrer le contenu du registre tel qu’il était à la fin de ce jour ; --as-of dit pour quel jour le droit est apprécié
cli-opt-by = Qui approuve ; sinon, qui lance la commande
cli-opt-cycle = Après quelle durée réviser à nouveau, par exemple P1Y ou P6M
cli-opt-diff-from = Le jour le plus ancien
cli-opt-diff-to = Le jour le plus récent ; sinon aujourd’hui
cli-opt-history-version = Montrer ce qui a changé avec cet état
cli-opt-against = Comparer l’autre état avec celui-ci
cli-opt-restore = Rétablir cet état, comme nouvelle modification
cli-opt-yes = Le faire
cli-opt-steps = Autant d’étapes
cli-opt-list = Lister les étapes
cli-opt-note = Ce qu’est le fichier
cli-opt-field-kind = text (texte), choice (choix), date ou yes_no (oui ou non)
cli-opt-choices = Les choix possibles, séparés par des points-virgules
cli-opt-field-for = activity, recipient, system ; séparés par des virgules, sinon activity
cli-opt-label = Le nom du champ
cli-opt-label-en = Le libellé en anglais
cli-opt-label-de = Le libellé en allemand
cli-opt-label-fr = Le libellé en français
cli-opt-field-help = Ce qu’il faut saisir, en une phrase
cli-opt-log-by = Seulement les lignes de cette personne
cli-opt-op = Seulement cette action, par exemple record_saved, approved ou imported
cli-opt-log-record = Seulement les lignes de cette fiche
cli-opt-log-from = À partir de ce jour
cli-opt-log-to = Jusqu’à ce jour

cli-column-removed = Retirée
cli-column-versions = États
cli-column-belongs = Appartient à
cli-column-media-type = Type de fichier
cli-column-note = Note
cli-column-field-kind = Valeurs
cli-column-choices = Choix
cli-column-field-for = Pour
cli-column-tag = Étiquette

cli-content-of = Contenu du { $on } ; apprécié selon le droit du même jour, sauf si --as-of en indique un autre. Les demandes n’ont pas d’historique et ne sont pas montrées.
cli-version-restored = L’état { $version } a été rétabli.
cli-version-same = La fiche est déjà telle que dans l’état { $version }.
cli-diff-none = Aucune différence.
cli-diff-nothing = (rien)
cli-diff-added = Ajoutées
cli-diff-changed = Modifiées
cli-diff-removed = Retirées
cli-diff-counts = Du { $from } au { $to } : { $added } ajoutées, { $changed } modifiées, { $removed } retirées
cli-history-since = L’historique est tenu depuis le { $since } ; rien n’est connu de la période antérieure.
cli-bin-nothing = La corbeille est vide.
cli-bin-restored =
    { $count ->
        [one] Une fiche a été rétablie.
       *[other] { $count } fiches ont été rétablies.
    }
cli-bin-relinked =
    { $count ->
        [one] Un emplacement y renvoie à nouveau, où le nom figurait en texte depuis la suppression :
       *[other] { $count } emplacements y renvoient à nouveau, où le nom figurait en texte depuis la suppression :
    }
cli-bin-would = Seraient supprimés définitivement : { $count } fiches avec { $versions } états de leur historique et { $files } fichiers joints. Rien ne pourra les ramener. Ajoutez --yes pour le faire.
cli-bin-emptied = Supprimés définitivement : { $count } fiches avec { $versions } états de leur historique et { $files } fichiers joints.
cli-step-undone = annulée
cli-undone-steps =
    { $count ->
        [one] Une étape a été annulée.
       *[other] { $count } étapes ont été annulées.
    }
cli-redone-steps =
    { $count ->
        [one] Une étape a été refaite.
       *[other] { $count } étapes ont été refaites.
    }
cli-status-set =
    { $count ->
        [one] Une activité a maintenant le statut : { $status }.
       *[other] { $count } activités ont maintenant le statut : { $status }.
    }
cli-reviewed = { $reference } révisée ; prochaine révision le { $on }.
cli-duplicated = La copie est { $reference }.
cli-tags-none = Aucune fiche ne porte d’étiquette.
cli-attachment-saved = { $file } a été écrit ({ $size }).
cli-attachment-removed = La pièce jointe a été retirée ; l’annulation ou la corbeille la ramène.
cli-attachment-none = Aucun fichier n’est joint.
cli-custom-field-removed = Le champ a été retiré ; ses valeurs restent dans les fiches.
cli-custom-field-none = Le registre n’a pas de champs propres.
cli-fact-approval = Approbation
cli-fact-review = Révision
cli-approved-by = { $by }, { $at }
cli-changed-since = modifiée depuis
cli-review-next = prochaine le { $on }
cli-review-last = dernière le { $on }

custom-field-value = La valeur ne convient pas au champ { $field }.
    .hint = Rien n’a été modifié. Une date s’écrit 2026-03-02, oui et non s’écrivent yes et no, un choix comme dans la liste du champ.
