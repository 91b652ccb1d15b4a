# Die Namen der Felder in Tabellen und Listen, mit dem, was hineingehört; und der Teile von Einträgen.

field-activity-id = Kennung
field-activity-reference = Nr.
field-activity-name = Verarbeitungstätigkeit
field-activity-group = Bereich
field-activity-status = Stand
field-activity-owner = Verantwortliche Person
field-activity-department = Abteilung
field-activity-description = Beschreibung
field-activity-controller-id = Verantwortlicher
    .help = Die Organisation dieses Verzeichnisses, die Verantwortlicher ist; leer für die, die das Verzeichnis führt.
field-activity-controller-contact = Kontakt des Verantwortlichen
field-activity-joint-controllers = Gemeinsam Verantwortliche
    .help = Je Zeile einer; „Keine“, wenn es keine gibt.
field-activity-representatives = Vertreter
field-activity-data-protection-officers = Datenschutzbeauftragte
field-activity-purposes = Zwecke
    .help = Wofür die Daten verarbeitet werden, je Zeile ein Zweck.
field-activity-purposes-legal-bases = Rechtsgrundlagen
    .help = Art. 6 Abs. 1; kein Teil von Art. 30, nötig für Information und Auskunft.
field-activity-purposes-special-conditions = Bedingungen für besondere Kategorien
field-activity-data-subjects = Kategorien betroffener Personen
    .help = Wessen Daten es sind, je Zeile eine Kategorie.
field-activity-data-subjects-note = Zu den Kategorien betroffener Personen
field-activity-personal-data = Kategorien personenbezogener Daten
    .help = Welche Daten, je Zeile eine Kategorie.
field-activity-personal-data-origin = Herkunft
field-activity-personal-data-special = Besondere Kategorie je Datenart
field-activity-special-categories = Besondere Kategorien
    .help = Art. 9 Abs. 1, je Zeile eine; „Keine“, wenn es keine gibt.
field-activity-criminal-data = Straftaten und Verurteilungen
    .help = Das Recht oder die Behörde, die es erlaubt; „Keine“, wenn es solche Daten nicht gibt.
field-activity-source-of-data = Quelle der Daten
field-activity-recipients = Empfänger
    .help = Je Zeile einer, mit Name oder Nummer; „Keine“, wenn es keine gibt.
field-activity-transfers = Drittlandübermittlungen
    .help = Je Zeile ein Land; „Keine“, wenn es keine gibt.
field-activity-transfers-country = Drittländer
field-activity-transfers-safeguard = Garantien
field-activity-transfers-note = Zu den Übermittlungen
field-activity-retention = Löschfristen
    .help = Je Zeile eine, etwa „2 Jahre“, oder ein Kriterium in Worten.
field-activity-retention-period = Fristen
field-activity-retention-trigger = Fristbeginn
field-activity-retention-legal-reference = Rechtsvorschriften hinter den Fristen
field-activity-retention-note = Löschfristen angegeben für
field-activity-security = Sicherheitsmaßnahmen
    .help = Je Zeile eine, allgemein beschrieben; „Keine“, wenn es keine eigenen gibt.
field-activity-security-inherited = Allgemeine Maßnahmen des Verantwortlichen gelten
    .help = Ja oder nein.
field-activity-security-general = Allgemeine Sicherheitsmaßnahmen
field-activity-automated-decisions = Automatisierte Entscheidungen
    .help = Art. 22, je Zeile eine; „Keine“, wenn es keine gibt.
field-activity-systems = Systeme
    .help = Je Zeile eines, mit Name oder Nummer.
field-activity-mandatory-data = Pflichtangaben
field-activity-optional-data = Freiwillige Angaben
field-activity-review-on = Nächste Prüfung
    .help = Ein Datum.
field-activity-tags = Schlagwörter
field-activity-notes = Notizen

field-processing-on-behalf-id = Kennung
field-processing-on-behalf-reference = Nr.
field-processing-on-behalf-name = Dienstleistung
field-processing-on-behalf-controllers = Verantwortliche
field-processing-on-behalf-categories = Kategorien von Verarbeitungen
field-processing-on-behalf-sub-processors = Weitere Auftragsverarbeiter
field-processing-on-behalf-transfers = Drittlandübermittlungen
field-processing-on-behalf-transfers-country = Drittländer
field-processing-on-behalf-transfers-safeguard = Garantien
field-processing-on-behalf-security = Sicherheitsmaßnahmen
field-processing-on-behalf-security-inherited = Allgemeine Maßnahmen der Organisation gelten
field-processing-on-behalf-notes = Notizen

field-recipient-id = Kennung
field-recipient-reference = Nr.
field-recipient-name = Name
field-recipient-category = Kategorie
field-recipient-kind = Art
field-recipient-countries = Länder
field-recipient-condition = Bedingung der Offenlegung
field-recipient-contract = Auftragsverarbeitungsvertrag
field-recipient-notes = Notizen

field-system-id = Kennung
field-system-reference = Nr.
field-system-name = Name
field-system-owner = Verantwortliche Person
field-system-hosting-country = Gehostet in
field-system-search-instruction = So wird eine Person gesucht
field-system-notes = Notizen

field-organisation-id = Kennung
field-organisation-reference = Nr.
field-organisation-name = Name
field-organisation-keeps-register = Führt dieses Verzeichnis
field-organisation-address = Anschrift
field-organisation-country = Land
field-organisation-email = E-Mail
field-organisation-phone = Telefon
field-organisation-web = Webadresse
field-organisation-rule = Bestimmt durch
field-organisation-representatives = Vertreter
field-organisation-data-protection-officers = Datenschutzbeauftragte
field-organisation-supervisory-authority = Aufsichtsbehörde
field-organisation-security = Allgemeine Sicherheitsmaßnahmen
field-organisation-notes = Notizen

part-purpose-text = Zweck
part-purpose-legal-bases = Rechtsgrundlage
part-purpose-special-conditions = Bedingung nach Art. 9 Abs. 2
part-purpose-id = id

part-legal-basis-kind = Rechtsgrundlage
part-legal-basis-contract-parts = Vertragsteil
part-legal-basis-contract-parts-distinguished = Vertragsteile unterschieden
part-legal-basis-law = Rechtsvorschrift
part-legal-basis-interest = Interesse
part-legal-basis-pursued-by = Wessen Interesse
part-legal-basis-balancing-test = Interessenabwägung
part-legal-basis-consent = Einwilligung
part-legal-basis-withdrawal = Widerruf

part-data-subject-name = Kategorie

part-personal-data-name = Kategorie
part-personal-data-origin = Herkunft
part-personal-data-source = Quelle
part-personal-data-special = Besondere Kategorie
part-personal-data-criminal = Straftaten
part-personal-data-mandatory = Pflichtangabe
part-personal-data-consequence = Bei Nichtangabe
part-personal-data-id = id

part-joint-controller-name = Name
part-joint-controller-contact = Kontakt
part-joint-controller-arrangement = Vereinbarung

part-disclosure-recipient-id = Empfänger
part-disclosure-stated-as = Genannt als
part-disclosure-role = Rolle
part-disclosure-receives = Erhält
part-disclosure-when = Offengelegt

part-transfer-country = Land
part-transfer-recipient-id = Empfänger
part-transfer-safeguard = Garantie
part-transfer-detail = Einzelheiten
part-transfer-documentation = Dokumentation
part-transfer-copy-available = Kopie erhältlich
part-transfer-id = id

part-retention-applies-to-text = Daten
part-retention-period = Frist
part-retention-bound = Bindung
part-retention-trigger-kind = Art des Ereignisses
part-retention-trigger = Nach
part-retention-applies-to = Kategorie
part-retention-unit = Einheit wie angegeben
part-retention-any-of = Zuerst von
part-retention-otherwise = Sonst
part-retention-while-condition = Solange
part-retention-external-reference = Siehe
part-retention-legal-reference = Rechtsvorschrift
part-retention-limits-use-only = Begrenzt nur die Nutzung
part-retention-note = Anmerkung
part-retention-id = id
part-retention-end-trigger = Nach
part-retention-end-period = Frist
part-retention-end-bound = Bindung

part-security-text = Maßnahme

part-automated-decision-decision = Entscheidung
part-automated-decision-logic = Logik
part-automated-decision-consequences = Folgen

part-representative-name = Name
part-representative-address = Anschrift
part-representative-country = Land
part-representative-email = E-Mail
part-representative-jurisdictions = Für

part-data-protection-officer-name = Name
part-data-protection-officer-scope = Für
part-data-protection-officer-email = E-Mail
part-data-protection-officer-phone = Telefon
part-data-protection-officer-web = Webformular
part-data-protection-officer-post = Anschrift

part-principal-name = Name
part-principal-contact = Kontakt
part-principal-representative = Vertreter
part-principal-data-protection-officer = Datenschutzbeauftragter

cell-yes = ja

cell-no = nein

field-calculated = Die Spalte „{ $field }“ wird berechnet und kann nicht geschrieben werden.
    .hint = Ändern Sie die Felder, aus denen sie berechnet wird.
field-yes-no = Hier wird Ja oder Nein erwartet.
    .hint = Es wurde nichts geändert. Schreiben Sie ja oder nein, oder lassen Sie es leer.
field-date = Hier wird ein eindeutig lesbares Datum erwartet.
    .hint = Es wurde nichts geändert. Schreiben Sie es als 2026-11-30.
field-period = Hier wird eine Zeitspanne erwartet.
    .hint = Es wurde nichts geändert. Schreiben Sie sie als 2 Jahre, 18 Monate oder P1Y6M.
field-country = Hier wird ein Land erwartet, mit Namen oder zwei Buchstaben.
    .hint = Es wurde nichts geändert. Die Länderliste zeigt alle Namen.
field-code = Hier wird ein Wort aus der Liste des Feldes erwartet.
    .hint = Es wurde nichts geändert. Wählen Sie eines der Wörter, die die Liste anbietet.
field-link = Kein Eintrag des Verzeichnisses hat diesen Namen oder diese Nummer.
    .hint = Es wurde nichts geändert. Legen Sie den Eintrag zuerst an, oder schreiben Sie die Nummer eines vorhandenen.
field-part = Eine eingerückte Zeile muss mit dem Namen eines Teils und einem Doppelpunkt beginnen.
    .hint = Es wurde nichts geändert. Vergleichen Sie mit einer exportierten Zelle dieser Spalte.
field-part-count = Die Zelle hat eine andere Zahl von Zeilen als das Feld Einträge.
    .hint = Es wurde nichts geändert. Schreiben Sie eine Zeile für alle, oder je Eintrag eine.
field-json = Diese Zelle kann nicht gelesen werden.
    .hint = Es wurde nichts geändert. Lassen Sie die Zelle, wie sie exportiert wurde.
