# Les destinataires et leurs contrats, ce que les entrées partagent, et leur fusion.

## Clauses of a contract with a processor (Art. 28(3))
clause-subject-matter = Objet du traitement
clause-duration = Durée
clause-nature = Nature du traitement
clause-purpose = Finalité
clause-personal-data = Type de données à caractère personnel
clause-data-subjects = Catégories de personnes concernées
clause-controller-rights = Obligations et droits du responsable du traitement
clause-instructions = a) Instructions documentées uniquement, transferts compris
clause-confidentiality = b) Confidentialité des personnes qui traitent
clause-security = c) Toutes les mesures de l’article 32
clause-sub-processors = d) Conditions de recrutement d’un autre sous-traitant
clause-rights = e) Aide pour les droits des personnes
clause-assistance = f) Aide pour les articles 32 à 36
clause-deletion-or-return = g) Suppression ou restitution à la fin
clause-audits = h) Informations et audits
clause-answer-open = pas encore répondu
clause-answer-yes = présente
clause-answer-no = absente

## How a contract stands on a day
agreement-state-missing = pas de contrat
agreement-state-in-negotiation = en négociation
agreement-state-signed = signé
agreement-state-expiring = prend bientôt fin
agreement-state-expired = terminé
authorisation-unstated = pas encore indiquée
authorisation-specific = spécifique
authorisation-general = générale
authorisation-missing = aucune
organisation-relation-unstated = pas encore indiqué
organisation-relation-group = société du groupe
organisation-relation-client = client
organisation-relation-joint-controller = responsable conjoint

## In which role one record names another
use-role-recipient = destinataire
use-role-transfer = destinataire d’un transfert
use-role-system = système
use-role-controller = responsable du traitement
use-role-joint-controller = responsable conjoint
use-role-sub-processor = sous-traitant ultérieur
use-role-provider = prestataire
use-role-processor = sous-traitant
use-role-instrument-party = partie à un instrument de transfert
use-role-importer = importateur d’une analyse
use-role-collection = export pour une demande
use-role-request-task = tâche d’une demande
use-role-request-notice = destinataire à informer dans une demande

## Fields, as a merge names them
field-recipient-agreement-negotiated-since-on = En négociation depuis le
field-recipient-agreement-signed-on = Signé le
field-recipient-agreement-ends-on = Prend fin le
field-recipient-agreement-renews = Se renouvelle de lui-même
field-recipient-agreement-notice-period = Délai de préavis

## What is written into notes
links-note-merged = Fusionné le { $date } : { $ref } { $name }
links-note-transfer = Destinataire du transfert vers { $country } : { $name } (n’a plus d’entrée propre)
links-yes = oui
links-no = non

## Steps
op-told-apart = Distingués
op-merged = Fusionné
op-names-linked = Noms reliés

## Failures
merge-noun = Seuls les destinataires et les systèmes peuvent être fusionnés.
    .hint = Rien n’a été modifié. Choisissez deux destinataires ou deux systèmes.
merge-itself = Une entrée ne peut pas être fusionnée avec elle-même.
    .hint = Rien n’a été modifié. Indiquez deux entrées différentes.
merge-choice = Ce choix ne convient pas : { $field }
    .hint = Rien n’a été modifié. L’aperçu indique les champs qui diffèrent et les choix possibles.
removal-noun = Les entrées de ce type se retirent à leur place.
    .hint = Rien n’a été modifié. Indiquez un destinataire, un système, un organisme ou une entrée du registre de sous-traitant.
link-name-gone = Ce nom n’est plus à relier dans le registre.
    .hint = Rien n’a été modifié. Il a peut-être été relié entre-temps : affichez de nouveau les noms.

## Findings; `.hint`: what to do
finding-art30-1-a-controller-unknown = Le responsable du traitement « { $name } » n’est pas un organisme de ce registre.
    .hint = Reliez le nom à un organisme, ou choisissez de nouveau le responsable.
finding-art26-2-essence = Comment les personnes obtiennent les grandes lignes de l’accord avec « { $name } » n’est pas dit.
    .hint = Indiquez où les grandes lignes sont publiées ou communiquées.
finding-art28-3-unsigned = Le contrat avec « { $name } » n’est pas encore signé.
    .hint = Ne communiquez pas de données avant la signature, et indiquez le jour.
finding-art28-3-expired = Le contrat avec « { $name } » a pris fin le { $day }.
    .hint = Renouvelez-le, ou faites effacer ou restituer les données et mettez fin à la communication.
finding-art28-3-expiring = Le contrat avec « { $name } » prend fin le { $day }.
    .hint = Renouvelez-le à temps, ou prévoyez la restitution ou l’effacement des données.
finding-art28-3-clause-subject-matter = Il manque une clause au contrat avec « { $name } » : { $clause }
    .hint = Faites-la ajouter, par avenant par exemple, et notez où elle se trouve.
finding-art28-3-clause-duration = Il manque une clause au contrat avec « { $name } » : { $clause }
    .hint = Faites-la ajouter, par avenant par exemple, et notez où elle se trouve.
finding-art28-3-clause-nature = Il manque une clause au contrat avec « { $name } » : { $clause }
    .hint = Faites-la ajouter, par avenant par exemple, et notez où elle se trouve.
finding-art28-3-clause-purpose = Il manque une clause au contrat avec « { $name } » : { $clause }
    .hint = Faites-la ajouter, par avenant par exemple, et notez où elle se trouve.
finding-art28-3-clause-personal-data = Il manque une clause au contrat avec « { $name } » : { $clause }
    .hint = Faites-la ajouter, par avenant par exemple, et notez où elle se trouve.
finding-art28-3-clause-data-subjects = Il manque une clause au contrat avec « { $name } » : { $clause }
    .hint = Faites-la ajouter, par avenant par exemple, et notez où elle se trouve.
finding-art28-3-clause-controller-rights = Il manque une clause au contrat avec « { $name } » : { $clause }
    .hint = Faites-la ajouter, par avenant par exemple, et notez où elle se trouve.
finding-art28-3-clause-instructions = Il manque une clause au contrat avec « { $name } » : { $clause }
    .hint = Faites-la ajouter, par avenant par exemple, et notez où elle se trouve.
finding-art28-3-clause-confidentiality = Il manque une clause au contrat avec « { $name } » : { $clause }
    .hint = Faites-la ajouter, par avenant par exemple, et notez où elle se trouve.
finding-art28-3-clause-security = Il manque une clause au contrat avec « { $name } » : { $clause }
    .hint = Faites-la ajouter, par avenant par exemple, et notez où elle se trouve.
finding-art28-3-clause-sub-processors = Il manque une clause au contrat avec « { $name } » : { $clause }
    .hint = Faites-la ajouter, par avenant par exemple, et notez où elle se trouve.
finding-art28-3-clause-rights = Il manque une clause au contrat avec « { $name } » : { $clause }
    .hint = Faites-la ajouter, par avenant par exemple, et notez où elle se trouve.
finding-art28-3-clause-assistance = Il manque une clause au contrat avec « { $name } » : { $clause }
    .hint = Faites-la ajouter, par avenant par exemple, et notez où elle se trouve.
finding-art28-3-clause-deletion-or-return = Il manque une clause au contrat avec « { $name } » : { $clause }
    .hint = Faites-la ajouter, par avenant par exemple, et notez où elle se trouve.
finding-art28-3-clause-audits = Il manque une clause au contrat avec « { $name } » : { $clause }
    .hint = Faites-la ajouter, par avenant par exemple, et notez où elle se trouve.
finding-art28-3-clauses-open = { $count } des { $all } clauses du contrat avec « { $name } » n’ont pas encore été examinées.
    .hint = Parcourez la liste de contrôle avec le contrat.
finding-art28-2-authorisation = Aucune autorisation n’est notée pour « { $name } », recruté par « { $processor } ».
    .hint = Indiquez si l’autorisation est spécifique ou générale, et sa date.
finding-art44-sub-processor = « { $processor } » recrute « { $name } » dans un pays tiers ({ $country }), et aucune entrée ne montre ce transfert.
    .hint = Ajoutez le transfert avec son fondement aux activités concernées.
finding-art44-hosting = Il est hébergé dans un pays tiers ({ $country }), et { $count } activités qui l’utilisent n’y montrent aucun transfert : { $references }
    .hint = Ajoutez le transfert avec son fondement à ces activités.

## The command line
cli-verb-recipient-remove = Retirer un destinataire ; son nom reste en texte là où il figurait
cli-verb-system-remove = Retirer un système ; son nom reste en texte là où il figurait
cli-verb-organisation-remove = Retirer un organisme ; son nom reste en texte là où il figurait
cli-verb-processing-remove = Retirer une entrée du registre de sous-traitant ; son nom reste en texte là où il figurait
cli-verb-recipient-merge = Fusionner deux destinataires : rien n’est perdu, tout renvoie à celui qui reste
cli-verb-recipient-apart = Dire que deux destinataires ne sont pas les mêmes, pour qu’ils ne soient plus proposés
cli-verb-recipient-duplicates = Proposer les destinataires probablement identiques
cli-verb-recipient-unlinked = Noms en texte qui ne sont pas encore reliés à des destinataires
cli-verb-recipient-link = Relier un tel nom à une entrée, ou en créer une
cli-verb-system-merge = Fusionner deux systèmes : rien n’est perdu, tout renvoie à celui qui reste
cli-verb-system-apart = Dire que deux systèmes ne sont pas les mêmes, pour qu’ils ne soient plus proposés
cli-verb-system-duplicates = Proposer les systèmes probablement identiques
cli-verb-system-unlinked = Noms en texte qui ne sont pas encore reliés à des systèmes
cli-verb-system-link = Relier un tel nom à une entrée, ou en créer une
cli-opt-controller = Seulement ce qui concerne ce responsable du traitement
cli-opt-take = Prendre ce champ de l’entrée qui disparaît (répétable)
cli-opt-keep = Garder ce champ de l’entrée qui reste (répétable)
cli-opt-both = Garder les deux dans cette liste (répétable)
cli-opt-link-to = L’entrée visée ; sans elle, une nouvelle est créée
cli-value-field-name = CHAMP
cli-place-merge-keep = L’entrée qui reste, par référence ou identifiant
cli-place-apart-one = L’une des deux fiches, par référence ou identifiant
cli-place-apart-other = L’autre
cli-opt-apart-reason = Pourquoi elles sont deux ; conservé avec
cli-place-merge-other = L’entrée qui y est intégrée
cli-place-unlinked-name = Le nom tel qu’il figure dans le registre
cli-remove-would = { $ref } { $name } serait retiré. Son nom resterait en texte à { $count } endroits.
cli-remove-done = { $ref } { $name } a été retiré. Son nom reste en texte à { $count } endroits ; « ropa undo » le rétablit.
cli-merge-would = { $merge } { $other } serait intégré à { $keep } { $name } ; { $count } endroits renverraient à { $keep }.
cli-merge-done = { $merge } { $other } a été intégré à { $keep } { $name } ; { $count } endroits renvoient maintenant à { $keep }. « ropa undo » les sépare de nouveau.
cli-merge-both = les deux
cli-apart-done = { $one } et { $other } ne sont pas les mêmes ; tant que leurs noms restent, ils ne seront plus proposés.
links-apart = Pas la même fiche que { $name }
cli-duplicates-none = Aucun doublon trouvé d’après les noms.
cli-unlinked-none = Tous les noms sont reliés.
cli-unlinked = { $count } noms pas encore reliés
cli-link-would-new = Une nouvelle entrée « { $name } » serait créée et reliée à { $count } endroits.
cli-link-would = « { $name } » serait relié à { $to } à { $count } endroits.
cli-link-new = Une nouvelle entrée « { $name } » a été créée et reliée à { $count } endroits.
cli-link-done = « { $name } » est maintenant relié à { $to } à { $count } endroits.
cli-column-stays = Reste
cli-column-same-as = Comme
cli-column-where-used = Où
cli-column-probably = Probablement
cli-uses = Utilisé à { $count } endroits
cli-fact-agreement = Contrat
cli-fact-notice-on = Préavis avant le
cli-fact-clauses = Clauses présentes
cli-fact-clauses-missing = Clauses absentes
cli-set-clause = Une clause prend yes, no ou open.
    .hint = Rien n’a été modifié. Une remarque peut suivre : clause.security="no: l’annexe II manque".
cli-set-relation = Il n’existe pas de telle relation d’un organisme.
    .hint = Rien n’a été modifié. Les valeurs sont unstated, group, client et joint_controller.
