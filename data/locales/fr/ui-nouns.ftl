# La fenêtre : destinataires, systèmes et registre du sous-traitant.

ui-screen-recipients = Destinataires
ui-screen-systems = Systèmes
ui-screen-processing = Sous-traitance

nouns-recipients = Destinataires
    .what = qui reçoit des données, art. 30, § 1, d)
nouns-systems = Systèmes
    .what = où les données se trouvent et sont recherchées
nouns-processing = Sous-traitance
    .what = pour le compte de responsables, art. 30, § 2
nouns-recipients-new = Nouveau destinataire
nouns-systems-new = Nouveau système
nouns-processing-new = Nouvelle fiche
nouns-recipients-one = Le destinataire choisi
nouns-systems-one = Le système choisi
nouns-processing-one = La fiche choisie
nouns-empty-recipients = Aucun destinataire pour l’instant
    .why = Les destinataires sont tous ceux qui reçoivent des données : sous-traitants, autorités, partenaires. Les activités y renvoient.
nouns-empty-systems = Aucun système pour l’instant
    .why = Les systèmes sont les lieux où se trouvent les données à caractère personnel. Chaque demande d’accès y est recherchée.
nouns-empty-processing = Aucun traitement pour le compte d’autrui
    .why = Nécessaire lorsque l’organisme traite, comme sous-traitant, des données pour d’autres responsables. Chaque service est une fiche.
nouns-nothing = Rien trouvé
    .why = Aucune fiche ne contient ces mots avec ce filtre.
nouns-added = { $what } a été ajouté.
nouns-gone = Cette fiche n’est pas dans le registre
    .why = Elle a peut-être été annulée, ou le lien vient d’un autre registre.
nouns-to-processing = Vers la sous-traitance
nouns-used = Utilisé
nouns-used-by = Activités qui y renvoient
nouns-used-by-none = Aucune activité n’y renvoie encore.

## Destinataires
nouns-recipient = Destinataire
nouns-category-only = catégorie seulement
nouns-contract-missing = manquant
nouns-filter-all = Tous
nouns-filter-category-only = Catégorie seulement
nouns-filter-no-contract = Sans contrat
nouns-recipient-name = Nom
    .why = Les réponses à une demande d’accès doivent nommer le destinataire lui-même, pas seulement sa catégorie (CJUE C-154/21).
nouns-name-shared = Un nom donné ici vaut pour les { $count } activités ci-dessous. Si seules certaines lui communiquent des données, ajoutez-y un destinataire distinct.
nouns-category = Catégorie
    .example = Hébergeurs
nouns-kind = Nature
nouns-countries = Pays
    .why = Où il est établi, conserve des données ou y a accès.
nouns-contract = Contrat
    .why = Référence du contrat conclu avec un sous-traitant.
nouns-condition = Communication sous la condition

## Systèmes
nouns-system = Système
nouns-system-owner = Référent
    .why = Qui en répond et fournit les exports.
nouns-hosted = Hébergé en

## Registre du sous-traitant
nouns-service = Service
    .why = Ce que l’organisme fait pour autrui. Finalités et durées relèvent du registre du responsable.
    .example = Paie pour des clients
nouns-categories = Catégories de traitements
    .why = Ce qui est fait des données ; Entrée après chacune.
    .example = Conservation, calcul de la paie
nouns-controllers = Responsables du traitement
    .why = Chaque responsable du traitement pour le compte duquel l’organisme agit.
nouns-add-controller = Responsable du traitement
nouns-representative = Représentant
nouns-dpo = Délégué à la protection des données
nouns-sub-processors = Autres sous-traitants
    .why = Autres sous-traitants recrutés pour ce service.
    .none = Aucun autre
nouns-security = Mesures de ce service
