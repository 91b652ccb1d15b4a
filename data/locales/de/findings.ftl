# Was dem Gesetz nach in einem Eintrag noch fehlt; `.hint`: was zu tun ist.
finding-art30-1-a-controller = Das Verzeichnis nennt keinen Verantwortlichen.
    .hint = Tragen Sie die Organisation ein, für die das Verzeichnis geführt wird, mit Name und Kontaktdaten.
finding-art30-1-a-name = Der Verantwortliche hat keinen Namen.
    .hint = Tragen Sie den Namen so ein, wie er in öffentlichen Registern steht.
finding-art30-1-a-contact = Es fehlen Kontaktdaten des Verantwortlichen.
    .hint = Tragen Sie mindestens eine Postanschrift ein; eine E-Mail-Adresse erleichtert Betroffenen die Ausübung ihrer Rechte.
finding-art13-1-a-only-post = Der Verantwortliche ist nur per Post zu erreichen.
    .hint = Ergänzen Sie eine E-Mail-Adresse, eine Telefonnummer oder ein Webformular.
finding-art27-country = Das Land des Verantwortlichen fehlt; ob ein Vertreter nötig ist, lässt sich nicht beurteilen.
    .hint = Wählen Sie das Land der Niederlassung.
finding-art27-representative = Der Verantwortliche sitzt außerhalb des EWR, und es ist kein Vertreter in der Union benannt.
    .hint = Benennen Sie den Vertreter mit Kontaktdaten, oder vermerken Sie, warum nach Art. 27 Abs. 2 keiner nötig ist.
finding-art37-dpo = Es ist nicht beantwortet, ob es eine oder einen Datenschutzbeauftragten gibt.
    .hint = Tragen Sie die Kontaktdaten ein, oder antworten Sie „keine“, wenn niemand benannt ist.
finding-art30-1-a-dpo-contact = Eine oder ein Datenschutzbeauftragter ist ohne Kontaktdaten aufgeführt.
    .hint = Tragen Sie E-Mail-Adresse, Telefonnummer, Webformular oder Postanschrift ein.
finding-art30-1-a-dpo-name = Ein Kontakt der oder des Datenschutzbeauftragten hat keinen Namen.
    .hint = Art. 13 verlangt nur Kontaktdaten; das Verzeichnis nach Art. 30 verlangt auch den Namen.
finding-art26-affiliates = „{ $name }“ ist nur durch eine Regel bestimmt: Wer wofür verantwortlich ist und ob gemeinsam, ist nicht gesagt.
    .hint = Tragen Sie die Unternehmen namentlich ein, und die Vereinbarung, wo Zwecke und Mittel gemeinsam festgelegt werden.
finding-art13-2-d-authority = Es ist keine Aufsichtsbehörde genannt.
    .hint = Sie zu nennen ist nicht vorgeschrieben, hilft aber Menschen, die sich beschweren wollen.
finding-art26-arrangement = Zu dem gemeinsam Verantwortlichen „{ $name }“ fehlt die Vereinbarung.
    .hint = Tragen Sie das Aktenzeichen der Vereinbarung ein, die regelt, wer welche Pflicht erfüllt.
finding-art30-1-b-purposes = Es ist kein Zweck angegeben.
    .hint = Sagen Sie, wofür die Daten verwendet werden, je Zweck eine Zeile.
finding-art13-1-d-interest = Die Verarbeitung beruht auf berechtigten Interessen, aber das Interesse ist nicht genannt.
    .hint = Sagen Sie, welches Interesse es ist und wessen.
finding-art6-1-f-balancing-test = Zu den berechtigten Interessen ist keine Interessenabwägung vermerkt.
    .hint = Tragen Sie ein, wo die Abwägung mit den Interessen der Betroffenen niedergelegt ist.
finding-art6-3-law = Das Gesetz hinter der Rechtsgrundlage des Art. { $article } ist nicht genannt.
    .hint = Nennen Sie das Recht der Union oder des Mitgliedstaats, das die Verarbeitung vorsieht.
finding-art7-3-withdrawal = Wie die Einwilligung widerrufen wird, ist nicht angegeben.
    .hint = Beschreiben Sie den Weg; er muss so einfach sein wie die Erteilung.
finding-art7-1-consent = Wortlaut oder Fassung der Einwilligung ist nicht festgehalten.
    .hint = Tragen Sie sie ein, damit nachweisbar ist, worin eingewilligt wurde.
finding-art30-1-c-data-subjects = Es ist keine Kategorie betroffener Personen angegeben.
    .hint = Sagen Sie, wessen Daten verarbeitet werden, etwa Kundschaft oder Bewerbende.
finding-art30-1-c-data-subjects-derived = Die Kategorien betroffener Personen sind erschlossen, nicht von der Quelle angegeben.
    .hint = Prüfen Sie sie, und löschen Sie den Vermerk, wenn sie stimmen.
finding-art30-1-c-personal-data = Es ist keine Kategorie personenbezogener Daten angegeben.
    .hint = Führen Sie auf, welche Daten verarbeitet werden, etwa Name und E-Mail-Adresse.
finding-art9-2-condition = Besondere Kategorien werden ohne eine Bedingung des Art. 9 Abs. 2 verarbeitet.
    .hint = Wählen Sie die Bedingung; sie tritt neben die Rechtsgrundlage des Art. 6, nie an ihre Stelle.
finding-art9-1-contradiction = „{ $data }“ ist als besondere Kategorie gekennzeichnet, die Tätigkeit nennt aber keine.
    .hint = Berichtigen Sie die Kennzeichnung oder die Antwort.
finding-art9-1-open = Es ist nicht beantwortet, ob besondere Kategorien verarbeitet werden.
    .hint = Wählen Sie die Kategorien, oder antworten Sie „keine“.
finding-art10-law = Daten über Straftaten oder Verurteilungen werden verarbeitet, aber Behörde oder Gesetz, die es erlauben, fehlen.
    .hint = Nennen Sie das Gesetz oder die Behörde, unter deren Aufsicht es geschieht.
finding-art14-origin = { $count ->
        [one] Bei einer Datenkategorie fehlt die Herkunft: { $data }.
       *[other] Bei { $count } Datenkategorien fehlt die Herkunft: { $data }.
    }
    .hint = Wählen Sie die Herkunft; sie entscheidet zwischen Art. 13 und 14 und darüber, was übertragbar ist.
finding-art14-mixed-origin = { $count ->
        [one] Eine Datenkategorie stammt nicht von der Person selbst: { $data }.
       *[other] { $count } Datenkategorien stammen nicht von der Person selbst: { $data }.
    }
    .hint = Informieren Sie auch nach Art. 14: Kategorien, Quelle, und spätestens innerhalb eines Monats.
finding-art14-2-f-source = { $count ->
        [one] Zu einer Datenkategorie fehlt die Quelle: { $data }.
       *[other] Zu { $count } Datenkategorien fehlt die Quelle: { $data }.
    }
    .hint = Nennen Sie die Quelle, und ob sie öffentlich zugänglich ist.
finding-art14-2-f-public-sources = Ob Daten, die von anderen stammen, aus öffentlich zugänglichen Quellen kommen, ist nicht beantwortet.
    .hint = Nennen Sie die Quellen, etwa ein öffentliches Register oder eine Website, oder dass es keine gibt.
finding-art13-2-e-mandatory = { $count ->
        [one] Bei einer Datenkategorie ist nicht gesagt, ob sie angegeben werden muss: { $data }.
       *[other] Bei { $count } Datenkategorien ist nicht gesagt, ob sie angegeben werden müssen: { $data }.
    }
    .hint = Geben Sie jeweils an, ob die Angabe nötig ist und was ohne sie geschieht.
finding-art13-2-e-consequence = { $count ->
        [one] Was folgt, wenn eine nötige Datenkategorie nicht angegeben wird, ist nicht gesagt: { $data }.
       *[other] Was folgt, wenn { $count } nötige Datenkategorien nicht angegeben werden, ist nicht gesagt: { $data }.
    }
    .hint = Beschreiben Sie die Folge, etwa dass kein Konto eröffnet werden kann.
finding-art30-1-d-recipients = Es ist nicht beantwortet, wer die Daten erhält.
    .hint = Ergänzen Sie die Empfänger, oder antworten Sie „keine“.
finding-art15-1-c-named-recipients = { $count ->
        [one] Ein Empfänger ist nur als Kategorie bekannt: { $names }.
       *[other] { $count } Empfänger sind nur als Kategorien bekannt: { $names }.
    }
    .hint = Nennen Sie sie namentlich: Eine Auskunft muss Namen nennen, außer sie lassen sich nicht ermitteln oder der Antrag ist offenkundig unbegründet oder exzessiv.
finding-art28-3-contract = Mit „{ $name }“ ist kein Auftragsverarbeitungsvertrag vermerkt.
    .hint = Tragen Sie das Aktenzeichen des Vertrags ein; er ist mit jedem Auftragsverarbeiter nötig.
finding-art30-1-e-transfers = Es ist nicht beantwortet, ob Daten in ein Drittland gehen.
    .hint = Ergänzen Sie jede Übermittlung mit Land und Garantie, oder antworten Sie „keine“.
finding-art30-1-e-recipient-abroad = „{ $recipient }“ sitzt in { $country }, aber eine Übermittlung dorthin ist nicht verzeichnet.
    .hint = Ergänzen Sie die Übermittlung mit ihrer Garantie, oder berichtigen Sie die Länder des Empfängers.
finding-art44-safeguard = Die Übermittlung in folgendes Land hat keine Grundlage: { $country }.
    .hint = Wählen Sie die Garantie des Art. 46, einen bestätigten Angemessenheitsbeschluss oder eine Ausnahme des Art. 49; ohne sie dürfen keine Daten dorthin.
finding-art45-unsaid = Für { $country } gilt ein Angemessenheitsbeschluss; dass die Übermittlung darauf beruht, ist nicht gesagt.
    .hint = Wählen Sie „Angemessenheitsbeschluss“; die Datenschutzerklärung muss ihn nennen.
finding-art45-no-decision = Für { $country } gilt an diesem Tag kein Angemessenheitsbeschluss.
    .hint = Wählen Sie eine andere Garantie, oder beenden Sie die Übermittlung.
finding-art45-condition = Der Angemessenheitsbeschluss für { $country } gilt nur für manche Empfänger; dass er für diesen gilt, ist nicht bestätigt.
    .hint = Prüfen Sie den Empfänger, und vermerken Sie dort, wer es wann geprüft hat und was es belegt.
finding-art13-1-f-copy = Wie man eine Kopie der Garantien für { $country } erhält, ist nicht angegeben.
    .hint = Sagen Sie, wo die Kopie zu haben ist.
finding-art46-2-c-module = Zu den Standardvertragsklauseln ist nicht gesagt, welches Modul gilt: { $country }.
    .hint = Tragen Sie das Modul ein, das zu den Rollen von Exporteur und Importeur passt.
finding-art49-documentation = Die Übermittlung beruht auf einer Ausnahme und ist nicht dokumentiert: { $country }.
    .hint = Dokumentieren Sie, warum die Ausnahme greift und wie oft; nach Art. 49 Abs. 1 Unterabs. 2 auch Beurteilung und Garantien.
finding-art30-1-f-retention = Es ist keine Löschfrist angegeben.
    .hint = Tragen Sie je Datenkategorie Ereignis und Frist oder das Kriterium ein.
finding-art30-1-f-unspecified = Eine Löschfrist nennt weder einen Zeitraum noch ein Kriterium: { $about }.
    .hint = Tragen Sie einen Zeitraum ein, etwa einen Monat, oder das Kriterium, das die Speicherung beendet.
finding-art30-1-f-uncovered = { $count ->
        [one] Für eine Datenkategorie gilt keine Löschfrist: { $data }.
       *[other] Für { $count } Datenkategorien gilt keine Löschfrist: { $data }.
    }
    .hint = Ergänzen Sie eine Frist, oder lassen Sie eine für alle Daten gelten.
finding-art30-1-f-elsewhere = Die Löschfrist steht nur in einem anderen Dokument: { $document }.
    .hint = Übernehmen Sie den Zeitraum ins Verzeichnis.
finding-art5-1-e-on-request = Daten werden nur gelöscht, wenn die Person es verlangt: { $about }.
    .hint = Setzen Sie eine Grenze, die die Speicherung auch ohne Verlangen beendet.
finding-art30-1-f-legal-reference = Das Gesetz hinter einer Speicherdauer ist nicht genannt: { $about }.
    .hint = Nennen Sie es, wo eine rechtliche Verpflichtung die Dauer verlangt.
finding-art30-1-g-security = Es sind keine Sicherheitsmaßnahmen beschrieben.
    .hint = Beschreiben Sie sie hier allgemein, oder übernehmen Sie die der Organisation.
finding-art13-2-f-automated = Es ist nicht beantwortet, ob es automatisierte Entscheidungen gibt.
    .hint = Beschreiben Sie sie, oder antworten Sie „keine“.
finding-art13-2-f-logic = Zu einer automatisierten Entscheidung fehlen Logik oder Folgen.
    .hint = Beschreiben Sie die Logik, und was sie für die Person bedeutet.
finding-art24-review = Die Überprüfung war fällig: { $day }.
    .hint = Sehen Sie den Eintrag durch, und legen Sie den nächsten Tag fest.
finding-art30-1-e-not-linked = Die Datenschutzerklärung nennt { $countries } Drittländer, aber { $activities } Tätigkeiten sagen nicht, ob sie Daten dorthin übermitteln.
    .hint = Ordnen Sie die Länder Tätigkeiten und Empfängern zu, oder antworten Sie dort „keine“.
finding-art13-1-f-adequacy = Die Datenschutzerklärung sagt nicht je Land, ob ein Angemessenheitsbeschluss besteht.
    .hint = Geben Sie es für jedes Land an, und die Garantien, wo keiner besteht.
finding-art45-country-condition = { $country }: Der Angemessenheitsbeschluss gilt nur für manche Empfänger; die Bedingung ist zu bestätigen.
    .hint = Prüfen Sie für jeden Empfänger dort, ob der Beschluss ihn erfasst.
finding-art46-country-tool = { $country }: kein Angemessenheitsbeschluss, und für dieses Land ist weder eine Garantie noch eine Transfer-Folgenabschätzung ersichtlich.
    .hint = Halten Sie Garantie und Abschätzung bei jeder Übermittlung dorthin fest.
finding-art24-notice = Die Datenschutzerklärung ist über zwei Jahre alt: { $day }.
    .hint = Prüfen Sie, ob sie noch beschreibt, was geschieht.
finding-notice-remark-error = { $reference }: { $text }.
    .hint = Beim Lesen der Datenschutzerklärung vermerkt; betrifft { $concerns }.
finding-notice-remark-warning = { $reference }: { $text }.
    .hint = Beim Lesen der Datenschutzerklärung vermerkt; betrifft { $concerns }.
finding-notice-remark-hint = { $reference }: { $text }.
    .hint = Beim Lesen der Datenschutzerklärung vermerkt; betrifft { $concerns }.
finding-art30-2-a-controllers = Es ist kein Verantwortlicher genannt, in dessen Auftrag verarbeitet wird.
    .hint = Tragen Sie jeden Verantwortlichen mit Kontaktdaten ein.
finding-art30-2-a-contact = Zum Verantwortlichen „{ $name }“ fehlen die Kontaktdaten.
    .hint = Tragen Sie sie ein.
finding-art30-2-b-categories = Es ist keine Kategorie von Verarbeitungen angegeben.
    .hint = Sagen Sie, was für die Verantwortlichen getan wird, etwa Hosting oder Lohnabrechnung.
finding-art30-2-c-transfers = Es ist nicht beantwortet, ob Daten in ein Drittland gehen.
    .hint = Ergänzen Sie jede Übermittlung mit Land und Garantie, oder antworten Sie „keine“.
finding-art30-2-d-security = Es sind keine Sicherheitsmaßnahmen beschrieben.
    .hint = Beschreiben Sie sie hier allgemein, oder übernehmen Sie die der Organisation.
finding-art6-legal-basis = Es ist keine Rechtsgrundlage angegeben.
    .hint = Wählen Sie für jeden Zweck eine Grundlage des Art. 6 Abs. 1; ohne sie ist die Verarbeitung nicht rechtmäßig.
finding-art6-legal-basis-of-purpose = Für den Zweck „{ $purpose }“ ist keine Rechtsgrundlage angegeben.
    .hint = Wählen Sie eine Grundlage des Art. 6 Abs. 1; ohne sie ist die Verarbeitung nicht rechtmäßig.
finding-art30-1-e-country = Eine Übermittlung nennt kein Land.
    .hint = Wählen Sie das Drittland oder die internationale Organisation.
finding-art30-1-f-criterion = Die Löschung folgt einem Kriterium ohne Zeitraum: { $about }.
    .hint = Geben Sie nach Möglichkeit einen Zeitraum an; ein Kriterium allein ist schwer zu prüfen.
finding-art12-3-overdue = { $count ->
        [one] Die Antwort war fällig am { $day }, vor einem Tag.
       *[other] Die Antwort war fällig am { $day }, vor { $days } Tagen.
    }
    .hint = Antworten Sie ohne weitere Verzögerung, und nennen Sie deren Gründe.
finding-art12-3-soon = { $count ->
        [one] Die Antwort ist fällig am { $day }: noch { $days } Tag.
       *[other] Die Antwort ist fällig am { $day }: noch { $days } Tage.
    }
    .hint = Antworten Sie, oder verlängern Sie innerhalb des ersten Monats mit Begründung, wenn der Antrag komplex ist.

# Was Exporte gegen den Eintrag zeigen.
finding-evidence-undeclared-data = { $count ->
        [one] Ein Export enthält eine Spalte, die keine Datenkategorie dieses Eintrags nennt: { $columns }.
       *[other] Exporte enthalten { $count } Spalten, die keine Datenkategorie dieses Eintrags nennt: { $columns }.
    }
    .hint = Ergänzen Sie hier die Kategorie, ordnen Sie die Spalte im Vorgang einer zu oder lassen Sie sie mit Begründung weg.
finding-evidence-origin-differs = Der Eintrag sagt etwas anderes darüber, woher „{ $data }“ stammt; ein Export zeigt, dass es von anderer Seite kam.
    .hint = Berichtigen Sie die Herkunft und nennen Sie die Quelle; auch die Information nach Art. 14 braucht sie dann.
finding-evidence-recipient-date = { $count ->
        [one] Wann ein Empfänger Daten einer Person erhält, ist nicht angegeben: { $names }.
       *[other] Wann { $count } Empfänger Daten einer Person erhalten, ist nicht angegeben: { $names }.
    }
    .hint = Geben Sie an, seit wann, bei welcher Gelegenheit oder an welchem Tag Daten offengelegt werden: Wer Auskunft verlangt, erfährt, an wen die Daten gingen und wann.
finding-evidence-storage-start = Exporte wurden durchsucht, und von keiner Spalte ist gesagt, dass sie den Tag enthält, ab dem eine Speicherfrist läuft: { $about }.
    .hint = Geben Sie im Fall an, welche Spalte den Tag enthält; die Antwort nennt dann den Tag der Löschung.
finding-evidence-no-activity = { $count ->
        [one] In einem System gefundene Daten gehören zu keiner Verarbeitungstätigkeit: { $systems }.
       *[other] In { $count } Systemen gefundene Daten gehören zu keiner Verarbeitungstätigkeit: { $systems }.
    }
    .hint = Wählen Sie die Tätigkeit im Fall; bis dahin enthält die Antwort die Daten, aber nicht, wofür sie verwendet werden.
finding-evidence-system-unnamed = { $count ->
        [one] Daten dieser Tätigkeit wurden in einem System gefunden, das der Eintrag nicht nennt: { $systems }.
       *[other] Daten dieser Tätigkeit wurden in { $count } Systemen gefunden, die der Eintrag nicht nennt: { $systems }.
    }
    .hint = Fügen Sie das System der Tätigkeit hinzu, damit beim nächsten Antrag gleich dort gesucht wird.

# Was sich nur im Vergleich der Tätigkeiten zeigt, und was Worte nahelegen.
finding-art30-1-f-unspecified-part = Für einen Teil der Daten gibt es weder Zeitraum noch Kriterium der Löschung, für andere schon: { $about }.
    .hint = Tragen Sie auch für diese Daten einen Zeitraum oder ein Kriterium ein.
finding-eprivacy-5-3-other-basis = Auf dem Gerät der Person wird etwas gespeichert oder gelesen, und eine Einwilligung gehört nicht zu den Rechtsgrundlagen: { $data }.
    .hint = Erfassen Sie die Einwilligung oder warum das Speichern oder Lesen für den gewünschten Dienst unbedingt erforderlich ist.
finding-art5-1-b-open-ended = Die Worte lassen offen, wofür die Daten sonst verwendet werden: „{ $text }“.
    .hint = Nennen Sie jeden Zweck, oder sagen Sie, dass es keinen weiteren gibt; über einen neuen Zweck ist vorher zu informieren.
finding-art13-2-f-profiling = „{ $purpose }“ deutet auf Profiling hin, und automatisierte Entscheidungen sind verneint.
    .hint = Prüfen Sie, ob Aspekte von Personen automatisiert bewertet werden; wenn ja, sagen Sie es, mit der Logik, wo eine Entscheidung folgt.
finding-art30-1-d-unnamed = „{ $name }“ steht in der Liste der Empfänger, aber keine Tätigkeit nennt diesen Empfänger.
    .hint = Fügen Sie ihn den Tätigkeiten hinzu, deren Daten er erhält, oder entfernen Sie ihn.
finding-art5-1-a-marketing-bases = Direktwerbung beruht in { $consent } auf Einwilligung und in { $interests } auf berechtigten Interessen.
    .hint = Entscheiden Sie, welche Grundlage für gleichartige Nachrichten gilt, und informieren Sie überall gleich.
finding-art5-1-e-backups = Wie lange Sicherungskopien aufbewahrt werden, ist für { $told } gesagt, aber nicht für: { $silent }.
    .hint = Tragen Sie die Frist der Sicherungskopien auch dort ein, oder sagen Sie, dass es keine gibt.
finding-art15-3-copy = Die Erklärung nennt das Auskunftsrecht ohne die Kopie der Daten.
    .hint = Sagen Sie, dass die Person eine Kopie erhält.
finding-art17-1-cases = Die Erklärung nennt das Recht auf Löschung ohne seine Fälle.
    .hint = Nennen Sie die Fälle des Art. 17 Abs. 1 und die Ausnahmen des Art. 17 Abs. 3; wer einen Antrag beantwortet, braucht sie.
finding-art12-3-exercise = Die Erklärung sagt nichts zur Antwortfrist, zur Prüfung der Identität oder zu Kosten.
    .hint = Sagen Sie, dass binnen eines Monats und unentgeltlich geantwortet wird und wann nach der Identität gefragt wird.
