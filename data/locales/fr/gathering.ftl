# Où une personne est recherchée : systèmes et bases de données, état de chaque recherche, texte aux responsables.

## Termes
search-state-open = à faire
search-state-asked = demandé
search-state-found = trouvé
search-state-nothing = rien trouvé
search-state-not-concerned = ne contient pas de telles données
system-database-unstated = non précisé
system-database-none = Pas de base de données interrogeable
system-database-postgresql = PostgreSQL
system-database-mysql = MySQL ou MariaDB
system-database-sql-server = SQL Server
system-database-oracle = Oracle
system-database-sqlite = SQLite
system-database-duckdb = DuckDB, Parquet
system-database-spark-sql = Spark SQL
use-role-search = recherche pour une demande
field-system-database = Base de données
field-system-search-columns = Où se trouvent les identifiants
part-search-column-column = Colonne
part-search-column-table = Table
part-search-column-identifier = Identifiant
said-field-database = Base de données
said-field-search-columns = Où se trouvent les identifiants
said-field-column = Colonne
said-field-table = Table
said-field-identifier = Identifiant
timeline-search = { $system } : { $state }
missing-searches =
    { $n ->
        [one] Un système qui peut contenir des données de la personne n’a pas encore de réponse : { $systems }. « Rien trouvé » est aussi une réponse.
       *[other] { $n } systèmes qui peuvent contenir des données de la personne n’ont pas encore de réponse : { $systems }. « Rien trouvé » est aussi une réponse.
    }
package-searched-no-file = recherche dans le système même
package-check-systems-open =
    { $count ->
        [one] Un système qui peut contenir des données de la personne n’a pas encore de réponse : { $systems }
       *[other] { $count } systèmes qui peuvent contenir des données de la personne n’ont pas encore de réponse : { $systems }
    }
    .hint = Interrogez son responsable depuis le dossier ; notez-y que rien n’a été trouvé, ou déposez l’export.
finding-art15-1-search-owner = « { $name } » doit être exploré pour { $requests }, et personne n’est nommé à qui le demander.
    .hint = Indiquez qui répond du système et fournit les exports.
finding-art15-1-search-how = « { $name } » doit être exploré pour { $requests }, et le registre ne dit pas comment.
    .hint = Écrivez comment on y cherche une personne, ou nommez base de données, tables et colonnes, pour que la requête puisse être écrite.

## Le texte à qui gère un système
search-text-subject = { $ref } : merci de faire une recherche dans { $system } avant le { $date }
search-text-greeting = Bonjour { $owner },
search-text-greeting-nobody = Bonjour,
search-text-ask = une personne a fait une demande au titre de l’art. { $articles } du RGPD (notre référence : { $ref }). Merci de rechercher les données de cette personne dans { $system } et de répondre au plus tard le { $date } : la loi nous donne un mois pour répondre à la personne (art. 12, § 3, du RGPD).
search-text-known-by = La personne est connue par :
search-text-about = La demande se limite à : { $value }
search-text-from = Seulement les données à partir du { $value }
search-text-to = Seulement les données jusqu’au { $value }
search-text-how = Comment on y cherche une personne :
search-text-query = Voici la requête pour { $database }. Exécutez-la là où se trouvent les données, pour que seules les lignes de cette personne quittent le système.
search-text-gaps = Remplacez ce qui est entre < et > : notre registre ne le connaît pas.
search-text-remembered = Les colonnes portent les noms d’un export antérieur. Vérifiez-les.
search-text-by-name = Seulement si rien d’autre n’est trouvé : par le nom. Plusieurs personnes peuvent le porter. Si la requête trouve plus d’une personne, n’envoyez pas leurs lignes ; dites-moi combien elles sont.
search-text-export = Pour écrire le résultat dans un fichier (enregistrez la requête sous le nom qui y figure, s’il y en a un) :
search-text-extract = Si le système n’exporte que des fichiers entiers, ceci en extrait les enregistrements de la personne avant tout envoi :
search-text-send-back = Merci de renvoyer tous les enregistrements de la personne avec tous les champs, en CSV, JSON ou dans le format d’export du système, sans modification ; ce que signifient les codes ; et d’où viennent les données, si on le sait. Utilisez une voie protégée, pas un e-mail ouvert.
search-text-nothing = Si vous ne trouvez rien, dites-le-moi : c’est aussi une réponse. Si le système ne contient pas de données de telles personnes, dites-le-moi.
search-text-keep = Merci de ne rien modifier ni effacer des données de la personne pour l’instant. Supprimez votre copie de l’export et ce message dès que j’aurai confirmé la réception.
