# Das Fenster: wo eine Person gesucht wird.
gathering = Zu durchsuchende Systeme
    .why = Jedes System des Verzeichnisses, das Daten dieser Person enthalten kann. Fragen Sie die Zuständigen mit dem fertigen Text; eine oben abgelegte Datei erledigt es, und auch „nichts gefunden“ ist eine Antwort.
gathering-column-why = Wegen
gathering-column-due = Antwort bis
gathering-no-owner = niemand genannt, der gefragt werden kann
gathering-overdue = Der Tag ist vorbei, und es gibt keine Antwort.
gathering-asked-on = gefragt am { $date }
gathering-found =
    { $n ->
        [0] vielleicht gefunden
        [one] 1 Datensatz
       *[other] { $n } Datensätze
    }
gathering-state = Stand der Suche in { $system }
gathering-text = Text
gathering-without-system = Diese Tätigkeiten nennen kein System, sodass niemand sagen kann, wo für sie zu suchen ist:
gathering-text-title = Nach den Daten in { $system } fragen
gathering-text-why = Dieses Programm sendet nichts und führt keine Abfrage aus. Der Text enthält Kennungen der Person: auf geschütztem Weg senden.
gathering-subject = Betreff
gathering-body = Text
gathering-copy = Kopieren
gathering-copied = Der Text wurde kopiert.
gathering-mark-asked = Als heute gefragt festhalten
gathering-database-why = Der Text an die Zuständigen enthält dann die Abfrage, die eine Person darin findet.
gathering-columns-why = Tabelle und Spalte nach Art der Kennung, wie die Datenbank sie schreibt: etwa crm.kunden und email. Was fehlt, steht in der Abfrage als Lücke.
gathering-column-add = Spalte
gathering-column-new = neue Spalte
