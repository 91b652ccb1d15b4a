# La fenêtre : transferts vers des pays tiers, chapitre V.

## La carte
ui-map-caption = Schématique ; ne dit rien des frontières. La liste fait foi.
ui-map-legend = Ce que signifient les remplissages
ui-map-as-table = Afficher en tableau
ui-map-as-map = Afficher en carte
ui-map-closer = Plus près
ui-map-farther = Plus loin
ui-map-whole = Le monde entier
ui-map-failed = La carte n’a pas pu être dessinée. Rien ne manque : le tableau et la liste disent la même chose.

## L’écran
ui-screen-transfers = Transferts
transfers-what = pays tiers, art. 44 à 49
transfers-caption = Transferts vers des pays tiers
transfers-activity = Activité
transfers-recipient = Destinataire
transfers-recipient-open = aucun destinataire nommé
transfers-country = Pays
transfers-country-open = aucun pays nommé
transfers-ground = Fondement
transfers-assessment-short = AITD
transfers-next = Prochain contrôle
transfers-standing = État
transfers-as-of = À la date du
    .why = Le jour pour lequel décisions, contrôles et réexamens sont jugés.
transfers-filter-all = Tous
transfers-filter-missing = Manquant
transfers-filter-confirm = À confirmer
transfers-filter-review = À réexaminer
transfers-filter-fine = En ordre
transfers-add = Ajouter un transfert
    .why = Le transfert figure dans la fiche à laquelle il appartient. Son fondement suit à la page suivante.
transfers-add-here = Consigner
transfers-complete = Compléter la garantie
    .why = Ouvre le premier transfert auquel manque un fondement.
transfers-nothing = Rien trouvé
    .why = Aucun transfert ne contient ces mots sous ce filtre.
transfers-badge = { $count ->
    [one] Un transfert sans fondement valable
   *[other] { $count } transferts sans fondement valable
}
transfers-more-tools = Instruments et analyses d’impact
transfers-explain = Qu’est-ce qu’un transfert ?

transfers-map-member = UE et EEE
transfers-map-adequate = Décision d’adéquation
transfers-map-limited = Adéquation sous condition
transfers-map-tool = Garantie en place
transfers-map-missing = Transfert sans fondement valable
transfers-map-summary = { $flows ->
    [one] Carte du monde : un transfert vers
   *[other] Carte du monde : { $flows } transferts vers
} { $countries ->
    [one] un pays tiers
   *[other] { $countries } pays tiers
}{ $missing ->
    [0] {" "}; aucun ne manque de fondement.
   *[other] {" "}; sans fondement valable : { $names }.
}
transfers-map-count = { $country } : { $status } ; { $count ->
    [0] aucun transfert
    [one] un transfert
   *[other] { $count } transferts
}
transfers-count = Transferts
transfers-status = Statut

## Un pays
transfers-country-panel = Le pays choisi
transfers-decision = Décision
transfers-decision-adopted = Adoptée
transfers-decision-holds = Valable
transfers-decision-from-to = du { $from } au { $to }
transfers-decision-from = à partir du { $from }, jusqu’à abrogation
transfers-decision-covers = Couvre
transfers-decision-ended = Une décision valait jusqu’au { $to }.
transfers-decision-begins = Une décision vaut à partir du { $from }.
transfers-eea-unconfirmed = Il n’est pas confirmé que l’accord EEE reprend cette décision : les exportateurs d’Islande, du Liechtenstein et de Norvège le vérifient d’abord.
transfers-no-decision = Aucune décision d’adéquation ne vaut ce jour-là : chaque transfert demande une garantie de l’art. 46 ou une dérogation de l’art. 49.
transfers-member = Le RGPD y est lui-même applicable : y envoyer des données n’est pas un transfert au sens du chapitre V.
transfers-source = Source
transfers-source-copy = Copier l’adresse
transfers-source-copied = L’adresse a été copiée.
transfers-flows-into = Transferts : { $country }
transfers-no-flows = Aucun transfert enregistré : { $country }.
transfers-close-country = Fermer { $country }

## Vide
transfers-empty = Aucun transfert vers un pays tiers n’est enregistré
    .why = Là où des données quittent l’EEE, chaque flux demande un fondement du chapitre V. S’il n’y en a aucun, le registre le dit : « aucun » est une réponse.
transfers-find = Chercher des candidats
transfers-candidates = Candidats
    .why = Destinataires ayant un pays hors de l’EEE et dont les activités n’enregistrent aucun transfert vers ce pays.
transfers-candidates-none = Aucun destinataire d’une activité n’a un pays hors de l’EEE sans transfert enregistré.
transfers-candidate-add = Enregistrer le transfert
transfers-state-none = Déclarer qu’il n’y en a aucun
    .why = { $count ->
        [one] Une activité n’a pas encore répondu. Elle dira alors : aucun transfert.
       *[other] { $count } activités n’ont pas encore répondu. Elles diront alors : aucun transfert.
    }
transfers-stated-none = { $count ->
    [one] Une activité déclare désormais qu’il n’y a pas de transfert.
   *[other] { $count } activités déclarent désormais qu’il n’y a pas de transfert.
}
transfers-all-answered = Toutes les activités ont répondu : aucune ne transfère de données vers un pays tiers.

## Un transfert
transfers-one = Transfert : { $country }
transfers-gone = Ce transfert n’est pas dans le registre
    .why = Il a peut-être été retiré, ou le lien vient d’un autre registre.
transfers-to-list = Vers les transferts
transfers-verdict = Où il en est
transfers-verdict-on = jugé à la date du { $date }
transfers-no-reasons = Il ne manque rien.
transfers-section-flow = Le transfert
    .why = Qui envoie quoi à qui, et vers où.
transfers-section-ground = Le fondement
    .why = Sur quoi repose le transfert. Seuls les champs qui s’y rapportent sont affichés.
transfers-section-assessment = Analyse d’impact du transfert
    .why = Si le droit et la pratique du pays laissent la garantie efficace. Une analyse peut servir à plusieurs transferts.
transfers-section-onward = Transferts ultérieurs
    .why = Si l’importateur transmet les données à un autre dans un pays tiers.
transfers-section-person = La personne concernée
    .why = Ce qu’en disent l’information et la réponse à une demande d’accès.
transfers-exporter-country = Les données partent de
    .why = Laissé vide : le pays de l’organisme qui tient le registre.
transfers-subject-gdpr = Le traitement de l’importateur relève lui-même du RGPD
transfers-employment = Données du personnel dans le cadre de la relation de travail
transfers-frequency = Fréquence
transfers-fallback = Instrument de repli
    .why = Gardé au dossier au cas où la décision d’adéquation tomberait.
transfers-onward = Transferts ultérieurs
    .none = Aucun
transfers-add-onward = Transfert ultérieur
transfers-onward-safeguard = Ce qui y protège les données
transfers-adequacy-none = Ce jour-là, aucune décision ne couvre { $country }. Choisissez un autre fondement.
transfers-adequacy-full = La décision couvre tout le pays : aucune confirmation par destinataire n’est nécessaire.
transfers-choose-recipient-first = Choisissez d’abord le destinataire : la confirmation figure dans sa fiche.
transfers-particulars = Précisions, telles que notées

## Fiches partagées
transfers-choose-instrument = Instrument
transfers-choose-assessment = Analyse d’impact
transfers-new-instrument = Nouvel instrument
transfers-new-assessment = Nouvelle analyse
transfers-edit-here = Remplir
transfers-hide-here = Fermer
transfers-open-page = Ouvrir sur sa propre page
transfers-used-by = Utilisé par
transfers-used-by-more = Un changement ici vaut pour les { $count } fiches qui l’utilisent.
transfers-unused = Aucun transfert ne l’utilise encore.
transfers-instrument-for = { $safeguard } avec { $recipient }
transfers-assessment-for = { $country } : { $recipient }
transfers-made = { $what } : créé.
transfers-tools = Instruments et analyses d’impact
transfers-tools-instruments = Instruments
transfers-tools-assessments = Analyses d’impact des transferts
transfers-tools-empty = Pas encore d’instrument ni d’analyse
    .why = Contrats avec clauses types, règles d’entreprise contraignantes et analyses d’impact figurent ici une fois et servent à de nombreux transferts.
transfers-remove = Retirer
transfers-removed = { $what } : retiré.
transfers-removed-transfer = Le transfert a été retiré.

## Module
transfers-module = Module
transfers-module-helper = Quel module ?
    .why = Deux questions en décident : qui envoie, et qui reçoit.
transfers-exporter-is = L’exportateur agit comme
transfers-importer-is = L’importateur agit comme
transfers-module-proposed = Ces rôles appellent : { $module }.
transfers-module-take = Prendre ce module
transfers-module-differs = L’instrument indique { $module } : cela ne correspond pas à ces rôles.
transfers-module-open = Répondez aux deux questions pour voir le module.
transfers-annexes = Annexes

## Instrument
transfers-instrument = Instrument
    .why = Le document qui apporte les garanties. Il peut servir à de nombreux transferts.
    .example = CCT avec Exemple Cloud Inc.
transfers-edition = Édition des clauses
transfers-signed-on = Signé le
transfers-binds-until = Engage jusqu’au
transfers-version = Version des annexes
transfers-kept-at = Lieu de conservation
transfers-approval = Approbation ou autorisation
    .why = La décision de l’autorité sur laquelle repose cet instrument.
transfers-approval-authority = Autorité
transfers-approval-decision = Numéro de la décision
transfers-approval-on = Décidée le
transfers-members = Membres liés
    .why = Sociétés du groupe liées par les règles ; Entrée après chacune.
transfers-commitments = Engagements contraignants de l’importateur
transfers-parties = Parties (annexe I.A)
    .why = Chaque exportateur et importateur, avec une personne de contact.
transfers-exporters = Exportateurs
transfers-importers = Importateurs
transfers-add-exporters = Exportateur
transfers-add-importers = Importateur
transfers-from-register = Depuis le registre
transfers-role = Rôle
transfers-address = Adresse
transfers-contact-name = Personne de contact
transfers-contact-position = Fonction
transfers-contact-details = Coordonnées
transfers-party-activities = Activités en rapport avec les données transférées
transfers-clause = clause { $clause }
transfers-annex-i-c = annexe I.C
transfers-annex-ii = annexe II
transfers-annex-iii = annexe III
transfers-choices = Choix dans les clauses
    .why = Ce que les parties ont convenu là où les clauses laissent le choix.
transfers-docking = D’autres peuvent adhérer plus tard (adhésion)
transfers-sub-option = Recours à des sous-traitants ultérieurs
transfers-notice-period = Préavis des changements
    .example = 30 jours
transfers-dispute-body = Un organe indépendant de règlement des litiges est proposé
transfers-authority-case = Autorité de contrôle déterminée par
transfers-governing-law = Droit applicable
transfers-courts = Juridictions
transfers-description = Description du transfert (annexe I.B)
    .why = Ce qui est transféré, de qui, à quelle fréquence et pourquoi.
transfers-sensitive = Données sensibles
    .none = Aucune donnée sensible
transfers-add-sensitive = Type de données sensibles
transfers-sensitive-one = Lesquelles
transfers-sensitive-safeguards = Restrictions et garanties qui s’y appliquent
transfers-retention = Conservation, ou ses critères
transfers-nature = Nature du traitement
transfers-purposes = Finalités du transfert et du traitement ultérieur
transfers-sub-processing = Pour les sous-traitants (ultérieurs) : objet, nature, durée
transfers-annex-measures = Autorité et mesures (annexes I.C, II, III)
    .why = Précises, non générales : ce qui est fait pour ces données.
transfers-annex-authority = Autorité de contrôle compétente
transfers-measures = Mesures techniques et organisationnelles
transfers-sub-measures = Mesures des sous-traitants ultérieurs
transfers-add-sub-processor = Sous-traitant ultérieur
transfers-sub-does = Ce qu’il fait
transfers-british = Royaume-Uni
    .why = Pour les exportateurs soumis au droit du Royaume-Uni. Seul, ce n’est pas un instrument du RGPD.
transfers-british-version = Version
transfers-british-starts = Date de début (tableau 1)
transfers-british-joined = Joint à (tableau 2)
transfers-british-risk = Évaluation des risques du transfert

## Adéquation par destinataire
transfers-confirmation = Confirmation pour ce destinataire
transfers-confirmation-of = { $recipient } : est-il couvert ?
transfers-confirmation-shared = { $count ->
    [0] Figure dans la fiche du destinataire.
    [one] Figure dans la fiche du destinataire ; vaut pour la seule activité qui l’utilise.
   *[other] Figure dans la fiche du destinataire ; vaut pour les { $count } activités qui l’utilisent.
}
transfers-condition = La décision couvre : { $condition }
transfers-confirm = Confirmer pour ce destinataire
transfers-to-recipient = Vers le destinataire
transfers-dpf-name = Nom sur la liste DPF
    .why = Tel qu’il figure sur dataprivacyframework.gov.
transfers-dpf-status = État sur la liste
    .why = La certification est renouvelée chaque année.
transfers-dpf-checked = Consultée le
transfers-dpf-hr = La certification couvre les données du personnel (HR)
transfers-met = La condition de la décision est remplie
transfers-confirmed-by = Confirmé par
transfers-confirmed-on = Confirmé le
transfers-evidence = Preuve
    .why = Ce qui le montre : le droit dont il relève, l’inscription, sa réponse.

## Dérogation
transfers-situation = Situation particulière
transfers-conditions = Comment ses conditions sont remplies
transfers-conditions-explicit-consent = Explicite, pour ce transfert, après information sur les risques liés à l’absence de garanties.
transfers-conditions-contract = Quel contrat avec la personne, et pourquoi le transfert y est nécessaire. Pour des transferts occasionnels.
transfers-conditions-contract-in-interest = Quel contrat dans l’intérêt de la personne, avec qui, et pourquoi le transfert est nécessaire. Pour des transferts occasionnels.
transfers-conditions-public-interest = Quel motif important d’intérêt public.
transfers-conditions-legal-claims = Quel droit est constaté, exercé ou défendu en justice. Pour des transferts occasionnels.
transfers-conditions-vital-interests = Les intérêts vitaux de qui, et pourquoi la personne ne peut consentir.
transfers-conditions-public-register = Quel registre public, et pourquoi seules des parties en sont transférées.
transfers-conditions-compelling-interests = Pourquoi aucun autre fondement du chapitre V ne s’applique, et que le transfert n’est pas répétitif.
transfers-recognising-law = Droit qui reconnaît l’intérêt public
transfers-public-powers = L’exportateur exerce des prérogatives de puissance publique
transfers-five = Ce que demande le second alinéa
    .article = art. 49, § 1, al. 2
transfers-interests = Intérêts légitimes impérieux
transfers-five-assessment = Évaluation de toutes les circonstances
transfers-five-safeguards = Garanties appropriées
transfers-five-authority = Autorité informée le
transfers-five-persons = Personnes informées le
transfers-persons = Nombre de personnes
transfers-limited-number = Seul un nombre limité de personnes est concerné

## Analyse d’impact
transfers-assessment = Analyse d’impact du transfert
    .example = Russie : hébergement
transfers-importer = Importateur
transfers-step = { $n }. { $what }
transfers-step-1 = Connaître le transfert
    .why = Ce qui va où, par combien de mains, et sous quelle forme.
transfers-step-2 = L’instrument
    .why = La garantie de l’art. 46 sur laquelle on s’appuie.
transfers-step-3 = Droit et pratique
    .why = L’accès des autorités en droit et en pratique, et son effet sur l’instrument.
transfers-step-4 = Mesures supplémentaires
    .why = Ce qui comble les lacunes relevées à l’étape 3.
transfers-step-5 = Démarches formelles
    .why = Annexes modifiées, autorité consultée.
transfers-step-6 = Réexaminer
    .why = Ce qui appelle une nouvelle analyse, et quand elle est due.
transfers-countries = Pays
    .why = De destination et des transferts ultérieurs.
transfers-format = Forme des données
transfers-sector = Secteur
transfers-chain = Chaîne et canaux
transfers-minimisation = Limité au nécessaire
transfers-use-cases = Cas d’usage
    .why = CEPD 01/2020, annexe 2. Pour 6 et 7, aucune mesure technique efficace n’est connue.
transfers-tool-words = L’instrument en mots
transfers-laws = Lois examinées
transfers-practice = Pratique, avec les preuves
transfers-remedies = Voies de recours et contrôle
transfers-experience = Demandes d’autorités reçues par l’importateur
transfers-impinges = Le droit ou la pratique affaiblit l’instrument
transfers-supplementary = Mesures supplémentaires
    .none = Aucune nécessaire
transfers-add-measure = Mesure
transfers-measure = Ce qui est fait
transfers-formal-steps = Démarches faites
transfers-re-evaluation = Ce qui appelle une nouvelle analyse, et qui y veille
transfers-review-on = Prochain réexamen
transfers-outcome = Résultat
    .why = Si la protection est essentiellement équivalente. Sinon, le transfert est à suspendre.
transfers-reasoning = Motifs
transfers-decided-by = Décidé par
transfers-decided-on = Décidé le
transfers-documents = Documents
    .why = Sur quoi elle repose ; Entrée après chacun.

## Radar
transfers-radar-title = Radar des transferts
    .why = Ce qui change dans les décisions d’adéquation entre deux jours, et quels transferts sont touchés.
transfers-radar-from = Du
transfers-radar-to = Au
transfers-radar-nothing = Aucune décision d’adéquation ne change entre ces jours.
transfers-radar-ends = La décision pour { $country } prend fin le { $date }.
transfers-radar-open = Ouvrir le radar
transfers-radar-no-hits = Aucun transfert ne s’y appuie.
transfers-radar-hits = { $count ->
    [one] Un transfert
   *[other] { $count } transferts
}

## La liste
transfers-notice = Nommé dans { $name }
transfers-notice-row = Notice d’information
    .more = nomme seulement le pays
transfers-to = Vers
transfers-none-stated = aucun indiqué
transfers-module-n = module { $n }
transfers-map = Carte du monde des transferts
transfers-recorded = Le transfert a été enregistré.
transfers-in-record = Dans quelle fiche
transfers-state-none-ask = Déclarer qu’il n’y a aucun transfert ?
transfers-choose-ground = Indiquez sur quoi repose le transfert ({ $country }) ; les champs correspondants suivent.
transfers-short-adequacy = Décision d’adéquation
transfers-short-public-instrument = Instrument public
transfers-short-binding-corporate-rules = Règles internes (BCR)
transfers-short-standard-contractual-clauses = Clauses types (CCT)
transfers-short-authority-clauses = Clauses d’une autorité
transfers-short-code-of-conduct = Code de conduite
transfers-short-certification = Certification
transfers-short-authorised-clauses = Clauses autorisées
transfers-short-administrative-arrangement = Arrangement administratif
transfers-short-derogation = Dérogation
transfers-short-uk-idta = IDTA (R.-U.)
transfers-short-uk-addendum = Addendum (R.-U.)
transfers-outcome-unstated = ouvert
transfers-outcome-equivalent = équivalent
transfers-outcome-equivalent-with-measures = avec mesures
transfers-outcome-not-equivalent = non équivalent
transfers-annexes-complete = annexes complètes
transfers-annex-state = { $annex } : { $count } à remplir
transfers-steps-done = { $done } parties sur { $all } faites
transfers-radar-rest = { $count ->
    [one] Un transfert s’y rend.
   *[other] { $count } transferts s’y rendent.
}
transfers-radar-soon = Prend fin peu après

## Ce qu’est un transfert
transfers-explain-why = Les trois doivent être réunis (lignes directrices 05/2021 du CEPD). Ce qui n’est pas un transfert ne demande aucun fondement du chapitre V ; la notice doit parfois nommer le pays quand même.
transfers-cases = Cas
transfers-is-transfer = transfert
transfers-is-none = pas un transfert
transfers-fails = Non rempli : { $criterion }.
transfers-checked-on = Comparé à la source le { $date }.

transfers-open-detail = Garantie, analyse d’impact et plus
