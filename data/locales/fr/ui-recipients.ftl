# La fenêtre : contrats, fusion, retrait, liens, plusieurs responsables.

## Filters
nouns-filter-expiring = Contrat qui se termine
nouns-filter-abroad = Pays tiers
nouns-filter-unused = Inutilisés
nouns-filter-no-search = Sans consigne de recherche

## One recipient
recipients-where = Où
recipients-access-why = L’accès à distance, pour l’assistance par exemple, compte aussi.
recipients-countries-untold = Pays, sans distinction
    .why = Provient d’entrées anciennes et d’importations. Précisez ci-dessus à quel titre chaque pays compte.
recipients-contract = Contrat
recipients-notice-on = préavis ou renouvellement avant le { $date }
recipients-clauses = Clauses du contrat
recipients-clauses-count = { $present }/{ $all } clauses
recipients-clauses-why = La clause est-elle présente ? « ? » signifie : pas encore vérifiée.
recipients-clauses-rest = { $count ->
    [one] Noter la clause restante comme présente
   *[other] Noter les { $count } clauses restantes comme présentes
  }
recipients-clause-note = Remarque
recipients-clause-where = où elle figure, p. ex. § 4
recipients-clause-lacks = ce qui manque
recipients-add-unlinked = Ajouter par son nom seulement
recipients-service = Ce qu’il fait
recipients-authorisation = Autorisation
recipients-authorised-on = Donnée ou informée le
recipients-chain = Recrutés à leur tour par { $name }
recipients-contact-and-review = Contact, examen, notes
recipients-unused = Rien dans le registre n’y renvoie.
recipients-more = et { $count } autres

## One system
recipients-provider-why = Qui l’héberge ou l’exploite, si ce n’est pas l’entreprise elle-même.
recipients-identifiers-why = Par lesquels on y trouve une personne : adresse e-mail, numéro de client…
recipients-job-why = Ce qui efface les données au terme de leur durée.

## Joining
recipients-merge = Fusionner…
recipients-merge-title = Fusionner « { $name } »
recipients-merge-with = Avec quelle entrée ?
    .why = Les deux n’en font qu’une. Tout ce qui renvoie à l’une renvoie à celle qui reste.
recipients-merge-stays = Reste
recipients-merge-goes = Y est intégrée
recipients-merge-swap = Inverser
recipients-merge-differ = { $count ->
    [one] Elles diffèrent par un champ
   *[other] Elles diffèrent par { $count } champs
  }
recipients-merge-adds = { $count ->
    [one] { $count } champ que seul { $ref } possède est repris
   *[other] { $count } champs que seul { $ref } possède sont repris
  }
recipients-merge-both = les deux
recipients-merge-choose = { $field } : ce qui reste
recipients-merge-moved = { $count ->
    [one] { $n } endroit renverra à { $ref }
   *[other] { $n } endroits renverront à { $ref }
  }
recipients-merge-moved-none = Rien ne renvoie à l’entrée qui disparaît.
recipients-merge-note = Ce qui reste dans les notes
recipients-merge-do = Fusionner
recipients-merged = { $count ->
    [one] { $merge } a été intégrée à { $keep } ; { $count } endroit y renvoie.
   *[other] { $merge } a été intégrée à { $keep } ; { $count } endroits y renvoient.
  }
recipients-duplicate = { $one } et { $other } sont probablement identiques : { $name }
recipients-apart = { $one } et { $other } ne sont pas les mêmes
recipients-told-apart = { $one } et { $other } ne seront plus proposés ensemble.
recipients-duplicates-more = et { $count } autres
recipients-remove = Retirer…
recipients-remove-title = Retirer « { $name } » ?
recipients-remove-free = Rien n’y renvoie. Annuler le rétablit.
recipients-remove-hit = { $count ->
    [one] { $n } endroit le mentionne. Le nom y reste en texte ; Annuler rétablit tout.
   *[other] { $n } endroits le mentionnent. Le nom y reste en texte ; Annuler rétablit tout.
  }
recipients-remove-do = Retirer
recipients-removed = { $what } a été retiré.
recipients-unlinked = { $count ->
    [one] { $count } nom pas encore relié – examiner
   *[other] { $count } noms pas encore reliés – examiner
  }
recipients-unlinked-title = Noms pas encore reliés
recipients-unlinked-why = Ces noms figurent en texte dans des entrées. Reliés, ils sont comptés, contrôlés et nommés dans les réponses.
recipients-unlinked-where = { $count ->
    [one] dans { $where }
   *[other] à { $count } endroits : { $where }
  }
recipients-unlinked-below = seulement sous une catégorie
recipients-unlinked-choose = Ce que désigne « { $name } »
recipients-unlinked-new-recipient = Un nouveau destinataire
recipients-unlinked-new-system = Un nouveau système
recipients-unlinked-leave = Laisser en texte
recipients-link-do = { $count ->
    [one] Relier { $count } nom
   *[other] Relier { $count } noms
  }
recipients-linked = { $count ->
    [one] { $count } nom est relié.
   *[other] { $count } noms sont reliés.
  }

## Several controllers
recipients-controller = Responsable du traitement
recipients-controller-all = Les { $count } responsables
recipients-organisations = Autres organismes
    .why = Un fichier peut être tenu pour plusieurs responsables : les sociétés d’un groupe ou les clients d’un délégué externe. Ils partagent destinataires et systèmes.
recipients-add-organisation = Ajouter un organisme
recipients-keeps = Le registre est tenu pour lui
    .why = Il peut alors être choisi comme responsable dans le registre et les documents.
recipients-relation = Relation
recipients-own-categories = Catégories pour ce seul responsable
    .why = Vide : celles de toute l’entrée.
recipients-arranged-on = Accord du
recipients-responsibilities = Qui fait quoi
recipients-essence = Comment les personnes en connaissent les grandes lignes
