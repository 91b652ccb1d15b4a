# Taking records in from tables.

import-sheet-missing = Ein Blatt „{ $sheet }“ gibt es nicht.
    .hint = Es wurde nichts importiert. Die Blätter sind: { $sheets }.
import-own-sheet-gone = Die Arbeitsmappe wurde mit diesem Blatt geschrieben; es fehlt oder heißt jetzt anders. Was darin stand, bleibt im Register, wie es ist.
import-not-cnil = Die Datei ist kein Verzeichnis in der Form der CNIL-Vorlage: Sie enthält weder Formulare noch die Liste der Tätigkeiten.
    .hint = Es wurde nichts importiert. Importieren Sie sie als Tabelle und geben Sie an, was die Spalten bedeuten.
import-cnil-empty = In dieser Arbeitsmappe ist kein Formular ausgefüllt.
    .hint = Es wurde nichts importiert. Blätter namens „Tutoriel“, „Exemple“ und „Listes“ werden übergangen; prüfen Sie die Namen Ihrer Blätter.
import-not-ico = Kein Blatt der Datei hat die Spalten der ICO-Vorlagen.
    .hint = Es wurde nichts importiert. Importieren Sie sie als Tabelle und geben Sie an, was die Spalten bedeuten.
import-not-own = Die Datei wurde nicht von diesem Programm geschrieben.
    .hint = Es wurde nichts importiert. Importieren Sie sie als Tabelle und geben Sie an, was die Spalten bedeuten.
import-not-table = Die Datei ist JSON, keine Tabelle.
    .hint = Es wurde nichts importiert. Wählen Sie die Form, die die Datei wirklich hat, oder eine andere Datei.
import-json-newer = Die Datei hat Version { $version } des Formats; dieses Programm kennt Versionen bis { $known }.
    .hint = Es wurde nichts importiert. Aktualisieren Sie das Programm oder schreiben Sie die Datei mit diesem neu.
import-nothing-given = Es gibt nichts zu importieren.
    .hint = Wählen Sie eine Datei oder kopieren Sie zuerst Zellen in Ihrem Tabellenprogramm.
import-nothing-mapped = Keine Spalte geht in ein Feld.
    .hint = Es wurde nichts importiert. Wählen Sie für mindestens eine Spalte ein Feld.
import-column-missing = Die Tabelle hat keine Spalte „{ $column }“.
    .hint = Es wurde nichts importiert. Prüfen Sie die Zuordnung und die Zeile mit den Spaltennamen.
import-rows-not-here = Zeilen lassen sich nur bei einer Tabelle weglassen.
    .hint = Es wurde nichts importiert. Lassen Sie Einträge nach Referenz oder Kennung weg (--skip-record).
import-mapping-invalid = Die Datei mit der Zuordnung ist nicht verständlich.
    .hint = Es wurde nichts importiert. Schreiben Sie eine mit --save-mapping und ändern Sie sie.
import-has-errors =
    { $count ->
        [one] Ein Eintrag oder eine Stelle kann nicht übernommen werden.
       *[other] { $count } Einträge oder Stellen können nicht übernommen werden.
     }
    .hint = Es wurde nichts importiert. Beheben Sie die genannten Stellen, beantworten Sie die Fragen oder lassen Sie Fehlerhaftes weg.
import-row-nameless = Diese Zeile nennt keinen Eintrag, und über ihr steht keiner.
import-rows-disagree = „{ $column }“ sagt etwas anderes als in Zeile { $first } desselben Eintrags.
import-value-unknown = „{ $column }“: „{ $value }“ ist nicht bekannt. Geben Sie an, was es bedeutet.
import-record-twice = Zeile { $first } betrifft denselben Eintrag des Verzeichnisses.
import-id-and-reference = Die Kennung nennt einen Eintrag und die Referenz „{ $reference }“ einen anderen.
import-name-several = { $count } Einträge des Verzeichnisses heißen „{ $name }“: Welcher gemeint ist, lässt sich nicht sagen.
import-reference-contradicts = Die Referenz „{ $reference }“ wird auch für eine andere Tätigkeit verwendet ({ $first }).
import-reference-twice = „{ $reference }“ steht zweimal in der Datei (das zweite Mal: { $first }).
import-country-unknown = Das Land „{ $country }“ ist nicht bekannt; es bleibt als Text erhalten. Wählen Sie das Land bei der Übermittlung.
import-adequacy-outdated = Das Formular nennt „{ $country }“ angemessen. Ob ein Beschluss gilt, beurteilt die datierte Liste dieses Programms; prüfen Sie die Übermittlung.
import-mechanism-gone = „{ $mechanism }“ gilt nicht mehr (EuGH, C-311/18). Es bleibt als Text erhalten; wählen Sie, worauf die Übermittlung heute beruht.
import-mechanism-unknown = Die Garantie „{ $mechanism }“ ist nicht bekannt; sie bleibt als Text erhalten.
import-remark-hidden = Ausgeblendete Blätter: { $sheets }.
import-remark-merged =
    { $count ->
        [one] Ein verbundener Bereich: Jede seiner Zellen gilt als gleich ausgefüllt.
       *[other] { $count } verbundene Bereiche: Jede ihrer Zellen gilt als gleich ausgefüllt.
     }
import-remark-formulas = Einige Zellen sind berechnet; gelesen wurden ihre letzten Werte.
import-remark-encoding = Die Zeichencodierung { $encoding } ist geraten: Prüfen Sie Umlaute und Akzente.
import-passed-guidance = erläutert die Spalten
import-passed-example = Beispiel der Vorlage
import-errors-title = Import-Fehler
import-column-reason = Grund
import-column-place = Stelle
import-place-note = Als Notiz behalten
import-place-interest = Berechtigtes Interesse (der Rechtsgrundlage)
import-place-balancing-test = Interessenabwägung (der Rechtsgrundlage)
import-place-consent = Einwilligung: Wortlaut oder Nachweis (der Rechtsgrundlage)
import-place-law = Gesetz (der Rechtsgrundlage)
import-place-representative = Vertreter des Verantwortlichen
import-cli-shape = Gelesen als: { $shape }
import-cli-question = „{ $column }“: Was bedeutet „{ $value }“? ({ $count }×)
import-cli-order = „{ $column }“: Steht in „{ $value }“ der Tag oder der Monat zuerst? ({ $count }×)
import-cli-answer = Antworten Sie in der Zuordnungsdatei (--save-mapping schreibt sie) oder lassen Sie die Zeilen mit --skip-errors weg.
import-cli-check = Danach zu prüfen:
import-cli-row = Zeile { $row }
import-cli-errors-written =
    { $count ->
        [one] Eine Zeile mit ihrem Grund steht in { $file }.
       *[other] { $count } Zeilen mit ihren Gründen stehen in { $file }.
     }
import-shape-table = eine Tabelle
import-shape-cnil = das Verzeichnis der CNIL
import-shape-ico = eine Vorlage der ICO
import-shape-ropa = von RopaDesk geschrieben
import-shape-policy = Fakten einer Datenschutzerklärung
import-cli-column = Spalte
import-cli-field = Feld
import-cli-sure = Sicher
import-cli-sample = Zum Beispiel
import-action-error = Fehler
import-action-new = neu
import-action-changed = geändert
import-action-unchanged = unverändert
import-action-skipped = weggelassen
cli-opt-import-sheet = Das Blatt, das gelesen wird; sonst wird es gefunden
cli-opt-import-header-row = Zeile mit den Spaltennamen, 0 für keine; sonst wird sie gefunden
cli-opt-import-noun = Was eine Zeile ist: activity, processing_on_behalf, recipient, system oder organisation
cli-opt-import-mapping = Datei, die sagt, was Spalten und Wörter bedeuten
cli-opt-import-save-mapping = Die Zuordnung samt offenen Fragen in diese Datei schreiben
cli-opt-import-match = Wonach Zeilen ihre Einträge finden: id, reference, name, none; mehrfach möglich
cli-opt-import-set = Derselbe Wert für alle Zeilen, etwa department=Vertrieb; mehrfach möglich
cli-opt-import-empty-deletes = Eine leere Zelle leert das Feld; sonst bleibt es
cli-opt-import-skip-known = Bekannte Einträge lassen, wie sie sind
cli-opt-import-skip-new = Zeilen weglassen, die noch keinen Eintrag haben
cli-opt-import-skip-row = Diese Zeilen der Tabelle weglassen, etwa 5,9; mehrfach möglich
cli-opt-import-skip-record = Diese Einträge nach Referenz oder Kennung weglassen; mehrfach möglich
cli-opt-import-skip-errors = Den Rest importieren, wenn einzelne Zeilen Fehler haben
cli-opt-import-errors = Zeilen mit Fehlern samt Gründen in diese Datei schreiben: eine Arbeitsmappe, wenn ihr Name auf .xlsx endet, sonst CSV
