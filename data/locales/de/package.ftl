# Pakete: was die Person liest, die Prüfungen davor und die Nachprüfung.

package-date = { $day }. { $month } { $year }
package-title-access = Antwort auf Ihr Auskunftsersuchen
package-title-portability = Ihre Daten zum Mitnehmen
package-subtitle = Aktenzeichen { $reference }, Stand { $date }
package-confidential = Vertraulich: personenbezogene Daten
package-page = Seite { $page } von { $pages }
package-contents = Inhalt
package-skip = Zum Inhalt springen

package-fact-controller = Verantwortlicher
package-fact-dpo = Datenschutzbeauftragte Person
package-fact-representative = Vertreter in der Union
package-fact-person = Für
package-person-unnamed = Die Person, die den Antrag gestellt hat
package-fact-reference = Aktenzeichen
package-fact-received = Ihr Antrag vom
package-fact-rights = Ausgeübte Rechte
package-fact-as-of = Stand der Daten
package-opening = Sie haben gefragt, welche personenbezogenen Daten wir über Sie verarbeiten. Dies ist unsere Antwort nach Artikel 15 der Datenschutz-Grundverordnung (DSGVO). Sie ist für Sie kostenlos, und Sie müssen Ihre Anfrage nicht begründen.
package-confirm-yes-title = Ja, wir verarbeiten personenbezogene Daten über Sie
package-confirm-yes =
    Wir haben { $records ->
        [one] { $records } Datensatz
       *[other] { $records } Datensätze
    } über Sie in { $systems ->
        [one] { $systems } System
       *[other] { $systems } Systemen
    } gefunden.
package-confirm-no-title = Wir haben keine personenbezogenen Daten über Sie gefunden
package-confirm-no = Wir haben die unten genannten Systeme mit Ihren Angaben durchsucht und nichts über Sie gefunden. Wenn Sie meinen, dass wir Daten über Sie haben, nennen Sie uns die E-Mail-Adresse, Telefon- oder Kundennummer, unter der sie geführt sein können; wir suchen dann erneut.

package-part-searched = Wo wir gesucht haben
package-searched-intro = Wir haben diese Systeme nach Ihnen durchsucht.
package-searched-nothing = Es wurde kein System durchsucht.
package-column-system = System
package-column-file = Auszug
package-column-found = Datensätze über Sie
package-found-nothing = nichts gefunden
package-searched-possible =
    In { $count ->
        [one] { $count } weiteren Datensatz
       *[other] { $count } weiteren Datensätzen
    } stimmt nur der Name, ein Teil davon oder eine ähnliche Nummer mit Ihren Angaben überein. Sie können zu einer anderen Person gehören und sind deshalb nicht Teil dieser Antwort. Wenn Sie uns ein weiteres Kennzeichen nennen, prüfen wir sie.

package-part-information = Wozu wir Ihre Daten verwenden
package-information-intro = Hier stehen nur diejenigen unserer Verarbeitungstätigkeiten, in denen Daten über Sie gefunden wurden.
package-activity-kicker = { $reference } · gefunden in: { $systems }
package-fact-purposes = Zwecke und Rechtsgrundlage
package-basis = { $name } (Art. { $article } DSGVO)
package-basis-law = Rechtsvorschrift: { $text }
package-basis-interest = verfolgtes Interesse: { $text }
package-basis-withdrawal = Widerruf: { $text }
package-fact-categories = Gefundene Datenkategorien
package-fact-recipients = Empfänger
package-recipients-none = Niemand: Die Daten werden nicht offengelegt.
package-recipient-when = offengelegt: { $text }
package-transfer = Übermittlung nach: { $country } ({ $ground } DSGVO)
package-transfers-noticed = Unsere Datenschutzerklärung nennt für alle Verarbeitungen zusammen diese Drittländer: { $countries }
package-fact-storage = Wie lange wir sie speichern
package-fact-source = Woher die Daten stammen
package-fact-automated = Automatisierte Entscheidungen
package-automated-none = Es gibt keine automatisierte Entscheidungsfindung einschließlich Profiling.
package-logic = So läuft sie ab: { $text }
package-consequences = Was das für Sie bedeutet: { $text }
package-fact-safeguards = Garantien für Übermittlungen
package-safeguard-copy = So erhalten Sie eine Kopie: { $text }
package-safeguard-copy-ask = Eine Kopie der Garantien erhalten Sie auf Anfrage.

# What the register does not say; each of these is a finding too.
package-hole-purposes = Die Zwecke sind derzeit nicht erfasst.
package-hole-basis = Für diesen Zweck ist derzeit keine Rechtsgrundlage erfasst.
package-hole-withdrawal = der Weg zum Widerruf ist derzeit nicht erfasst
package-hole-category = weitere Daten, deren Kategorie noch nicht bestimmt ist
package-hole-recipients = Die Empfänger sind derzeit nicht erfasst.
package-hole-recipient-name = Nur als Kategorie erfasst. Auf Wunsch nennen wir Ihnen die einzelnen Empfänger, sofern das nicht unmöglich ist.
package-hole-recipient-date = Wann Daten offengelegt werden oder wurden, ist derzeit nicht erfasst für: { $recipients }
package-hole-transfers = Ob Daten in Drittländer gelangen, ist derzeit nicht erfasst.
package-hole-country = ein derzeit nicht erfasstes Land
package-hole-ground = Übermittlung nach: { $country }; auf welcher Grundlage, ist derzeit nicht erfasst
package-hole-instrument = Das dafür erfasste Instrument endete am { $day }; was an seine Stelle getreten ist, ist derzeit nicht erfasst.
package-hole-storage = Derzeit ist keine Speicherdauer erfasst.
package-hole-storage-period = es ist keine Frist angegeben
package-hole-source = von wem, ist derzeit nicht erfasst
package-hole-public-sources = Ob die Daten aus öffentlich zugänglichen Quellen stammen, ist derzeit nicht erfasst.
package-hole-automated = Ob es automatisierte Entscheidungen gibt, ist derzeit nicht erfasst.
package-hole-logic = Wie sie abläuft, ist derzeit nicht erfasst.
package-hole-consequences = Was das für Sie bedeutet, ist derzeit nicht erfasst.

package-origin-unstated = Nicht erfasst
package-origin-provided = Von Ihnen angegeben
package-origin-observed = Bei Ihrer Nutzung entstanden
package-origin-derived = Aus anderen Daten berechnet
package-origin-inferred = Unsere Einschätzung
package-origin-third-party = Von Dritten erhalten
package-origin-generated = Von uns vergeben
package-public-sources = Öffentlich zugängliche Quellen: { $text }
package-public-sources-none = Sie stammen nicht aus öffentlich zugänglichen Quellen.
package-source-per-record = Laut den Datensätzen in { $system } (Spalte { $column }): { $sources }
package-source-of-records =
    { $source } ({ $count ->
        [one] { $count } Datensatz
       *[other] { $count } Datensätze
    })

package-storage-until-at-most = spätestens bis { $last } ({ $rule })
package-storage-until = bis { $last } ({ $rule })
package-storage-between-at-most = je Datensatz, der erste spätestens bis { $first }, der letzte spätestens bis { $last } ({ $rule })
package-storage-between = je Datensatz, der erste bis { $first }, der letzte bis { $last } ({ $rule })
package-storage-max =
    { $triggered ->
        [0] höchstens { $period }
       *[other] höchstens { $period }, gerechnet ab: { $trigger }
    }
package-storage-exact =
    { $triggered ->
        [0] { $period }
       *[other] { $period }, gerechnet ab: { $trigger }
    }
package-storage-immediate =
    { $triggered ->
        [0] sofortige Löschung
       *[other] sofortige Löschung nach: { $trigger }
    }
package-storage-promptly =
    { $triggered ->
        [0] zeitnahe Löschung
       *[other] zeitnahe Löschung nach: { $trigger }
    }
package-storage-on-request = bis Sie die Löschung verlangen
package-storage-external = wie angegeben in: { $reference }
package-storage-criterion = bis: { $trigger }
package-storage-while = gespeichert, solange: { $condition }
package-storage-first-of = bis zum frühesten dieser Zeitpunkte: { $ends }
package-storage-or = oder
package-storage-otherwise = sonst { $end }
package-storage-use-only = begrenzt die Nutzung, nicht die Speicherung: { $rule }

package-part-rights = Ihre Rechte
package-rights-intro = Diese Rechte können Sie kostenlos ausüben; schreiben Sie dazu an die Kontaktadresse auf der ersten Seite. Welche davon gelten, hängt von der Rechtsgrundlage der Verarbeitung ab.
package-right-rectification = Sie können unrichtige Daten berichtigen und unvollständige vervollständigen lassen.
package-right-erasure = Sie können Ihre Daten löschen lassen, wenn einer der Gründe des Artikels 17 vorliegt, etwa wenn sie nicht mehr notwendig sind.
package-right-restriction = Sie können die Verarbeitung in den Fällen des Artikels 18 einschränken lassen, etwa solange geprüft wird, ob Ihre Daten richtig sind.
package-right-portability = Sie können die von Ihnen bereitgestellten Daten in maschinenlesbarer Form erhalten oder einem anderen Anbieter übermitteln lassen.
package-right-automated-decision = Sie können verlangen, dass ein Mensch die Entscheidung prüft, Ihren Standpunkt darlegen und die Entscheidung anfechten.
package-right-limited = Das gilt nicht, soweit wir gesetzlich zur Verarbeitung verpflichtet sind.
package-right-only = Gilt für: { $activities }
package-objection-title = Ihr Widerspruchsrecht
package-objection = Gegen diese Verarbeitungen können Sie aus Gründen, die sich aus Ihrer besonderen Situation ergeben, jederzeit Widerspruch einlegen, weil sie auf einem berechtigten Interesse oder einer öffentlichen Aufgabe beruhen (Art. 21 Abs. 1 DSGVO). Wir beenden sie dann, sofern wir nicht zwingende Gründe nachweisen, die Ihre Interessen überwiegen.
package-objection-marketing = Der Verwendung Ihrer Daten für Direktwerbung können Sie jederzeit ohne Angabe von Gründen widersprechen. Wir verwenden sie dann nicht mehr dafür (Art. 21 Abs. 2 und 3 DSGVO).
package-withdrawal-title = Widerruf Ihrer Einwilligung
package-withdrawal = Soweit wir uns auf Ihre Einwilligung stützen, können Sie sie jederzeit widerrufen. Was vorher geschah, bleibt rechtmäßig (Art. 7 Abs. 3 DSGVO).
package-complaint-title = Ihr Beschwerderecht
package-complaint = Sie können sich bei einer Datenschutz-Aufsichtsbehörde beschweren, insbesondere dort, wo Sie wohnen, wo Sie arbeiten oder wo der Verstoß Ihrer Meinung nach geschehen ist (Art. 77 DSGVO).
package-complaint-named = Sie können sich bei einer Datenschutz-Aufsichtsbehörde beschweren (Art. 77 DSGVO). Für uns zuständig: { $authority }. Sie können sich auch an die Behörde wenden, die dort zuständig ist, wo Sie wohnen oder arbeiten.

package-part-copy = Kopie Ihrer Daten
package-copy-intro = Zu jedem System sehen Sie, was die Spalten bedeuten, danach Ihre Datensätze (Art. 15 Abs. 3 DSGVO).
package-copy-no-activity = Verarbeitungstätigkeit noch nicht bestimmt
package-copy-of =
    { $count ->
        [one] { $count } Datensatz
       *[other] { $count } Datensätze
    } aus dem Auszug „{ $file }“. Vollständig in { $json } und { $csv }
package-columns-title = Was die Spalten bedeuten
package-records-title = Ihre Datensätze
package-record = Datensatz { $number }
package-column-name = Spalte
package-column-meaning = Bedeutung
package-column-origin = Herkunft
package-column-unexplained = noch ohne Kategorie
package-left-out = In dieser Kopie ausgelassen
package-left-out-no-reason = kein Grund erfasst
package-shortened-title = In Teilen gezeigt
package-shortened = Hier sind die ersten { $shown } von { $all } Datensätzen gezeigt. Alle stehen in { $file }
package-value-empty = leer
package-value-cut = (weiter in der Datendatei)

package-part-files = Datendateien
package-files-intro = Vollständig und genau, für andere Programme. Entpacken Sie das Paket zuerst, damit die Verweise funktionieren.
package-readme-access = Dieses Paket ist die Antwort von { $controller } auf Ihr Auskunftsersuchen nach Artikel 15 DSGVO, Aktenzeichen { $reference }, Stand { $date }. Es enthält die personenbezogenen Daten, die über Sie gefunden wurden, und die Angaben, die das Gesetz verlangt. Fragen: { $contact }
package-readme-portability = Dieses Paket enthält die personenbezogenen Daten, die Sie nach Artikel 20 DSGVO mitnehmen können, von { $controller }, Aktenzeichen { $reference }, Stand { $date }: Daten, die Sie bereitgestellt haben oder die bei Ihrer Nutzung entstanden sind und die aufgrund Ihrer Einwilligung oder eines Vertrags verarbeitet werden. Alle anderen Daten über Sie erhalten Sie durch ein Auskunftsersuchen (Artikel 15 DSGVO). Fragen: { $contact }
package-readme-files = Was darin ist
package-readme-csv = Die CSV-Dateien enthalten Ihre Daten genau so, wie sie in den Systemen stehen. Ein Tabellenprogramm kann einen Wert, der mit = + - oder @ beginnt, für eine Formel halten: Öffnen Sie solche Dateien als Text, wenn Sie nicht wissen, woher ein Wert stammt. Hat ein Feld mehrere Werte, stehen sie als JSON-Liste darin.
package-readme-care = Bewahren Sie dieses Paket sicher auf: Wer es hat, kann Ihre Daten lesen.
package-guide-intro = Diese Seite erklärt die Datendateien in diesem Paket. Sie enthalten die personenbezogenen Daten, die Sie bereitgestellt haben oder die bei der Nutzung unserer Dienste entstanden sind, soweit sie aufgrund Ihrer Einwilligung oder eines Vertrags verarbeitet werden (Art. 20 Abs. 1 DSGVO). Sie können die Dateien einem anderen Anbieter geben.
package-guide-of =
    { $count ->
        [one] { $count } Datensatz
       *[other] { $count } Datensätze
    } in { $json } und { $csv } · für Programme erklärt in { $schema }

package-reason-provided = Von der Person bereitgestellt, aufgrund Einwilligung oder Vertrag (Art. 20 Abs. 1).
package-reason-observed = Bei der Nutzung durch die Person entstanden, aufgrund Einwilligung oder Vertrag (Art. 20 Abs. 1).
package-reason-skipped = Von Ihnen ausgelassen.
package-reason-no-activity = Keiner Verarbeitungstätigkeit zugeordnet, daher ist keine Rechtsgrundlage bekannt.
package-reason-unmapped = Keiner Datenkategorie zugeordnet.
package-reason-derived = Aus anderen Daten abgeleitet, nicht von der Person bereitgestellt (Art. 20 Abs. 1).
package-reason-inferred = Über die Person geschlossen, nicht bereitgestellt (Art. 20 Abs. 1).
package-reason-no-basis = Die Verarbeitungstätigkeit nennt keine Rechtsgrundlage (Art. 20 Abs. 1 Buchst. a).
package-reason-other-basis = Beruht weder auf Einwilligung noch auf Vertrag (Art. 20 Abs. 1 Buchst. a).
package-reason-mixed-bases = Aufgrund Einwilligung oder Vertrag, aber auch auf anderer Rechtsgrundlage: Entscheiden Sie, wozu die Angabe dient (Art. 20 Abs. 1 Buchst. a).
package-reason-third-party = Stammt von Dritten: Entscheiden Sie mit Blick auf die Rechte anderer (Art. 20 Abs. 1, 4).
package-reason-generated = Vom Verantwortlichen erzeugt: Entscheiden Sie, ob sie auf die Nutzung der Person zurückgeht (Art. 20 Abs. 1).
package-reason-origin-unstated = Die Herkunft ist nicht angegeben: Entscheiden Sie (Art. 20 Abs. 1).
package-reason-decided = Sie haben entschieden, sie herauszugeben (Art. 20 Abs. 1, 4).

package-check-nothing-collected = Es wurde noch kein Auszug durchsucht.
    .hint = Fügen Sie die Auszüge der Systeme hinzu, die Daten über die Person enthalten können.
package-check-nothing-found =
    In { $files ->
        [one] { $files } Auszug
       *[other] { $files } Auszügen
    } wurde nichts gefunden.
    .hint = Auch „nichts gefunden“ ist eine Antwort. Prüfen Sie vorher die Kennzeichen.
package-check-found =
    { $records ->
        [one] { $records } Datensatz
       *[other] { $records } Datensätze
    } in { $files ->
        [one] { $files } Auszug
       *[other] { $files } Auszügen
    } gefunden.
package-check-possible =
    { $count ->
        [one] { $count } Datensatz gehört vielleicht zu der Person und ist nicht entschieden.
       *[other] { $count } Datensätze gehören vielleicht zu der Person und sind nicht entschieden.
    }
    .hint = Sie sind nicht Teil der Antwort. Entscheiden Sie über jeden dort, wo die Daten erhoben wurden; fragen Sie die Person nach einem weiteren Kennzeichen, wenn das nicht genügt.
package-check-no-activity = Die Daten aus { $system } gehören zu keiner Verarbeitungstätigkeit.
    .hint = Wählen Sie die Verarbeitungstätigkeit, damit Zweck, Empfänger und Speicherdauer genannt werden können.
package-check-unmapped =
    { $count ->
        [one] Eine Spalte aus { $system } hat im Verzeichnis keine Kategorie: { $columns }
       *[other] { $count } Spalten aus { $system } haben im Verzeichnis keine Kategorie: { $columns }
    }
    .hint = Ordnen Sie sie einer Datenkategorie zu oder lassen Sie sie mit Begründung aus.
package-check-unconfirmed =
    { $count ->
        [one] { $count } vorgeschlagene Bedeutung in { $system } ist nicht bestätigt.
       *[other] { $count } vorgeschlagene Bedeutungen in { $system } sind nicht bestätigt.
    }
    .hint = Sehen Sie die Spalten durch und bestätigen Sie die Vorschläge.
package-check-left-out-without-reason =
    { $count ->
        [one] { $count } Spalte aus { $system } ist ohne Begründung ausgelassen.
       *[other] { $count } Spalten aus { $system } sind ohne Begründung ausgelassen.
    }
    .hint = Schreiben Sie auf, warum: Die Person wird es lesen.
package-check-mapped = Jede gefundene Spalte ist erläutert und bestätigt.
package-check-to-decide =
    { $count ->
        [one] { $count } Angabe wartet auf Ihre Entscheidung und bleibt bis dahin draußen.
       *[other] { $count } Angaben warten auf Ihre Entscheidung und bleiben bis dahin draußen.
    }
    .hint = Sehen Sie die ausgelassenen Angaben durch und nehmen Sie auf, was anderen nicht schadet.
package-check-decided =
    { $count ->
        [one] { $count } Angabe ist durch Ihre Entscheidung aufgenommen.
       *[other] { $count } Angaben sind durch Ihre Entscheidung aufgenommen.
    }
    .hint = Stellen Sie sicher, dass die Rechte anderer nicht beeinträchtigt werden.
package-check-nothing-in-scope = Nichts von dem Gefundenen fällt unter die Datenübertragbarkeit.
    .hint = Teilen Sie das der Person binnen eines Monats mit Gründen mit (Art. 12 Abs. 4); bieten Sie stattdessen Auskunft an.
package-check-in-scope =
    { $count ->
        [one] { $count } Angabe ist enthalten
       *[other] { $count } Angaben sind enthalten
    }, { $out } bleiben draußen.
package-check-no-purpose = „{ $activity }“ nennt keinen Zweck.
    .hint = Tragen Sie den Zweck ins Verzeichnis ein: Die Person hat ein Recht darauf.
package-check-no-legal-basis = „{ $activity }“ hat einen Zweck ohne Rechtsgrundlage.
    .hint = Ergänzen Sie das Verzeichnis: Welche Rechte gelten und was übertragbar ist, folgt daraus.
package-check-recipients-open = Die Empfänger von „{ $activity }“ sind nicht beantwortet.
    .hint = Nennen Sie sie oder geben Sie an, dass es keine gibt.
package-check-transfers-open = Ob „{ $activity }“ Daten in Drittländer übermittelt, ist nicht beantwortet.
    .hint = Nennen Sie die Länder und die Grundlage jeder Übermittlung oder geben Sie an, dass es keine gibt.
package-check-recipient-unnamed = „{ $recipient }“ ist nur als Kategorie bekannt.
    .hint = Die Person hat ein Recht auf die Namen, außer sie sind nicht zu ermitteln oder der Antrag ist offenkundig unbegründet oder exzessiv.
package-check-storage-missing = „{ $activity }“ nennt keine Speicherdauer für: { $categories }
    .hint = Tragen Sie die Frist oder das Kriterium ins Verzeichnis ein.
package-check-storage-undated = „{ $activity }“ hat eine Speicherfrist, doch der Tag, ab dem sie läuft, steht nicht in den gefundenen Datensätzen oder ist nicht lesbar: { $categories }
    .hint = Geben Sie im Fall an, welche Spalte den Tag enthält; bis dahin nennt die Antwort nur die Frist.
package-check-storage-over = Daten aus „{ $activity }“ wurden gefunden, obwohl ihre Speicherdauer vorbei ist: { $categories }
    .hint = Sie gehören in die Antwort. Lassen Sie danach die Löschung prüfen.
package-check-safeguard-ended = Das Instrument „{ $instrument }“, auf dem eine Übermittlung beruht, endete am { $day }.
    .hint = Tragen Sie ein, was an seine Stelle getreten ist: Die Person hat ein Recht auf die wirklich verwendete Garantie.
package-check-automated-open = Ob „{ $activity }“ automatisiert entscheidet, ist nicht beantwortet.
    .hint = Geben Sie Logik und Folgen an oder dass es keine gibt.
package-check-authority-missing = Die zuständige Aufsichtsbehörde ist nicht erfasst.
    .hint = Ohne sie erläutert die Antwort das Beschwerderecht allgemein.

package-verify-empty = Die Datei ist leer.
package-verify-not-a-package = Dies ist kein Paket dieses Programms.
package-verify-truncated = Die Datei ist unvollständig: Ihr Ende fehlt, oder es folgt etwas darauf.
package-verify-structure = Die Datei ist nicht so gepackt, wie dieses Programm packt: Etwas wurde hinzugefügt, verschoben oder geändert.
package-verify-path = Eine Datei trägt einen Namen, der nicht in ein Paket gehört: { $at }
package-verify-too-many = Es sind zu viele Dateien darin: { $at }
package-verify-too-large = Entpackt wäre das Paket größer als jedes Paket dieses Programms.
package-verify-duplicate = Eine Datei ist doppelt vorhanden: { $at }
package-verify-manifest-missing = Das Inhaltsverzeichnis fehlt: { $at }
package-verify-manifest-broken = Das Inhaltsverzeichnis ist nicht lesbar: { $at }
package-verify-manifest-altered = Das Inhaltsverzeichnis wurde nach dem Erstellen geändert: { $at }
package-verify-newer = Das Paket stammt von einer neueren Version des Programms (Format { $at }).
package-verify-packing = Gepackte Daten wurden nach dem Erstellen geändert.
package-verify-altered = Diese Datei wurde nach dem Erstellen geändert: { $at }
package-verify-extra = Diese Datei gehört nicht zum Paket: { $at }
package-verify-missing = Diese Datei fehlt: { $at }
package-verify-not-machine-readable = Ein Paket zur Datenübertragbarkeit braucht maschinenlesbare Daten, JSON und CSV, kein PDF (Art. 20 Abs. 1).
package-verify-out-of-scope = Diese Datei nennt weder Einwilligung noch Vertrag als Rechtsgrundlage (Art. 20 Abs. 1 Buchst. a): { $at }

package-request-missing = Es gibt keinen Antrag „{ $reference }“.
    .hint = Es wurde nichts geschrieben. Die Liste der Anträge zeigt ihre Aktenzeichen.
package-nothing-in-scope = Nichts von dem zu { $reference } Gefundenen fällt unter die Datenübertragbarkeit (Art. 20 Abs. 1).
    .hint = Es wurde kein Paket erstellt. Sehen Sie die Gründe je Angabe durch; treffen sie zu, teilen Sie es der Person binnen eines Monats mit (Art. 12 Abs. 4) und bieten Sie Auskunft an.
package-too-large = Das Paket wäre größer als 2 GiB.
    .hint = Es wurde nichts geschrieben, die Funde sind unverändert. Teilen Sie den Antrag nach Systemen auf.
package-check-identity-open = Es ist nicht festgehalten, wie die Identität der Person geprüft wurde.
    .hint = Vermerken Sie es im Vorgang; besteht kein Zweifel, sagen Sie warum. Eine Ausweiskopie ist nicht nötig.
package-check-collected-twice = Der Export { $file } wurde zweimal erfasst: Seine Datensätze gingen doppelt hinaus.
    .hint = Nehmen Sie einen der beiden aus dem Vorgang; Rückgängig holt ihn zurück.
