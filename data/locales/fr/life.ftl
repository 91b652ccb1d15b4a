# La vie d’une fiche : historique, approbation, révision, corbeille, pièces jointes, champs propres.

noun-custom-field = Champ propre
noun-attachment = Pièce jointe

op-approved = Approuvée
op-reviewed = Révisée, rien de changé
op-restored = Rétablie
op-bin-emptied = Supprimée définitivement
op-register-updated = État trouvé au passage à cette version

register-in-the-past = Un jour passé est affiché ; son contenu ne peut pas être modifié.
    .hint = Rien n’a été modifié. Revenez à aujourd’hui, puis refaites la modification.
bin-record-present = La fiche est dans le registre, pas dans la corbeille.
    .hint = Rien n’a été supprimé. Retirez-la d’abord ; elle sera alors dans la corbeille.
history-none = L’historique ne contient pas cet état de la fiche.
    .hint = Rien n’a été modifié. Choisissez un état dans la liste.
history-empty = Avec cet état, la fiche a été retirée : elle n’a pas de contenu.
    .hint = Rien n’a été modifié. Choisissez un état antérieur.
bin-missing = { $reference } n’est pas dans la corbeille.
    .hint = Rien n’a été modifié. Regardez la liste de la corbeille ; ce qui a été supprimé définitivement n’y figure plus.
step-missing = Cette étape n’existe pas.
    .hint = Rien n’a été modifié. Regardez à nouveau la liste des étapes : elle a pu changer entre-temps.
duplicate-kind = Une fiche de ce type ne peut pas être copiée.
    .hint = Rien n’a été modifié. Les activités, destinataires, systèmes et sous-traitances peuvent l’être.
attachment-subject = Aucun fichier ne peut être joint à une fiche de ce type.
    .hint = Rien n’a été joint. Joignez-le à une activité, un destinataire, un système ou une autre fiche du registre.
attachment-unreadable = Le fichier à joindre ne peut pas être lu.
    .hint = Rien n’a été joint. Vérifiez que le fichier est là et que vous pouvez le lire.
attachment-too-large = Le fichier dépasse { $limit } Mio.
    .hint = Rien n’a été joint. Réduisez-le, ou notez où il se trouve.
attachment-lost = Le contenu de la pièce jointe n’est pas dans le fichier du registre.
    .hint = Le fichier a été modifié de l’extérieur. Rien n’a été écrit ; ouvrez une sauvegarde.
attachment-altered = Le contenu de la pièce jointe n’est pas celui qui a été joint.
    .hint = Le fichier a été modifié de l’extérieur. Rien n’a été écrit ; ouvrez une sauvegarde.
custom-field-label = Le champ n’a pas de libellé.
    .hint = Rien n’a été enregistré. Indiquez comment le champ s’appelle.
custom-field-noun = Les fiches de ce type ne peuvent pas avoir de champs propres.
    .hint = Rien n’a été enregistré. Les activités, destinataires et systèmes peuvent en avoir.

life-copy-of = Copie de { $name }
said-yes = Oui
said-no = Non

custom-field-kind-text = Texte
custom-field-kind-choice = Choix
custom-field-kind-date = Date
custom-field-kind-yes-no = Oui ou non
