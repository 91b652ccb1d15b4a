# Die Datenschutzerklärung, die aus dem Verzeichnis geschrieben wird (Art. 13, 14). Sie spricht die Person an.

notice-title = Datenschutzerklärung
notice-subtitle = { $name } · Stand { $date }
notice-footer = { $title } · { $date }
notice-kicker = { $reference } · Informationen nach { $law }

notice-draft-title = Entwurf
notice-draft =
    { $count ->
        [one] Ein Punkt, den Art. 13 oder 14 DSGVO verlangt, steht nicht im Verzeichnis. Er ist im Text gekennzeichnet.
       *[other] { $count } Punkte, die Art. 13 oder 14 DSGVO verlangen, stehen nicht im Verzeichnis. Sie sind im Text gekennzeichnet.
    }
notice-draft-see = Siehe die Liste am Ende.
notice-checklist = Was diesem Entwurf noch fehlt
notice-checklist-note = Nichts wurde ergänzt. Vervollständigen Sie diese Punkte im Verzeichnis und schreiben Sie die Erklärung neu. Diese Liste ist für den Verantwortlichen bestimmt und gehört nicht in den veröffentlichten Text.
notice-column-missing = Es fehlt

notice-who = Wer für Ihre Daten verantwortlich ist
notice-no-officer = Ein Datenschutzbeauftragter ist nicht benannt.
notice-scope = Wofür diese Erklärung gilt
notice-related = Dazugehörige Erklärungen
notice-joint = Zwecke und Mittel werden gemeinsam mit anderen festgelegt.
notice-dates = Letzte Aktualisierung
notice-published = Veröffentlichter Text vom

notice-processing = Was wir mit personenbezogenen Daten tun
notice-concerns = Betrifft
notice-jointly = Gemeinsam mit
notice-interest = Berechtigte Interessen
notice-data-from-others = Daten, die wir von anderen erhalten
notice-source = Quelle
notice-storage = Wie lange wir die Daten speichern
notice-no-transfer = Die Daten werden nicht in Drittländer übermittelt.
notice-countries-named = Die { $count } Drittländer unter „Drittländer“ sind für alle Tätigkeiten zusammen genannt.

notice-recipients = Wer personenbezogene Daten erhält
notice-countries-intro = Ob die Europäische Kommission festgestellt hat, dass ein Land Daten angemessen schützt (Art. 45), ist zum Stand { $date } angegeben.
notice-column-adequacy = Angemessenheitsbeschluss
notice-for-all = Für alle Tätigkeiten zusammen genannt
notice-countries-open-list = Daten können auch in weitere Länder gelangen.
notice-sources = Daten, die wir nicht bei Ihnen erheben
notice-sources-intro = Diese Daten erhalten wir von anderen (Art. 14 DSGVO).
notice-from = Von: { $text }
notice-public-sources = Öffentlich zugängliche Quellen: { $text }
notice-public-sources-none = Sie stammen nicht aus öffentlich zugänglichen Quellen.

notice-rights = Ihre Rechte
notice-right-information-label = Information
notice-right-information = Sie haben das Recht zu wissen, was mit Ihren Daten geschieht. Dem dient diese Erklärung.
notice-right-access = Sie können fragen, ob wir Daten über Sie verarbeiten. Ist das der Fall, erhalten Sie eine Kopie und erfahren Zwecke, Kategorien, Empfänger, Speicherdauer, Herkunft und Ihre Rechte.
notice-right-erasure = Sie können Ihre Daten löschen lassen, wenn sie für ihren Zweck nicht mehr notwendig sind; wenn Sie Ihre Einwilligung widerrufen und nichts anderes die Verarbeitung erlaubt; wenn Sie Widerspruch einlegen und keine vorrangigen Gründe bestehen oder Sie der Direktwerbung widersprechen; wenn sie unrechtmäßig verarbeitet wurden; wenn das Recht ihre Löschung verlangt; oder wenn sie für einen Online-Dienst bei einem Kind erhoben wurden. Das gilt nicht, soweit sie für die freie Meinungsäußerung und Information, für eine rechtliche Verpflichtung oder öffentliche Aufgabe, für die öffentliche Gesundheit, für Archive, Forschung oder Statistik oder für Rechtsansprüche erforderlich sind.
notice-right-restriction = Sie können die Verarbeitung einschränken lassen, solange die von Ihnen bestrittene Richtigkeit geprüft wird; wenn die Verarbeitung unrechtmäßig ist und Sie die Einschränkung der Löschung vorziehen; wenn wir die Daten nicht mehr brauchen, Sie aber für Rechtsansprüche; und solange geprüft wird, ob Ihr Widerspruch durchgreift.
notice-right-recipients-label = Mitteilung an Empfänger
notice-right-recipients = Wir teilen jedem Empfänger Ihrer Daten mit, dass sie berichtigt, gelöscht oder eingeschränkt wurden, es sei denn, dies ist unmöglich oder mit unverhältnismäßigem Aufwand verbunden. Auf Verlangen nennen wir Ihnen diese Empfänger.
notice-right-portability = Sie können die von Ihnen bereitgestellten Daten in einem strukturierten, gängigen und maschinenlesbaren Format erhalten und einem anderen Verantwortlichen übermitteln lassen, soweit das technisch machbar ist. Das gilt für Daten, die aufgrund Ihrer Einwilligung oder eines Vertrags mithilfe automatisierter Verfahren verarbeitet werden.
notice-rights-how = Die Ausübung Ihrer Rechte ist unentgeltlich. Wir antworten unverzüglich und innerhalb eines Monats nach Ihrem Antrag; bei komplexen oder vielen Anträgen innerhalb von bis zu zwei weiteren Monaten, und dann nennen wir Ihnen die Gründe innerhalb des ersten Monats. Nach weiteren Angaben zu Ihrer Identität fragen wir nur bei begründeten Zweifeln. Ist ein Antrag offenkundig unbegründet oder exzessiv, können wir ein angemessenes Entgelt verlangen oder uns weigern, tätig zu werden; den Nachweis müssen wir führen (Art. 12 Abs. 3 bis 6 DSGVO).
notice-rights-contact = Wohin Sie sich wenden: { $contact }

notice-automated-none = Wir treffen über Sie keine Entscheidungen, die ausschließlich auf einer automatisierten Verarbeitung einschließlich Profiling beruhen und Ihnen gegenüber rechtliche Wirkung entfalten oder Sie in ähnlicher Weise erheblich beeinträchtigen.
notice-special-none = Wir verarbeiten keine besonderen Kategorien personenbezogener Daten.
notice-further = Weitere Informationen

# Was fehlt; $text sagt, wovon, und kann leer sein.
notice-open-mark = [Es fehlt: { $text }]
notice-open-controller = Name des Verantwortlichen
notice-open-contact = Kontaktdaten
notice-open-representative = Vertreter in der Europäischen Union
notice-open-officer = Datenschutzbeauftragter, oder dass es keinen gibt
notice-open-officer-contact = Kontaktdaten des Datenschutzbeauftragten
notice-open-essence = das Wesentliche der Vereinbarung mit { $text }
notice-open-purposes = Zwecke
notice-open-legal-basis = Rechtsgrundlage
notice-open-law = Rechtsvorschrift, aus der die Verpflichtung oder Aufgabe folgt
notice-open-interest = das berechtigte Interesse
notice-open-withdrawal = wie die Einwilligung widerrufen wird
notice-open-special-condition = Bedingung für die Verarbeitung besonderer Kategorien (Art. 9 Abs. 2)
notice-open-origin = woher diese Daten stammen
notice-open-personal-data = Kategorien personenbezogener Daten
notice-open-source = Quelle von: { $text }
notice-open-public-sources = ob die Daten aus öffentlich zugänglichen Quellen stammen
notice-open-required = ob diese Daten gegeben werden müssen: { $text }
notice-open-consequence = was folgt, wenn diese Daten nicht gegeben werden: { $text }
notice-open-recipients = Empfänger, oder dass es keine gibt
notice-open-transfers = Übermittlungen in Drittländer, oder dass es keine gibt
notice-open-safeguard = Grundlage der Übermittlung nach { $text }
notice-open-copy = wie man eine Kopie der Garantien erhält
notice-open-countries-unlinked = welche Empfänger in diesen Ländern Daten erhalten: { $text }
notice-open-countries-safeguard = Garantien für Länder ohne Angemessenheitsbeschluss: { $text }
notice-open-storage = wie lange die Daten gespeichert werden
notice-open-storage-of = Dauer oder Kriterium für: { $text }
notice-open-automated = automatisierte Entscheidungen, oder dass es keine gibt
notice-open-logic = Logik und Folgen der automatisierten Entscheidung
