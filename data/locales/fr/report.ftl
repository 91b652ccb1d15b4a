# Citations, dates et registre des activités de traitement : document, tableau et JSON.

cite-article = Art.
cite-with-law = { $place } du RGPD
written-date = { $day ->
    [1] 1er
   *[other] { $day }
  } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
  } { $year }

record-title-controller = Registre des activités de traitement
record-title-processor = Registre des traitements effectués pour le compte de responsables du traitement
record-keyword = registre des activités de traitement
record-contents = Sommaire
record-page = Page { $page } sur { $pages }
record-footer = { $title } · { $date } · Confidentiel
record-cover-note = Tenu par écrit conformément à l’art. 30 du RGPD et mis à la disposition de l’autorité de contrôle sur demande (art. 30, § 4).

record-controller = Responsable du traitement
record-processor = Sous-traitant
record-other-controller = Autres responsables du traitement
record-joint-controllers = Responsables conjoints du traitement
record-joint-stated = La source mentionne une responsabilité conjointe.
record-joint-not-stated = La source ne mentionne pas de responsabilité conjointe.
record-arrangement = accord : { $text }
record-representative = Représentant
record-represents = Représente dans : { $places }
record-dpo = Délégué à la protection des données
record-dpo-scope = Pour : { $scope }
record-dpo-scope-all = Pour : tous les autres cas
record-authority = Autorité de contrôle
record-authority-open = Non désignée
record-as-of = Situation au
record-count-activities = { $count } { $count ->
    [one] activité de traitement
   *[other] activités de traitement
  }
record-count-on-behalf = { $count } { $count ->
    [one] service pour compte de tiers
   *[other] services pour compte de tiers
  }
record-source = Source
record-source-dated = Texte du { $date }
record-source-transcribed = Retranscrit le { $date }
record-printed = imprimé { $text }

record-overview = Vue d’ensemble
record-no-activities = Aucune activité de traitement n’est encore consignée.
record-no-on-behalf = Aucun traitement pour le compte d’un responsable n’est consigné.
record-no-group = Autres activités
record-not-linked = Non rattaché
record-overview-unlinked = « Non rattaché » : { $count } pays tiers sont cités pour l’ensemble des activités.

record-purposes = Finalités
record-data-subjects = Catégories de personnes concernées
record-personal-data = Catégories de données à caractère personnel
record-recipients = Catégories de destinataires
record-transfers = Transferts vers des pays tiers
record-retention = Délais pour l’effacement
record-security = Mesures de sécurité techniques et organisationnelles
record-security-inherited = Les mesures générales s’appliquent également.

record-owner = Responsable : { $text }
record-department = Service : { $text }
record-systems = Systèmes : { $text }
record-review = Prochaine révision : { $text }
record-criminal-mark = infractions
record-role = rôle : { $text }
record-receives = reçoit : { $text }
record-disclosed-when = communiqué : { $text }
record-safeguard-open = fondement non encore indiqué
record-detail = précisions : { $text }
record-documentation = documentation des garanties : { $text }
record-copy = copie disponible : { $text }
record-countries-unlinked = { $count } pays sont cités pour l’ensemble des activités, aucun n’est rattaché à celle-ci.
record-countries-unlinked-named = { $count } pays tiers sont cités pour l’ensemble des activités ; aucun n’est rattaché à celle-ci : { $names }.
record-countries-see = Voir « Pays tiers ».

record-beyond = Base juridique et obligations d’information
record-beyond-kicker = Hors art. 30, consigné pour les art. 6 et 13
record-beyond-processor = Autres précisions
record-beyond-kicker-processor = Hors art. 30, consigné pour l’art. 28
record-legal-basis = Base juridique
record-basis-law = Texte de loi : { $text }
record-basis-interest = Intérêt : { $text }
record-basis-balancing = Mise en balance : { $text }
record-basis-consent = Consentement : { $text }
record-basis-withdrawal = Retrait : { $text }
record-basis-parts = Tel qu’indiqué : { $text }
record-basis-parts-together = Tel qu’indiqué, sans distinction : { $text }
record-condition = Art. 9, § 2 : { $text }
record-special-categories = Catégories particulières de données
record-criminal = Condamnations pénales et infractions
record-origin = Origine des données
record-origin-of = { $origin } :
record-from = de { $text }
record-origin-all = { $origin } (toutes les données)
record-source-stated = Tel qu’indiqué : { $text }
record-public-sources = Sources accessibles au public : { $text }
record-public-sources-none = Aucune source accessible au public.
record-required = Données obligatoires et facultatives
record-mandatory = Obligatoires : { $text }
record-optional = Facultatives : { $text }
record-consequence = À défaut : { $text }
record-automated-decisions = Décisions automatisées
record-logic = Logique sous-jacente : { $text }
record-consequences = Conséquences : { $text }
record-notes = Notes
record-rest = Autres points
record-none-list = Néant : { $list }.
record-open-list = Sans réponse à ce jour : { $list }.

kept-subject = { $subject } :
kept-max = { $period } au plus { $after }
kept-exact = { $period } { $after }
kept-immediate = Immédiatement { $after }
kept-promptly = Rapidement { $after }
kept-on-request = Sur demande { $after }
kept-criteria = Selon critère { $after }
kept-unspecified = Ni durée ni critère indiqués { $after }
kept-elsewhere = Indiqué dans un autre document : { $text }
kept-any-of = Jusqu’à ce que l’un de ces critères soit rempli :
kept-any-of-short = Jusqu’au premier de { $count } critères rempli
kept-otherwise = Sinon jusqu’à : { $end }
kept-unit = Unité telle qu’indiquée : { $text }
kept-while = Tant que : { $text }
kept-law = Texte de loi à l’origine du délai : { $text }
kept-reference = Voir : { $text }
kept-note = Remarque : { $text }
kept-use-only = Limite l’utilisation, non la conservation : aucune date d’effacement n’en découle.
kept-stated-for = Indiqué pour : { $text }
after-typed = après : { $event }
after-record-created = après la création de l’enregistrement
after-uploaded = après le téléversement
after-backup-created = après la création de la sauvegarde
after-account-deleted = après la suppression du compte
after-contract-ended = après la fin du contrat
after-consent-withdrawn = après le retrait du consentement
after-last-contact = après le dernier contact
after-trial-ended = après la fin de la période d’essai
after-deletion-requested = après la demande d’effacement
after-purpose-fulfilled = après la réalisation de la finalité

record-general = Pour l’ensemble des activités
record-recipients-all = Destinataires
record-disclosure-condition = Communication à l’extérieur : { $text }
record-countries = Pays tiers
record-countries-remark-title = Non rattachés à une activité
record-countries-remark = La source cite ces { $count } pays pour l’ensemble des activités. L’activité et le destinataire concernés par chacun d’eux restent à indiquer (art. 30, § 1, point e)).
record-countries-open-list = La liste de pays de la source n’est pas exhaustive.
record-column-country = Pays
record-column-status = Statut au { $date }
record-column-remarked = Tel que noté lors de la retranscription
record-status-condition = { $status } : { $condition }
record-status-unknown = Absent de la liste des pays
record-until = jusqu’au { $date }
record-safeguards = Garanties telles qu’indiquées
record-module = Module : { $text }
record-exception = Exception : { $text }
record-decision-unnamed = La décision relative aux clauses n’est pas citée.
record-copy-label = Copie des garanties
record-security-general = Mesures de sécurité générales
record-statements = Déclarations générales
record-rights = Droits des personnes concernées
record-exercise = Exercice : { $text }
record-local = Exigences locales
record-remarks = Remarques de l’équipe de protection des données
record-remarks-note = À usage interne ; omises dans l’exemplaire destiné à l’autorité de contrôle.
record-about = Source de ce registre
record-source-title = Titre
record-source-date = Date du texte
record-source-carried = Retranscrit le
record-applies = S’applique à
record-applies-not = Ne s’applique pas à
record-related = Notices liées
record-provenance = Retranscription
record-column-reference = Réf.
record-column-activity = Activité
record-column-countries = Pays tiers
record-column-transfers-note = Sur les transferts
record-column-retention = Effacement
record-column-recipient = Destinataire ou catégorie
record-column-kind = Rôle
record-column-where = Pays
record-column-condition = Condition
record-column-right = Droit
record-column-article = Article
record-column-right-condition = Condition
record-column-severity = Gravité
record-column-remark = Remarque
record-column-law = Texte
record-column-concerns = Concerne
record-column-controller = Responsable du traitement
record-column-service = Service

record-on-behalf = Traitements pour compte de tiers
record-on-behalf-of = Responsables du traitement
record-categories = Catégories de traitements
record-sub-processors = Autres sous-traitants recrutés
record-principal-representative = représentant : { $text }
record-principal-dpo = délégué à la protection des données : { $text }

# Colonnes du tableau.
column-id = Identifiant
column-reference = N°
column-name = Activité de traitement
column-group = Domaine
column-status = Statut
column-controller = Responsable du traitement (art. 30, § 1, point a))
column-controller-contact = Coordonnées du responsable du traitement
column-joint-controllers = Responsables conjoints du traitement
column-representatives = Représentants
column-data-protection-officers = Délégués à la protection des données
column-purposes = Finalités (art. 30, § 1, point b))
column-data-subjects = Catégories de personnes concernées (art. 30, § 1, point c))
column-data-subjects-note = Sur les catégories de personnes concernées
column-personal-data = Catégories de données à caractère personnel (art. 30, § 1, point c))
column-recipients = Catégories de destinataires (art. 30, § 1, point d))
column-third-countries = Pays tiers (art. 30, § 1, point e))
column-safeguards = Garanties
column-transfers-note = Sur les transferts
column-retention = Délais pour l’effacement (art. 30, § 1, point f))
column-retention-periods = Durées (ISO 8601)
column-retention-note = Délais indiqués pour
column-security = Mesures de sécurité (art. 30, § 1, point g))
column-legal-bases = Bases juridiques
column-legal-basis-articles = Articles des bases juridiques
column-legitimate-interests = Intérêts légitimes
column-laws = Textes de loi
column-withdrawal = Retrait du consentement
column-special-categories = Catégories particulières (art. 9)
column-special-conditions = Conditions (art. 9, § 2)
column-criminal-data = Condamnations pénales et infractions (art. 10)
column-origins = Origine de chaque catégorie
column-source-of-data = Source des données
column-public-sources = Sources accessibles au public
column-mandatory-data = Données obligatoires
column-optional-data = Données facultatives
column-automated-decisions = Décisions automatisées (art. 22)
column-systems = Systèmes
column-owner = Responsable interne
column-department = Service
column-description = Description
column-review-on = Prochaine révision
column-notes = Notes
column-service = Service
column-on-behalf-of = Responsable du traitement (art. 30, § 2, point a))
column-on-behalf-of-contact = Coordonnées du responsable du traitement
column-on-behalf-of-representative = Représentant du responsable du traitement
column-on-behalf-of-dpo = Délégué à la protection des données du responsable
column-categories-of-processing = Catégories de traitements (art. 30, § 2, point b))

record-json-unreadable = Ce fichier n’est pas un registre écrit par RopaDesk, ou il l’a été par une version plus récente.
    .hint = Rien n’a été modifié. Choisissez un fichier produit par « report record --as json », ou mettez RopaDesk à jour.

# Names of the sheets of a report's workbook, 31 signs at most.
sheet-record = Registre
sheet-processor-record = Registre du sous-traitant
sheet-transfers-report = Transferts
sheet-requests-report = Demandes
