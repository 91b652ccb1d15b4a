# Paquets : ce que lit la personne, les contrôles préalables et la vérification.

package-date =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
package-title-access = Réponse à votre demande d’accès
package-title-portability = Vos données à emporter
package-subtitle = Référence { $reference }, état au { $date }
package-confidential = Confidentiel : données à caractère personnel
package-page = Page { $page } sur { $pages }
package-contents = Sommaire
package-skip = Aller au contenu

package-fact-controller = Responsable du traitement
package-fact-dpo = Délégué à la protection des données
package-fact-representative = Représentant dans l’Union
package-fact-person = Pour
package-person-unnamed = La personne qui a présenté la demande
package-fact-reference = Référence
package-fact-received = Votre demande du
package-fact-rights = Droits exercés
package-fact-as-of = État des données
package-opening = Vous avez demandé quelles données à caractère personnel nous traitons à votre sujet. Voici notre réponse au titre de l’article 15 du règlement général sur la protection des données (RGPD). Elle est gratuite et vous n’avez pas à motiver votre demande.
package-confirm-yes-title = Oui, nous traitons des données à caractère personnel vous concernant
package-confirm-yes =
    Nous avons trouvé { $records ->
        [one] { $records } enregistrement
       *[other] { $records } enregistrements
    } vous concernant dans { $systems ->
        [one] { $systems } système
       *[other] { $systems } systèmes
    }.
package-confirm-no-title = Nous n’avons trouvé aucune donnée à caractère personnel vous concernant
package-confirm-no = Nous avons cherché dans les systèmes indiqués ci-dessous avec les éléments que vous nous avez donnés et n’avons rien trouvé à votre sujet. Si vous pensez que nous détenons des données vous concernant, indiquez-nous l’adresse électronique, le numéro de téléphone ou de client sous lequel elles peuvent figurer ; nous chercherons à nouveau.

package-part-searched = Où nous avons cherché
package-searched-intro = Nous vous avons recherché dans ces systèmes.
package-searched-nothing = Aucun système n’a été consulté.
package-column-system = Système
package-column-file = Extraction
package-column-found = Enregistrements vous concernant
package-found-nothing = rien trouvé
package-searched-possible =
    Dans { $count ->
        [one] { $count } autre enregistrement
       *[other] { $count } autres enregistrements
    }, seul le nom, une partie du nom ou un numéro semblable correspond au vôtre. Il peut s’agir d’une autre personne ; c’est pourquoi cela ne figure pas dans cette réponse. Si vous pouvez nous donner un autre identifiant, nous vérifierons.

package-part-information = À quoi servent vos données
package-information-intro = Ne figurent ici que ceux de nos traitements dans lesquels des données vous concernant ont été trouvées.
package-activity-kicker = { $reference } · trouvé dans : { $systems }
package-fact-purposes = Finalités et base juridique
package-basis = { $name } (art. { $article } RGPD)
package-basis-law = texte : { $text }
package-basis-interest = intérêt poursuivi : { $text }
package-basis-withdrawal = retrait : { $text }
package-fact-categories = Catégories de données trouvées
package-fact-recipients = Destinataires
package-recipients-none = Aucun : les données ne sont pas communiquées.
package-recipient-when = communiqué : { $text }
package-transfer = Transfert vers : { $country } ({ $ground } RGPD)
package-transfers-noticed = Notre politique de confidentialité nomme ces pays tiers pour l’ensemble des traitements : { $countries }
package-fact-storage = Durée de conservation
package-fact-source = D’où viennent les données
package-fact-automated = Décisions automatisées
package-automated-none = Il n’y a pas de prise de décision automatisée, profilage compris.
package-logic = Fonctionnement : { $text }
package-consequences = Conséquences pour vous : { $text }
package-fact-safeguards = Garanties des transferts
package-safeguard-copy = Pour en obtenir une copie : { $text }
package-safeguard-copy-ask = Vous pouvez nous demander une copie des garanties.

# What the register does not say; each of these is a finding too.
package-hole-purposes = Les finalités ne sont pas renseignées à ce jour.
package-hole-basis = Aucune base juridique n’est renseignée à ce jour pour cette finalité.
package-hole-withdrawal = les modalités du retrait ne sont pas renseignées à ce jour
package-hole-category = d’autres données dont la catégorie n’est pas encore déterminée
package-hole-recipients = Les destinataires ne sont pas renseignés à ce jour.
package-hole-recipient-name = Renseigné uniquement par catégorie. Sur demande, nous vous indiquerons les destinataires individuels, sauf impossibilité.
package-hole-recipient-date = Le moment de la communication n’est pas renseigné à ce jour pour : { $recipients }
package-hole-transfers = Il n’est pas renseigné à ce jour si des données vont vers des pays tiers.
package-hole-country = un pays qui n’est pas renseigné à ce jour
package-hole-ground = Transfert vers : { $country } ; son fondement n’est pas renseigné à ce jour
package-hole-instrument = L’instrument renseigné à cet effet a pris fin le { $day } ; ce qui l’a remplacé n’est pas renseigné à ce jour.
package-hole-storage = Aucune durée de conservation n’est renseignée à ce jour.
package-hole-storage-period = aucune durée n’est indiquée
package-hole-source = de qui, cela n’est pas renseigné à ce jour
package-hole-public-sources = Il n’est pas renseigné à ce jour si les données proviennent de sources accessibles au public.
package-hole-automated = Il n’est pas renseigné à ce jour s’il y a des décisions automatisées.
package-hole-logic = Le fonctionnement n’est pas renseigné à ce jour.
package-hole-consequences = Les conséquences pour vous ne sont pas renseignées à ce jour.

package-origin-unstated = Non renseignée
package-origin-provided = Vous les avez fournies
package-origin-observed = Issues de votre utilisation
package-origin-derived = Calculées à partir d’autres données
package-origin-inferred = Notre appréciation
package-origin-third-party = Reçues d’un tiers
package-origin-generated = Attribuées par nous
package-public-sources = Sources accessibles au public : { $text }
package-public-sources-none = Elles ne proviennent pas de sources accessibles au public.
package-source-per-record = Selon les enregistrements de { $system } (colonne { $column }) : { $sources }
package-source-of-records =
    { $source } ({ $count ->
        [one] { $count } enregistrement
       *[other] { $count } enregistrements
    })

package-storage-until-at-most = au plus tard jusqu’au { $last } ({ $rule })
package-storage-until = jusqu’au { $last } ({ $rule })
package-storage-between-at-most = enregistrement par enregistrement, le premier au plus tard jusqu’au { $first }, le dernier au plus tard jusqu’au { $last } ({ $rule })
package-storage-between = enregistrement par enregistrement, le premier jusqu’au { $first }, le dernier jusqu’au { $last } ({ $rule })
package-storage-max =
    { $triggered ->
        [0] { $period } au plus
       *[other] { $period } au plus, à compter de : { $trigger }
    }
package-storage-exact =
    { $triggered ->
        [0] { $period }
       *[other] { $period }, à compter de : { $trigger }
    }
package-storage-immediate =
    { $triggered ->
        [0] effacement immédiat
       *[other] effacement immédiat après : { $trigger }
    }
package-storage-promptly =
    { $triggered ->
        [0] effacement à bref délai
       *[other] effacement à bref délai après : { $trigger }
    }
package-storage-on-request = jusqu’à ce que vous demandiez l’effacement
package-storage-external = selon : { $reference }
package-storage-criterion = jusqu’à : { $trigger }
package-storage-while = conservées tant que : { $condition }
package-storage-first-of = jusqu’au premier de ces événements : { $ends }
package-storage-or = ou
package-storage-otherwise = sinon { $end }
package-storage-use-only = limite l’utilisation, non la conservation : { $rule }

package-part-rights = Vos droits
package-rights-intro = Vous pouvez exercer ces droits gratuitement en écrivant au contact indiqué en première page. Ceux qui s’appliquent dépendent de la base juridique du traitement.
package-right-rectification = Vous pouvez faire rectifier les données inexactes et compléter les données incomplètes.
package-right-erasure = Vous pouvez faire effacer vos données lorsqu’un des motifs de l’article 17 s’applique, par exemple si elles ne sont plus nécessaires.
package-right-restriction = Vous pouvez faire limiter le traitement dans les cas de l’article 18, par exemple pendant que l’exactitude de vos données est vérifiée.
package-right-portability = Vous pouvez recevoir les données que vous avez fournies sous une forme lisible par machine ou les faire transmettre à un autre prestataire.
package-right-automated-decision = Vous pouvez demander qu’une personne examine la décision, exprimer votre point de vue et contester la décision.
package-right-limited = Ce droit ne s’étend pas à ce que la loi nous oblige à traiter.
package-right-only = S’applique à : { $activities }
package-objection-title = Votre droit d’opposition
package-objection = Vous pouvez vous opposer à tout moment, pour des raisons tenant à votre situation particulière, à ces traitements, parce qu’ils reposent sur un intérêt légitime ou une mission d’intérêt public (art. 21, § 1, RGPD). Nous y mettons alors fin, sauf à démontrer des motifs impérieux qui prévalent sur vos intérêts.
package-objection-marketing = Vous pouvez vous opposer à tout moment, sans motif, à l’utilisation de vos données à des fins de prospection. Nous cessons alors de les utiliser à cette fin (art. 21, § 2 et 3, RGPD).
package-withdrawal-title = Retrait de votre consentement
package-withdrawal = Lorsque nous nous fondons sur votre consentement, vous pouvez le retirer à tout moment. Ce qui a été fait auparavant reste licite (art. 7, § 3, RGPD).
package-complaint-title = Votre droit de réclamation
package-complaint = Vous pouvez introduire une réclamation auprès d’une autorité de contrôle, notamment là où vous résidez, là où vous travaillez ou là où la violation aurait été commise (art. 77 RGPD).
package-complaint-named = Vous pouvez introduire une réclamation auprès d’une autorité de contrôle (art. 77 RGPD). Autorité compétente pour nous : { $authority }. Vous pouvez aussi vous adresser à celle du lieu où vous résidez ou travaillez.

package-part-copy = Copie de vos données
package-copy-intro = Pour chaque système figurent la signification des colonnes, puis vos enregistrements (art. 15, § 3, RGPD).
package-copy-no-activity = Traitement non encore déterminé
package-copy-of =
    { $count ->
        [one] { $count } enregistrement
       *[other] { $count } enregistrements
    } de l’extraction « { $file } ». Au complet dans { $json } et { $csv }
package-columns-title = Signification des colonnes
package-records-title = Vos enregistrements
package-record = Enregistrement { $number }
package-column-name = Colonne
package-column-meaning = Signification
package-column-origin = Origine
package-column-unexplained = sans catégorie pour l’instant
package-left-out = Non repris dans cette copie
package-left-out-no-reason = aucun motif renseigné
package-shortened-title = Présenté en partie
package-shortened = Les { $shown } premiers enregistrements sur { $all } figurent ici. Tous se trouvent dans { $file }
package-value-empty = vide
package-value-cut = (suite dans le fichier de données)

package-part-files = Fichiers de données
package-files-intro = Complets et exacts, pour d’autres programmes. Décompressez d’abord le paquet pour que les liens fonctionnent.
package-readme-access = Ce paquet est la réponse de { $controller } à votre demande d’accès au titre de l’article 15 du RGPD, référence { $reference }, état au { $date }. Il contient les données à caractère personnel trouvées à votre sujet et les informations exigées par la loi. Questions : { $contact }
package-readme-portability = Ce paquet contient les données à caractère personnel que vous pouvez emporter au titre de l’article 20 du RGPD, de la part de { $controller }, référence { $reference }, état au { $date } : celles que vous avez fournies ou qui sont issues de votre utilisation, et qui sont traitées sur la base de votre consentement ou d’un contrat. Toutes les autres données vous concernant peuvent être obtenues par une demande d’accès (article 15 du RGPD). Questions : { $contact }
package-readme-files = Contenu
package-readme-csv = Les fichiers CSV contiennent vos données exactement telles qu’elles figurent dans les systèmes. Un tableur peut prendre une valeur commençant par = + - ou @ pour une formule : ouvrez ces fichiers comme du texte si vous ignorez d’où vient une valeur. Lorsqu’un champ a plusieurs valeurs, elles sont écrites sous forme de liste JSON.
package-readme-care = Conservez ce paquet en lieu sûr : quiconque le détient peut lire vos données.
package-guide-intro = Cette page explique les fichiers de données de ce paquet. Ils contiennent les données à caractère personnel que vous avez fournies ou qui sont issues de votre utilisation de nos services, dans la mesure où elles sont traitées sur la base de votre consentement ou d’un contrat (art. 20, § 1, RGPD). Vous pouvez remettre ces fichiers à un autre prestataire.
package-guide-of =
    { $count ->
        [one] { $count } enregistrement
       *[other] { $count } enregistrements
    } dans { $json } et { $csv } · expliqué pour les programmes dans { $schema }

package-reason-provided = Fournie par la personne, sur la base du consentement ou d’un contrat (art. 20, § 1).
package-reason-observed = Issue de l’utilisation par la personne, sur la base du consentement ou d’un contrat (art. 20, § 1).
package-reason-skipped = Écartée par vous.
package-reason-no-activity = Non rattachée à un traitement : aucune base juridique n’est connue.
package-reason-unmapped = Non rattachée à une catégorie de données.
package-reason-derived = Dérivée d’autres données, non fournie par la personne (art. 20, § 1).
package-reason-inferred = Déduite au sujet de la personne, non fournie (art. 20, § 1).
package-reason-no-basis = Le traitement n’indique aucune base juridique (art. 20, § 1, point a)).
package-reason-other-basis = Ne repose ni sur le consentement ni sur un contrat (art. 20, § 1, point a)).
package-reason-mixed-bases = Sur la base du consentement ou d’un contrat, mais aussi d’une autre base : décidez à quoi sert la donnée (art. 20, § 1, point a)).
package-reason-third-party = Provient d’un tiers : décidez en tenant compte des droits d’autrui (art. 20, § 1 et 4).
package-reason-generated = Générée par le responsable : décidez si elle résulte de l’utilisation par la personne (art. 20, § 1).
package-reason-origin-unstated = L’origine n’est pas indiquée : décidez (art. 20, § 1).
package-reason-decided = Vous avez décidé de la remettre (art. 20, § 1 et 4).

package-check-nothing-collected = Aucune extraction n’a encore été consultée.
    .hint = Ajoutez les extractions des systèmes susceptibles de contenir des données sur la personne.
package-check-nothing-found =
    Rien n’a été trouvé dans { $files ->
        [one] { $files } extraction
       *[other] { $files } extractions
    }.
    .hint = « Rien trouvé » est aussi une réponse. Vérifiez auparavant les identifiants.
package-check-found =
    { $records ->
        [one] { $records } enregistrement trouvé
       *[other] { $records } enregistrements trouvés
    } dans { $files ->
        [one] { $files } extraction
       *[other] { $files } extractions
    }.
package-check-possible =
    { $count ->
        [one] { $count } enregistrement concerne peut-être la personne et n’est pas tranché.
       *[other] { $count } enregistrements concernent peut-être la personne et ne sont pas tranchés.
    }
    .hint = Ils ne font pas partie de la réponse. Tranchez pour chacun là où les données ont été collectées ; demandez à la personne un autre identifiant si cela ne suffit pas.
package-check-no-activity = Les données de { $system } ne sont rattachées à aucun traitement.
    .hint = Choisissez le traitement afin que la finalité, les destinataires et la durée puissent être indiqués.
package-check-unmapped =
    { $count ->
        [one] Une colonne de { $system } n’a pas de catégorie au registre : { $columns }
       *[other] { $count } colonnes de { $system } n’ont pas de catégorie au registre : { $columns }
    }
    .hint = Rattachez-les à une catégorie de données ou écartez-les avec un motif.
package-check-unconfirmed =
    { $count ->
        [one] { $count } signification proposée dans { $system } n’est pas confirmée.
       *[other] { $count } significations proposées dans { $system } ne sont pas confirmées.
    }
    .hint = Parcourez les colonnes et confirmez les propositions.
package-check-left-out-without-reason =
    { $count ->
        [one] { $count } colonne de { $system } est écartée sans motif.
       *[other] { $count } colonnes de { $system } sont écartées sans motif.
    }
    .hint = Notez pourquoi : la personne le lira.
package-check-mapped = Chaque colonne trouvée est expliquée et confirmée.
package-check-to-decide =
    { $count ->
        [one] { $count } élément attend votre décision et reste exclu d’ici là.
       *[other] { $count } éléments attendent votre décision et restent exclus d’ici là.
    }
    .hint = Parcourez les éléments exclus et incluez ce qui ne nuit pas à autrui.
package-check-decided =
    { $count ->
        [one] { $count } élément est inclus par votre décision.
       *[other] { $count } éléments sont inclus par votre décision.
    }
    .hint = Assurez-vous que les droits d’autrui ne sont pas lésés.
package-check-nothing-in-scope = Rien de ce qui a été trouvé ne relève de la portabilité.
    .hint = Informez-en la personne dans le mois avec les motifs (art. 12, § 4) ; proposez plutôt l’accès.
package-check-in-scope =
    { $count ->
        [one] { $count } élément inclus
       *[other] { $count } éléments inclus
    }, { $out } exclus.
package-check-no-purpose = « { $activity } » n’indique aucune finalité.
    .hint = Inscrivez la finalité au registre : la personne a le droit de la connaître.
package-check-no-legal-basis = « { $activity } » a une finalité sans base juridique.
    .hint = Complétez le registre : les droits applicables et la portabilité en dépendent.
package-check-recipients-open = Les destinataires de « { $activity } » ne sont pas renseignés.
    .hint = Nommez-les ou indiquez qu’il n’y en a pas.
package-check-transfers-open = L’existence de transferts vers des pays tiers dans « { $activity } » n’est pas renseignée.
    .hint = Nommez les pays et le fondement de chaque transfert, ou indiquez qu’il n’y en a pas.
package-check-recipient-unnamed = « { $recipient } » n’est connu que par catégorie.
    .hint = La personne a droit aux noms, sauf s’il est impossible de les identifier ou si la demande est manifestement infondée ou excessive.
package-check-storage-missing = « { $activity } » n’indique aucune durée de conservation pour : { $categories }
    .hint = Inscrivez la durée ou le critère au registre.
package-check-storage-undated = « { $activity } » a une durée de conservation, mais le jour à partir duquel elle court n’est pas dans les enregistrements trouvés ou n’est pas lisible : { $categories }
    .hint = Indiquez dans le dossier quelle colonne contient ce jour ; d’ici là, la réponse ne donne que la durée.
package-check-storage-over = Des données de « { $activity } » ont été trouvées alors que leur durée de conservation est écoulée : { $categories }
    .hint = Elles font partie de la réponse. Faites ensuite vérifier l’effacement.
package-check-safeguard-ended = L’instrument « { $instrument } », sur lequel repose un transfert, a pris fin le { $day }.
    .hint = Inscrivez ce qui l’a remplacé : la personne a le droit de connaître la garantie réellement utilisée.
package-check-automated-open = Le recours à des décisions automatisées dans « { $activity } » n’est pas renseigné.
    .hint = Indiquez la logique et les conséquences, ou l’absence de telles décisions.
package-check-authority-missing = L’autorité de contrôle compétente n’est pas renseignée.
    .hint = Sans elle, la réponse explique le droit de réclamation en termes généraux.

package-verify-empty = Le fichier est vide.
package-verify-not-a-package = Ce n’est pas un paquet de ce programme.
package-verify-truncated = Le fichier est incomplet : sa fin manque ou quelque chose la suit.
package-verify-structure = Le fichier n’est pas empaqueté comme par ce programme : quelque chose a été ajouté, déplacé ou modifié.
package-verify-path = Un fichier porte un nom qui n’a pas sa place dans un paquet : { $at }
package-verify-too-many = Il contient trop de fichiers : { $at }
package-verify-too-large = Décompressé, le paquet serait plus grand que tout paquet de ce programme.
package-verify-duplicate = Un fichier figure deux fois : { $at }
package-verify-manifest-missing = La liste du contenu manque : { $at }
package-verify-manifest-broken = La liste du contenu est illisible : { $at }
package-verify-manifest-altered = La liste du contenu a été modifiée après la création du paquet : { $at }
package-verify-newer = Le paquet provient d’une version plus récente du programme (format { $at }).
package-verify-packing = Des données empaquetées ont été modifiées après la création du paquet.
package-verify-altered = Ce fichier a été modifié après la création du paquet : { $at }
package-verify-extra = Ce fichier n’appartient pas au paquet : { $at }
package-verify-missing = Ce fichier manque : { $at }
package-verify-not-machine-readable = Un paquet de portabilité exige des données lisibles par machine, JSON et CSV, pas un PDF (art. 20, § 1).
package-verify-out-of-scope = Ce fichier n’indique ni consentement ni contrat comme base juridique (art. 20, § 1, point a)) : { $at }

package-request-missing = Il n’y a pas de demande « { $reference } ».
    .hint = Rien n’a été écrit. La liste des demandes indique leurs références.
package-nothing-in-scope = Rien de ce qui a été trouvé pour { $reference } ne relève de la portabilité (art. 20, § 1).
    .hint = Aucun paquet n’a été créé. Examinez les motifs pour chaque élément ; s’ils sont fondés, informez-en la personne dans le mois (art. 12, § 4) et proposez l’accès.
package-too-large = Le paquet dépasserait 2 Gio.
    .hint = Rien n’a été écrit et les résultats sont inchangés. Divisez la demande par système.
package-check-identity-open = La façon dont l’identité de la personne a été vérifiée n’est pas consignée.
    .hint = Notez-la dans le dossier ; s’il n’y a pas de doute, dites pourquoi. Aucune copie de document n’est nécessaire.
package-check-collected-twice = L’export { $file } a été collecté deux fois : ses enregistrements sortiraient en double.
    .hint = Retirez l’un des deux du dossier ; l’annulation le rétablit.
