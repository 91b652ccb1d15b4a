# Les noms des champs des tableaux et des listes, avec ce qu’il faut y écrire ; et des parties des éléments.

field-activity-id = Identifiant
field-activity-reference = N°
field-activity-name = Traitement
field-activity-group = Domaine
field-activity-status = État
field-activity-owner = Responsable interne
field-activity-department = Service
field-activity-description = Description
field-activity-controller-id = Responsable du traitement
    .help = L’organisme du registre qui est responsable du traitement ; vide pour celui qui tient le registre.
field-activity-controller-contact = Coordonnées du responsable
field-activity-joint-controllers = Responsables conjoints
    .help = Un par ligne ; « Aucun » s’il n’y en a pas.
field-activity-representatives = Représentants
field-activity-data-protection-officers = Délégués à la protection des données
field-activity-purposes = Finalités
    .help = Ce à quoi servent les données, une finalité par ligne.
field-activity-purposes-legal-bases = Bases juridiques
    .help = Art. 6, § 1 ; ne fait pas partie de l’art. 30, nécessaire pour l’information et l’accès.
field-activity-purposes-special-conditions = Conditions pour catégories particulières
field-activity-data-subjects = Catégories de personnes concernées
    .help = Les personnes concernées, une catégorie par ligne.
field-activity-data-subjects-note = Sur les catégories de personnes
field-activity-personal-data = Catégories de données
    .help = Quelles données, une catégorie par ligne.
field-activity-personal-data-origin = Origines
field-activity-personal-data-special = Catégorie particulière de chacune
field-activity-special-categories = Catégories particulières
    .help = Art. 9, § 1, une par ligne ; « Aucun » s’il n’y en a pas.
field-activity-criminal-data = Condamnations et infractions
    .help = Le droit ou l’autorité qui le permet ; « Aucun » s’il n’y a pas de telles données.
field-activity-source-of-data = Source des données
field-activity-recipients = Destinataires
    .help = Un par ligne, par nom ou numéro ; « Aucun » s’il n’y en a pas.
field-activity-transfers = Transferts vers des pays tiers
    .help = Un pays par ligne ; « Aucun » s’il n’y en a pas.
field-activity-transfers-country = Pays tiers
field-activity-transfers-safeguard = Garanties
field-activity-transfers-note = Sur les transferts
field-activity-retention = Délais d’effacement
    .help = Un par ligne, par exemple « 2 ans », ou un critère en toutes lettres.
field-activity-retention-period = Durées
field-activity-retention-trigger = Points de départ
field-activity-retention-legal-reference = Textes fondant les durées
field-activity-retention-note = Délais indiqués pour
field-activity-security = Mesures de sécurité
    .help = Une par ligne, en termes généraux ; « Aucun » s’il n’y en a pas de propres.
field-activity-security-inherited = Les mesures générales s’appliquent
    .help = Oui ou non.
field-activity-security-general = Mesures générales de sécurité
field-activity-automated-decisions = Décisions automatisées
    .help = Art. 22, une par ligne ; « Aucun » s’il n’y en a pas.
field-activity-systems = Systèmes
    .help = Un par ligne, par nom ou numéro.
field-activity-mandatory-data = Données obligatoires
field-activity-optional-data = Données facultatives
field-activity-review-on = Prochaine révision
    .help = Une date.
field-activity-tags = Étiquettes
field-activity-notes = Notes

field-processing-on-behalf-id = Identifiant
field-processing-on-behalf-reference = N°
field-processing-on-behalf-name = Prestation
field-processing-on-behalf-controllers = Responsables du traitement
field-processing-on-behalf-categories = Catégories de traitements
field-processing-on-behalf-sub-processors = Sous-traitants ultérieurs
field-processing-on-behalf-transfers = Transferts vers des pays tiers
field-processing-on-behalf-transfers-country = Pays tiers
field-processing-on-behalf-transfers-safeguard = Garanties
field-processing-on-behalf-security = Mesures de sécurité
field-processing-on-behalf-security-inherited = Les mesures générales s’appliquent
field-processing-on-behalf-notes = Notes

field-recipient-id = Identifiant
field-recipient-reference = N°
field-recipient-name = Nom
field-recipient-category = Catégorie
field-recipient-kind = Nature
field-recipient-countries = Pays
field-recipient-condition = Condition de la communication
field-recipient-contract = Contrat de sous-traitance
field-recipient-notes = Notes

field-system-id = Identifiant
field-system-reference = N°
field-system-name = Nom
field-system-owner = Responsable
field-system-hosting-country = Hébergé en
field-system-search-instruction = Comment rechercher une personne
field-system-notes = Notes

field-organisation-id = Identifiant
field-organisation-reference = N°
field-organisation-name = Nom
field-organisation-keeps-register = Tient ce registre
field-organisation-address = Adresse
field-organisation-country = Pays
field-organisation-email = Adresse électronique
field-organisation-phone = Téléphone
field-organisation-web = Adresse web
field-organisation-rule = Déterminé par
field-organisation-representatives = Représentants
field-organisation-data-protection-officers = Délégués à la protection des données
field-organisation-supervisory-authority = Autorité de contrôle
field-organisation-security = Mesures générales de sécurité
field-organisation-notes = Notes

part-purpose-text = Finalité
part-purpose-legal-bases = Base juridique
part-purpose-special-conditions = Condition de l’art. 9, § 2
part-purpose-id = id

part-legal-basis-kind = Base juridique
part-legal-basis-contract-parts = Partie du contrat
part-legal-basis-contract-parts-distinguished = Parties du contrat distinguées
part-legal-basis-law = Texte applicable
part-legal-basis-interest = Intérêt
part-legal-basis-pursued-by = Intérêt de
part-legal-basis-balancing-test = Mise en balance
part-legal-basis-consent = Consentement
part-legal-basis-withdrawal = Retrait

part-data-subject-name = Catégorie

part-personal-data-name = Catégorie
part-personal-data-origin = Origine
part-personal-data-source = Source
part-personal-data-special = Catégorie particulière
part-personal-data-criminal = Infractions
part-personal-data-mandatory = Obligatoire
part-personal-data-consequence = À défaut
part-personal-data-id = id

part-joint-controller-name = Nom
part-joint-controller-contact = Coordonnées
part-joint-controller-arrangement = Accord

part-disclosure-recipient-id = Destinataire
part-disclosure-stated-as = Désigné comme
part-disclosure-role = Rôle
part-disclosure-receives = Reçoit
part-disclosure-when = Communiqué

part-transfer-country = Pays
part-transfer-recipient-id = Destinataire
part-transfer-safeguard = Garantie
part-transfer-detail = Précisions
part-transfer-documentation = Documentation
part-transfer-copy-available = Copie disponible
part-transfer-id = id

part-retention-applies-to-text = Données
part-retention-period = Durée
part-retention-bound = Portée
part-retention-trigger-kind = Nature de l’événement
part-retention-trigger = Après
part-retention-applies-to = Catégorie
part-retention-unit = Unité indiquée
part-retention-any-of = Premier de
part-retention-otherwise = Sinon
part-retention-while-condition = Tant que
part-retention-external-reference = Voir
part-retention-legal-reference = Texte applicable
part-retention-limits-use-only = Limite le seul usage
part-retention-note = Remarque
part-retention-id = id
part-retention-end-trigger = Après
part-retention-end-period = Durée
part-retention-end-bound = Portée

part-security-text = Mesure

part-automated-decision-decision = Décision
part-automated-decision-logic = Logique
part-automated-decision-consequences = Conséquences

part-representative-name = Nom
part-representative-address = Adresse
part-representative-country = Pays
part-representative-email = Adresse électronique
part-representative-jurisdictions = Pour

part-data-protection-officer-name = Nom
part-data-protection-officer-scope = Pour
part-data-protection-officer-email = Adresse électronique
part-data-protection-officer-phone = Téléphone
part-data-protection-officer-web = Formulaire web
part-data-protection-officer-post = Adresse

part-principal-name = Nom
part-principal-contact = Coordonnées
part-principal-representative = Représentant
part-principal-data-protection-officer = Délégué à la protection des données

cell-yes = oui

cell-no = non

field-calculated = La colonne « { $field } » est calculée et ne peut pas être écrite.
    .hint = Modifiez les champs dont elle est issue.
field-yes-no = Oui ou non est attendu ici.
    .hint = Rien n’a été modifié. Écrivez oui ou non, ou laissez vide.
field-date = Une date lisible d’une seule façon est attendue ici.
    .hint = Rien n’a été modifié. Écrivez-la ainsi : 2026-11-30.
field-period = Une durée est attendue ici.
    .hint = Rien n’a été modifié. Écrivez-la ainsi : 2 ans, 18 mois ou P1Y6M.
field-country = Un pays est attendu ici, par son nom ou son code à deux lettres.
    .hint = Rien n’a été modifié. La liste des pays montre tous les noms.
field-code = Un mot de la liste du champ est attendu ici.
    .hint = Rien n’a été modifié. Choisissez l’un des mots proposés par la liste.
field-link = Aucune entrée du registre ne porte ce nom ou ce numéro.
    .hint = Rien n’a été modifié. Ajoutez d’abord l’entrée, ou écrivez le numéro d’une entrée existante.
field-part = Une ligne en retrait doit commencer par le nom d’un élément et deux-points.
    .hint = Rien n’a été modifié. Comparez avec une cellule exportée de cette colonne.
field-part-count = La cellule n’a pas autant de lignes que le champ d’éléments.
    .hint = Rien n’a été modifié. Écrivez une ligne pour tous, ou une par élément.
field-json = Cette cellule ne peut pas être lue.
    .hint = Rien n’a été modifié. Laissez la cellule telle qu’elle a été exportée.
