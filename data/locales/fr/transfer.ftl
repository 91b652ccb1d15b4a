# Transferts vers des pays tiers (chapitre V) : noms des codes, situation, critères, rapport.

noun-transfer-instrument = Instrument de transfert
noun-transfer-impact-assessment = Analyse d’impact du transfert

safeguard-authority-clauses = Clauses types d’une autorité, approuvées par la Commission
safeguard-administrative-arrangement = Arrangement administratif, autorisé
safeguard-uk-idta = International Data Transfer Agreement britannique
safeguard-uk-addendum = Addendum britannique aux clauses contractuelles types

transfer-role-unstated = Pas encore indiqué
transfer-role-controller = Responsable du traitement
transfer-role-processor = Sous-traitant

transfer-frequency-unstated = Pas encore indiqué
transfer-frequency-one-off = Une fois
transfer-frequency-occasional = De temps à autre
transfer-frequency-repetitive = De façon répétée
transfer-frequency-continuous = En continu

scc-module-one = Module 1 : responsable à responsable
scc-module-two = Module 2 : responsable à sous-traitant
scc-module-three = Module 3 : sous-traitant à sous-traitant
scc-module-four = Module 4 : sous-traitant à responsable

derogation-ground-unstated = Pas encore indiqué
derogation-ground-explicit-consent = Consentement explicite après information sur les risques
derogation-ground-contract = Contrat avec la personne
derogation-ground-contract-in-interest = Contrat dans l’intérêt de la personne
derogation-ground-public-interest = Motifs importants d’intérêt public
derogation-ground-legal-claims = Droits en justice
derogation-ground-vital-interests = Intérêts vitaux, consentement impossible
derogation-ground-public-register = Registre public
derogation-ground-compelling-interests = Intérêts légitimes impérieux

dpf-status-unstated = Pas encore vérifié
dpf-status-active = Sur la liste, actif
dpf-status-inactive = Sur la liste, inactif
dpf-status-not-listed = Absent de la liste

sub-processor-option-unstated = Pas encore indiqué
sub-processor-option-specific = Option 1 : autorisation préalable spécifique
sub-processor-option-general = Option 2 : autorisation écrite générale

authority-case-unstated = Pas encore indiqué
authority-case-established = Exportateur établi dans un État membre
authority-case-represented = Exportateur ayant un représentant dans l’Union
authority-case-unrepresented = Exportateur sans représentant

data-format-unstated = Pas encore indiqué
data-format-clear = En clair
data-format-pseudonymised = Pseudonymisées
data-format-encrypted = Chiffrées, importateur sans clé

assessment-outcome-unstated = Pas encore décidé
assessment-outcome-equivalent = Substantiellement équivalent
assessment-outcome-equivalent-with-measures = Substantiellement équivalent avec des mesures
assessment-outcome-not-equivalent = Non substantiellement équivalent

use-case-encrypted-backup = 1 : stockage chiffré, clés dans l’EEE
use-case-pseudonymised = 2 : données pseudonymisées
use-case-encrypted-transit = 3 : transit chiffré
use-case-protected-recipient = 4 : destinataire protégé
use-case-split-processing = 5 : traitement fractionné
use-case-clear-text = 6 : sous-traitant ayant besoin des données en clair
use-case-remote-access = 7 : accès à distance en clair

measure-kind-technical = Technique
measure-kind-contractual = Contractuelle
measure-kind-organisational = Organisationnelle

transfer-standing-no-transfer = Pas de transfert
transfer-standing-in-order = Rien ne manque
transfer-standing-attention = À examiner
transfer-standing-condition-to-confirm = Condition à confirmer
transfer-standing-deficient = Incomplet
transfer-standing-no-basis = Sans fondement
transfer-standing-suspend = À suspendre

annex-part-exporter-name = nom de l’exportateur
annex-part-exporter-address = adresse de l’exportateur
annex-part-exporter-contact = personne de contact de l’exportateur
annex-part-exporter-activities = activités de l’exportateur
annex-part-exporter-signature = signature de l’exportateur et date
annex-part-importer-name = nom de l’importateur
annex-part-importer-address = adresse de l’importateur
annex-part-importer-contact = personne de contact de l’importateur
annex-part-importer-activities = activités de l’importateur
annex-part-importer-signature = signature de l’importateur et date
annex-part-data-subjects = catégories de personnes concernées
annex-part-personal-data = catégories de données à caractère personnel
annex-part-sensitive-data = données sensibles avec leurs garanties, ou aucune
annex-part-frequency = fréquence
annex-part-nature = nature du traitement
annex-part-purposes = finalités
annex-part-retention = durée de conservation
annex-part-sub-processing = objet, nature et durée pour les sous-traitants
annex-part-competent-authority = autorité de contrôle compétente
annex-part-measures = mesures techniques et organisationnelles
annex-part-sub-processors = liste des sous-traitants ultérieurs

derogation-part-conditions = comment les conditions sont remplies
derogation-part-law = le droit qui reconnaît l’intérêt
derogation-part-assessment = évaluation de toutes les circonstances
derogation-part-suitable-safeguards = garanties appropriées
derogation-part-authority-informed-on = information de l’autorité de contrôle
derogation-part-persons-informed-on = information des personnes
derogation-part-limited-number = nombre limité de personnes

assessment-part-countries = pays
assessment-part-personal-data = catégories de données à caractère personnel
assessment-part-format = forme des données
assessment-part-purpose = finalité
assessment-part-tool = outil invoqué
assessment-part-laws = lois examinées
assessment-part-practice = pratique
assessment-part-impinges = si le droit ou la pratique porte atteinte à l’outil
assessment-part-measures = mesures supplémentaires
assessment-part-formal-steps = démarches formelles
assessment-part-re-evaluation = réévaluation
assessment-part-outcome = résultat
assessment-part-decided-by = qui a décidé
assessment-part-decided-on = date de la décision

transfer-criterion-exporter = Un responsable ou sous-traitant envoie
    .text = Une personne soumise au RGPD pour ce traitement, responsable ou sous-traitant, envoie les données ou les met à disposition.
transfer-criterion-disclosure = Un autre reçoit
    .text = Les données sont divulguées ou mises à disposition d’un autre responsable ou sous-traitant, et non de son propre personnel.
transfer-criterion-importer = Le destinataire est dans un pays tiers
    .text = Le destinataire est hors de l’EEE ou une organisation internationale, que le RGPD s’applique à lui ou non.

transfer-case-direct = Une personne donne ses propres données directement à un responsable à l’étranger
    .text = Aucune ligne n’est requise au titre du chapitre V : personne ne transfère. L’information doit néanmoins citer le pays et le destinataire.
transfer-case-traveller = Un salarié voyage avec l’ordinateur de l’entreprise
    .text = Il fait partie du responsable. C’est une question de sécurité (art. 32), non du chapitre V.
transfer-case-eea-group-parent = Un destinataire dans l’EEE a sa société mère à l’étranger
    .text = Les données restent dans l’EEE. Pesez l’accès de la mère et les ordres étrangers au regard des art. 28, § 1, 32 et 48.
transfer-case-remote-access = L’assistance d’un sous-traitant à l’étranger consulte des données dans l’EEE
    .text = L’accès à distance y rend les données disponibles : consignez-le, quel que soit le lieu de stockage.
transfer-case-intra-group = Une société du groupe dans l’EEE envoie des données à une autre hors EEE
    .text = Les sociétés d’un groupe sont des responsables ou sous-traitants distincts : consignez-le.
transfer-case-art-3-2-exporter = Un responsable à l’étranger au titre de l’art. 3, § 2, recourt à un sous-traitant à l’étranger
    .text = Il est tenu par le chapitre V comme un exportateur dans l’Union : consignez-le.
transfer-case-processor-back = Un sous-traitant dans l’EEE renvoie des données à son responsable à l’étranger
    .text = Le sous-traitant est l’exportateur ; le module 4 des clauses est fait pour cela.

finding-art45-condition-not-met = La décision d’adéquation pour { $country } ne couvre pas ce destinataire : le transfert n’a pas de fondement.
    .hint = Choisissez une garantie de l’art. 46 ou une dérogation de l’art. 49, ou mettez fin au transfert.
finding-art45-evidence = Il a été confirmé que la décision d’adéquation pour { $country } couvre ce destinataire, mais sans dire par qui ni sur quelle preuve.
    .hint = Notez chez le destinataire qui l’a vérifié et ce qui le prouve.
finding-art45-recheck = { $country } : la couverture du destinataire a été vérifiée pour la dernière fois le { $day }, il y a plus de { $months } mois.
    .hint = Vérifiez de nouveau et notez la date ; la certification est renouvelée chaque année.
finding-art45-confirmed-later = { $country } : la couverture du destinataire a été vérifiée le { $day }, après le jour évalué ici.
    .hint = Tenez compte de ce que la situation pouvait être différente ce jour-là.
finding-art45-dpf-hr = Des données de votre personnel vont vers { $country }, et la certification du destinataire ne couvre pas ces données.
    .hint = Convenez pour elles d’une garantie de l’art. 46, ou attendez que la certification couvre les données de ressources humaines.
finding-art45-dpf-hr-open = Des données de votre personnel vont vers { $country } ; il n’a pas été vérifié si la certification du destinataire les couvre.
    .hint = Vérifiez dans la liste si elle couvre les données de ressources humaines.
finding-art45-dpf-hr-unsaid = { $country } : il n’est pas dit si des données de votre personnel sont transférées, et l’on ne sait pas si la certification les couvre.
    .hint = Dites dans le transfert si de telles données en font partie.
finding-art45-pending = La décision d’adéquation pour { $country } est attaquée : { $case } est pendante.
    .hint = Gardez au dossier des clauses contractuelles types et une analyse pour le jour où elle tomberait.
finding-art45-ends = La décision d’adéquation pour { $country } prend fin le { $day }.
    .hint = Préparez une autre garantie, ou surveillez si elle est prolongée.
finding-art45-eea = Il n’est pas confirmé que { $decision } pour { $country } vaut pour les exportateurs en { $exporter } : l’accord EEE doit la reprendre.
    .hint = Vérifiez si elle a été intégrée, ou utilisez une garantie de l’art. 46.
finding-art46-uk-tool = Le transfert vers { $country } repose sur un outil du droit britannique, sans effet sous le RGPD.
    .hint = Choisissez une garantie de l’art. 46, par exemple les clauses de (UE) 2021/914.
finding-art46-uk-law = Le transfert vers { $country } part du Royaume-Uni et repose sur un outil de son droit, qui n’est pas évalué ici.
    .hint = Évaluez-le selon ce droit ; si le RGPD s’applique aussi à l’exportateur (art. 3, § 2), il faut une garantie de l’art. 46.
finding-art46-instrument = L’instrument qui fournit les garanties pour { $country } n’est pas consigné.
    .hint = Liez l’instrument, ou décrivez-le dans les précisions.
finding-art46-instrument-gone = L’instrument sur lequel repose le transfert vers { $country } n’est plus dans le registre.
    .hint = Liez-en un autre, ou rétablissez-le par annulation.
finding-art46-instrument-kind = Le transfert vers { $country } cite { $instrument }, qui est une autre sorte de garantie.
    .hint = Choisissez la garantie que constitue l’instrument, ou liez le bon instrument.
finding-art46-2-c-roles = { $instrument } utilise le module { $module } pour { $country }, qui ne correspond pas aux rôles de l’exportateur et de l’importateur.
    .hint = Pour ces rôles, c’est le module { $fitting } ; corrigez les rôles ou convenez de ce module.
finding-art46-2-c-roles-open = { $country } : il n’est pas dit si l’importateur est responsable ou sous-traitant ; le module ne peut pas être vérifié.
    .hint = Indiquez le rôle de l’importateur.
finding-art46-2-c-scope = L’importateur en { $country } est lui-même soumis au RGPD : les clauses de (UE) 2021/914 ne sont pas faites pour lui.
    .hint = Des clauses pour ces importateurs sont annoncées, non adoptées. Notez votre solution et suivez l’évolution.
finding-art46-assessment = Aucune analyse d’impact du transfert n’est consignée pour { $country }.
    .hint = Examinez le droit et la pratique du pays de destination, et liez l’analyse ; tout outil de l’art. 46 en exige une.
finding-art46-assessment-country = { $assessment } n’examine pas { $country }.
    .hint = Ajoutez-y le pays, ou liez une autre analyse.
finding-art46-suspend = { $assessment } a conclu que la protection en { $country } n’est pas substantiellement équivalente.
    .hint = Suspendez le transfert, ou trouvez des mesures qui la rendent équivalente et réévaluez.
finding-art44-onward = { $assessment } n’examine pas les transferts ultérieurs depuis { $country } vers : { $onward }.
    .hint = Ajoutez ces pays à l’analyse.
finding-art49-ground = Le transfert vers { $country } repose sur une dérogation, sans dire laquelle.
    .hint = Choisissez la situation particulière de l’art. 49, § 1.
finding-art49-repetitive = Des données vont de façon répétée vers { $country } sur une dérogation ({ $ground }), prévue pour l’exception.
    .hint = Choisissez une garantie de l’art. 46 pour les transferts réguliers.
finding-art49-1-repetitive = Des données vont de façon répétée vers { $country } sur { $ground } ; la loi ne le permet que pour un transfert non répétitif.
    .hint = Choisissez une garantie de l’art. 46, ou mettez fin au transfert.
finding-art49-3-public-powers = Une autorité publique, dans l’exercice de ses prérogatives, ne peut fonder le transfert vers { $country } sur { $ground }.
    .hint = Choisissez un autre motif, ou un instrument entre autorités publiques.
finding-art49-4-law = Le droit qui reconnaît l’intérêt public du transfert vers { $country } n’est pas cité.
    .hint = Citez le droit de l’Union ou de l’État membre.
finding-art49-6-documents = { $count ->
        [one] Le transfert vers { $country } pour des intérêts légitimes impérieux manque d’un document : { $missing }.
       *[other] Le transfert vers { $country } pour des intérêts légitimes impérieux manque de { $count } documents : { $missing }.
    }
    .hint = Consignez-les ; l’évaluation et les garanties ont leur place dans le registre des activités de traitement.
finding-art49-1-number = Le transfert vers { $country } pour des intérêts légitimes impérieux concerne plus qu’un nombre limité de personnes.
    .hint = Choisissez une garantie de l’art. 46, ou limitez-le.
finding-art46-unsigned = La date de signature de { $instrument } n’est pas indiquée.
    .hint = Saisissez-la ; des clauses non signées ne lient personne.
finding-art46-signed-later = { $instrument } n’est signé que le { $day }.
    .hint = Jusque-là, il ne fonde aucun transfert.
finding-art46-ended = { $instrument } a pris fin le { $day }.
    .hint = Renouvelez-le, ou mettez fin aux transferts qui reposent sur lui.
finding-art46-2-c-edition-unknown = { $instrument } cite une version des clauses qui n’est pas connue : { $edition }.
    .hint = Choisissez une version de la liste.
finding-art46-2-c-no-tool = { $instrument } repose sur { $edition }, qui n’est pas un outil pour les transferts vers des pays tiers.
    .hint = Convenez des clauses de (UE) 2021/914.
finding-art46-2-c-old = { $instrument } repose sur { $edition }, invocable au plus tard jusqu’au { $day }.
    .hint = Convenez des clauses de (UE) 2021/914.
finding-art46-2-c-module-open = { $instrument } ne dit pas quel module des clauses s’applique.
    .hint = Choisissez le module qui correspond aux rôles de l’exportateur et de l’importateur.
finding-art46-2-c-clauses = { $instrument } laisse des choix ouverts dans les clauses : { $clauses }.
    .hint = Saisissez ce que les parties ont choisi.
finding-art46-2-c-governing-law = { $instrument } est régi par le droit de { $law } ; la clause 17 exige celui d’un État membre.
    .hint = Convenez du droit d’un État membre qui reconnaît les droits de tiers bénéficiaires.
finding-art46-2-c-annex = { $instrument } : l’annexe { $annex } est vide.
    .hint = Complétez-la ; sans leurs annexes, les clauses ne décrivent aucun transfert.
finding-art46-2-c-annex-parts = { $instrument } : l’annexe { $annex } n’est pas complète ; il manque : { $missing }.
    .hint = Complétez-la.
finding-art46-approval = { $instrument } ne montre ni approbation ni autorisation de l’autorité.
    .hint = Saisissez l’autorité, la décision et la date.
finding-art47-members = { $instrument } ne nomme pas les membres du groupe qu’il lie.
    .hint = Nommez-les ; l’importateur doit en être.
finding-art46-commitments = { $instrument } ne montre pas d’engagement contraignant et exécutoire de l’importateur.
    .hint = Décrivez-le et où il est conservé.
finding-art46-assessment-open = { $assessment } n’a pas encore de résultat.
    .hint = Décidez, et saisissez la date ; d’ici là, le transfert ne devrait pas commencer.
finding-art46-use-case = { $assessment } juge la protection équivalente dans un cas pour lequel aucune mesure efficace n’est connue, alors que le droit local porte atteinte à l’outil : { $cases }.
    .hint = Chiffrez ou pseudonymisez de sorte que l’importateur ne voie pas les données en clair, ou suspendez le transfert.
finding-art46-use-case-doubtful = { $assessment } s’appuie sur des mesures dans un cas pour lequel aucune mesure technique efficace n’est connue : { $cases }.
    .hint = Dites si le droit ou la pratique du pays porte atteinte à l’outil, et pourquoi les mesures aident.
finding-art46-steps = { $assessment } a des lacunes : { $missing }.
    .hint = Comblez-les ; l’analyse doit être présentée à l’autorité sur demande (clause 14, d)).
finding-art46-review = La révision de { $assessment } était due : { $day }.
    .hint = Réexaminez le droit et la pratique, et fixez la prochaine date.

radar-months = Le radar regarde au plus { $most } mois en avant.
    .hint = Rien n’a été modifié. Choisissez une durée plus courte.
