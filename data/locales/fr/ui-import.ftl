# The Imports screen.

ui-screen-imports = Imports
import-ui-clipboard = Presse-papiers
import-ui-other = Choisir un autre fichier
import-ui-read-only = Ce registre est ouvert en lecture seule : rien ne peut être importé.
import-ui-drop = Déposez ici un fichier Excel, OpenDocument, CSV ou JSON. Rien n’est modifié avant que vous ayez vu ce qu’il ferait.
import-ui-choose = Choisir un fichier
import-ui-paste = Ou copiez des cellules dans votre tableur et appuyez sur Ctrl+V ici ou dans le registre.
import-ui-shapes = Ce qui peut être importé
import-ui-shape-table = Un tableau à vous
    .why = XLSX, ODS, CSV ou presse-papiers : les colonnes sont reconnues, vous confirmez.
import-ui-shape-cnil = Registre CNIL (ODS)
    .why = Le registre simplifié : liste et fiches, trouvées par leurs intitulés.
import-ui-shape-ico = Modèle de l’ICO (XLSX)
    .why = Pour responsables et sous-traitants, avec les lignes de contact.
import-ui-shape-ropa = Un fichier de RopaDesk
    .why = Un classeur ou un fichier JSON écrit par ce programme ; sans correspondance à faire.
import-ui-shape-policy = Faits d’une politique de confidentialité (JSON)
    .why = Les énoncés d’une politique publiée, en entrées.
import-ui-reading = Lecture du fichier
import-ui-foreseeing = Calcul de ce qui changerait
import-ui-again = Réessayer
import-ui-source = Source
    .why = Ce que le fichier semble être. Corrigez si besoin.
import-ui-as = Lu comme
import-ui-sheet = Feuille
import-ui-hidden = { $name } (masquée)
import-ui-noun = Une ligne est
import-ui-header = Noms des colonnes
import-ui-no-header = Aucune ligne ne nomme les colonnes
import-ui-row = Ligne { $number }
import-ui-encoding = Encodage
import-ui-delimiter = Entre les colonnes
import-ui-tab = Tabulation
import-ui-preview = Premières lignes de la feuille
import-ui-make-header = La ligne { $number } nomme les colonnes
import-ui-is-header = nomme les colonnes
import-ui-is-group = nomme des groupes
import-ui-columns = Colonnes
    .why = Où va chaque colonne. Ce qui n’a pas de champ est conservé en note.
import-ui-remembered = Correspondance reprise du dernier tableau de cette forme.
import-ui-column-column = Colonne
import-ui-column-samples = Par exemple
import-ui-column-field = Va dans
import-ui-column-split = Plusieurs valeurs
import-ui-column-sure = Reconnu
import-ui-filled =
    { $n ->
        [one] 1 cellule remplie
       *[other] { $n } cellules remplies
     }
import-ui-field-of = Champ pour « { $column } »
import-ui-split-of = Comment « { $column } » contient plusieurs valeurs
import-ui-split-auto = Selon l’aspect
import-ui-split-line = Une ligne chacune
import-ui-split-semicolon = Entre ;
import-ui-split-pipe = Entre |
import-ui-split-comma = Entre ,
import-ui-split-none = Une seule
import-ui-skip-group = Sans champ propre
import-ui-fields = Champs
import-ui-skip = Laisser de côté
import-ui-sure = { $percent } %
import-ui-by-nothing = Non reconnu
import-ui-by-values = Reconnu par ses valeurs
import-ui-by-likeness = Son nom ressemble
import-ui-by-synonym = Un nom usuel de ce champ
import-ui-by-label = Le nom du champ
import-ui-by-remembered = Comme la dernière fois
import-ui-by-hand = à la main
import-ui-constant = Le même pour toutes les lignes
import-ui-constant-value = Valeur
import-ui-constant-add = Ajouter
import-ui-constant-remove = Ne plus fixer pour toutes : { $field }
import-ui-values = Mots à expliquer
    .why = Chaque mot inconnu est demandé une fois ; la réponse vaut pour toutes les lignes.
import-ui-question = Que signifie « { $value } » ?
import-ui-question-order = Quel jour est « { $value } » ?
import-ui-question-where =
    { $count ->
        [one] { $column }, dans 1 cellule
       *[other] { $column }, dans { $count } cellules
     }
import-ui-take = Reprendre la proposition
import-ui-take-all = Reprendre { $count } propositions
import-ui-answer = Répondre
import-ui-answers = Réponses
import-ui-ask-again = Redemander ce que signifie « { $value } »
import-ui-leave-out = Laisser de côté, garder en note
import-ui-answered = « { $value } » signifie { $to }
import-ui-answered-out = « { $value } » est laissé de côté
import-ui-dmy = Le jour en premier
import-ui-mdy = Le mois en premier
import-ui-yes = Oui
import-ui-no = Non
import-ui-date = AAAA-MM-JJ
import-ui-period = par exemple 6 mois
import-ui-match = Connu ou nouveau
    .why = Comment une ligne trouve son entrée ; ce qui n’en trouve pas est nouveau.
import-ui-match-id = Par identifiant
import-ui-match-reference = Par référence
import-ui-match-name = Par nom exact
import-ui-update = Modifier les entrées connues
import-ui-insert = Ajouter les nouvelles entrées
import-ui-empty = Une cellule vide vide le champ
    .why = Sinon le champ reste tel quel.
import-ui-outlook = Ce qui se passerait
    .why = Rien ne s’est encore passé. Choisissez une entrée pour voir chaque champ avant et après ; X ou sa case la laisse de côté.
import-ui-filter = Montrer les entrées
import-ui-all = Toutes
import-ui-new = Nouvelles
import-ui-changed = Modifiées
import-ui-unchanged = Inchangées
import-ui-skipped = Laissées de côté
import-ui-errors = Erreurs
import-ui-none = Aucune entrée de ce type.
import-ui-more = { $shown } entrées affichées sur { $all } ; toutes sont importées.
import-ui-take-in = Reprendre
import-ui-take-in-row = Reprendre « { $what } »
import-ui-needed = D’autres entrées de cet import en ont besoin : laissez-les de côté, elle suivra.
import-ui-what = Résultat
import-ui-kind = Type
import-ui-name = Entrée
import-ui-says = Champs ou motifs
import-ui-from = Ligne
import-ui-is-error = Erreur
import-ui-is-new = Nouvelle
import-ui-is-changed = Modifiée
import-ui-is-unchanged = Inchangée
import-ui-is-skipped = Laissée de côté
import-ui-diff-field = Champ
import-ui-diff-before = Actuellement
import-ui-diff-after = Après l’import
import-ui-emptied = vidé
import-ui-refused = Non repris, car contradictoire
import-ui-checks = À vérifier après l’import
import-ui-skip-errors =
    { $count ->
        [one] Laisser de côté 1 entrée en erreur
       *[other] Laisser de côté { $count } entrées en erreur
     }
import-ui-remember = Retenir cette correspondance pour le prochain tableau de cette forme
import-ui-one-step = Le tout est une seule étape : annuler reprend tout.
import-ui-save-errors = Enregistrer les lignes en erreur…
import-ui-errors-file = import-erreurs.xlsx
import-ui-errors-saved =
    { $count ->
        [one] 1 ligne avec son motif se trouve dans { $name }.
       *[other] { $count } lignes avec leurs motifs se trouvent dans { $name }.
     }
import-ui-importing = Import en cours
import-ui-stopped = Arrêté. Rien n’a été importé.
import-ui-run =
    { $count ->
        [one] Importer 1 entrée
       *[other] Importer { $count } entrées
     }
import-ui-done = Importé : { $new } nouvelles, { $changed } modifiées
    .why = { $unchanged } inchangées, { $skipped } laissées de côté.
import-ui-undo = Annuler cet import
import-ui-next = Importer un autre fichier
