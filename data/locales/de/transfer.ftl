# Übermittlungen in Drittländer (Kapitel V): Namen der Codes, Stand, Kriterien, Bericht.

noun-transfer-instrument = Übermittlungsinstrument
noun-transfer-impact-assessment = Transfer-Folgenabschätzung

safeguard-authority-clauses = Standardklauseln einer Aufsichtsbehörde, von der Kommission genehmigt
safeguard-administrative-arrangement = Verwaltungsvereinbarung, genehmigt
safeguard-uk-idta = Britisches International Data Transfer Agreement
safeguard-uk-addendum = Britisches Addendum zu den Standarddatenschutzklauseln

transfer-role-unstated = Noch nicht angegeben
transfer-role-controller = Verantwortlicher
transfer-role-processor = Auftragsverarbeiter

transfer-frequency-unstated = Noch nicht angegeben
transfer-frequency-one-off = Einmal
transfer-frequency-occasional = Gelegentlich
transfer-frequency-repetitive = Wiederholt
transfer-frequency-continuous = Laufend

scc-module-one = Modul 1: Verantwortlicher an Verantwortlichen
scc-module-two = Modul 2: Verantwortlicher an Auftragsverarbeiter
scc-module-three = Modul 3: Auftragsverarbeiter an Auftragsverarbeiter
scc-module-four = Modul 4: Auftragsverarbeiter an Verantwortlichen

derogation-ground-unstated = Noch nicht angegeben
derogation-ground-explicit-consent = Ausdrückliche Einwilligung nach Aufklärung über die Risiken
derogation-ground-contract = Vertrag mit der betroffenen Person
derogation-ground-contract-in-interest = Vertrag im Interesse der betroffenen Person
derogation-ground-public-interest = Wichtige Gründe des öffentlichen Interesses
derogation-ground-legal-claims = Rechtsansprüche
derogation-ground-vital-interests = Lebenswichtige Interessen, Einwilligung nicht möglich
derogation-ground-public-register = Öffentliches Register
derogation-ground-compelling-interests = Zwingende berechtigte Interessen

dpf-status-unstated = Noch nicht nachgesehen
dpf-status-active = Gelistet, aktiv
dpf-status-inactive = Gelistet, nicht aktiv
dpf-status-not-listed = Nicht gelistet

sub-processor-option-unstated = Noch nicht angegeben
sub-processor-option-specific = Option 1: gesonderte vorherige Genehmigung
sub-processor-option-general = Option 2: allgemeine schriftliche Genehmigung

authority-case-unstated = Noch nicht angegeben
authority-case-established = Exporteur in einem Mitgliedstaat niedergelassen
authority-case-represented = Exporteur mit Vertreter in der Union
authority-case-unrepresented = Exporteur ohne Vertreter

data-format-unstated = Noch nicht angegeben
data-format-clear = Im Klartext
data-format-pseudonymised = Pseudonymisiert
data-format-encrypted = Verschlüsselt, Importeur ohne Schlüssel

assessment-outcome-unstated = Noch nicht entschieden
assessment-outcome-equivalent = Der Sache nach gleichwertig
assessment-outcome-equivalent-with-measures = Mit Maßnahmen der Sache nach gleichwertig
assessment-outcome-not-equivalent = Der Sache nach nicht gleichwertig

use-case-encrypted-backup = 1: verschlüsselte Speicherung, Schlüssel im EWR
use-case-pseudonymised = 2: pseudonymisierte Daten
use-case-encrypted-transit = 3: verschlüsselte Durchleitung
use-case-protected-recipient = 4: geschützter Empfänger
use-case-split-processing = 5: aufgeteilte Verarbeitung
use-case-clear-text = 6: Auftragsverarbeiter, der Klartext braucht
use-case-remote-access = 7: Fernzugriff im Klartext

measure-kind-technical = Technisch
measure-kind-contractual = Vertraglich
measure-kind-organisational = Organisatorisch

transfer-standing-no-transfer = Keine Übermittlung
transfer-standing-in-order = Nichts fehlt
transfer-standing-attention = Anzusehen
transfer-standing-condition-to-confirm = Bedingung zu bestätigen
transfer-standing-deficient = Unvollständig
transfer-standing-no-basis = Keine Grundlage
transfer-standing-suspend = Aussetzen

annex-part-exporter-name = Name des Exporteurs
annex-part-exporter-address = Anschrift des Exporteurs
annex-part-exporter-contact = Kontaktperson des Exporteurs
annex-part-exporter-activities = Tätigkeiten des Exporteurs
annex-part-exporter-signature = Unterschrift des Exporteurs mit Datum
annex-part-importer-name = Name des Importeurs
annex-part-importer-address = Anschrift des Importeurs
annex-part-importer-contact = Kontaktperson des Importeurs
annex-part-importer-activities = Tätigkeiten des Importeurs
annex-part-importer-signature = Unterschrift des Importeurs mit Datum
annex-part-data-subjects = Kategorien betroffener Personen
annex-part-personal-data = Kategorien personenbezogener Daten
annex-part-sensitive-data = sensible Daten mit ihren Garantien, oder keine
annex-part-frequency = Häufigkeit
annex-part-nature = Art der Verarbeitung
annex-part-purposes = Zwecke
annex-part-retention = Dauer der Aufbewahrung
annex-part-sub-processing = Gegenstand, Art und Dauer für Auftragsverarbeiter
annex-part-competent-authority = zuständige Aufsichtsbehörde
annex-part-measures = technische und organisatorische Maßnahmen
annex-part-sub-processors = Liste der Unterauftragsverarbeiter

derogation-part-conditions = wie die Voraussetzungen erfüllt sind
derogation-part-law = das Recht, das das Interesse anerkennt
derogation-part-assessment = Beurteilung aller Umstände
derogation-part-suitable-safeguards = geeignete Garantien
derogation-part-authority-informed-on = Unterrichtung der Aufsichtsbehörde
derogation-part-persons-informed-on = Unterrichtung der Personen
derogation-part-limited-number = begrenzte Zahl von Personen

assessment-part-countries = Länder
assessment-part-personal-data = Kategorien personenbezogener Daten
assessment-part-format = Form der Daten
assessment-part-purpose = Zweck
assessment-part-tool = Instrument
assessment-part-laws = geprüfte Gesetze
assessment-part-practice = Praxis
assessment-part-impinges = ob Recht oder Praxis das Instrument beeinträchtigt
assessment-part-measures = zusätzliche Maßnahmen
assessment-part-formal-steps = förmliche Schritte
assessment-part-re-evaluation = Neubewertung
assessment-part-outcome = Ergebnis
assessment-part-decided-by = wer entschieden hat
assessment-part-decided-on = Tag der Entscheidung

transfer-criterion-exporter = Ein Verantwortlicher oder Auftragsverarbeiter sendet
    .text = Jemand, der für diese Verarbeitung der DSGVO unterliegt, Verantwortlicher oder Auftragsverarbeiter, sendet die Daten oder macht sie zugänglich.
transfer-criterion-disclosure = Ein anderer empfängt
    .text = Die Daten werden einem anderen Verantwortlichen oder Auftragsverarbeiter offengelegt, nicht den eigenen Beschäftigten.
transfer-criterion-importer = Der Empfänger ist in einem Drittland
    .text = Der Empfänger ist außerhalb des EWR oder eine internationale Organisation, gleich ob die DSGVO für ihn gilt.

transfer-case-direct = Eine Person gibt ihre Daten direkt einem Verantwortlichen im Ausland
    .text = Nach Kapitel V ist kein Eintrag nötig: Niemand übermittelt. Die Datenschutzerklärung muss Land und Empfänger trotzdem nennen.
transfer-case-traveller = Ein Beschäftigter reist mit dem Dienstlaptop
    .text = Er gehört zum Verantwortlichen. Es ist eine Frage der Sicherheit (Art. 32), nicht des Kapitels V.
transfer-case-eea-group-parent = Ein Empfänger im EWR hat seine Muttergesellschaft im Ausland
    .text = Die Daten bleiben im EWR. Wägen Sie den Zugriff der Mutter und fremde Anordnungen nach Art. 28 Abs. 1, 32 und 48.
transfer-case-remote-access = Support eines Auftragsverarbeiters im Ausland sieht Daten im EWR ein
    .text = Fernzugriff macht Daten dort zugänglich: Tragen Sie ihn ein, gleich wo gespeichert wird.
transfer-case-intra-group = Ein Konzernunternehmen im EWR sendet Daten an eines außerhalb
    .text = Unternehmen einer Gruppe sind getrennte Verantwortliche oder Auftragsverarbeiter: Tragen Sie es ein.
transfer-case-art-3-2-exporter = Ein Verantwortlicher im Ausland nach Art. 3 Abs. 2 setzt einen Auftragsverarbeiter im Ausland ein
    .text = Er ist an Kapitel V gebunden wie ein Exporteur in der Union: Tragen Sie es ein.
transfer-case-processor-back = Ein Auftragsverarbeiter im EWR sendet Daten an seinen Verantwortlichen im Ausland zurück
    .text = Der Auftragsverarbeiter ist der Exporteur; dafür ist Modul 4 der Klauseln gemacht.

finding-art45-condition-not-met = Der Angemessenheitsbeschluss für { $country } erfasst diesen Empfänger nicht: Die Übermittlung hat keine Grundlage.
    .hint = Wählen Sie eine Garantie nach Art. 46 oder eine Ausnahme nach Art. 49, oder beenden Sie die Übermittlung.
finding-art45-evidence = Dass der Angemessenheitsbeschluss für { $country } diesen Empfänger erfasst, wurde bestätigt, aber nicht, von wem oder womit belegt.
    .hint = Vermerken Sie beim Empfänger, wer es geprüft hat und was es belegt.
finding-art45-recheck = { $country }: Dass der Empfänger erfasst ist, wurde zuletzt am { $day } geprüft, vor mehr als { $months } Monaten.
    .hint = Sehen Sie erneut nach und vermerken Sie den Tag; die Zertifizierung wird jährlich erneuert.
finding-art45-confirmed-later = { $country }: Dass der Empfänger erfasst ist, wurde am { $day } geprüft, nach dem hier beurteilten Tag.
    .hint = Bedenken Sie, dass es an diesem Tag anders gewesen sein kann.
finding-art45-dpf-hr = Daten Ihrer Beschäftigten gehen nach { $country }, und die Zertifizierung des Empfängers umfasst solche Daten nicht.
    .hint = Vereinbaren Sie für sie eine Garantie nach Art. 46, oder warten Sie, bis die Zertifizierung Beschäftigtendaten umfasst.
finding-art45-dpf-hr-open = Daten Ihrer Beschäftigten gehen nach { $country }; ob die Zertifizierung des Empfängers sie umfasst, wurde nicht nachgesehen.
    .hint = Sehen Sie in der Liste nach, ob sie Beschäftigtendaten umfasst.
finding-art45-dpf-hr-unsaid = { $country }: Es ist nicht angegeben, ob Daten Ihrer Beschäftigten übermittelt werden, und dass die Zertifizierung sie umfasst, ist nicht bekannt.
    .hint = Geben Sie bei der Übermittlung an, ob solche Daten darunter sind.
finding-art45-pending = Der Angemessenheitsbeschluss für { $country } wird angegriffen: { $case } ist anhängig.
    .hint = Halten Sie Standarddatenschutzklauseln und eine Folgenabschätzung für den Tag bereit, an dem er fallen kann.
finding-art45-ends = Der Angemessenheitsbeschluss für { $country } endet am { $day }.
    .hint = Bereiten Sie eine andere Garantie vor, oder beobachten Sie, ob er verlängert wird.
finding-art45-eea = Es ist nicht bestätigt, dass { $decision } für { $country } auch für Exporteure in { $exporter } gilt: Das EWR-Abkommen muss ihn übernehmen.
    .hint = Prüfen Sie, ob er übernommen wurde, oder verwenden Sie eine Garantie nach Art. 46.
finding-art46-uk-tool = Die Übermittlung nach { $country } beruht auf einem Instrument des britischen Rechts; nach der DSGVO trägt es nichts.
    .hint = Wählen Sie eine Garantie nach Art. 46, zum Beispiel die Klauseln von (EU) 2021/914.
finding-art46-uk-law = Die Übermittlung nach { $country } beginnt im Vereinigten Königreich und beruht auf einem Instrument seines Rechts; das wird hier nicht beurteilt.
    .hint = Beurteilen Sie sie nach jenem Recht; gilt für den Exporteur auch die DSGVO (Art. 3 Abs. 2), braucht es eine Garantie nach Art. 46.
finding-art46-instrument = Welches Instrument die Garantien für { $country } bietet, ist nicht festgehalten.
    .hint = Verknüpfen Sie das Instrument, oder beschreiben Sie es in den Einzelheiten.
finding-art46-instrument-gone = Das Instrument, auf dem die Übermittlung nach { $country } beruht, ist nicht mehr im Verzeichnis.
    .hint = Verknüpfen Sie ein anderes, oder holen Sie es mit Rückgängig zurück.
finding-art46-instrument-kind = Die Übermittlung nach { $country } nennt { $instrument }; das ist eine andere Art von Garantie.
    .hint = Wählen Sie die Garantie, die das Instrument ist, oder verknüpfen Sie das richtige Instrument.
finding-art46-2-c-roles = { $instrument } verwendet für { $country } Modul { $module }; das passt nicht zu den Rollen von Exporteur und Importeur.
    .hint = Für diese Rollen ist Modul { $fitting } gemacht; berichtigen Sie die Rollen oder vereinbaren Sie dieses Modul.
finding-art46-2-c-roles-open = { $country }: Es ist nicht angegeben, ob der Importeur Verantwortlicher oder Auftragsverarbeiter ist; das Modul lässt sich nicht prüfen.
    .hint = Geben Sie die Rolle des Importeurs an.
finding-art46-2-c-scope = Der Importeur in { $country } unterliegt selbst der DSGVO: Die Klauseln von (EU) 2021/914 sind dafür nicht gemacht.
    .hint = Klauseln für solche Importeure sind angekündigt, nicht erlassen. Vermerken Sie, wie Sie damit umgehen, und beobachten Sie es.
finding-art46-assessment = Für { $country } ist keine Transfer-Folgenabschätzung festgehalten.
    .hint = Prüfen Sie Recht und Praxis des Ziellandes, und verknüpfen Sie die Abschätzung; jedes Instrument des Art. 46 braucht eine.
finding-art46-assessment-country = { $assessment } prüft { $country } nicht.
    .hint = Nehmen Sie das Land auf, oder verknüpfen Sie eine andere Abschätzung.
finding-art46-suspend = { $assessment } hat ergeben, dass der Schutz in { $country } der Sache nach nicht gleichwertig ist.
    .hint = Setzen Sie die Übermittlung aus, oder finden Sie Maßnahmen, die ihn gleichwertig machen, und prüfen Sie neu.
finding-art44-onward = { $assessment } prüft die Weiterübermittlung aus { $country } nicht: { $onward }.
    .hint = Nehmen Sie diese Länder in die Abschätzung auf.
finding-art49-ground = Die Übermittlung nach { $country } beruht auf einer Ausnahme; auf welcher, ist nicht angegeben.
    .hint = Wählen Sie den bestimmten Fall des Art. 49 Abs. 1.
finding-art49-repetitive = Daten gehen wiederholt nach { $country } auf einer Ausnahme ({ $ground }), die für den Einzelfall gedacht ist.
    .hint = Wählen Sie für regelmäßige Übermittlungen eine Garantie nach Art. 46.
finding-art49-1-repetitive = Daten gehen wiederholt nach { $country } auf { $ground }; das Gesetz erlaubt es nur für eine nicht wiederholte Übermittlung.
    .hint = Wählen Sie eine Garantie nach Art. 46, oder beenden Sie die Übermittlung.
finding-art49-3-public-powers = Eine Behörde kann die Übermittlung nach { $country } in Ausübung hoheitlicher Befugnisse nicht auf { $ground } stützen.
    .hint = Wählen Sie einen anderen Grund, oder ein Dokument zwischen Behörden.
finding-art49-4-law = Das Recht, das das öffentliche Interesse an der Übermittlung nach { $country } anerkennt, ist nicht genannt.
    .hint = Nennen Sie das Recht der Union oder des Mitgliedstaats.
finding-art49-6-documents = { $count ->
        [one] Der Übermittlung nach { $country } aus zwingenden berechtigten Interessen fehlt ein Nachweis: { $missing }.
       *[other] Der Übermittlung nach { $country } aus zwingenden berechtigten Interessen fehlen { $count } Nachweise: { $missing }.
    }
    .hint = Halten Sie sie fest; Beurteilung und Garantien gehören in das Verzeichnis von Verarbeitungstätigkeiten.
finding-art49-1-number = Die Übermittlung nach { $country } aus zwingenden berechtigten Interessen betrifft mehr als eine begrenzte Zahl von Personen.
    .hint = Wählen Sie eine Garantie nach Art. 46, oder begrenzen Sie sie.
finding-art46-unsigned = Wann { $instrument } unterzeichnet wurde, ist nicht angegeben.
    .hint = Tragen Sie den Tag ein; Klauseln, die niemand unterzeichnet hat, binden niemanden.
finding-art46-signed-later = { $instrument } wird erst am { $day } unterzeichnet.
    .hint = Bis dahin trägt es keine Übermittlung.
finding-art46-ended = { $instrument } endete am { $day }.
    .hint = Erneuern Sie es, oder beenden Sie die Übermittlungen, die darauf beruhen.
finding-art46-2-c-edition-unknown = { $instrument } nennt eine Fassung der Klauseln, die nicht bekannt ist: { $edition }.
    .hint = Wählen Sie eine Fassung aus der Liste.
finding-art46-2-c-no-tool = { $instrument } beruht auf { $edition }; das ist kein Instrument für Übermittlungen in Drittländer.
    .hint = Vereinbaren Sie die Klauseln von (EU) 2021/914.
finding-art46-2-c-old = { $instrument } beruht auf { $edition }; darauf konnte man sich längstens bis zum { $day } stützen.
    .hint = Vereinbaren Sie die Klauseln von (EU) 2021/914.
finding-art46-2-c-module-open = { $instrument } sagt nicht, welches Modul der Klauseln gilt.
    .hint = Wählen Sie das Modul, das zu den Rollen von Exporteur und Importeur passt.
finding-art46-2-c-clauses = { $instrument } lässt Wahlmöglichkeiten offen in den Klauseln: { $clauses }.
    .hint = Tragen Sie ein, was die Parteien gewählt haben.
finding-art46-2-c-governing-law = { $instrument } unterliegt dem Recht von { $law }; Klausel 17 verlangt das eines Mitgliedstaats.
    .hint = Vereinbaren Sie das Recht eines Mitgliedstaats, das Rechte Dritter kennt.
finding-art46-2-c-annex = { $instrument }: Anhang { $annex } ist leer.
    .hint = Füllen Sie ihn aus; ohne ihre Anhänge beschreiben die Klauseln keine Übermittlung.
finding-art46-2-c-annex-parts = { $instrument }: Anhang { $annex } ist nicht vollständig; es fehlt: { $missing }.
    .hint = Ergänzen Sie ihn.
finding-art46-approval = { $instrument } weist keine Genehmigung durch die Aufsichtsbehörde aus.
    .hint = Tragen Sie Behörde, Entscheidung und Tag ein.
finding-art47-members = { $instrument } nennt die Unternehmen der Gruppe nicht, die es bindet.
    .hint = Nennen Sie sie; der Importeur muss darunter sein.
finding-art46-commitments = { $instrument } weist keine rechtsverbindlichen und durchsetzbaren Verpflichtungen des Importeurs aus.
    .hint = Beschreiben Sie sie und wo sie liegen.
finding-art46-assessment-open = { $assessment } hat noch kein Ergebnis.
    .hint = Entscheiden Sie, und tragen Sie den Tag ein; bis dahin sollte die Übermittlung nicht beginnen.
finding-art46-use-case = { $assessment } nennt den Schutz gleichwertig in einem Fall, für den keine wirksame Maßnahme bekannt ist, während das dortige Recht das Instrument beeinträchtigt: { $cases }.
    .hint = Verschlüsseln oder pseudonymisieren Sie so, dass der Importeur keinen Klartext sieht, oder setzen Sie die Übermittlung aus.
finding-art46-use-case-doubtful = { $assessment } stützt sich auf Maßnahmen in einem Fall, für den keine wirksame technische Maßnahme bekannt ist: { $cases }.
    .hint = Geben Sie an, ob Recht oder Praxis des Landes das Instrument beeinträchtigt, und warum die Maßnahmen helfen.
finding-art46-steps = { $assessment } hat Lücken: { $missing }.
    .hint = Füllen Sie sie; die Abschätzung ist der Aufsichtsbehörde auf Verlangen vorzulegen (Klausel 14 Buchst. d).
finding-art46-review = Die Überprüfung von { $assessment } war fällig: { $day }.
    .hint = Prüfen Sie Recht und Praxis neu, und setzen Sie den nächsten Tag.

radar-months = Das Radar sieht höchstens { $most } Monate voraus.
    .hint = Nichts wurde geändert. Wählen Sie eine kürzere Zeit.
