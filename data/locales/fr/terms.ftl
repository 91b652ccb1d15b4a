# Les noms de tous les codes : la liste, un tiret et le code avec des tirets pour les soulignés.

activity-status-draft = Brouillon
activity-status-in-review = En relecture
activity-status-approved = Approuvé
activity-status-retired = Retiré

answer-open = Sans réponse à ce jour
answer-none = Néant

legal-basis-consent = Consentement
legal-basis-contract = Contrat ou mesures précontractuelles
legal-basis-legal-obligation = Obligation légale
legal-basis-vital-interests = Intérêts vitaux
legal-basis-public-task = Mission d’intérêt public ou autorité publique
legal-basis-legitimate-interests = Intérêts légitimes

legal-basis-short-consent = Consentement
legal-basis-short-contract = Contrat
legal-basis-short-legal-obligation = Obligation légale
legal-basis-short-vital-interests = Intérêts vitaux
legal-basis-short-public-task = Mission publique
legal-basis-short-legitimate-interests = Intérêts légitimes

pursued-by-controller = Intérêt du responsable du traitement
pursued-by-third-party = Intérêt d’un tiers

special-condition-explicit-consent = Consentement explicite
special-condition-employment-law = Droit du travail, de la sécurité sociale et de la protection sociale
special-condition-vital-interests = Intérêts vitaux d’une personne incapable de donner son consentement
special-condition-not-for-profit = Organisme à but non lucratif à finalité politique, philosophique, religieuse ou syndicale
special-condition-made-public = Données manifestement rendues publiques par la personne concernée
special-condition-legal-claims = Droits en justice ou fonction juridictionnelle
special-condition-substantial-public-interest = Intérêt public important
special-condition-health-care = Médecine préventive ou du travail, prise en charge sanitaire ou sociale
special-condition-public-health = Santé publique
special-condition-research = Archives d’intérêt public, recherche ou statistiques

special-racial-or-ethnic-origin = Origine raciale ou ethnique
special-political-opinions = Opinions politiques
special-religious-or-philosophical-beliefs = Convictions religieuses ou philosophiques
special-trade-union-membership = Appartenance syndicale
special-genetic-data = Données génétiques
special-biometric-data = Données biométriques d’identification unique
special-health = Santé
special-sex-life-or-orientation = Vie sexuelle ou orientation sexuelle

origin-unstated = Non précisé
origin-provided = Fournies par la personne
origin-observed = Observées lors de l’utilisation
origin-derived = Dérivées d’autres données
origin-inferred = Déduites sur la personne
origin-third-party = Obtenues d’un tiers
origin-generated = Générées par le responsable du traitement

recipient-kind-unstated = Non précisé
recipient-kind-internal = Personnel interne
recipient-kind-processor = Sous-traitant
recipient-kind-joint-controller = Responsable conjoint du traitement
recipient-kind-controller = Responsable du traitement distinct
recipient-kind-group = Société du groupe
recipient-kind-public-body = Organisme public
recipient-kind-customer = Client

safeguard-unstated = Non précisé
safeguard-adequacy = Décision d’adéquation
safeguard-standard-contractual-clauses = Clauses types de protection des données de la Commission
safeguard-binding-corporate-rules = Règles d’entreprise contraignantes
safeguard-public-instrument = Instrument entre autorités publiques
safeguard-code-of-conduct = Code de conduite approuvé
safeguard-certification = Mécanisme de certification approuvé
safeguard-authorised-clauses = Clauses contractuelles autorisées par l’autorité de contrôle
safeguard-derogation = Dérogation pour des situations particulières

country-status-member = UE ou EEE
country-status-adequate = Adéquat
country-status-adequate-limited = Adéquat, limité
country-status-third = Pays tiers sans décision d’adéquation

jurisdiction-eu = Union européenne
jurisdiction-eea = Espace économique européen

retention-trigger-other = Autre événement
retention-trigger-record-created = Création de l’enregistrement
retention-trigger-uploaded = Téléversement de l’objet
retention-trigger-backup-created = Création de la sauvegarde
retention-trigger-account-deleted = Suppression du compte
retention-trigger-contract-ended = Fin du contrat
retention-trigger-consent-withdrawn = Retrait du consentement
retention-trigger-last-contact = Dernier contact
retention-trigger-trial-ended = Fin de la période d’essai
retention-trigger-deletion-requested = Effacement demandé
retention-trigger-purpose-fulfilled = Finalité atteinte

retention-bound-unspecified = Ni durée ni critère indiqués
retention-bound-max = Au plus
retention-bound-exact = Exactement
retention-bound-immediate = Immédiatement
retention-bound-promptly = Rapidement, sans chiffre
retention-bound-on-request = À la demande de la personne
retention-bound-criteria = Lorsqu’un critère est rempli
retention-bound-external-reference = Indiqué dans un autre document

right-access = Accès
right-rectification = Rectification
right-erasure = Effacement
right-restriction = Limitation du traitement
right-portability = Portabilité des données
right-objection = Opposition
right-automated-decision = Décision individuelle automatisée
right-withdraw-consent = Retrait du consentement

request-state-received = Reçue
request-state-identified = Identité confirmée
request-state-collecting = Collecte en cours
request-state-review = En vérification
request-state-packaged = Paquet constitué
request-state-closed = Clôturée

package-kind-access = Paquet d’accès
package-kind-portability = Paquet de portabilité

identifier-kind-email = Adresse électronique
identifier-kind-phone = Numéro de téléphone
identifier-kind-customer = Numéro de client
identifier-kind-iban = Compte bancaire (IBAN)
identifier-kind-name = Nom
identifier-kind-other = Autre identifiant

proposed-by-remembered = Comme la dernière fois
proposed-by-name = D’après le nom de la colonne
proposed-by-values = D’après les valeurs

severity-error = Manquant
severity-warning = À vérifier
severity-info = Remarque

topic-special-categories = Catégories particulières de données
topic-automated-decision-making = Prise de décision automatisée
topic-pseudonymisation = Pseudonymisation
topic-data-minimisation = Minimisation des données
topic-need-to-know = Accès au sein de l’organisation
topic-other = Autre déclaration

noun-organisation = Organisme
noun-activity = Activité de traitement
noun-processing-on-behalf = Traitement pour le compte d’un tiers
noun-recipient = Destinataire
noun-system = Système
noun-notice = Notice d’information
noun-request = Demande d’une personne concernée
noun-collection = Collecte
noun-export-package = Paquet
noun-remembered-mapping = Correspondance mémorisée
noun-import-mapping = Correspondance d’un tableau importé

op-register-created = Registre créé
op-record-added = Fiche ajoutée
op-record-saved = Fiche enregistrée
op-record-removed = Fiche retirée
op-imported = Importé
op-request-logged = Demande enregistrée
op-collected = Données collectées
op-columns-mapped = Colonnes mises en correspondance
op-near-decided = Correspondances proches tranchées
op-signing-key-made = Clé de signature créée
op-package-made = Paquet constitué
op-package-written = Paquet écrit de nouveau
op-package-delivered = Remise d’un paquet notée
op-package-kept = Conservation d’un paquet notée
op-undone = Annulé
op-redone = Rétabli

language-en = Anglais
language-de = Allemand
language-fr = Français

## Enregistrements qui concernent peut-être la personne (noyau et interfaces)
near-reason-name = Le nom est le même ; rien d’autre ne l’est.
near-reason-name-initials = L’un des noms est le même, et une initiale convient à l’autre.
near-reason-customer-zeros = Le numéro est le même, mais des zéros manquent devant ou sont en trop.
near-decision-open = Non tranché
near-decision-taken = Repris
near-decision-left-out = Écarté
near-place-sheet = feuille { $where }
near-place-table = table { $where }
near-place-row = rangée { $where }
near-place-line = ligne { $where }
