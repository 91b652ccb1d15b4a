# Taking records in from tables.

import-sheet-missing = Il n’y a pas de feuille « { $sheet } ».
    .hint = Rien n’a été importé. Les feuilles sont : { $sheets }.
import-own-sheet-gone = Le classeur a été écrit avec cette feuille ; elle manque ou porte un autre nom. Ce qu’elle contenait reste tel quel dans le registre.
import-not-cnil = Le fichier n’est pas un registre au modèle de la CNIL : il ne contient ni fiches ni liste des traitements.
    .hint = Rien n’a été importé. Importez-le comme tableau et indiquez ce que signifient ses colonnes.
import-cnil-empty = Aucune fiche de ce classeur n’est remplie.
    .hint = Rien n’a été importé. Les feuilles « Tutoriel », « Exemple » et « Listes » sont ignorées ; vérifiez les noms de vos feuilles.
import-not-ico = Aucune feuille du fichier n’a les colonnes des modèles de l’ICO.
    .hint = Rien n’a été importé. Importez-le comme tableau et indiquez ce que signifient ses colonnes.
import-not-own = Le fichier n’a pas été écrit par ce programme.
    .hint = Rien n’a été importé. Importez-le comme tableau et indiquez ce que signifient ses colonnes.
import-not-table = Le fichier est du JSON, pas un tableau.
    .hint = Rien n’a été importé. Choisissez la forme réelle du fichier, ou un autre fichier.
import-json-newer = Le fichier est à la version { $version } du format ; ce programme connaît les versions jusqu’à { $known }.
    .hint = Rien n’a été importé. Mettez le programme à jour, ou réécrivez le fichier avec celui-ci.
import-nothing-given = Il n’y a rien à importer.
    .hint = Choisissez un fichier, ou copiez d’abord des cellules dans votre tableur.
import-nothing-mapped = Aucune colonne n’est associée à un champ.
    .hint = Rien n’a été importé. Choisissez un champ pour au moins une colonne.
import-column-missing = Le tableau n’a pas de colonne « { $column } ».
    .hint = Rien n’a été importé. Vérifiez la correspondance et la ligne qui nomme les colonnes.
import-rows-not-here = Seules les lignes d’un tableau peuvent être laissées de côté.
    .hint = Rien n’a été importé. Laissez de côté des entrées par référence ou identifiant (--skip-record).
import-mapping-invalid = Le fichier de correspondance ne peut pas être compris.
    .hint = Rien n’a été importé. Écrivez-en un avec --save-mapping et modifiez-le.
import-has-errors =
    { $count ->
        [one] Une entrée ou un passage ne peut pas être repris.
       *[other] { $count } entrées ou passages ne peuvent pas être repris.
     }
    .hint = Rien n’a été importé. Corrigez les passages cités, répondez aux questions ou laissez de côté ce qui est en erreur.
import-row-nameless = Cette ligne ne nomme aucune entrée, et il n’y en a pas au-dessus.
import-rows-disagree = « { $column } » ne dit pas la même chose qu’à la ligne { $first } de la même entrée.
import-value-unknown = « { $column } » : « { $value } » n’est pas connu. Indiquez ce que cela signifie.
import-record-twice = La ligne { $first } concerne la même entrée du registre.
import-id-and-reference = L’identifiant désigne une entrée et la référence « { $reference } » une autre.
import-name-several = { $count } entrées du registre s’appellent « { $name } » : impossible de savoir laquelle est visée.
import-reference-contradicts = La référence « { $reference } » sert aussi à un autre traitement ({ $first }).
import-reference-twice = « { $reference } » figure deux fois dans le fichier (la seconde : { $first }).
import-country-unknown = Le pays « { $country } » n’est pas connu ; il est conservé en toutes lettres. Choisissez le pays au transfert.
import-adequacy-outdated = La fiche dit « { $country } » adéquat. L’existence d’une décision se juge d’après la liste datée de ce programme ; vérifiez le transfert.
import-mechanism-gone = « { $mechanism } » n’est plus valable (CJUE, C-311/18). Conservé en toutes lettres ; choisissez ce qui fonde aujourd’hui le transfert.
import-mechanism-unknown = La garantie « { $mechanism } » n’est pas connue ; elle est conservée en toutes lettres.
import-remark-hidden = Feuilles masquées : { $sheets }.
import-remark-merged =
    { $count ->
        [one] Une zone fusionnée : chacune de ses cellules est lue comme portant le même contenu.
       *[other] { $count } zones fusionnées : chacune de leurs cellules est lue comme portant le même contenu.
     }
import-remark-formulas = Certaines cellules sont calculées ; leurs dernières valeurs ont été lues.
import-remark-encoding = L’encodage { $encoding } est supposé : vérifiez les lettres accentuées.
import-passed-guidance = explique les colonnes
import-passed-example = exemple du modèle
import-errors-title = Erreurs d’import
import-column-reason = Motif
import-column-place = Emplacement
import-place-note = Conserver en note
import-place-interest = Intérêt légitime (de la base légale)
import-place-balancing-test = Mise en balance (de la base légale)
import-place-consent = Consentement : texte ou preuve (de la base légale)
import-place-law = Texte de loi (de la base légale)
import-place-representative = Représentant du responsable du traitement
import-cli-shape = Lu comme : { $shape }
import-cli-question = « { $column } » : que signifie « { $value } » ? ({ $count }×)
import-cli-order = « { $column } » : dans « { $value } », le jour ou le mois est-il en premier ? ({ $count }×)
import-cli-answer = Répondez dans le fichier de correspondance (--save-mapping l’écrit), ou laissez ces lignes de côté avec --skip-errors.
import-cli-check = À vérifier ensuite :
import-cli-row = ligne { $row }
import-cli-errors-written =
    { $count ->
        [one] Une ligne avec son motif se trouve dans { $file }.
       *[other] { $count } lignes avec leurs motifs se trouvent dans { $file }.
     }
import-shape-table = un tableau
import-shape-cnil = le registre de la CNIL
import-shape-ico = un modèle de l’ICO
import-shape-ropa = écrit par RopaDesk
import-shape-policy = faits d’une politique de confidentialité
import-cli-column = Colonne
import-cli-field = Champ
import-cli-sure = Sûr
import-cli-sample = Par exemple
import-action-error = erreur
import-action-new = nouveau
import-action-changed = modifié
import-action-unchanged = inchangé
import-action-skipped = laissé de côté
cli-opt-import-sheet = La feuille à lire ; trouvée si elle n’est pas dite
cli-opt-import-header-row = Ligne qui nomme les colonnes, 0 pour aucune ; trouvée si elle n’est pas dite
cli-opt-import-noun = Ce qu’est une ligne : activity, processing_on_behalf, recipient, system ou organisation
cli-opt-import-mapping = Fichier qui dit ce que signifient colonnes et mots
cli-opt-import-save-mapping = Écrire la correspondance dans ce fichier, avec les questions ouvertes
cli-opt-import-match = Comment les lignes trouvent leurs entrées : id, reference, name, none ; répétable
cli-opt-import-set = La même valeur pour toutes les lignes, par exemple department=Ventes ; répétable
cli-opt-import-empty-deletes = Une cellule vide vide le champ ; sinon il reste
cli-opt-import-skip-known = Laisser les entrées connues telles quelles
cli-opt-import-skip-new = Laisser de côté les lignes sans entrée
cli-opt-import-skip-row = Laisser de côté ces lignes du tableau, par exemple 5,9 ; répétable
cli-opt-import-skip-record = Laisser de côté ces entrées, par référence ou identifiant ; répétable
cli-opt-import-skip-errors = Importer le reste quand certaines lignes sont en erreur
cli-opt-import-errors = Écrire les lignes en erreur avec leurs motifs dans ce fichier : un classeur si son nom se termine par .xlsx, sinon CSV
