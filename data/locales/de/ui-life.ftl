# Die Wörter des Fensters für das Leben eines Eintrags.

ui-screen-bin = Papierkorb
ui-screen-compare = Zwei Tage vergleichen

life-today = Heute
life-as-of = Inhalt des Verzeichnisses am
    .why = Ein früherer Tag lässt sich lesen, nicht ändern. Das Recht wird für denselben Tag beurteilt.
life-history-since = Der Verlauf wird seit { $date } geführt; über die Zeit davor ist nichts bekannt.
life-compare-do = Zwei Tage vergleichen
life-show-day = Diesen Tag zeigen
life-back-to-today = Zurück zu heute
life-past = Inhalt vom { $date }, nur zum Lesen.
    .what = Befunde werden nach dem Recht dieses Tages beurteilt. Anträge haben keinen Verlauf und werden nicht gezeigt.
life-compare-open = Zwei Tage vergleichen…
life-compare =
    .what = was sich im ganzen Verzeichnis geändert hat
life-compare-from = Von
life-compare-to = Bis
life-compare-added = Hinzugekommen
life-compare-changed = Geändert
life-compare-removed = Entfernt
life-open-record = Eintrag öffnen
life-before = Vorher:
life-after = Nachher:
life-nothing = nichts
life-no-difference = Es gibt keinen Unterschied.

life-history = Verlauf
life-current = Heute
life-approved-state = Freigegeben
life-removed-state = Entfernt
life-what-changed = Was sich geändert hat
life-against-today = Mit heute vergleichen
life-whole-content = Ganzer Inhalt
life-restore = Diesen Stand zurückholen
life-restored = Der Stand vom { $when } wurde zurückgeholt.

life-card = Freigabe und Überprüfung
life-approved-by = von { $by }, { $date }
life-changed-since = Seit der Freigabe geändert
life-see-changes = Änderungen ansehen
life-reviewed-on = Überprüft am { $date }
life-next-review = nächste Überprüfung { $date }
life-no-review = keine Überprüfung geplant
life-to-review = Zur Prüfung vorlegen
life-approve = Freigeben
life-approve-again = Änderungen freigeben
life-nothing-changed = Überprüft: nichts geändert
    .why = Hält eine Überprüfung von heute im Protokoll fest und setzt die nächste an.
life-status-set = { $what }: { $status }
life-reviewed = { $what } überprüft. Nächste Überprüfung { $date }.
life-reviewed-many =
    { $count ->
        [one] Eine Tätigkeit wurde als überprüft festgehalten.
       *[other] { $count } Tätigkeiten wurden als überprüft festgehalten.
    }
life-cycle = Turnus der Überprüfung
    .why = Die nächste Überprüfung ergibt sich aus der letzten.
life-cycle-p6m = Alle sechs Monate
life-cycle-p1y = Jedes Jahr
life-cycle-p2y = Alle zwei Jahre
life-cycle-p3y = Alle drei Jahre
life-review-on =
    .why = Ein fester Tag geht dem Turnus vor.

activity-section-documents = Dokumente
    .why = Dateien, die belegen oder erklären, was hier steht. Sie liegen in der Datei des Verzeichnisses.
activity-section-history = Verlauf
    .why = Jeder Stand dieses Eintrags mit dem, was sich geändert hat; ein älterer lässt sich zurückholen.

life-attachments = Angehängte Dateien
life-attachments-none = Es ist keine Datei angehängt.
life-attach-drop = Eine PDF oder andere Datei zum Anhängen hierher ziehen, höchstens 25 MiB
life-attach-choose = Dateien wählen
life-attached =
    { $count ->
        [one] { $name } wurde angehängt.
       *[other] { $count } Dateien wurden angehängt.
    }
life-attachment-save = Kopie speichern
life-attachment-saved = { $name } wurde geschrieben.
life-attachment-remove = Entfernen
life-attachment-removed = { $name } wurde entfernt.

life-bin =
    .what = entfernte Einträge
life-bin-count =
    { $count ->
        [one] 1 Eintrag
       *[other] { $count } Einträge
    }
life-bin-nothing = Der Papierkorb ist leer
    .why = Was aus dem Verzeichnis entfernt wird, kommt hierher und lässt sich zurückholen.
life-bin-removed = Entfernt
life-bin-versions = Stände
life-bin-do = Aktionen
life-bin-restore = Zurückholen
life-bin-restored = { $what } wurde zurückgeholt.
life-bin-relinked =
    { $count ->
        [one] { $what } wurde zurückgeholt und an einer Stelle wieder verknüpft: { $where }.
       *[other] { $what } wurde zurückgeholt und an { $count } Stellen wieder verknüpft: { $where }.
    }
life-bin-empty = Papierkorb leeren…
life-bin-delete = Endgültig löschen
life-bin-ask =
    { $count ->
        [one] Einen Eintrag endgültig löschen?
       *[other] { $count } Einträge endgültig löschen?
    }
life-bin-gone = Mit { $versions } Ständen ihres Verlaufs und { $files } angehängten Dateien. Rückgängig machen lässt sich das nicht, und frühere Tage zeigen sie nicht mehr. Das Protokoll behält je eine Zeile.
life-bin-emptied =
    { $count ->
        [one] Ein Eintrag wurde endgültig gelöscht.
       *[other] { $count } Einträge wurden endgültig gelöscht.
    }

life-steps = Bearbeitungsschritte
    .why = Jeder Schritt lässt sich mit allem, was danach kam, zurücknehmen und wiederholen, bis etwas anderes geändert wird.
life-steps-open = Bearbeitungsschritte…
life-step-undo = Bis hier zurücknehmen
life-step-redo = Bis hier wiederholen
life-step-undone = zurückgenommen
life-steps-undone =
    { $count ->
        [one] Zurückgenommen; ein Eintrag war betroffen.
       *[other] Zurückgenommen; { $count } Einträge waren betroffen.
    }
life-steps-redone =
    { $count ->
        [one] Wiederholt; ein Eintrag war betroffen.
       *[other] Wiederholt; { $count } Einträge waren betroffen.
    }

life-tags =
    .why = Freie Wörter, um Einträge zu finden und zu ordnen.
life-own-fields = Eigene Felder
    .why = Was Ihre Organisation neben dem festhält, was das Gesetz verlangt. Sie gehen mit den Einträgen in Arbeitsmappen und JSON und kommen von dort zurück.
life-own-add = Feld hinzufügen
life-own-added = Ein Feld wurde hinzugefügt.
life-own-new = Neues Feld
life-own-removed = „{ $name }“ wurde entfernt; die Werte bleiben bei den Einträgen.
life-own-label = Bezeichnung
life-own-label-in = Bezeichnung auf { $language }
life-own-kind = Werte
life-own-choices = Auswahl
    .why = Mit Eingabetaste oder Semikolon getrennt.
life-own-applies = Für
life-own-help = Was einzutragen ist
life-own-more = Bezeichnungen in anderen Sprachen, Hilfe
life-own-used =
    { $count ->
        [one] { $reference }, in einem Eintrag benutzt
       *[other] { $reference }, in { $count } Einträgen benutzt
    }

journal-filter-text = Eintrag, Feld
journal-filter-op = Vorgang
journal-filter-noun = Art des Eintrags
journal-filter-actor = Person
journal-filter-from = Von
journal-filter-to = Bis
journal-filter-all = Alle
journal-filter-none = Keine Zeile passt
    .why = Wählen Sie andere Filter.
journal-clear = Alle zeigen
