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
    .hint = Es wurde nichts geschrieben. Schwärzen Sie dieselben Wörter überall im Antrag, in einem Dokument durch einen Balken, oder geben Sie bei der Schwärzung an, dass sie anderswo zu Recht stehen.
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

# Dokumente, die der Kopie beiliegen (Art. 15 Abs. 3), und Schwärzungen auf ihren Seiten (Art. 15 Abs. 4).
op-enclosed = Über Dokumente zur Kopie entschieden
enclosure-untitled = Dokument { $number }
enclosure-page-of = Seite { $page }
enclosure-area = Der Balken liegt außerhalb der Seite.
    .hint = Nichts wurde geändert. Zeichnen Sie ihn auf die Seite.
enclosure-unreadable = Die Seiten dieses Dokuments sind nicht lesbar: Die Datei ist beschädigt oder von einer Art, die hier nicht bekannt ist.
    .hint = Das Dokument ist unverändert. Es kann beiliegen, wie es ist, oder noch einmal als PDF oder PNG angehängt werden.
enclosure-password = Das Dokument ist durch ein Passwort geschützt.
    .hint = Das Dokument ist unverändert. Hängen Sie es ohne Passwort an, um Balken zu zeichnen.
enclosure-too-many-pages = Das Dokument hat mehr als { $limit } Seiten.
    .hint = Das Dokument ist unverändert. Hängen Sie es in Teilen an, um Balken zu zeichnen.
enclosure-too-large = Das Bild ist zu groß, um gezeigt zu werden.
    .hint = Das Dokument ist unverändert. Hängen Sie es mit geringerer Auflösung an, um Balken zu zeichnen.
enclosure-several-pictures = Die Datei enthält mehrere Bilder, und nur das erste wäre zu sehen.
    .hint = Das Dokument ist unverändert. Speichern Sie es als PDF und hängen Sie dieses an, um auf jeder Seite Balken zu zeichnen.
enclosure-no-pages = Diese Art von Datei hat hier keine Seiten: Sie liegt bei, wie sie ist.
    .hint = Speichern Sie sie als PDF und hängen Sie dieses an, um Balken zu zeichnen.
enclosure-page = Eine solche Seite hat das Dokument nicht.
    .hint = Nichts wurde geändert. Sehen Sie nach, wie viele Seiten es hat.
enclosure-leak = Was unter einem Balken liegt, scheint auf der fertigen Seite noch durch.
    .hint = Nichts wurde geschrieben. Machen Sie den Balken größer, und nennen Sie uns die Art des Dokuments, wenn es wieder geschieht.
enclosure-not-drawn = Die Balken auf { $document } lassen sich nicht einbrennen.
    .hint = Es wurde nichts geschrieben. Unter Dokumente auf dem Schreibtisch steht, warum das Dokument nicht gezeigt werden kann, oder ein Balken liegt auf einer Seite, die es nicht gibt: Nehmen Sie ihn zurück, oder hängen Sie das Dokument noch einmal als PDF an.
enclosure-none-named = Es ist nicht gesagt, welche Dokumente eines Antrags gemeint sind.
    .hint = Nichts wurde geändert. Nennen Sie Dokumente eines einzigen Antrags.
enclosure-words = Gesuchte Wörter brauchen einen Buchstaben oder eine Ziffer.
    .hint = Geben Sie einen Namen, eine Nummer oder eine Anschrift ein.
package-documents-title = Dokumente
package-documents-intro = Diese Dokumente liegen als Kopien bei. Sie finden sie neben den Daten im Ordner „enclosures“.
package-documents-column-what = Dokument
package-documents-column-cut = Was geschwärzt wurde
package-documents-cut =
    { $count ->
        [one] 1 Stelle auf Seite { $pages }: { $reason }
       *[other] { $count } Stellen auf den Seiten { $pages }: { $reason }
    }
package-documents-whole = Nichts
package-documents-drawn = Dokumente, in denen etwas geschwärzt wurde, sind Bilder ihrer Seiten: Das Geschwärzte ist nicht mehr in der Datei, und ein Vorleseprogramm findet keinen Text darin. Fragen Sie uns, wenn Sie sie in anderer Form brauchen.
package-check-documents =
    { $count ->
        [one] { $plain ->
            [0] 1 Dokument liegt bei, mit geschwärzten Stellen.
           *[other] 1 Dokument liegt bei, wie es ist.
        }
       *[other] { $count } Dokumente liegen bei, { $plain } davon, wie sie sind.
    }
package-check-redactions-undecided =
    { $count ->
        [one] { $count } vorgeschlagene Schwärzung wartet auf eine Entscheidung; die Stelle geht hinaus, wie sie ist.
       *[other] { $count } vorgeschlagene Schwärzungen warten auf eine Entscheidung; die Stellen gehen hinaus, wie sie sind.
    }
    .hint = Entscheiden Sie darüber unter Schwärzungen.
