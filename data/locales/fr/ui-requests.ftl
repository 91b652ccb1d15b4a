# La fenêtre : dossiers et délais.
request-received-time = Heure
request-received-time-example = 09:30
request-strip = Les 30 prochains jours
request-strip-over = En retard
request-strip-later =
    { $n ->
        [one] 1 de plus, due le { $date }
       *[other] { $n } de plus, la prochaine due le { $date }
    }
request-calendar-file = Fichier de calendrier
request-calendar-name = demandes.ics
request-calendar-written =
    { $n ->
        [0] { $name } est enregistré : aucune demande n’est ouverte
        [one] { $name } est enregistré : 1 demande ouverte, sans noms
       *[other] { $name } est enregistré : { $n } demandes ouvertes, sans noms
    }
request-extended = prolongée
request-with-pause = { $date } si la pause est admise
request-open-tasks =
    { $n ->
        [one] 1 tâche à faire
       *[other] { $n } tâches à faire
    }
request-column-owner = Suivie par
request-filter-work = Répondues, travail restant

case-advice = Quel droit s’applique où
    .why = Proposé d’après les bases juridiques du registre. La décision est la vôtre.
case-accept = Suivre les propositions
case-column-right = Droit
case-column-activity = Activité
case-column-proposal = Proposition
case-column-decision = Décision
case-column-task = Tâche
case-column-system = Système
case-column-state = État
case-column-remark = Remarque
case-column-recipient = Destinataire
case-column-about = Objet
case-column-reason = Motif
case-why = Pourquoi : { $what }
case-decide = Décider
case-decide-again = Modifier
case-decide-on = Décider : { $what }
case-change-on = Modifier : { $what }
case-decide-title = { $right }, { $activity }
case-decide-why = Proposition : { $verdict }. Décidez comme vous l’entendez ; les motifs vont à la personne.
case-decision = Décision
case-ground = Exception ou condition invoquée
case-law-name = Nom de la loi
    .why = L’exception ne vaut que dans la mesure où une loi requiert les données.
case-reasons = Motifs
    .why = Tels que la personne les apprend.
case-reasons-told = Motifs :
case-note = Note pour le dossier
case-take-back = Reprendre
case-decide-do = Enregistrer la décision
case-decided = { $what } est décidé
case-undecided = { $what } : décision reprise
case-activities = Activités concernées
case-activity-add = Ajouter une activité
case-activity-remove = Retirer { $name }
case-restricted = limité
    .why = Le traitement est limité pour cette personne : conservation, consentement, droits en justice seulement (art. 18, § 2).
case-tasks = Travail dans les systèmes
case-task-state = État : { $task }
case-remark-on = Remarque sur { $what }
case-notices = Destinataires à informer
    .why = De toute rectification, tout effacement et toute limitation, sauf impossibilité ou efforts disproportionnés (art. 19).
case-notice-state = État : { $recipient }
case-reason-on = Motif pour { $what }
case-restrictions = Le traitement est limité
    .why = La personne est informée avant qu’une limitation soit levée (art. 18, § 3).
case-lift = Lever
case-lift-title = Lever la limitation ?
case-lift-why = La personne doit être informée avant (art. 18, § 3).
case-lift-told = Personne informée le
case-lift-on = Levée le
case-scope = Ce que la personne demande
case-scope-about = Quelles données
    .why = Dans les mots de la personne ; vide pour tout.
case-scope-from = Du
case-scope-to = Au
case-scope-copy = Copie supplémentaire de
case-correction = Ce qui est inexact, et ce qui est exact
case-erasure-ground = Motif de l’effacement
case-restriction-ground = Motif de la limitation
case-objection-aim = Vise
case-situation = Situation particulière
case-acknowledged = Réception confirmée
case-acknowledged-on = Envoyée le
case-acknowledged-by = Par
case-doubt = Doutes sur l’identité
case-doubt-why = Des informations ne peuvent être demandées qu’en cas de doutes raisonnables. La date stricte reste la principale.
case-doubt-reason = Doutes raisonnables
case-doubt-for = Demandé
case-doubt-asked = Demandé le
case-doubt-answered = Répondu le
case-representative = Représentant
case-representative-capacity = Qualité
case-representative-authorised = Peut agir pour la personne
case-representative-proof = Prouvé par
case-yes-no-open = Pas encore répondu
case-yes-no-yes = Oui
case-yes-no-no = Non
case-refusal = Refus
case-refusal-why = Même partiel. Sans tarder et dans un délai d’un mois, avec motifs, réclamation et recours juridictionnel (art. 12, § 4).
case-refusal-ground = Pourquoi il n’est pas donné suite
case-refusal-complaint = Autorité pour une réclamation
case-refusal-remedy = Recours juridictionnel
case-refusal-proof = Ce qui le montre
case-refusal-decided-by = Décidé par
case-refusal-seconded-by = Seconde personne
case-refusal-told = Personne informée le
    .why = Au plus tard le { $date } ; une prolongation ne déplace pas ce jour.
case-refusal-drop = Abandonner le refus
case-fee = Frais
case-fee-amount = Montant
case-fee-currency = Monnaie
case-fee-costs = Coûts administratifs retenus
case-fee-announced = Annoncés le
case-fee-agreed = Acceptés le
case-identity-method = Moyen
case-identity-copy = Copie d’une pièce d’identité
case-identity-known = Connectée, ou connue sans doute possible
case-related = Demandes de la même personne
    .why = Trouvées par identifiants, quelle que soit leur écriture.
case-related-possible = même nom
    .why = Un nom seul ne prouve rien : peut-être un homonyme.
case-related-equal = demande la même chose
case-related-year = demande la même chose, à un an ou plus
life-attach-kind = Nature du fichier
case-course = Déroulement du dossier
case-remark-new = Ajouter une remarque
case-remark-add = Ajouter
case-points = Manque, ou mérite un regard
case-point-blocks = Nécessaire pour refuser ou clore
case-clock-print = Enregistrer en PDF
case-extended-told = Personne informée
case-extended-untold = pas encore, avant le { $date }
case-take-to = Faire passer le dossier à
case-answered-on = Répondue le { $date } : { $result }.
case-answered = Réponse envoyée le
case-answer-only = Marquer comme répondue
case-answered-done = { $ref } est répondue

settings-limits = Délais des demandes
    .why = Pour les demandes adressées à cette organisation (art. 12, § 3 ; règlement 1182/71).
settings-limits-calendar = Jours fériés
    .why = Du pays, ou avec ceux d’une région : il n’est pas tranché si les régionaux comptent.
settings-limits-of-country = Du pays
settings-limits-target = Objectif interne, jours depuis la réception
    .why = Le mois est un plafond. Vide : 20 ; 0 : aucun.
settings-own-days = Jours propres
    .why = Jours fériés que le calendrier ignore ou connaît mal. Un jour où vous êtes fermés ne déplace rien en droit.
settings-own-day-add = Ajouter un jour
settings-own-day-date = Jour
settings-own-day-name = Nom
settings-own-day-kind = Nature
settings-own-day-calendar = Calendrier
settings-own-day-all = Tous
settings-own-day-source = Loi ou décret
