# Demandes des personnes concernées : termes, avis sur chaque droit, ce qui manque, déroulement d’un dossier, échecs.

## Termes
request-state-identity-question = Identité demandée
request-state-answered = Répondue
request-state-partly = Répondue en partie
request-state-refused = Refusée
request-state-withdrawn = Retirée par la personne

request-result-answered = Répondue entièrement
request-result-partly = Répondue en partie
request-result-refused = Refusée
request-result-withdrawn = Retirée par la personne
request-result-nothing = Répondue : aucune donnée détenue

identity-method-unstated = non indiqué
identity-method-signed-in = Demande faite en étant connecté
identity-method-known-contact = Réponse à un message envoyé à l’adresse connue
identity-method-known-facts = Informations connues de la personne et du dossier seuls
identity-method-electronic-id = Identification ou signature électronique
identity-method-in-person = En personne, document montré et non copié
identity-method-id-copy = Pièce d’identité vérifiée
identity-method-other = Autrement

advice-verdict-applies = s’applique
advice-verdict-in-part = s’applique en partie
advice-verdict-weigh = à mettre en balance
advice-verdict-does-not-apply = ne s’applique pas

decision-outcome-granted = accordé
decision-outcome-in-part = accordé en partie
decision-outcome-refused = refusé
decision-outcome-not-applicable = ne s’applique pas
decision-outcome-weighing = en cours d’examen

refusal-ground-decisions = Selon les décisions sur chaque droit
refusal-ground-unfounded = Manifestement infondée
refusal-ground-repetitive = Excessive : répétée
refusal-ground-abusive = Excessive : intention abusive
refusal-ground-not-identified = La personne ne peut pas être identifiée
refusal-ground-too-much-work = Trop de travail

erasure-ground-unstated = non indiqué
erasure-ground-not-necessary = Plus nécessaires
erasure-ground-consent-withdrawn = Consentement retiré
erasure-ground-objection = Opposition
erasure-ground-unlawful = Traitement illicite
erasure-ground-duty-to-erase = Obligation légale d’effacer
erasure-ground-child = Collectées auprès d’un enfant pour un service en ligne

restriction-ground-unstated = non indiqué
restriction-ground-accuracy = Exactitude contestée
restriction-ground-unlawful = Illicite, effacement non souhaité
restriction-ground-claims = Nécessaires à la personne pour des droits en justice
restriction-ground-objection = Opposition en cours

objection-aim-unstated = non indiqué
objection-aim-marketing = Prospection
objection-aim-situation = Situation particulière

task-action-rectify = Rectifier
task-action-erase = Effacer
task-action-restrict = Limiter
task-action-stop = Cesser le traitement
task-state-open = à faire
task-state-done = fait
task-state-nothing = rien trouvé
task-state-impossible = impossible
task-no-system = aucun système nommé au registre
notice-state-open = à envoyer
notice-state-sent = envoyée
notice-state-impossible = impossible
notice-state-disproportionate = efforts disproportionnés

request-part-received-on = jour de réception
request-part-calendar = jours fériés
request-part-rights = droits
request-part-scope = étendue
request-part-particulars = ce que la personne invoque

field-organisation-time-limits = Délais des demandes
said-field-time-limits = Délais des demandes
said-field-own-days = Jours propres
said-field-internal-target-day = Objectif interne, jour
said-field-calendar = Calendrier
said-field-date = Jour
own-day-kind-public-holiday = Jour férié
own-day-kind-working-day = Jour ouvrable
own-day-kind-closed = Entreprise fermée

attachment-kind-unstated = non indiqué
attachment-kind-letter = Courrier
attachment-kind-authority = Preuve du mandat
attachment-kind-evidence = Justificatif
attachment-kind-identity-document = Copie d’une pièce d’identité
attachment-kind-other = Autre

## Avis : pourquoi un droit s’applique ou non
advice-access = Toute personne peut savoir si des données sont traitées et lesquelles, et en obtient une copie ; aucune base juridique n’est exceptée.
advice-rectification = Les données inexactes sont à rectifier, les données incomplètes à compléter, quelle que soit la base juridique.
advice-no-basis = Le registre ne nomme ici aucune base juridique. Réglez ce point d’abord : les droits en dépendent, et sans base le traitement est illicite (art. 17, § 1, d).
advice-erasure-unlawful = Traitées de façon illicite : les données sont à effacer, quelle que soit la base invoquée.
advice-erasure-duty = Une obligation légale exige l’effacement.
advice-erasure-child = Collectées auprès d’un enfant pour un service de la société de l’information : à effacer sur demande.
advice-erasure-consent = Le traitement repose sur le seul consentement. Une fois celui-ci retiré, il ne reste aucune base : les données sont à effacer.
advice-erasure-consent-other = Cette finalité a une autre base juridique que le consentement : vérifiez qu’elle justifie vraiment la conservation après le retrait.
advice-erasure-obligation = Pas dans la mesure où une obligation légale requiert les données ({ $law }). Ce qui la dépasse est à effacer.
advice-erasure-obligation-unnamed = Pas dans la mesure où une obligation légale requiert les données : nommez la loi. Ce qui la dépasse est à effacer.
advice-erasure-task = Pas dans la mesure où une mission d’intérêt public requiert les données ({ $law }). Ce qui la dépasse est à effacer.
advice-erasure-task-unnamed = Pas dans la mesure où une mission d’intérêt public requiert les données : nommez la loi. Ce qui la dépasse est à effacer.
advice-erasure-not-needed = Les données ne sont plus nécessaires à la finalité : elles sont à effacer.
advice-erasure-contract = Tant que les données sont nécessaires au contrat, aucun motif de l’art. 17, § 1, n’est rempli : elles sont conservées. Une fois le contrat terminé, elles sont à effacer.
advice-erasure-vital = Vérifiez si les données sont encore nécessaires pour protéger une vie.
advice-erasure-marketing = La personne s’oppose à la prospection : les données sont à effacer dans la mesure où elles y servent.
advice-erasure-objection = La personne s’oppose : les données sont à effacer, sauf motifs légitimes impérieux démontrés.
advice-erasure-interest = Vérifiez si les données sont encore nécessaires à l’intérêt poursuivi ; la personne peut aussi s’opposer (art. 21, § 1).
advice-restriction-ground = Indiquez le motif de la limitation : exactitude contestée, illicéité, droits en justice, ou opposition en cours.
advice-restriction-accuracy = L’exactitude est contestée : limitation le temps de la vérifier.
advice-restriction-unlawful = Illicite, et la personne veut que les données soient gardées : limitation au lieu d’effacement.
advice-restriction-claims = La personne a besoin des données pour des droits en justice : limitation au lieu d’effacement.
advice-restriction-objection = Une opposition est en cours : limitation jusqu’à ce que l’on sache quels motifs prévalent.
advice-restriction-no-objection = On ne peut pas s’opposer sur cette base juridique : aucune limitation ne découle donc d’une opposition.
advice-portability = Ce que la personne a fourni, ou ce qui a été observé, est remis dans un format lisible par machine, si le traitement est automatisé.
advice-portability-no = La portabilité n’existe que pour le consentement et le contrat.
advice-objection-marketing = Prospection : le traitement cesse aussitôt. Rien n’est mis en balance.
advice-objection-marketing-consent = Prospection fondée sur le consentement : l’opposition vaut aussi retrait. Le traitement cesse aussitôt ; rien n’est mis en balance.
advice-objection-consent = On ne s’oppose pas à un traitement fondé sur le consentement, mais qui s’oppose le retire : à traiter comme un retrait.
advice-objection-weigh = Pour des raisons tenant à la situation particulière : le traitement cesse, sauf motifs légitimes impérieux ou droits en justice démontrés. Jusque-là il est limité.
advice-objection-not-asked = L’opposition vise la prospection ; cette finalité en est une autre. Il y faudrait des raisons tenant à la situation particulière.
advice-objection-contract = On ne peut pas s’opposer à ce qui est nécessaire à un contrat (points e) et f) seulement). La personne apprend pourquoi dans un délai d’un mois.
advice-objection-other = On ne peut pas s’opposer sur cette base juridique (points e) et f) seulement). La personne apprend pourquoi dans un délai d’un mois.
advice-automated-none = Selon le registre, rien n’est décidé ici par un traitement exclusivement automatisé.
advice-automated-open = Le registre ne dit pas si des décisions exclusivement automatisées sont prises ici : réglez ce point d’abord.
advice-automated = Une décision exclusivement automatisée à effet juridique ou similaire n’est pas permise ici.
advice-automated-contract = Permise si elle est nécessaire au contrat, avec intervention humaine sur demande.
advice-automated-law = Permise si une loi l’autorise et prévoit des garanties : nommez-la.
advice-automated-consent = Permise sur consentement explicite, avec intervention humaine sur demande.
advice-withdrawal = Le consentement peut être retiré à tout moment : le traitement qui en dépend cesse.
advice-withdrawal-explicit = Le consentement explicite aux catégories particulières peut être retiré à tout moment : sans autre condition de l’art. 9, § 2, leur traitement cesse.
advice-withdrawal-no = Il n’y a ici aucun consentement à retirer.

## Avis : ce qui s’ensuit
duty-first-copy-free = Donner une copie ; la première est gratuite.
duty-tell-recipients = Informer chaque destinataire, sous-traitants compris, sauf impossibilité ou efforts disproportionnés.
duty-erase-now = Effacer dans les meilleurs délais.
duty-earlier-lawful = Ce qui a été fait avant le retrait reste licite.
duty-name-law = Nommer la loi qui exige les données.
duty-made-public = Si les données ont été rendues publiques : prendre des mesures raisonnables pour informer les autres responsables.
duty-only-store = Seulement conserver les données ; ne les utiliser qu’avec consentement, pour des droits en justice, pour protéger une autre personne ou pour un intérêt public important.
duty-tell-before-lifting = Informer la personne avant de lever la limitation.
duty-stop-now = Cesser aussitôt la prospection, et garder ce qu’il faut pour continuer à respecter l’opposition.
duty-restrict-while-weighing = Limiter le traitement tant que l’opposition est examinée.
duty-compelling = Pour continuer, démontrer par écrit des motifs légitimes impérieux qui prévalent.
duty-human = Faire intervenir une personne, entendre le point de vue de l’intéressé, permettre la contestation.
duty-letter-with-reasons = Là où le droit ne s’applique pas : dire à la personne pourquoi dans un délai d’un mois, et mentionner réclamation et recours.

## Ce qui manque, ou mérite un regard
missing-refusal-reasons = Le refus a besoin de ses motifs, tels que la personne les apprend.
missing-refusal-complaint = Le refus doit nommer l’autorité auprès de laquelle la personne peut introduire une réclamation.
missing-refusal-remedy = Le refus doit nommer le recours juridictionnel.
missing-refusal-told = La personne doit être informée du refus au plus tard le { $date } ; le jour où elle l’a été n’est pas saisi.
missing-refusal-told-plain = Le jour où la personne a été informée du refus n’est pas saisi.
missing-refusal-late = La personne a été informée du refus après le { $date }, dernier jour pour cela ; une prolongation ne le déplace pas.
missing-law-name = { $activity } : l’exception a besoin du nom de la loi.
missing-compelling-grounds = { $activity } : pour continuer malgré une opposition, les motifs légitimes impérieux doivent être écrits.
ground-too-much-work = « Trop de travail » n’est pas un motif en droit : l’effort seul ne rend jamais une demande excessive. Choisissez un autre motif, ou répondez.
ground-abusive = Une intention abusive peut rendre excessive même une première demande, mais seulement si elle est démontrée, et d’interprétation stricte. La charge de la preuve incombe au responsable.
ground-repetitive = Qu’une demande répétée soit excessive dépend de l’intervalle et de la fréquence à laquelle les données changent. Des frais sont souvent la voie la plus douce.
ground-unfounded = « Manifestement infondée » s’interprète strictement : il ne doit guère y avoir de doute que les conditions du droit manquent.
ground-no-earlier-request = Aucune demande antérieure identique de cette personne n’est au dossier : elle ne peut être excessive par répétition.
ground-year-apart = La dernière demande identique, { $ref }, remonte à un an ou plus : à cet intervalle une demande n’est jamais excessive.
missing-burden-of-proof = La charge de la preuve incombe au responsable : notez ce qui montre que la demande est manifestement infondée ou excessive.
missing-second-person = Deux personnes différentes doivent avoir examiné un tel refus : saisissez qui a décidé et qui a approuvé.
missing-fee-announced = Les frais doivent être annoncés à la personne avant d’être demandés : saisissez le jour.
missing-identity = La façon dont l’identité a été établie n’est pas notée.
identity-disproportionate = Une copie de pièce d’identité est disproportionnée : la personne était connectée, ou connue sans doute possible.
identity-copy = Une copie de pièce d’identité est en général inappropriée. Seuls la mention de la vérification, le jour et la personne sont gardés ; supprimez la copie.
missing-doubt-reason = La question sur l’identité n’a pas de motif au dossier : il faut des doutes raisonnables.
missing-doubt-answer = La question sur l’identité n’a pas encore de réponse.
missing-authority = Il n’est pas encore vérifié que le représentant peut agir pour la personne.
authority-not-given = Le mandat du représentant n’a pas été admis : la réponse va à la personne, ou nulle part.
missing-extension-told = La personne doit être informée de la prolongation et de ses motifs au plus tard le { $date } ; le jour où elle l’a été n’est pas saisi.
extension-told-late = La personne a été informée de la prolongation après le { $date } : le délai n’a pas été prolongé à temps.
answered-late = La réponse est partie après le { $date }, dernier jour.
missing-activities = Aucune activité concernant la personne n’est nommée : aucun droit ne peut être apprécié.
missing-decisions =
    { $n ->
        [one] Un droit dans une activité n’est pas encore décidé.
       *[other] { $n } droits dans des activités ne sont pas encore décidés.
    }
missing-weighing =
    { $n ->
        [one] Une opposition est encore examinée.
       *[other] { $n } oppositions sont encore examinées.
    }
missing-tasks =
    { $n ->
        [one] Une tâche dans un système est encore à faire.
       *[other] { $n } tâches dans des systèmes sont encore à faire.
    }
missing-notices =
    { $n ->
        [one] Un destinataire n’est pas encore informé, et le motif manque.
       *[other] { $n } destinataires ne sont pas encore informés, et le motif manque.
    }
restriction-in-force = Le traitement est limité pour cette personne : informez-la avant de lever la limitation.
missing-lift-told = La personne doit être informée avant que la limitation soit levée : saisissez le jour, pas après la fin.
missing-lift-decision = L’opposition n’est pas encore décidée : jusque-là le traitement reste limité.

## Frais
fee-free = Gratuit : des frais ne sont possibles que pour une demande manifestement infondée ou excessive.
fee-first-copy = Gratuit : la première copie n’est jamais payante.
fee-new-period = Gratuit : la demande porte sur une autre période ou étendue que la précédente, ce n’est donc pas une copie supplémentaire.
fee-further-copy = Copie supplémentaire de la réponse à { $ref } : des frais raisonnables de gestion sont permis. Annoncez d’abord le montant.
fee-instead-of-refusal = Au lieu de refuser une demande manifestement infondée ou excessive, des frais raisonnables sont permis. Annoncez d’abord le montant.

## Le déroulement d’un dossier
timeline-received = Reçue ({ $channel })
timeline-channel-unsaid = voie non notée
timeline-logged = Enregistrée
timeline-note = Remarque
timeline-state = Maintenant : { $state }
timeline-changed = Modifié : { $what }
timeline-identity-asked = Question sur l’identité envoyée, { $date }
timeline-identity-answered = Réponse à la question sur l’identité, { $date }
timeline-identity-checked = Identité confirmée, { $date } : { $method }
timeline-authority-checked = Mandat du représentant vérifié, { $date }
timeline-acknowledged = Réception confirmée à la personne, { $date }
timeline-owner = Suivie par { $name }
timeline-extended = Prolongée par décision, { $date }
timeline-extension-told = Personne informée de la prolongation, { $date }
timeline-decided = { $right }, { $activity } : { $outcome }
timeline-undecided = { $right }, { $activity } : décision reprise
timeline-refusal = Refus préparé : { $ground }
timeline-refusal-dropped = Refus abandonné
timeline-seconded = Seconde personne d’accord : { $name }
timeline-fee = Frais annoncés, { $date }
timeline-task = { $action }, { $system } : { $state }
timeline-recipient = { $name } : { $state }
timeline-lifted = { $activity } : limitation levée, { $date } ; personne informée, { $told }
timeline-closed-open = Close bien que des points soient ouverts
timeline-collected =
    { $n ->
        [0] { $system } : recherché, rien trouvé
        [one] { $system } : 1 enregistrement trouvé
       *[other] { $system } : { $n } enregistrements trouvés
    }
timeline-package = { $kind } fait ({ $ref })

## Fichier de calendrier
ics-name = Demandes : délais
ics-due = { $ref } : réponse due
ics-due-text = Dernier jour pour répondre à la demande { $ref } (art. { $articles } ; art. 12, § 3, RGPD).
ics-target = { $ref } : objectif interne
ics-target-text = Viser une réponse à la demande { $ref } pour aujourd’hui : le mois est un plafond (art. 12, § 3, RGPD).
ics-first-month = { $ref } : fin du premier mois
ics-first-month-text = Dernier jour pour informer la personne de la prolongation de la demande { $ref }, ou d’un refus (art. 12, § 3 et 4, RGPD).

## Le délai sur papier
clock-title = Délai de la demande { $ref }
clock-received = Reçue
clock-due = Réponse due
clock-paused = Si la pause est admise
clock-target = Objectif interne
clock-refusal = Refus, annonce d’une prolongation
clock-rights = Droits
clock-calendar = Calendrier
clock-steps = Comment ce jour est obtenu
clock-notes = Ce qui compte aussi
clock-basis = Calculé selon les règles du règlement (CEE, Euratom) nº 1182/71. Ne nomme personne.
clock-source = Jours fériés : { $source }, état au { $date }.

## Échecs
request-step = La demande ne peut pas passer de « { $from } » à « { $to } ».
    .hint = Rien n’a été modifié. Une demande est close après réponse, refus ou retrait ; rouverte, elle est en examen.
request-close-incomplete = La demande ne peut pas être refusée ou close ainsi : la loi exige davantage.
    .hint = Rien n’a été modifié. Les points ci-dessous disent ce qui manque, avec l’article ; la décision reste la vôtre.
request-note-empty = La remarque est vide.
    .hint = Rien n’a été modifié. Écrivez ce qui doit figurer au déroulement du dossier.
restriction-none = Le traitement de cette activité n’est pas limité pour la personne.
    .hint = Rien n’a été modifié. Le dossier montre quelles activités sont limitées.
restriction-not-lifted = La limitation ne peut pas prendre fin ainsi.
    .hint = Rien n’a été modifié. Les points ci-dessous disent ce qui manque, avec l’article.
time-invalid = Ce n’est pas une heure.
    .hint = Rien n’a été modifié. Écrivez heures et minutes, par exemple 09:30.
attachment-identity-document = Une copie de pièce d’identité n’est pas conservée dans un dossier (art. 5, § 1, c, art. 12, § 6, RGPD ; lignes directrices CEPD 01/2022, point 79).
    .hint = Rien n’a été joint. Notez que la pièce a été vérifiée, quand et par qui, et supprimez la copie.
attachment-identity-perhaps = Le nom du fichier évoque une pièce d’identité, et une copie de celle-ci n’est pas conservée dans un dossier (art. 5, § 1, c, art. 12, § 6, RGPD).
    .hint = Rien n’a été joint. Si c’est autre chose, dites ce que c’est ; sinon notez la vérification et supprimez la copie.
