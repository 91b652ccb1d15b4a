# Wo eine Person gesucht wird: Systeme und ihre Datenbanken, Stand jeder Suche, der Text an die Zuständigen.

## Begriffe
search-state-open = offen
search-state-asked = angefragt
search-state-found = gefunden
search-state-nothing = nichts gefunden
search-state-not-concerned = hält keine solchen Daten
system-database-unstated = nicht angegeben
system-database-none = Keine abfragbare Datenbank
system-database-postgresql = PostgreSQL
system-database-mysql = MySQL oder MariaDB
system-database-sql-server = SQL Server
system-database-oracle = Oracle
system-database-sqlite = SQLite
system-database-duckdb = DuckDB, Parquet
system-database-spark-sql = Spark SQL
use-role-search = für einen Antrag durchsucht
field-system-database = Datenbank
field-system-search-columns = Wo Kennungen stehen
part-search-column-column = Spalte
part-search-column-table = Tabelle
part-search-column-identifier = Kennung
said-field-database = Datenbank
said-field-search-columns = Wo Kennungen stehen
said-field-column = Spalte
said-field-table = Tabelle
said-field-identifier = Kennung
timeline-search = { $system }: { $state }
missing-searches =
    { $n ->
        [one] Ein System, das Daten der Person enthalten kann, hat noch keine Antwort: { $systems }. Auch „nichts gefunden“ ist eine Antwort.
       *[other] { $n } Systeme, die Daten der Person enthalten können, haben noch keine Antwort: { $systems }. Auch „nichts gefunden“ ist eine Antwort.
    }
package-searched-no-file = im System selbst gesucht
package-check-systems-open =
    { $count ->
        [one] Ein System, das Daten der Person enthalten kann, hat noch keine Antwort: { $systems }
       *[other] { $count } Systeme, die Daten der Person enthalten können, haben noch keine Antwort: { $systems }
    }
    .hint = Fragen Sie die Zuständigen aus dem Vorgang; halten Sie dort fest, dass nichts gefunden wurde, oder legen Sie den Export ab.
finding-art15-1-search-owner = „{ $name }“ ist für { $requests } zu durchsuchen, und niemand ist genannt, der gefragt werden kann.
    .hint = Tragen Sie ein, wer für das System zuständig ist und Exporte liefert.
finding-art15-1-search-how = „{ $name }“ ist für { $requests } zu durchsuchen, und das Verzeichnis sagt nicht, wie.
    .hint = Schreiben Sie, wie darin nach einer Person gesucht wird, oder nennen Sie Datenbank, Tabellen und Spalten, damit die Abfrage geschrieben werden kann.

## Der Text an die Zuständigen
search-text-subject = { $ref }: bitte { $system } bis { $date } durchsuchen
search-text-greeting = Guten Tag { $owner },
search-text-greeting-nobody = Guten Tag,
search-text-ask = eine Person hat einen Antrag nach Art. { $articles } DSGVO gestellt (unser Zeichen: { $ref }). Bitte durchsuchen Sie { $system } nach den Daten dieser Person und antworten Sie bis { $date }: Für die Antwort an die Person haben wir von Gesetzes wegen einen Monat (Art. 12 Abs. 3 DSGVO).
search-text-known-by = Die Person ist bekannt durch:
search-text-about = Der Antrag beschränkt sich auf: { $value }
search-text-from = Nur Daten ab { $value }
search-text-to = Nur Daten bis { $value }
search-text-how = So wird darin nach einer Person gesucht:
search-text-query = Es folgt die Abfrage für { $database }. Führen Sie sie dort aus, wo die Daten liegen, damit nur die Zeilen dieser Person das System verlassen.
search-text-gaps = Setzen Sie ein, was zwischen < und > steht: Unser Verzeichnis kennt es nicht.
search-text-remembered = Die Spalten heißen wie in einem früheren Export. Bitte prüfen Sie sie.
search-text-by-name = Nur wenn sonst nichts gefunden wird: nach dem Namen. Mehrere Menschen können ihn tragen. Findet die Abfrage mehr als eine Person, senden Sie deren Zeilen nicht; sagen Sie mir, wie viele es sind.
search-text-export = Um das Ergebnis in eine Datei zu schreiben (speichern Sie die Abfrage unter dem Namen, der dort steht, falls einer dort steht):
search-text-extract = Wenn das System nur ganze Dateien exportiert, nimmt dies die Datensätze der Person heraus, bevor etwas auf den Weg geht:
search-text-send-back = Bitte senden Sie alle Datensätze der Person mit allen Feldern zurück, als CSV, JSON oder im eigenen Exportformat des Systems, unverändert; dazu, was Codes darin bedeuten, und woher die Daten stammen, soweit das bekannt ist. Nutzen Sie einen geschützten Weg, keine offene E-Mail.
search-text-nothing = Wenn Sie nichts finden, sagen Sie mir das: Auch das ist eine Antwort. Wenn das System keine Daten solcher Personen enthält, sagen Sie mir dies.
search-text-keep = Bitte ändern und löschen Sie jetzt nichts an den Daten der Person. Löschen Sie Ihre Kopie des Exports und diese Nachricht, sobald ich den Empfang bestätigt habe.
