# Die Namen aller Codes: die Liste, ein Strich und der Code mit Strichen statt Unterstrichen.

activity-status-draft = Entwurf
activity-status-in-review = In Prüfung
activity-status-approved = Freigegeben
activity-status-retired = Eingestellt

answer-open = Noch nicht beantwortet
answer-none = Keine

legal-basis-consent = Einwilligung
legal-basis-contract = Vertrag oder vorvertragliche Maßnahmen
legal-basis-legal-obligation = Rechtliche Verpflichtung
legal-basis-vital-interests = Lebenswichtige Interessen
legal-basis-public-task = Öffentliches Interesse oder öffentliche Gewalt
legal-basis-legitimate-interests = Berechtigte Interessen

legal-basis-short-consent = Einwilligung
legal-basis-short-contract = Vertrag
legal-basis-short-legal-obligation = Rechtspflicht
legal-basis-short-vital-interests = Lebenswichtige Interessen
legal-basis-short-public-task = Öffentliche Aufgabe
legal-basis-short-legitimate-interests = Berechtigte Interessen

pursued-by-controller = Interesse des Verantwortlichen
pursued-by-third-party = Interesse eines Dritten

special-condition-explicit-consent = Ausdrückliche Einwilligung
special-condition-employment-law = Arbeitsrecht, Recht der sozialen Sicherheit und des Sozialschutzes
special-condition-vital-interests = Lebenswichtige Interessen einer Person, die nicht einwilligen kann
special-condition-not-for-profit = Organisation ohne Gewinnerzielungsabsicht mit politischer, weltanschaulicher, religiöser oder gewerkschaftlicher Ausrichtung
special-condition-made-public = Von der betroffenen Person offensichtlich öffentlich gemacht
special-condition-legal-claims = Rechtsansprüche oder justizielle Tätigkeit der Gerichte
special-condition-substantial-public-interest = Erhebliches öffentliches Interesse
special-condition-health-care = Gesundheitsvorsorge, Arbeitsmedizin, Versorgung im Gesundheits- oder Sozialbereich
special-condition-public-health = Öffentliche Gesundheit
special-condition-research = Archivzwecke, Forschung oder Statistik

special-racial-or-ethnic-origin = Rassische und ethnische Herkunft
special-political-opinions = Politische Meinungen
special-religious-or-philosophical-beliefs = Religiöse oder weltanschauliche Überzeugungen
special-trade-union-membership = Gewerkschaftszugehörigkeit
special-genetic-data = Genetische Daten
special-biometric-data = Biometrische Daten zur eindeutigen Identifizierung
special-health = Gesundheitsdaten
special-sex-life-or-orientation = Sexualleben oder sexuelle Orientierung

origin-unstated = Noch nicht angegeben
origin-provided = Von der Person bereitgestellt
origin-observed = Bei der Nutzung beobachtet
origin-derived = Aus anderen Daten abgeleitet
origin-inferred = Über die Person geschlussfolgert
origin-third-party = Von Dritten erhalten
origin-generated = Vom Verantwortlichen erzeugt

recipient-kind-unstated = Noch nicht angegeben
recipient-kind-internal = Eigene Beschäftigte
recipient-kind-processor = Auftragsverarbeiter
recipient-kind-joint-controller = Gemeinsam Verantwortlicher
recipient-kind-controller = Eigenständiger Verantwortlicher
recipient-kind-group = Unternehmen der Gruppe
recipient-kind-public-body = Öffentliche Stelle
recipient-kind-customer = Kunde

safeguard-unstated = Noch nicht angegeben
safeguard-adequacy = Angemessenheitsbeschluss
safeguard-standard-contractual-clauses = Standarddatenschutzklauseln der Kommission
safeguard-binding-corporate-rules = Verbindliche interne Datenschutzvorschriften
safeguard-public-instrument = Dokument zwischen Behörden
safeguard-code-of-conduct = Genehmigte Verhaltensregeln
safeguard-certification = Genehmigter Zertifizierungsmechanismus
safeguard-authorised-clauses = Von der Aufsichtsbehörde genehmigte Vertragsklauseln
safeguard-derogation = Ausnahme für bestimmte Fälle

country-status-member = EU oder EWR
country-status-adequate = Angemessen
country-status-adequate-limited = Angemessen, begrenzt
country-status-third = Drittland ohne Angemessenheitsbeschluss

jurisdiction-eu = Europäische Union
jurisdiction-eea = Europäischer Wirtschaftsraum

retention-trigger-other = Anderes Ereignis
retention-trigger-record-created = Entstehung des Datensatzes
retention-trigger-uploaded = Hochladen des Objekts
retention-trigger-backup-created = Erstellung der Sicherungskopie
retention-trigger-account-deleted = Löschung des Kontos
retention-trigger-contract-ended = Ende des Vertrags
retention-trigger-consent-withdrawn = Widerruf der Einwilligung
retention-trigger-last-contact = Letzter Kontakt
retention-trigger-trial-ended = Ende der Testphase
retention-trigger-deletion-requested = Löschung verlangt
retention-trigger-purpose-fulfilled = Zweck erreicht

retention-bound-unspecified = Weder Frist noch Kriterium angegeben
retention-bound-max = Höchstens
retention-bound-exact = Genau
retention-bound-immediate = Sofort
retention-bound-promptly = Zeitnah, ohne Zahl
retention-bound-on-request = Auf Verlangen der Person
retention-bound-criteria = Wenn ein Kriterium erfüllt ist
retention-bound-external-reference = In einem anderen Dokument geregelt

right-access = Auskunft
right-rectification = Berichtigung
right-erasure = Löschung
right-restriction = Einschränkung der Verarbeitung
right-portability = Datenübertragbarkeit
right-objection = Widerspruch
right-automated-decision = Automatisierte Entscheidung im Einzelfall
right-withdraw-consent = Widerruf der Einwilligung

request-state-received = Eingegangen
request-state-identified = Identität geklärt
request-state-collecting = In Sammlung
request-state-review = In Prüfung
request-state-packaged = Paket erstellt
request-state-closed = Abgeschlossen

package-kind-access = Auskunftspaket
package-kind-portability = Paket zur Datenübertragbarkeit

identifier-kind-email = E-Mail-Adresse
identifier-kind-phone = Telefonnummer
identifier-kind-customer = Kundennummer
identifier-kind-iban = Bankkonto (IBAN)
identifier-kind-name = Name
identifier-kind-other = Andere Kennung

proposed-by-remembered = Wie beim letzten Mal
proposed-by-name = Nach dem Namen der Spalte
proposed-by-values = Nach den Werten

severity-error = Fehlt
severity-warning = Zu prüfen
severity-info = Hinweis

topic-special-categories = Besondere Kategorien personenbezogener Daten
topic-automated-decision-making = Automatisierte Entscheidungsfindung
topic-pseudonymisation = Pseudonymisierung
topic-data-minimisation = Datenminimierung
topic-need-to-know = Zugriff innerhalb der Organisation
topic-other = Weitere Aussage

noun-organisation = Organisation
noun-activity = Verarbeitungstätigkeit
noun-processing-on-behalf = Verarbeitung im Auftrag
noun-recipient = Empfänger
noun-system = System
noun-notice = Datenschutzhinweis
noun-request = Antrag einer betroffenen Person
noun-collection = Sammlung
noun-export-package = Paket
noun-remembered-mapping = Gemerkte Zuordnung
noun-import-mapping = Zuordnung einer importierten Tabelle

op-register-created = Verzeichnis angelegt
op-record-added = Eintrag angelegt
op-record-saved = Eintrag gespeichert
op-record-removed = Eintrag entfernt
op-imported = Importiert
op-request-logged = Antrag erfasst
op-collected = Daten gesammelt
op-columns-mapped = Spalten zugeordnet
op-near-decided = Ähnliche Treffer entschieden
op-signing-key-made = Signierschlüssel erstellt
op-package-made = Paket erstellt
op-package-written = Paket erneut geschrieben
op-package-delivered = Übergabe eines Pakets vermerkt
op-package-kept = Aufbewahrung eines Pakets vermerkt
op-undone = Rückgängig gemacht
op-redone = Wiederhergestellt

language-en = Englisch
language-de = Deutsch
language-fr = Französisch

## Datensätze, die vielleicht zu der Person gehören (Kern und Oberflächen)
near-reason-name = Der Name ist derselbe; sonst nichts.
near-reason-name-initials = Ein Name ist derselbe, und ein Anfangsbuchstabe passt zum anderen.
near-reason-customer-zeros = Die Nummer ist dieselbe, aber davor fehlen Nullen oder sind zu viele.
near-decision-open = Nicht entschieden
near-decision-taken = Aufgenommen
near-decision-left-out = Ausgelassen
near-place-sheet = Blatt { $where }
near-place-table = Tabelle { $where }
near-place-row = Reihe { $where }
near-place-line = Zeile { $where }
