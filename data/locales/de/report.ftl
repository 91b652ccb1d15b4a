# Zitate, Daten und das Verzeichnis von Verarbeitungstätigkeiten als Dokument, Tabelle und JSON.

cite-article = Art.
cite-with-law = { $place } DSGVO
written-date = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
  } { $year }

record-title-controller = Verzeichnis von Verarbeitungstätigkeiten
record-title-processor = Verzeichnis der im Auftrag durchgeführten Verarbeitungen
record-keyword = Verzeichnis von Verarbeitungstätigkeiten
record-contents = Inhalt
record-page = Seite { $page } von { $pages }
record-footer = { $title } · { $date } · Vertraulich
record-cover-note = Schriftlich geführt nach Art. 30 DSGVO und der Aufsichtsbehörde auf Anfrage zur Verfügung gestellt (Art. 30 Abs. 4).

record-controller = Verantwortlicher
record-processor = Auftragsverarbeiter
record-other-controller = Weitere Verantwortliche
record-joint-controllers = Gemeinsam Verantwortliche
record-joint-stated = Die Quelle nennt eine gemeinsame Verantwortlichkeit.
record-joint-not-stated = Die Quelle nennt keine gemeinsame Verantwortlichkeit.
record-arrangement = Vereinbarung: { $text }
record-representative = Vertreter
record-represents = Vertritt in: { $places }
record-dpo = Datenschutzbeauftragter
record-dpo-scope = Für: { $scope }
record-dpo-scope-all = Für: alle übrigen
record-authority = Aufsichtsbehörde
record-authority-open = Nicht benannt
record-as-of = Stand
record-count-activities = { $count } { $count ->
    [one] Verarbeitungstätigkeit
   *[other] Verarbeitungstätigkeiten
  }
record-count-on-behalf = { $count } { $count ->
    [one] Dienst im Auftrag
   *[other] Dienste im Auftrag
  }
record-source = Quelle
record-source-dated = Text vom { $date }
record-source-transcribed = Übertragen am { $date }
record-printed = gedruckt als { $text }

record-overview = Übersicht
record-no-activities = Es ist noch keine Verarbeitungstätigkeit erfasst.
record-no-on-behalf = Es ist keine Verarbeitung im Auftrag erfasst.
record-no-group = Weitere Tätigkeiten
record-not-linked = Nicht zugeordnet
record-overview-unlinked = „Nicht zugeordnet“: { $count } Drittländer sind für alle Tätigkeiten gemeinsam genannt.

record-purposes = Zwecke
record-data-subjects = Kategorien betroffener Personen
record-personal-data = Kategorien personenbezogener Daten
record-recipients = Kategorien von Empfängern
record-transfers = Übermittlungen an Drittländer
record-retention = Fristen für die Löschung
record-security = Technische und organisatorische Maßnahmen
record-security-inherited = Es gelten auch die allgemeinen Maßnahmen.

record-owner = Zuständig: { $text }
record-department = Abteilung: { $text }
record-systems = Systeme: { $text }
record-review = Nächste Überprüfung: { $text }
record-criminal-mark = Straftaten
record-role = Rolle: { $text }
record-receives = erhält: { $text }
record-disclosed-when = offengelegt: { $text }
record-safeguard-open = Grundlage noch nicht angegeben
record-detail = Einzelheiten: { $text }
record-documentation = Dokumentation der Garantien: { $text }
record-copy = Kopie erhältlich: { $text }
record-countries-unlinked = { $count } Länder sind für alle Tätigkeiten gemeinsam genannt, keines ist dieser zugeordnet.
record-countries-unlinked-named = { $count } Drittländer sind für alle Tätigkeiten gemeinsam genannt; keines ist dieser zugeordnet: { $names }.
record-countries-see = Siehe „Drittländer“.

record-beyond = Rechtsgrundlage und Informationspflichten
record-beyond-kicker = Nicht Teil von Art. 30, geführt für Art. 6 und 13
record-beyond-processor = Weitere Angaben
record-beyond-kicker-processor = Nicht Teil von Art. 30, geführt für Art. 28
record-legal-basis = Rechtsgrundlage
record-basis-law = Rechtsvorschrift: { $text }
record-basis-interest = Interesse: { $text }
record-basis-balancing = Interessenabwägung: { $text }
record-basis-consent = Einwilligung: { $text }
record-basis-withdrawal = Widerruf: { $text }
record-basis-parts = Wie angegeben: { $text }
record-basis-parts-together = Wie angegeben, ohne Unterscheidung: { $text }
record-condition = Art. 9 Abs. 2: { $text }
record-special-categories = Besondere Kategorien von Daten
record-criminal = Strafrechtliche Verurteilungen und Straftaten
record-origin = Herkunft der Daten
record-origin-of = { $origin }:
record-from = von { $text }
record-origin-all = { $origin } (alle Daten)
record-source-stated = Wie angegeben: { $text }
record-public-sources = Öffentlich zugängliche Quellen: { $text }
record-public-sources-none = Keine öffentlich zugängliche Quelle.
record-required = Pflichtangaben und freiwillige Angaben
record-mandatory = Pflicht: { $text }
record-optional = Freiwillig: { $text }
record-consequence = Bei Nichtbereitstellung: { $text }
record-automated-decisions = Automatisierte Entscheidungen
record-logic = Involvierte Logik: { $text }
record-consequences = Auswirkungen: { $text }
record-notes = Anmerkungen
record-rest = Weitere Punkte
record-none-list = Keine: { $list }.
record-open-list = Noch nicht beantwortet: { $list }.

kept-subject = { $subject }:
kept-max = Höchstens { $period } { $after }
kept-exact = { $period } { $after }
kept-immediate = Sofort { $after }
kept-promptly = Zeitnah { $after }
kept-on-request = Auf Verlangen { $after }
kept-criteria = Nach Kriterium { $after }
kept-unspecified = Weder Frist noch Kriterium angegeben { $after }
kept-elsewhere = In einem anderen Dokument geregelt: { $text }
kept-any-of = Bis das erste davon erfüllt ist:
kept-any-of-short = Bis das erste von { $count } Kriterien erfüllt ist
kept-otherwise = Andernfalls bis: { $end }
kept-unit = Einheit wie angegeben: { $text }
kept-while = Solange: { $text }
kept-law = Rechtsvorschrift hinter der Frist: { $text }
kept-reference = Siehe: { $text }
kept-note = Anmerkung: { $text }
kept-use-only = Begrenzt die Nutzung, nicht die Speicherung: Ein Löschdatum folgt daraus nicht.
kept-stated-for = Angegeben für: { $text }
after-typed = nach: { $event }
after-record-created = nach Entstehung des Datensatzes
after-uploaded = nach dem Hochladen
after-backup-created = nach Erstellung der Sicherungskopie
after-account-deleted = nach Löschung des Kontos
after-contract-ended = nach Ende des Vertrags
after-consent-withdrawn = nach Widerruf der Einwilligung
after-last-contact = nach dem letzten Kontakt
after-trial-ended = nach Ende der Testphase
after-deletion-requested = nach dem Löschverlangen
after-purpose-fulfilled = nach Erreichen des Zwecks

record-general = Für alle Tätigkeiten
record-recipients-all = Empfänger
record-disclosure-condition = Offenlegung nach außen: { $text }
record-countries = Drittländer
record-countries-remark-title = Keiner Tätigkeit zugeordnet
record-countries-remark = Die Quelle nennt diese { $count } Länder für alle Tätigkeiten gemeinsam. Welche Tätigkeit und welchen Empfänger jedes von ihnen betrifft, ist noch nicht beantwortet (Art. 30 Abs. 1 Buchst. e).
record-countries-open-list = Die Länderliste der Quelle ist nicht abschließend.
record-column-country = Land
record-column-status = Status am { $date }
record-column-remarked = Wie bei der Übertragung vermerkt
record-status-condition = { $status }: { $condition }
record-status-unknown = Nicht in der Länderliste
record-until = bis { $date }
record-safeguards = Garantien wie angegeben
record-module = Modul: { $text }
record-exception = Ausnahme: { $text }
record-decision-unnamed = Der Beschluss zu den Klauseln ist nicht genannt.
record-copy-label = Kopie der Garantien
record-security-general = Allgemeine Sicherheitsmaßnahmen
record-statements = Allgemeine Aussagen
record-rights = Rechte der betroffenen Personen
record-exercise = Ausübung: { $text }
record-local = Örtliche Anforderungen
record-remarks = Bemerkungen des Datenschutzteams
record-remarks-note = Für den internen Gebrauch; in der Ausfertigung für die Aufsichtsbehörde nicht enthalten.
record-about = Quelle dieses Verzeichnisses
record-source-title = Titel
record-source-date = Datum des Textes
record-source-carried = Übertragen am
record-applies = Gilt für
record-applies-not = Gilt nicht für
record-related = Zugehörige Hinweise
record-provenance = Übertragung
record-column-reference = Nr.
record-column-activity = Tätigkeit
record-column-countries = Drittländer
record-column-transfers-note = Zu den Übermittlungen
record-column-retention = Löschung
record-column-recipient = Empfänger oder Kategorie
record-column-kind = Rolle
record-column-where = Länder
record-column-condition = Bedingung
record-column-right = Recht
record-column-article = Artikel
record-column-right-condition = Bedingung
record-column-severity = Gewicht
record-column-remark = Bemerkung
record-column-law = Vorschrift
record-column-concerns = Betrifft
record-column-controller = Verantwortlicher
record-column-service = Dienst

record-on-behalf = Verarbeitungen im Auftrag
record-on-behalf-of = Verantwortliche
record-categories = Kategorien von Verarbeitungen
record-sub-processors = Weitere Auftragsverarbeiter
record-principal-representative = Vertreter: { $text }
record-principal-dpo = Datenschutzbeauftragter: { $text }

# Spalten der Tabelle.
column-id = Kennung
column-reference = Nr.
column-name = Verarbeitungstätigkeit
column-group = Bereich
column-status = Stand
column-controller = Verantwortlicher (Art. 30 Abs. 1 Buchst. a)
column-controller-contact = Kontaktdaten des Verantwortlichen
column-joint-controllers = Gemeinsam Verantwortliche
column-representatives = Vertreter
column-data-protection-officers = Datenschutzbeauftragte
column-purposes = Zwecke (Art. 30 Abs. 1 Buchst. b)
column-data-subjects = Kategorien betroffener Personen (Art. 30 Abs. 1 Buchst. c)
column-data-subjects-note = Zu den Kategorien betroffener Personen
column-personal-data = Kategorien personenbezogener Daten (Art. 30 Abs. 1 Buchst. c)
column-recipients = Kategorien von Empfängern (Art. 30 Abs. 1 Buchst. d)
column-third-countries = Drittländer (Art. 30 Abs. 1 Buchst. e)
column-safeguards = Garantien
column-transfers-note = Zu den Übermittlungen
column-retention = Fristen für die Löschung (Art. 30 Abs. 1 Buchst. f)
column-retention-periods = Zeiträume (ISO 8601)
column-retention-note = Fristen angegeben für
column-security = Technische und organisatorische Maßnahmen (Art. 30 Abs. 1 Buchst. g)
column-legal-bases = Rechtsgrundlagen
column-legal-basis-articles = Artikel der Rechtsgrundlagen
column-legitimate-interests = Berechtigte Interessen
column-laws = Rechtsvorschriften
column-withdrawal = Widerruf der Einwilligung
column-special-categories = Besondere Kategorien (Art. 9)
column-special-conditions = Bedingungen (Art. 9 Abs. 2)
column-criminal-data = Strafrechtliche Verurteilungen und Straftaten (Art. 10)
column-origins = Herkunft jeder Kategorie
column-source-of-data = Quelle der Daten
column-public-sources = Öffentlich zugängliche Quellen
column-mandatory-data = Pflichtangaben
column-optional-data = Freiwillige Angaben
column-automated-decisions = Automatisierte Entscheidungen (Art. 22)
column-systems = Systeme
column-owner = Zuständig
column-department = Abteilung
column-description = Beschreibung
column-review-on = Nächste Überprüfung
column-notes = Anmerkungen
column-service = Dienst
column-on-behalf-of = Verantwortlicher (Art. 30 Abs. 2 Buchst. a)
column-on-behalf-of-contact = Kontaktdaten des Verantwortlichen
column-on-behalf-of-representative = Vertreter des Verantwortlichen
column-on-behalf-of-dpo = Datenschutzbeauftragter des Verantwortlichen
column-categories-of-processing = Kategorien von Verarbeitungen (Art. 30 Abs. 2 Buchst. b)

record-json-unreadable = Diese Datei ist kein Verzeichnis, das RopaDesk geschrieben hat, oder eine neuere Version hat sie geschrieben.
    .hint = Es wurde nichts geändert. Wählen Sie eine Datei aus „report record --as json“, oder aktualisieren Sie RopaDesk.

# Names of the sheets of a report's workbook, 31 signs at most.
sheet-record = Verzeichnis
sheet-processor-record = Verzeichnis Auftragsverarbeiter
sheet-transfers-report = Übermittlungen
sheet-requests-report = Anträge
