# La notice d’information rédigée à partir du registre (art. 13 et 14). Elle s’adresse à la personne.

notice-title = Politique de confidentialité
notice-subtitle = { $name } · situation au { $date }
notice-footer = { $title } · { $date }
notice-kicker = { $reference } · Informations selon { $law }

notice-draft-title = Projet
notice-draft =
    { $count ->
        [one] Un point que l’art. 13 ou 14 du RGPD exige ne figure pas au registre. Il est signalé dans le texte.
       *[other] { $count } points que l’art. 13 ou 14 du RGPD exige ne figurent pas au registre. Ils sont signalés dans le texte.
    }
notice-draft-see = Voir la liste à la fin.
notice-checklist = Ce qui manque encore à ce projet
notice-checklist-note = Rien n’a été ajouté. Complétez ces points dans le registre, puis rédigez la notice à nouveau. Cette liste est destinée au responsable du traitement et ne fait pas partie du texte publié.
notice-column-missing = Manque

notice-who = Qui est responsable de vos données
notice-no-officer = Aucun délégué à la protection des données n’est désigné.
notice-scope = À quoi cette notice s’applique
notice-related = Notices associées
notice-joint = Les finalités et les moyens sont déterminés conjointement avec d’autres.
notice-dates = Dernière mise à jour
notice-published = Texte publié du

notice-processing = Ce que nous faisons des données à caractère personnel
notice-concerns = Concerne
notice-jointly = Conjointement avec
notice-interest = Intérêts légitimes
notice-data-from-others = Données que nous tenons d’autrui
notice-source = Source
notice-storage = Durée de conservation
notice-no-transfer = Les données ne sont pas transférées vers des pays tiers.
notice-countries-named = Les { $count } pays tiers figurant sous « Pays tiers » sont nommés pour toutes les activités ensemble.

notice-recipients = Qui reçoit les données à caractère personnel
notice-countries-intro = L’existence d’une décision d’adéquation de la Commission européenne (art. 45) est indiquée au { $date }.
notice-column-adequacy = Décision d’adéquation
notice-for-all = Nommé pour toutes les activités ensemble
notice-countries-open-list = Des données peuvent aussi être transférées vers d’autres pays.
notice-sources = Données que nous ne collectons pas auprès de vous
notice-sources-intro = Nous tenons ces données d’autrui (art. 14 du RGPD).
notice-from = De : { $text }
notice-public-sources = Sources accessibles au public : { $text }
notice-public-sources-none = Elles ne proviennent pas de sources accessibles au public.

notice-rights = Vos droits
notice-right-information-label = Information
notice-right-information = Vous avez le droit de savoir ce qu’il advient de vos données. Cette notice y répond.
notice-right-access = Vous pouvez demander si nous traitons des données vous concernant. Si tel est le cas, vous en recevez une copie et vous apprenez les finalités, les catégories, les destinataires, la durée de conservation, la source et vos droits.
notice-right-erasure = Vous pouvez faire effacer vos données lorsqu’elles ne sont plus nécessaires à leur finalité ; lorsque vous retirez votre consentement et que rien d’autre ne permet le traitement ; lorsque vous vous opposez sans que des motifs impérieux subsistent ou que vous vous opposez à la prospection ; lorsqu’elles ont été traitées illicitement ; lorsque la loi exige leur effacement ; ou lorsqu’elles ont été collectées auprès d’un enfant pour un service en ligne. Cela ne vaut pas dans la mesure où elles sont nécessaires à la liberté d’expression et d’information, à une obligation légale ou à une mission d’intérêt public, à la santé publique, à l’archivage, à la recherche ou aux statistiques, ou à des droits en justice.
notice-right-restriction = Vous pouvez faire limiter le traitement pendant que l’exactitude que vous contestez est vérifiée ; lorsque le traitement est illicite et que vous préférez la limitation à l’effacement ; lorsque nous n’avons plus besoin des données mais qu’elles vous sont nécessaires pour des droits en justice ; et pendant qu’il est vérifié si votre opposition prévaut.
notice-right-recipients-label = Notification aux destinataires
notice-right-recipients = Nous notifions à chaque destinataire de vos données qu’elles ont été rectifiées, effacées ou limitées, sauf si cela se révèle impossible ou exige des efforts disproportionnés. Nous vous indiquons ces destinataires si vous le demandez.
notice-right-portability = Vous pouvez recevoir les données que vous avez fournies dans un format structuré, couramment utilisé et lisible par machine, et les faire transmettre à un autre responsable du traitement lorsque c’est techniquement possible. Cela vaut pour les données traitées par des moyens automatisés sur la base de votre consentement ou d’un contrat.
notice-rights-how = L’exercice de vos droits est gratuit. Nous répondons dans les meilleurs délais et au plus tard un mois après votre demande ; si les demandes sont complexes ou nombreuses, jusqu’à deux mois de plus, et nous vous en donnons alors les motifs dans le premier mois. Nous ne demandons d’autres informations sur votre identité qu’en cas de doute raisonnable. Si une demande est manifestement infondée ou excessive, nous pouvons exiger des frais raisonnables ou refuser d’y donner suite ; il nous appartient de le démontrer (art. 12, § 3 à 6, du RGPD).
notice-rights-contact = À qui vous adresser : { $contact }

notice-automated-none = Nous ne prenons à votre sujet aucune décision fondée exclusivement sur un traitement automatisé, y compris le profilage, qui produise des effets juridiques vous concernant ou vous affecte de manière significative de façon similaire.
notice-special-none = Nous ne traitons pas de catégories particulières de données.
notice-further = Autres informations

# Ce qui manque ; $text dit de quoi, et peut être vide.
notice-open-mark = [Manque : { $text }]
notice-open-controller = nom du responsable du traitement
notice-open-contact = coordonnées
notice-open-representative = représentant dans l’Union européenne
notice-open-officer = délégué à la protection des données, ou qu’il n’y en a pas
notice-open-officer-contact = coordonnées du délégué à la protection des données
notice-open-essence = grandes lignes de l’accord avec { $text }
notice-open-purposes = finalités
notice-open-legal-basis = base juridique
notice-open-law = texte dont découle l’obligation ou la mission
notice-open-interest = l’intérêt légitime
notice-open-withdrawal = comment le consentement est retiré
notice-open-special-condition = condition du traitement de catégories particulières (art. 9, § 2)
notice-open-origin = d’où viennent ces données
notice-open-personal-data = catégories de données à caractère personnel
notice-open-source = source de : { $text }
notice-open-public-sources = si les données proviennent de sources accessibles au public
notice-open-required = si ces données doivent être fournies : { $text }
notice-open-consequence = conséquences si ces données ne sont pas fournies : { $text }
notice-open-recipients = destinataires, ou qu’il n’y en a pas
notice-open-transfers = transferts vers des pays tiers, ou qu’il n’y en a pas
notice-open-safeguard = fondement du transfert vers { $text }
notice-open-copy = comment obtenir une copie des garanties
notice-open-countries-unlinked = quels destinataires reçoivent des données dans ces pays : { $text }
notice-open-countries-safeguard = garanties pour les pays sans décision d’adéquation : { $text }
notice-open-storage = durée de conservation
notice-open-storage-of = durée ou critère pour : { $text }
notice-open-automated = décisions automatisées, ou qu’il n’y en a pas
notice-open-logic = logique et conséquences de la décision automatisée
