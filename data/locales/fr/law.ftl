# Le droit en données datées : mentions, paramètres, l’exemption de l’art. 30, § 5, listes, traitements types.
noun-finding-mark = Mention
op-finding-marked = Constat marqué sans objet
op-finding-unmarked = Mention retirée
template-unknown = Il n’existe pas de traitement type « { $key } ».
    .hint = Rien n’a été ajouté. La liste des modèles les nomme tous.

# Constats sur l’ensemble de la fiche.
finding-art6-1-b-party = La finalité repose sur un contrat, mais les personnes agissent pour leur employeur et n’y sont pas parties.
    .hint = Pour les interlocuteurs d’entreprises, l’intérêt légitime (art. 6, § 1, f) est la base habituelle ; vérifiez laquelle convient.
finding-art6-1-b-marketing = « { $purpose } » ressemble à de la prospection et repose sur un contrat.
    .hint = Vérifiez si c’est vraiment nécessaire au contrat ; sinon consentement ou intérêt légitime, avec le droit d’opposition de l’art. 21, § 2.
finding-eprivacy-5-3-consent = « { $data } » est stocké ou lu sur l’appareil de la personne, sans consentement enregistré.
    .hint = Seul le strictement nécessaire en est dispensé. Poursuivre la navigation n’est pas consentir : enregistrez un consentement de l’art. 7, ou indiquez pourquoi il n’en faut pas.
finding-art17-1-b-withdrawal = Le traitement repose sur le seul consentement, mais la conservation ne prend pas fin avec son retrait.
    .hint = Ajoutez un délai qui court du retrait, ou nommez l’autre base juridique.
finding-art14-2-f-source-of-category = { $count ->
        [one] La source est indiquée pour le traitement, mais pas pour la catégorie qui vient de tiers : { $data }.
       *[other] La source est indiquée pour le traitement, mais pas pour les { $count } catégories qui viennent de tiers : { $data }.
    }
    .hint = Indiquez pour chaque catégorie d’où elle vient, afin que l’information et la réponse puissent le dire.
finding-art8-children = Il n’est pas répondu si des enfants figurent parmi les personnes.
    .hint = Le consentement d’un enfant à un service en ligne requiert les parents en dessous de l’âge de l’art. 8, § 1 ; répondez « non » si cela ne peut arriver.
finding-art35-1-screening = Personne n’a indiqué le niveau de risque du traitement.
    .hint = Répondez sous « Risque » : cela décide d’une analyse de l’art. 35 et de l’exemption de l’art. 30, § 5.
finding-art35-1-high-risk = Le traitement est susceptible d’engendrer un risque élevé : une analyse d’impact est due avant son début.
    .hint = Réalisez-la. Une fois faite, marquez ce constat avec la référence de l’analyse comme motif.
finding-template-to-check = Repris d’un modèle, à vérifier : { $part }.
    .hint = Comparez avec ce qui se passe vraiment, modifiez ce qui diffère, puis confirmez.
finding-art30-1-d-role = Il n’est pas dit ce qu’est « { $name } » en droit : sous-traitant, responsable du traitement, organisme public ou autre.
    .hint = Choisissez la nature ; le contrat et l’information en dépendent.
finding-art27-3-elsewhere = « { $name } » a son siège en { $country } et est nommé représentant pour : { $jurisdictions }.
    .hint = Les droits de l’Union, du Royaume-Uni et de la Suisse demandent chacun un représentant sur leur propre territoire.
finding-art38-6-representative = « { $name } » est représentant et partage son adresse avec le délégué à la protection des données.
    .hint = Le CEPD juge les deux rôles incompatibles chez un délégué externe ; vérifiez qui fait quoi.
finding-art21-4-apart = L’information cite le droit d’opposition parmi les autres droits ; il n’est pas dit s’il est présenté à part.
    .hint = Présentez-le clairement et séparément, au plus tard lors de la première communication.

template-part-purposes = finalités et bases juridiques
template-part-data-subjects = catégories de personnes concernées
template-part-personal-data = catégories de données
template-part-recipients = destinataires
template-part-retention = délais d’effacement
template-part-security = mesures de sécurité
template-part-screening = risque et régularité

# L’exemption de l’art. 30, § 5, chaque étape en une phrase.
exemption-required = Registre requis
exemption-open = Non tranché : une réponse manque
exemption-exempt = Exempté
exemption-persons-many = { $persons } personnes employées : { $limit } ou plus.
exemption-persons-few = { $persons } personnes employées : moins de { $limit }.
exemption-persons-open = Le nombre de personnes employées n’est pas indiqué (seuil : { $limit }).
exemption-risk-met = Le traitement est susceptible d’engendrer un risque.
exemption-risk-not-met = Le traitement n’est pas susceptible d’engendrer un risque.
exemption-risk-open = Il n’est pas dit si le traitement est susceptible d’engendrer un risque.
exemption-not-occasional-met = Le traitement n’est pas occasionnel.
exemption-not-occasional-not-met = Le traitement est seulement occasionnel.
exemption-not-occasional-open = Il n’est pas dit si le traitement est seulement occasionnel.
exemption-special-or-criminal-met = Des catégories particulières ou des données pénales sont traitées.
exemption-special-or-criminal-not-met = Ni catégories particulières ni données pénales ne sont traitées.
exemption-special-or-criminal-open = Il n’est pas répondu si des catégories particulières ou des données pénales sont traitées.
exemption-high-risk-met = Le traitement est susceptible d’engendrer un risque élevé.
exemption-high-risk-not-met = Le traitement n’est pas susceptible d’engendrer un risque élevé.
exemption-high-risk-open = Il n’est pas dit si le traitement est susceptible d’engendrer un risque élevé.
exemption-core-activity-met = Le traitement est une activité de base.
exemption-core-activity-not-met = Le traitement n’est pas une activité de base.
exemption-core-activity-open = Il n’est pas dit si le traitement est une activité de base.
risk-level-unlikely = Aucun risque probable
risk-level-risk = Risque probable
risk-level-high = Risque élevé probable

parameter-record-exemption-persons = Registre facultatif en dessous de
parameter-breach-notice-hours = Violation notifiée à l’autorité dans un délai de
parameter-answer-months = Demande traitée dans un délai de
parameter-answer-extension-months = Prolongation de ce délai de
parameter-indirect-notice-months = Information sur les données de tiers dans un délai de
parameter-child-consent-years = Âge auquel un enfant consent seul
parameter-prior-consultation-weeks = Réponse de l’autorité à une consultation préalable dans un délai de
unit-persons = { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
unit-hours = { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
unit-weeks = { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
unit-months = { $count } mois
unit-years = { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }

reference-legal-bases = Bases juridiques
reference-special-conditions = Conditions pour les catégories particulières
reference-criminal-conditions = Conditions pour les données pénales
reference-special-categories = Catégories particulières de données
reference-data-subjects = Catégories de personnes concernées
reference-personal-data = Catégories de données à caractère personnel
reference-recipients = Catégories de destinataires
reference-measures = Mesures de sécurité
reference-countries = Pays et adéquation
reference-countries-source = chaque entrée indique sa source dans data/countries.csv ; adéquation : la liste de la Commission
reference-rights = Droits selon la base juridique
reference-calendars = Calendriers des jours fériés
reference-calendars-law = Règlement (CEE, Euratom) n° 1182/71, art. 2
reference-right-always = sur toute base juridique
reference-right-on = sur : { $bases }
reference-right-limited = dans certaines limites sur : { $bases }
reference-calendar-years = { $first } à { $last } ; { $count } jours fériés en { $first }
particular-law = la loi
particular-interest = l’intérêt
particular-balancing-test = la mise en balance
particular-consent = le libellé du consentement
particular-withdrawal = la voie de retrait

mark-reason = Un constat ne peut être écarté qu’avec un motif.
    .hint = Rien n’a été marqué. Dites en quelques mots pourquoi il est sans objet ici.
mark-no-finding = « { $record } » n’a pas de constat « { $rule } ».
    .hint = Rien n’a été marqué. La vérification nomme la règle et la fiche de chaque constat.
mark-missing = Il n’existe pas de mention « { $mark } ».
    .hint = Rien n’a été modifié. La liste des mentions les nomme toutes.
reform-unknown = Aucune réforme en cours ne s’appelle « { $reform } ».
    .hint = Rien n’a été modifié. La liste des paramètres nomme les réformes en cours.
reform-no-keeper = Le registre ne nomme aucune organisation qui pourrait être jugée selon un autre droit.
    .hint = Rien n’a été modifié. Saisissez d’abord l’organisation.
confirm-nothing = Dans « { $record } », il n’y a pas de telle partie reprise d’un modèle à confirmer.
    .hint = Rien n’a été modifié. Les constats du traitement nomment les parties à vérifier.

field-activity-screening = Risque et régularité
field-activity-template = Créé à partir d’un modèle
field-organisation-persons-employed = Personnes employées
field-organisation-reforms = Réformes en cours retenues
part-screening-risk = Risque
part-screening-occasional = Seulement occasionnel
part-screening-core-activity = Activité de base
part-screening-children = Enfants parmi les personnes
part-screening-reason = Motif
part-template-key = Modèle
part-template-taken-on = Repris le
part-template-to-check = À vérifier
part-reform-reform = Réforme
part-reform-from-on = À partir du
