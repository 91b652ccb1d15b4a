# Ce que la loi attend encore d'une fiche ; `.hint` : que faire.
finding-art30-1-a-controller = Le registre ne nomme aucun responsable du traitement.
    .hint = Indiquez l’organisation pour laquelle le registre est tenu, avec son nom et ses coordonnées.
finding-art30-1-a-name = Le responsable du traitement n’a pas de nom.
    .hint = Indiquez le nom tel qu’il figure dans les registres publics.
finding-art30-1-a-contact = Aucune coordonnée du responsable du traitement n’est indiquée.
    .hint = Indiquez au moins une adresse postale ; une adresse électronique facilite l’exercice des droits.
finding-art13-1-a-only-post = Le responsable du traitement n’est joignable que par courrier.
    .hint = Ajoutez une adresse électronique, un numéro de téléphone ou un formulaire en ligne.
finding-art27-country = Le pays du responsable du traitement n’est pas indiqué ; on ne peut dire si un représentant est nécessaire.
    .hint = Choisissez le pays d’établissement.
finding-art27-representative = Le responsable du traitement est établi hors de l’EEE et aucun représentant dans l’Union n’est désigné.
    .hint = Désignez le représentant avec ses coordonnées, ou notez pourquoi l’art. 27, § 2, n’en exige pas.
finding-art37-dpo = La question d’un délégué à la protection des données reste sans réponse.
    .hint = Indiquez ses coordonnées, ou répondez « aucun » si personne n’est désigné.
finding-art30-1-a-dpo-contact = Un délégué à la protection des données figure sans coordonnées.
    .hint = Indiquez une adresse électronique, un téléphone, un formulaire ou une adresse postale.
finding-art30-1-a-dpo-name = Un contact du délégué à la protection des données n’a pas de nom.
    .hint = L’art. 13 ne demande que les coordonnées ; le registre de l’art. 30 demande aussi le nom.
finding-art26-affiliates = « { $name } » n’est connu que par une règle : qui est responsable de quoi, et si c’est conjointement, n’est pas dit.
    .hint = Inscrivez les sociétés par leur nom, et l’accord lorsque les finalités et moyens sont déterminés conjointement.
finding-art13-2-d-authority = Aucune autorité de contrôle n’est nommée.
    .hint = La nommer n’est pas obligatoire, mais aide les personnes qui veulent se plaindre.
finding-art26-arrangement = L’accord avec le responsable conjoint « { $name } » n’est pas référencé.
    .hint = Indiquez la référence de l’accord qui répartit les obligations.
finding-art30-1-b-purposes = Aucune finalité n’est indiquée.
    .hint = Dites à quoi servent les données, une finalité par ligne.
finding-art13-1-d-interest = Le traitement repose sur des intérêts légitimes, mais l’intérêt n’est pas indiqué.
    .hint = Dites de quel intérêt il s’agit, et de qui.
finding-art6-1-f-balancing-test = Aucune mise en balance des intérêts légitimes n’est référencée.
    .hint = Indiquez où la mise en balance avec les intérêts des personnes est consignée.
finding-art6-3-law = Le texte derrière la base juridique de l’art. { $article } n’est pas nommé.
    .hint = Nommez le droit de l’Union ou de l’État membre qui prévoit le traitement.
finding-art7-3-withdrawal = La manière de retirer le consentement n’est pas indiquée.
    .hint = Décrivez-la ; elle doit être aussi simple que de le donner.
finding-art7-1-consent = Le texte ou la version du consentement n’est pas consigné.
    .hint = Indiquez-le, afin de pouvoir démontrer à quoi chacun a consenti.
finding-art30-1-c-data-subjects = Aucune catégorie de personnes concernées n’est indiquée.
    .hint = Dites de qui les données sont traitées, par exemple clients ou candidats.
finding-art30-1-c-data-subjects-derived = Les catégories de personnes concernées sont déduites, non indiquées par la source.
    .hint = Vérifiez-les, et effacez la remarque si elles sont exactes.
finding-art30-1-c-personal-data = Aucune catégorie de données à caractère personnel n’est indiquée.
    .hint = Énumérez les données traitées, par exemple nom et adresse électronique.
finding-art9-2-condition = Des catégories particulières sont traitées sans condition de l’art. 9, § 2.
    .hint = Choisissez la condition ; elle s’ajoute à la base juridique de l’art. 6, sans jamais la remplacer.
finding-art9-1-contradiction = « { $data } » est marqué comme catégorie particulière, mais l’activité déclare n’en traiter aucune.
    .hint = Corrigez la marque ou la réponse.
finding-art9-1-open = La question des catégories particulières reste sans réponse.
    .hint = Choisissez les catégories, ou répondez « aucune ».
finding-art10-law = Des données relatives aux condamnations ou infractions sont traitées sans nommer l’autorité ou la loi qui le permet.
    .hint = Nommez la loi, ou l’autorité publique sous le contrôle de laquelle cela se fait.
finding-art14-origin = { $count ->
        [one] L’origine d’une catégorie de données n’est pas dite : { $data }.
       *[other] L’origine de { $count } catégories de données n’est pas dite : { $data }.
    }
    .hint = Choisissez l’origine ; elle décide entre les art. 13 et 14, et de ce qui est portable.
finding-art14-mixed-origin = { $count ->
        [one] Une catégorie de données ne provient pas de la personne : { $data }.
       *[other] { $count } catégories de données ne proviennent pas de la personne : { $data }.
    }
    .hint = Informez aussi au titre de l’art. 14 : catégories, source, et dans un délai d’un mois au plus.
finding-art14-2-f-source = { $count ->
        [one] La source d’une catégorie de données n’est pas indiquée : { $data }.
       *[other] La source de { $count } catégories de données n’est pas indiquée : { $data }.
    }
    .hint = Nommez la source, et dites si elle est accessible au public.
finding-art14-2-f-public-sources = Il n’est pas répondu si les données fournies par d’autres proviennent de sources accessibles au public.
    .hint = Nommez les sources, par exemple un registre public ou un site web, ou indiquez qu’il n’y en a pas.
finding-art13-2-e-mandatory = { $count ->
        [one] Il n’est pas dit si une catégorie de données doit être fournie : { $data }.
       *[other] Il n’est pas dit si { $count } catégories de données doivent être fournies : { $data }.
    }
    .hint = Dites pour chacune si elle est exigée, et ce qui se passe sans elle.
finding-art13-2-e-consequence = { $count ->
        [one] La conséquence du défaut de fourniture d’une catégorie exigée n’est pas dite : { $data }.
       *[other] La conséquence du défaut de fourniture de { $count } catégories exigées n’est pas dite : { $data }.
    }
    .hint = Décrivez la conséquence, par exemple qu’aucun compte ne peut être ouvert.
finding-art30-1-d-recipients = La question des destinataires reste sans réponse.
    .hint = Ajoutez les destinataires, ou répondez « aucun ».
finding-art15-1-c-named-recipients = { $count ->
        [one] Un destinataire n’est connu que par sa catégorie : { $names }.
       *[other] { $count } destinataires ne sont connus que par leur catégorie : { $names }.
    }
    .hint = Nommez-les : une réponse à une demande d’accès doit donner les noms, sauf impossibilité ou demande manifestement infondée ou excessive.
finding-art28-3-contract = Aucun contrat de sous-traitance avec « { $name } » n’est référencé.
    .hint = Indiquez la référence du contrat ; il en faut un avec chaque sous-traitant.
finding-art30-1-e-transfers = La question des transferts vers un pays tiers reste sans réponse.
    .hint = Ajoutez chaque transfert avec son pays et sa garantie, ou répondez « aucun ».
finding-art30-1-e-recipient-abroad = « { $recipient } » se trouve dans ce pays : { $country }, mais aucun transfert n’y est inscrit.
    .hint = Ajoutez le transfert avec sa garantie, ou corrigez les pays du destinataire.
finding-art44-safeguard = Le transfert vers ce pays n’a pas de fondement : { $country }.
    .hint = Choisissez la garantie de l’art. 46, une décision d’adéquation confirmée ou une dérogation de l’art. 49 ; sans cela aucune donnée ne peut y aller.
finding-art45-unsaid = Une décision d’adéquation couvre ce pays : { $country }, mais le registre ne dit pas que le transfert s’y fonde.
    .hint = Choisissez « décision d’adéquation » ; la notice doit en mentionner l’existence.
finding-art45-no-decision = Aucune décision d’adéquation n’est en vigueur ce jour pour ce pays : { $country }.
    .hint = Choisissez une autre garantie, ou cessez le transfert.
finding-art45-condition = La décision d’adéquation ne couvre que certains destinataires dans ce pays : { $country }, et rien ne confirme qu’elle couvre celui-ci.
    .hint = Vérifiez le destinataire, et notez-y qui l’a vérifié, quand, et ce qui le prouve.
finding-art13-1-f-copy = La manière d’obtenir copie des garanties n’est pas indiquée pour ce pays : { $country }.
    .hint = Dites où la copie peut être obtenue.
finding-art46-2-c-module = Les clauses contractuelles types ne disent pas quel module s’applique pour ce pays : { $country }.
    .hint = Indiquez le module qui correspond aux rôles de l’exportateur et de l’importateur.
finding-art49-documentation = Le transfert repose sur une dérogation et rien n’est documenté pour ce pays : { $country }.
    .hint = Documentez pourquoi elle s’applique et à quelle fréquence ; pour l’art. 49, § 1, second alinéa, aussi l’évaluation et les garanties.
finding-art30-1-f-retention = Aucun délai d’effacement n’est indiqué.
    .hint = Indiquez pour chaque catégorie de données l’événement et la durée, ou le critère.
finding-art30-1-f-unspecified = Un délai d’effacement n’a ni durée ni critère : { $about }.
    .hint = Indiquez une durée, par exemple un mois, ou le critère qui met fin à la conservation.
finding-art30-1-f-uncovered = { $count ->
        [one] Aucun délai ne couvre une catégorie de données : { $data }.
       *[other] Aucun délai ne couvre { $count } catégories de données : { $data }.
    }
    .hint = Ajoutez un délai, ou faites-en valoir un pour toutes les données.
finding-art30-1-f-elsewhere = Le délai ne figure que dans un autre document : { $document }.
    .hint = Reportez la durée dans le registre.
finding-art5-1-e-on-request = Les données ne sont effacées que si la personne le demande : { $about }.
    .hint = Fixez une limite qui mette fin à la conservation même sans demande.
finding-art30-1-f-legal-reference = Le texte derrière une durée de conservation n’est pas nommé : { $about }.
    .hint = Nommez-le lorsque la durée découle d’une obligation légale.
finding-art30-1-g-security = Aucune mesure de sécurité n’est décrite.
    .hint = Décrivez-les ici en termes généraux, ou reprenez celles de l’organisation.
finding-art13-2-f-automated = La question des décisions automatisées reste sans réponse.
    .hint = Décrivez-les, ou répondez « aucune ».
finding-art13-2-f-logic = Il manque la logique ou les conséquences d’une décision automatisée.
    .hint = Décrivez la logique sous-jacente, et ce qu’elle signifie pour la personne.
finding-art24-review = La révision était prévue : { $day }.
    .hint = Relisez la fiche, et fixez la prochaine date.
finding-art30-1-e-not-linked = La notice d’information nomme { $countries } pays tiers, mais { $activities } activités ne disent pas si elles y transfèrent des données.
    .hint = Reliez les pays aux activités et aux destinataires, ou répondez-y « aucun ».
finding-art13-1-f-adequacy = La notice d’information ne dit pas, pays par pays, s’il existe une décision d’adéquation.
    .hint = Dites-le pour chaque pays, avec les garanties lorsqu’il n’y en a pas.
finding-art45-country-condition = { $country } : la décision d’adéquation ne couvre que certains destinataires ; la condition est à confirmer.
    .hint = Vérifiez pour chaque destinataire s’il est couvert par la décision.
finding-art46-country-tool = { $country } : pas de décision d’adéquation, et ni garantie ni analyse d’impact du transfert n’apparaît pour ce pays.
    .hint = Inscrivez la garantie et l’analyse avec chaque transfert vers ce pays.
finding-art24-notice = La notice d’information a plus de deux ans : { $day }.
    .hint = Vérifiez si elle décrit encore ce qui est fait.
finding-notice-remark-error = { $reference } : { $text }.
    .hint = Remarqué à la lecture de la notice ; concerne { $concerns }.
finding-notice-remark-warning = { $reference } : { $text }.
    .hint = Remarqué à la lecture de la notice ; concerne { $concerns }.
finding-notice-remark-hint = { $reference } : { $text }.
    .hint = Remarqué à la lecture de la notice ; concerne { $concerns }.
finding-art30-2-a-controllers = Aucun responsable pour le compte duquel le traitement a lieu n’est nommé.
    .hint = Inscrivez chaque responsable avec ses coordonnées.
finding-art30-2-a-contact = Le responsable « { $name } » n’a pas de coordonnées.
    .hint = Indiquez-les.
finding-art30-2-b-categories = Aucune catégorie de traitement n’est indiquée.
    .hint = Dites ce qui est fait pour les responsables, par exemple hébergement ou paie.
finding-art30-2-c-transfers = La question des transferts vers un pays tiers reste sans réponse.
    .hint = Ajoutez chaque transfert avec son pays et sa garantie, ou répondez « aucun ».
finding-art30-2-d-security = Aucune mesure de sécurité n’est décrite.
    .hint = Décrivez-les ici en termes généraux, ou reprenez celles de l’organisation.
finding-art6-legal-basis = Aucune base juridique n’est indiquée.
    .hint = Choisissez pour chaque finalité une base de l’art. 6, § 1 ; sans elle le traitement n’est pas licite.
finding-art6-legal-basis-of-purpose = Aucune base juridique n’est indiquée pour la finalité « { $purpose } ».
    .hint = Choisissez une base de l’art. 6, § 1 ; sans elle le traitement n’est pas licite.
finding-art30-1-e-country = Un transfert n’indique aucun pays.
    .hint = Choisissez le pays tiers ou l’organisation internationale.
finding-art30-1-f-criterion = L’effacement suit un critère sans durée : { $about }.
    .hint = Indiquez si possible une durée ; un critère seul est difficile à vérifier.
finding-art12-3-overdue = { $count ->
        [one] La réponse était due le { $day }, il y a un jour.
       *[other] La réponse était due le { $day }, il y a { $days } jours.
    }
    .hint = Répondez sans autre délai, en indiquant les motifs du retard.
finding-art12-3-soon = { $count ->
        [one] La réponse est due le { $day } : il reste { $days } jour.
       *[other] La réponse est due le { $day } : il reste { $days } jours.
    }
    .hint = Répondez, ou prolongez dans le premier mois avec motifs si la demande est complexe.

# Ce que les exports montrent face à la fiche.
finding-evidence-undeclared-data = { $count ->
        [one] Un export contient une colonne qu’aucune catégorie de données de cette fiche ne nomme : { $columns }.
       *[other] Des exports contiennent { $count } colonnes qu’aucune catégorie de données de cette fiche ne nomme : { $columns }.
    }
    .hint = Ajoutez ici la catégorie, rattachez la colonne dans le dossier ou écartez-la en donnant la raison.
finding-evidence-origin-differs = La fiche dit autre chose sur l’origine de « { $data } » ; un export montre que la donnée vient d’ailleurs.
    .hint = Corrigez l’origine et nommez la source ; l’information de l’art. 14 en a alors besoin aussi.
finding-evidence-recipient-date = { $count ->
        [one] Il n’est pas dit quand un destinataire reçoit les données d’une personne : { $names }.
       *[other] Il n’est pas dit quand { $count } destinataires reçoivent les données d’une personne : { $names }.
    }
    .hint = Dites depuis quand, à quelle occasion ou quel jour des données sont communiquées : qui demande l’accès apprend à qui les données sont allées, et quand.
finding-evidence-storage-start = Des exports ont été parcourus, et aucune colonne n’est indiquée comme contenant le jour à partir duquel court une durée de conservation : { $about }.
    .hint = Indiquez dans le dossier quelle colonne contient ce jour ; la réponse donne alors le jour de l’effacement.
finding-evidence-no-activity = { $count ->
        [one] Des données trouvées dans un système n’appartiennent à aucune activité de traitement : { $systems }.
       *[other] Des données trouvées dans { $count } systèmes n’appartiennent à aucune activité de traitement : { $systems }.
    }
    .hint = Choisissez l’activité dans le dossier ; d’ici là, la réponse contient les données, mais pas ce à quoi elles servent.
finding-evidence-system-unnamed = { $count ->
        [one] Des données de cette activité ont été trouvées dans un système que la fiche ne nomme pas : { $systems }.
       *[other] Des données de cette activité ont été trouvées dans { $count } systèmes que la fiche ne nomme pas : { $systems }.
    }
    .hint = Ajoutez le système à l’activité, afin que la prochaine demande y soit cherchée d’emblée.

# Ce qui n’apparaît qu’en comparant les activités, et ce que les mots suggèrent.
finding-art30-1-f-unspecified-part = Une partie des données n’a ni durée ni critère d’effacement, alors que d’autres en ont : { $about }.
    .hint = Indiquez une durée ou un critère pour ces données aussi.
finding-eprivacy-5-3-other-basis = Quelque chose est stocké ou lu sur l’appareil de la personne, et le consentement ne figure pas parmi les bases juridiques : { $data }.
    .hint = Consignez le consentement, ou pourquoi le stockage ou la lecture est strictement nécessaire au service demandé.
finding-art5-1-b-open-ended = Ces mots laissent ouvert à quoi d’autre servent les données : « { $text } ».
    .hint = Nommez chaque finalité, ou dites qu’il n’y en a pas d’autre ; une nouvelle finalité exige une information préalable.
finding-art13-2-f-profiling = « { $purpose } » suggère un profilage, alors qu’aucune décision automatisée n’est indiquée.
    .hint = Vérifiez si des aspects des personnes sont évalués automatiquement ; si oui, dites-le, avec la logique lorsqu’une décision en découle.
finding-art30-1-d-unnamed = « { $name } » figure dans la liste des destinataires, mais aucune activité ne le nomme.
    .hint = Ajoutez-le aux activités dont il reçoit des données, ou supprimez-le.
finding-art5-1-a-marketing-bases = La prospection repose sur le consentement dans { $consent } et sur des intérêts légitimes dans { $interests }.
    .hint = Décidez quelle base vaut pour des messages de même nature, et informez partout de la même façon.
finding-art5-1-e-backups = La durée de conservation des sauvegardes est dite pour { $told }, mais pas pour : { $silent }.
    .hint = Indiquez-y aussi le délai des sauvegardes, ou dites qu’il n’y en a pas.
finding-art15-3-copy = La politique énonce le droit d’accès sans la copie des données.
    .hint = Dites que la personne reçoit une copie.
finding-art17-1-cases = La politique énonce le droit à l’effacement sans ses cas.
    .hint = Nommez les cas de l’art. 17, § 1, et les exceptions de l’art. 17, § 3 ; qui répond à une demande en a besoin.
finding-art12-3-exercise = La politique ne dit rien du délai de réponse, de la vérification de l’identité ni des frais.
    .hint = Dites que la réponse vient dans le mois et gratuitement, et quand l’identité est demandée.
