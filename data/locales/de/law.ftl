# Das Recht als datierte Daten: Vermerke, Kennzahlen, die Ausnahme des Art. 30 Abs. 5, Listen, Mustertätigkeiten.
noun-finding-mark = Vermerk
op-finding-marked = Befund als nicht anwendbar vermerkt
op-finding-unmarked = Vermerk zurückgenommen
template-unknown = Eine Mustertätigkeit „{ $key }“ gibt es nicht.
    .hint = Nichts wurde hinzugefügt. Die Liste der Muster nennt sie alle.

# Befunde zum Eintrag als Ganzem.
finding-art6-1-b-party = Der Zweck stützt sich auf einen Vertrag, die Personen handeln aber für ihren Arbeitgeber und sind nicht Vertragspartei.
    .hint = Bei Ansprechpartnern von Unternehmen sind meist berechtigte Interessen (Art. 6 Abs. 1 Buchst. f) die Grundlage; prüfen Sie, welche gilt.
finding-art6-1-b-marketing = „{ $purpose }“ klingt nach Direktwerbung und stützt sich auf einen Vertrag.
    .hint = Prüfen Sie, ob es für den Vertrag wirklich erforderlich ist; sonst Einwilligung oder berechtigte Interessen, mit dem Widerspruchsrecht des Art. 21 Abs. 2.
finding-eprivacy-5-3-consent = „{ $data }“ wird auf dem Gerät der Person gespeichert oder ausgelesen, eine Einwilligung ist nicht erfasst.
    .hint = Nur unbedingt Erforderliches braucht keine. Weitersurfen ist keine Einwilligung: Erfassen Sie eine nach Art. 7, oder vermerken Sie, warum keine nötig ist.
finding-art17-1-b-withdrawal = Die Verarbeitung beruht allein auf Einwilligung, die Speicherung endet aber nicht mit dem Widerruf.
    .hint = Ergänzen Sie eine Frist ab dem Widerruf, oder nennen Sie die andere Rechtsgrundlage.
finding-art14-2-f-source-of-category = { $count ->
        [one] Die Quelle ist für die Tätigkeit genannt, aber nicht bei der Kategorie, die von anderen stammt: { $data }.
       *[other] Die Quelle ist für die Tätigkeit genannt, aber nicht bei den { $count } Kategorien, die von anderen stammen: { $data }.
    }
    .hint = Tragen Sie bei jeder Kategorie ein, woher sie stammt, damit Information und Auskunft es sagen können.
finding-art8-children = Es ist nicht beantwortet, ob Kinder unter den Personen sind.
    .hint = Willigt ein Kind in einen Online-Dienst ein, braucht es unter dem Alter des Art. 8 Abs. 1 die Eltern; antworten Sie „nein“, wo das nicht vorkommen kann.
finding-art35-1-screening = Niemand hat gesagt, wie riskant die Verarbeitung ist.
    .hint = Beantworten Sie es unter „Risiko“: Davon hängen eine Abschätzung nach Art. 35 und die Ausnahme des Art. 30 Abs. 5 ab.
finding-art35-1-high-risk = Die Verarbeitung hat voraussichtlich ein hohes Risiko zur Folge: Vor ihrem Beginn ist eine Folgenabschätzung fällig.
    .hint = Führen Sie sie durch. Ist sie erfolgt, vermerken Sie den Befund mit dem Aktenzeichen der Abschätzung als Grund.
finding-template-to-check = Aus einem Muster, zu prüfen: { $part }.
    .hint = Vergleichen Sie es mit dem, was wirklich geschieht, ändern Sie, was abweicht, und bestätigen Sie es dann.
finding-art30-1-d-role = Es ist nicht gesagt, was „{ $name }“ rechtlich ist: Auftragsverarbeiter, Verantwortlicher, Behörde oder anderes.
    .hint = Wählen Sie die Art; Vertrag und Information hängen davon ab.
finding-art27-3-elsewhere = „{ $name }“ sitzt in { $country } und ist als Vertreter genannt für: { $jurisdictions }.
    .hint = Die Rechte der Union, des Vereinigten Königreichs und der Schweiz verlangen je einen Vertreter im eigenen Gebiet.
finding-art38-6-representative = „{ $name }“ ist Vertreter und hat dieselbe Anschrift wie der Datenschutzbeauftragte.
    .hint = Der EDSA hält beide Rollen für unvereinbar, wenn ein externer Beauftragter sie innehat; prüfen Sie, wer was tut.
finding-art21-4-apart = Die Datenschutzinformation nennt das Widerspruchsrecht unter den anderen Rechten; ob es getrennt steht, ist nicht gesagt.
    .hint = Weisen Sie verständlich und getrennt darauf hin, spätestens bei der ersten Kommunikation.

template-part-purposes = Zwecke und Rechtsgrundlagen
template-part-data-subjects = Kategorien betroffener Personen
template-part-personal-data = Kategorien personenbezogener Daten
template-part-recipients = Empfänger
template-part-retention = Löschfristen
template-part-security = Sicherheitsmaßnahmen
template-part-screening = Risiko und Regelmäßigkeit

# Die Ausnahme des Art. 30 Abs. 5, jeder Schritt in einem Satz.
exemption-required = Verzeichnis erforderlich
exemption-open = Nicht entschieden: Eine Antwort fehlt
exemption-exempt = Ausgenommen
exemption-persons-many = { $persons } Beschäftigte: { $limit } oder mehr.
exemption-persons-few = { $persons } Beschäftigte: weniger als { $limit }.
exemption-persons-open = Die Zahl der Beschäftigten ist nicht angegeben (Grenze: { $limit }).
exemption-risk-met = Die Verarbeitung birgt voraussichtlich ein Risiko.
exemption-risk-not-met = Die Verarbeitung birgt voraussichtlich kein Risiko.
exemption-risk-open = Ob die Verarbeitung ein Risiko birgt, ist nicht gesagt.
exemption-not-occasional-met = Die Verarbeitung erfolgt nicht nur gelegentlich.
exemption-not-occasional-not-met = Die Verarbeitung erfolgt nur gelegentlich.
exemption-not-occasional-open = Ob die Verarbeitung nur gelegentlich erfolgt, ist nicht gesagt.
exemption-special-or-criminal-met = Besondere Kategorien oder Daten über Straftaten werden verarbeitet.
exemption-special-or-criminal-not-met = Weder besondere Kategorien noch Daten über Straftaten werden verarbeitet.
exemption-special-or-criminal-open = Ob besondere Kategorien oder Daten über Straftaten verarbeitet werden, ist nicht beantwortet.
exemption-high-risk-met = Die Verarbeitung birgt voraussichtlich ein hohes Risiko.
exemption-high-risk-not-met = Die Verarbeitung birgt voraussichtlich kein hohes Risiko.
exemption-high-risk-open = Ob die Verarbeitung ein hohes Risiko birgt, ist nicht gesagt.
exemption-core-activity-met = Die Verarbeitung ist eine Kerntätigkeit.
exemption-core-activity-not-met = Die Verarbeitung ist keine Kerntätigkeit.
exemption-core-activity-open = Ob die Verarbeitung eine Kerntätigkeit ist, ist nicht gesagt.
risk-level-unlikely = Voraussichtlich kein Risiko
risk-level-risk = Voraussichtlich ein Risiko
risk-level-high = Voraussichtlich ein hohes Risiko

parameter-record-exemption-persons = Verzeichnis kann entfallen unter
parameter-breach-notice-hours = Verletzung der Behörde gemeldet binnen
parameter-answer-months = Antrag beantwortet binnen
parameter-answer-extension-months = Verlängerung dieser Frist um
parameter-indirect-notice-months = Information über Daten von Dritten binnen
parameter-child-consent-years = Alter, ab dem ein Kind selbst einwilligt
parameter-prior-consultation-weeks = Behörde antwortet auf vorherige Konsultation binnen
unit-persons = { $count ->
        [one] einer Person
       *[other] { $count } Personen
    }
unit-hours = { $count ->
        [one] einer Stunde
       *[other] { $count } Stunden
    }
unit-weeks = { $count ->
        [one] einer Woche
       *[other] { $count } Wochen
    }
unit-months = { $count ->
        [one] einem Monat
       *[other] { $count } Monate
    }
unit-years = { $count ->
        [one] einem Jahr
       *[other] { $count } Jahre
    }

reference-legal-bases = Rechtsgrundlagen
reference-special-conditions = Bedingungen für besondere Kategorien
reference-criminal-conditions = Bedingungen für Daten über Straftaten
reference-special-categories = Besondere Kategorien von Daten
reference-data-subjects = Kategorien betroffener Personen
reference-personal-data = Kategorien personenbezogener Daten
reference-recipients = Kategorien von Empfängern
reference-measures = Sicherheitsmaßnahmen
reference-countries = Länder und Angemessenheit
reference-countries-source = jeder Eintrag nennt seine Quelle in data/countries.csv; Angemessenheit: die Liste der Kommission
reference-rights = Rechte nach Rechtsgrundlage
reference-calendars = Feiertagskalender
reference-calendars-law = Verordnung (EWG, Euratom) Nr. 1182/71, Art. 2
reference-right-always = auf jeder Rechtsgrundlage
reference-right-on = bei: { $bases }
reference-right-limited = eingeschränkt bei: { $bases }
reference-calendar-years = { $first } bis { $last }; { $count } Feiertage in { $first }
particular-law = das Gesetz
particular-interest = das Interesse
particular-balancing-test = die Abwägung
particular-consent = der Wortlaut der Einwilligung
particular-withdrawal = der Weg des Widerrufs

mark-reason = Ein Befund kann nur mit einem Grund beiseitegelegt werden.
    .hint = Nichts wurde vermerkt. Sagen Sie in wenigen Worten, warum er hier nicht gilt.
mark-no-finding = „{ $record }“ hat keinen Befund „{ $rule }“.
    .hint = Nichts wurde vermerkt. Die Prüfung nennt zu jedem Befund Regel und Eintrag.
mark-missing = Einen Vermerk „{ $mark }“ gibt es nicht.
    .hint = Nichts wurde geändert. Die Liste der Vermerke nennt sie alle.
reform-unknown = Kein anstehendes Vorhaben heißt „{ $reform }“.
    .hint = Nichts wurde geändert. Die Liste der Kennzahlen nennt die anstehenden Vorhaben.
reform-no-keeper = Das Verzeichnis nennt keine Organisation, die nach anderem Recht beurteilt werden könnte.
    .hint = Nichts wurde geändert. Tragen Sie zuerst die Organisation ein.
confirm-nothing = In „{ $record }“ gibt es keinen solchen Teil aus einem Muster zu bestätigen.
    .hint = Nichts wurde geändert. Die Befunde der Tätigkeit nennen die Teile, die zu prüfen sind.

field-activity-screening = Risiko und Regelmäßigkeit
field-activity-template = Aus einem Muster begonnen
field-organisation-persons-employed = Beschäftigte
field-organisation-reforms = Anstehende Vorhaben, nach denen beurteilt wird
part-screening-risk = Risiko
part-screening-occasional = Nur gelegentlich
part-screening-core-activity = Kerntätigkeit
part-screening-children = Kinder unter den Personen
part-screening-reason = Warum
part-template-key = Muster
part-template-taken-on = Übernommen am
part-template-to-check = Zu prüfen
part-reform-reform = Vorhaben
part-reform-from-on = Ab
