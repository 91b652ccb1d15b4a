# Der Schreibtisch eines Antrags: alles Gefundene, wer sonst genannt ist, Schwärzungen, Codes.

## Schwärzungen
redaction-mark = [geschwärzt: { $reason }]
redaction-reason-others-rights = Rechte anderer
redaction-reason-trade-secret = Geschäftsgeheimnis
redaction-reason-intellectual-property = geistiges Eigentum
redaction-reason-legal-privilege = anwaltliche Vertraulichkeit
redaction-reason-restriction = gesetzliche Beschränkung
redaction-reason-other = anderer Grund
redaction-state-proposed = vorgeschlagen
redaction-state-accepted = geschwärzt
redaction-state-rejected = bleibt
redaction-sign-email = Eine E-Mail-Adresse, die nicht der Person gehört
redaction-sign-phone = Eine Telefonnummer, die nicht der Person gehört
redaction-sign-iban = Ein Bankkonto, das nicht der Person gehört
redaction-sign-column = Eine Spalte mit Namen von Personen
redaction-sign-salutation = Davor steht eine Anrede
redaction-sign-signature = Damit ist der Text unterschrieben
redaction-sign-beside-contact = Daneben stehen Kontaktdaten
redaction-sign-known = Ein Name, der an anderer Stelle im Vorgang steht
redaction-place = Es ist nicht angegeben, was geschwärzt werden soll.
    .hint = Es wurde nichts geändert. Nennen Sie eine Stelle oder Wörter, die überall entfallen sollen, innerhalb eines Antrags.
redaction-words-missing = Diese Wörter stehen nirgends in den Funden.
    .hint = Es wurde nichts geändert. Prüfen Sie die Schreibweise; Groß- und Kleinschreibung ist gleich.
redaction-nobody = Keiner dieser Namen, keine dieser Adressen oder Nummern wurde gefunden.
    .hint = Es wurde nichts geändert. Die Liste der anderen Genannten zeigt, was gefunden wurde.
redaction-too-many = Es würden mehr als { $limit } Stellen auf einmal geschwärzt.
    .hint = Es wurde nichts geändert. Lassen Sie die Spalte mit Begründung aus, oder schwärzen Sie weniger Wörter.
redaction-same-person = Eine zweite Person prüft: jemand anderes als wer entschieden hat.
    .hint = Es wurde nichts geändert. Lassen Sie jemanden unter eigenem Namen prüfen.
redaction-undecided = Was nur vorgeschlagen ist, kann noch nicht geprüft werden.
    .hint = Es wurde nichts geändert. Entscheiden Sie zuerst darüber.
glossary-place = Zu einem Code gehören das System und die Spalte, in der er steht.
    .hint = Es wurde nichts gespeichert. Nennen Sie beides.

noun-redaction = Schwärzung
noun-glossary = Bedeutung von Codes
op-redacted = Über Schwärzungen entschieden
op-redactions-checked = Schwärzungen von einer zweiten Person geprüft
op-codes-explained = Codes erläutert

## Im Paket
package-leak = In { $file } stehen noch geschwärzte Wörter (Schwärzung { $redaction }).
    .hint = Es wurde nichts geschrieben. Schwärzen Sie dieselben Wörter überall im Antrag, oder geben Sie bei der Schwärzung an, dass sie anderswo zu Recht stehen.
package-redacted = In dieser Kopie geschwärzt
package-redacted-for =
    { $count ->
        [one] { $count } Stelle: { $reason }
       *[other] { $count } Stellen: { $reason }
    }
package-codes-title = Was die Codes bedeuten
package-column-code = Code
package-check-folded =
    { $count ->
        [one] { $count } Datensatz aus { $system } steht in zwei Exporten und wird einmal herausgegeben.
       *[other] { $count } Datensätze aus { $system } stehen in zwei Exporten und werden einmal herausgegeben.
    }
package-check-codes-unexplained =
    { $count ->
        [one] Ein Code in „{ $column }“ aus { $system } ist nicht erläutert: { $codes }
       *[other] { $count } Codes in „{ $column }“ aus { $system } sind nicht erläutert: { $codes }
    }
    .hint = Schreiben Sie auf, was sie bedeuten; das Verzeichnis merkt es sich für die nächste Person.
package-check-others-named =
    { $count ->
        [one] In den Daten scheint jemand anderes genannt zu sein
       *[other] In den Daten scheinen { $count } Namen, Adressen oder Nummern anderer zu stehen
    } ({ $places ->
        [one] { $places } Stelle
       *[other] { $places } Stellen
    }), und niemand hat darüber entschieden.
    .hint = Schwärzen Sie, was die Rechte anderer beeinträchtigen würde; der Rest wird herausgegeben.
package-check-redacted =
    { $count ->
        [one] { $count } Schwärzung ist aus jeder Datei entfernt.
       *[other] { $count } Schwärzungen sind aus jeder Datei entfernt.
    }
package-check-redaction-without-law =
    { $count ->
        [one] { $count } Schwärzung beruht auf einem Gesetz und nennt es nicht.
       *[other] { $count } Schwärzungen beruhen auf einem Gesetz und nennen es nicht.
    }
    .hint = Nennen Sie das Gesetz in der Begründung der Schwärzung; die Person wird sie lesen.
package-check-redactions-unchecked = { $count } von { $all } Schwärzungen hat keine zweite Person geprüft.
    .hint = Lassen Sie auch die übrigen prüfen.
package-check-everything-withheld = Jeder gefundene Datensatz wird im Ganzen zurückgehalten.
    .hint = Die Rechte anderer dürfen nicht dazu führen, dass jede Auskunft verweigert wird (Erwägungsgrund 63): Schwärzen Sie die Wörter, die schaden, und geben Sie den Rest heraus.

finding-evidence-codes-unexplained =
    { $count ->
        [one] Ein Export enthält Codes, die niemand erläutert hat: { $columns }.
       *[other] Exporte enthalten in { $count } Spalten Codes, die niemand erläutert hat: { $columns }.
    }
    .hint = Schreiben Sie im Antrag auf, was die Codes bedeuten, oder erläutern Sie die Spalte; die nächste Antwort druckt es dann.
