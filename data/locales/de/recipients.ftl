# Empfänger und ihre Verträge, was Einträge teilen, und ihr Zusammenführen.

## Clauses of a contract with a processor (Art. 28(3))
clause-subject-matter = Gegenstand der Verarbeitung
clause-duration = Dauer
clause-nature = Art der Verarbeitung
clause-purpose = Zweck
clause-personal-data = Art der personenbezogenen Daten
clause-data-subjects = Kategorien betroffener Personen
clause-controller-rights = Pflichten und Rechte des Verantwortlichen
clause-instructions = a) Nur auf dokumentierte Weisung, auch bei Übermittlungen
clause-confidentiality = b) Vertraulichkeit der verarbeitenden Personen
clause-security = c) Alle Maßnahmen nach Art. 32
clause-sub-processors = d) Bedingungen für weitere Auftragsverarbeiter
clause-rights = e) Unterstützung bei den Rechten der Betroffenen
clause-assistance = f) Unterstützung bei Art. 32 bis 36
clause-deletion-or-return = g) Löschung oder Rückgabe nach dem Ende
clause-audits = h) Nachweise und Überprüfungen
clause-answer-open = noch nicht beantwortet
clause-answer-yes = vorhanden
clause-answer-no = fehlt

## How a contract stands on a day
agreement-state-missing = kein Vertrag
agreement-state-in-negotiation = in Verhandlung
agreement-state-signed = unterzeichnet
agreement-state-expiring = endet bald
agreement-state-expired = beendet
authorisation-unstated = noch nicht angegeben
authorisation-specific = gesondert
authorisation-general = allgemein
authorisation-missing = keine
organisation-relation-unstated = noch nicht angegeben
organisation-relation-group = Konzernunternehmen
organisation-relation-client = Mandant
organisation-relation-joint-controller = gemeinsam Verantwortlicher

## In which role one record names another
use-role-recipient = Empfänger
use-role-transfer = Empfänger einer Übermittlung
use-role-system = System
use-role-controller = Verantwortlicher
use-role-joint-controller = gemeinsam Verantwortlicher
use-role-sub-processor = weiterer Auftragsverarbeiter
use-role-provider = Betreiber
use-role-processor = Auftragsverarbeiter
use-role-instrument-party = Partei eines Übermittlungsinstruments
use-role-importer = Importeur einer Abschätzung
use-role-collection = Export zu einem Antrag
use-role-request-task = Aufgabe eines Antrags
use-role-request-notice = zu benachrichtigender Empfänger in einem Antrag

## Fields, as a merge names them
field-recipient-agreement-negotiated-since-on = In Verhandlung seit
field-recipient-agreement-signed-on = Unterzeichnet am
field-recipient-agreement-ends-on = Endet am
field-recipient-agreement-renews = Verlängert sich von selbst
field-recipient-agreement-notice-period = Kündigungsfrist

## What is written into notes
links-note-merged = Zusammengeführt am { $date }: { $ref } { $name }
links-note-transfer = Empfänger der Übermittlung nach { $country }: { $name } (kein eigener Eintrag mehr)
links-yes = ja
links-no = nein

## Steps
op-told-apart = Auseinandergehalten
op-merged = Zusammengeführt
op-names-linked = Namen verknüpft

## Failures
merge-noun = Nur Empfänger und Systeme lassen sich zusammenführen.
    .hint = Es wurde nichts geändert. Wählen Sie zwei Empfänger oder zwei Systeme.
merge-itself = Ein Eintrag lässt sich nicht mit sich selbst zusammenführen.
    .hint = Es wurde nichts geändert. Nennen Sie zwei verschiedene Einträge.
merge-choice = Diese Wahl passt nicht: { $field }
    .hint = Es wurde nichts geändert. Die Vorschau nennt die Felder, in denen sich die beiden unterscheiden, und was zur Wahl steht.
removal-noun = Einträge dieser Art werden an ihrer Stelle entfernt.
    .hint = Es wurde nichts geändert. Nennen Sie einen Empfänger, ein System, eine Organisation oder einen Eintrag des Auftragsverarbeiter-Verzeichnisses.
link-name-gone = Dieser Name ist im Verzeichnis nicht mehr offen.
    .hint = Es wurde nichts geändert. Vielleicht wurde er inzwischen verknüpft: Rufen Sie die Namen neu auf.

## Findings; `.hint`: what to do
finding-art30-1-a-controller-unknown = Der Verantwortliche „{ $name }“ ist keine Organisation dieses Verzeichnisses.
    .hint = Verknüpfen Sie den Namen mit einer Organisation, oder wählen Sie den Verantwortlichen neu.
finding-art26-2-essence = Wie Betroffene das Wesentliche der Vereinbarung mit „{ $name }“ erfahren, ist nicht gesagt.
    .hint = Sagen Sie, wo das Wesentliche veröffentlicht oder mitgeteilt wird.
finding-art28-3-unsigned = Der Vertrag mit „{ $name }“ ist noch nicht unterzeichnet.
    .hint = Geben Sie vorher keine Daten weiter, und tragen Sie den Tag der Unterzeichnung ein.
finding-art28-3-expired = Der Vertrag mit „{ $name }“ ist am { $day } ausgelaufen.
    .hint = Erneuern Sie ihn, oder lassen Sie die Daten löschen oder zurückgeben und beenden Sie die Weitergabe.
finding-art28-3-expiring = Der Vertrag mit „{ $name }“ endet am { $day }.
    .hint = Verlängern Sie ihn rechtzeitig, oder planen Sie Rückgabe oder Löschung der Daten.
finding-art28-3-clause-subject-matter = Im Vertrag mit „{ $name }“ fehlt eine Klausel: { $clause }
    .hint = Lassen Sie sie ergänzen, etwa durch einen Nachtrag, und vermerken Sie die Stelle.
finding-art28-3-clause-duration = Im Vertrag mit „{ $name }“ fehlt eine Klausel: { $clause }
    .hint = Lassen Sie sie ergänzen, etwa durch einen Nachtrag, und vermerken Sie die Stelle.
finding-art28-3-clause-nature = Im Vertrag mit „{ $name }“ fehlt eine Klausel: { $clause }
    .hint = Lassen Sie sie ergänzen, etwa durch einen Nachtrag, und vermerken Sie die Stelle.
finding-art28-3-clause-purpose = Im Vertrag mit „{ $name }“ fehlt eine Klausel: { $clause }
    .hint = Lassen Sie sie ergänzen, etwa durch einen Nachtrag, und vermerken Sie die Stelle.
finding-art28-3-clause-personal-data = Im Vertrag mit „{ $name }“ fehlt eine Klausel: { $clause }
    .hint = Lassen Sie sie ergänzen, etwa durch einen Nachtrag, und vermerken Sie die Stelle.
finding-art28-3-clause-data-subjects = Im Vertrag mit „{ $name }“ fehlt eine Klausel: { $clause }
    .hint = Lassen Sie sie ergänzen, etwa durch einen Nachtrag, und vermerken Sie die Stelle.
finding-art28-3-clause-controller-rights = Im Vertrag mit „{ $name }“ fehlt eine Klausel: { $clause }
    .hint = Lassen Sie sie ergänzen, etwa durch einen Nachtrag, und vermerken Sie die Stelle.
finding-art28-3-clause-instructions = Im Vertrag mit „{ $name }“ fehlt eine Klausel: { $clause }
    .hint = Lassen Sie sie ergänzen, etwa durch einen Nachtrag, und vermerken Sie die Stelle.
finding-art28-3-clause-confidentiality = Im Vertrag mit „{ $name }“ fehlt eine Klausel: { $clause }
    .hint = Lassen Sie sie ergänzen, etwa durch einen Nachtrag, und vermerken Sie die Stelle.
finding-art28-3-clause-security = Im Vertrag mit „{ $name }“ fehlt eine Klausel: { $clause }
    .hint = Lassen Sie sie ergänzen, etwa durch einen Nachtrag, und vermerken Sie die Stelle.
finding-art28-3-clause-sub-processors = Im Vertrag mit „{ $name }“ fehlt eine Klausel: { $clause }
    .hint = Lassen Sie sie ergänzen, etwa durch einen Nachtrag, und vermerken Sie die Stelle.
finding-art28-3-clause-rights = Im Vertrag mit „{ $name }“ fehlt eine Klausel: { $clause }
    .hint = Lassen Sie sie ergänzen, etwa durch einen Nachtrag, und vermerken Sie die Stelle.
finding-art28-3-clause-assistance = Im Vertrag mit „{ $name }“ fehlt eine Klausel: { $clause }
    .hint = Lassen Sie sie ergänzen, etwa durch einen Nachtrag, und vermerken Sie die Stelle.
finding-art28-3-clause-deletion-or-return = Im Vertrag mit „{ $name }“ fehlt eine Klausel: { $clause }
    .hint = Lassen Sie sie ergänzen, etwa durch einen Nachtrag, und vermerken Sie die Stelle.
finding-art28-3-clause-audits = Im Vertrag mit „{ $name }“ fehlt eine Klausel: { $clause }
    .hint = Lassen Sie sie ergänzen, etwa durch einen Nachtrag, und vermerken Sie die Stelle.
finding-art28-3-clauses-open = { $count } von { $all } Klauseln des Vertrags mit „{ $name }“ sind noch nicht geprüft.
    .hint = Gehen Sie die Prüfliste mit dem Vertrag durch.
finding-art28-2-authorisation = Für „{ $name }“, von „{ $processor }“ eingesetzt, ist keine Genehmigung vermerkt.
    .hint = Sagen Sie, ob gesondert oder allgemein genehmigt wurde, und wann.
finding-art44-sub-processor = „{ $processor }“ setzt „{ $name }“ in einem Drittland ein ({ $country }); kein Eintrag zeigt diese Übermittlung.
    .hint = Tragen Sie die Übermittlung mit ihrer Grundlage bei den betroffenen Tätigkeiten ein.
finding-art44-hosting = Es wird in einem Drittland betrieben ({ $country }), und { $count } Tätigkeiten, die es nutzen, zeigen keine Übermittlung dorthin: { $references }
    .hint = Tragen Sie die Übermittlung mit ihrer Grundlage bei diesen Tätigkeiten ein.

## The command line
cli-verb-recipient-remove = Einen Empfänger entfernen; der Name bleibt als Text, wo er stand
cli-verb-system-remove = Ein System entfernen; der Name bleibt als Text, wo er stand
cli-verb-organisation-remove = Eine Organisation entfernen; der Name bleibt als Text, wo er stand
cli-verb-processing-remove = Einen Eintrag des Auftragsverarbeiter-Verzeichnisses entfernen; der Name bleibt als Text, wo er stand
cli-verb-recipient-merge = Aus zwei Empfängern einen Eintrag machen: Nichts geht verloren, alles zeigt auf den, der bleibt
cli-verb-recipient-apart = Festhalten, dass zwei Empfänger nicht derselbe sind, damit sie nicht wieder vorgeschlagen werden
cli-verb-recipient-duplicates = Empfänger vorschlagen, die wahrscheinlich dieselben sind
cli-verb-recipient-unlinked = Namen, die als Text stehen und noch nicht mit Einträgen verknüpft sind
cli-verb-recipient-link = Einen solchen Namen mit einem Eintrag verknüpfen oder einen neuen daraus machen
cli-verb-system-merge = Aus zwei Systemen einen Eintrag machen: Nichts geht verloren, alles zeigt auf den, der bleibt
cli-verb-system-apart = Festhalten, dass zwei Systeme nicht dasselbe sind, damit sie nicht wieder vorgeschlagen werden
cli-verb-system-duplicates = Systeme vorschlagen, die wahrscheinlich dieselben sind
cli-verb-system-unlinked = Systemnamen, die als Text stehen und noch nicht verknüpft sind
cli-verb-system-link = Einen solchen Systemnamen verknüpfen oder ein neues System daraus machen
cli-opt-controller = Nur was diesen Verantwortlichen betrifft
cli-opt-take = Dieses Feld vom Eintrag nehmen, der aufgeht (mehrfach möglich)
cli-opt-keep = Dieses Feld des bleibenden Eintrags behalten (mehrfach möglich)
cli-opt-both = In dieser Liste beides behalten (mehrfach möglich)
cli-opt-link-to = Der gemeinte Eintrag; ohne Angabe entsteht ein neuer
cli-value-field-name = FELD
cli-place-merge-keep = Der Eintrag, der bleibt: Kennzeichen oder Kennung
cli-place-apart-one = Einer der beiden Einträge, mit Kennung oder Identifikator
cli-place-apart-other = Der andere
cli-opt-apart-reason = Warum es zwei sind; wird dabei aufbewahrt
cli-place-merge-other = Der Eintrag, der in ihm aufgeht
cli-place-unlinked-name = Der Name, wie er im Verzeichnis steht
cli-remove-would = { $ref } { $name } würde entfernt. Der Name bliebe an { $count } Stellen als Text.
cli-remove-done = { $ref } { $name } wurde entfernt. Der Name bleibt an { $count } Stellen als Text; „ropa undo“ holt den Eintrag zurück.
cli-merge-would = { $merge } { $other } würde in { $keep } { $name } aufgehen; { $count } Stellen würden auf { $keep } zeigen.
cli-merge-done = { $merge } { $other } ist in { $keep } { $name } aufgegangen; { $count } Stellen zeigen jetzt auf { $keep }. „ropa undo“ trennt sie wieder.
cli-merge-both = beides
cli-apart-done = { $one } und { $other } sind nicht dasselbe; solange ihre Namen bleiben, werden sie nicht wieder vorgeschlagen.
links-apart = Nicht dasselbe wie { $name }
cli-duplicates-none = Dem Namen nach gibt es keine Doppelten.
cli-unlinked-none = Alle Namen sind verknüpft.
cli-unlinked = { $count } Namen noch nicht verknüpft
cli-link-would-new = Ein neuer Eintrag „{ $name }“ würde entstehen und an { $count } Stellen verknüpft.
cli-link-would = „{ $name }“ würde an { $count } Stellen mit { $to } verknüpft.
cli-link-new = Ein neuer Eintrag „{ $name }“ ist entstanden und an { $count } Stellen verknüpft.
cli-link-done = „{ $name }“ ist jetzt an { $count } Stellen mit { $to } verknüpft.
cli-column-stays = Bleibt
cli-column-same-as = Wie
cli-column-where-used = Wo
cli-column-probably = Wahrscheinlich
cli-uses = An { $count } Stellen verwendet
cli-fact-agreement = Vertrag
cli-fact-notice-on = Kündigung bis
cli-fact-clauses = Klauseln vorhanden
cli-fact-clauses-missing = Klauseln fehlen
cli-set-clause = Eine Klausel nimmt yes, no oder open.
    .hint = Es wurde nichts geändert. Eine Bemerkung kann folgen: clause.security="no: Anhang II fehlt".
cli-set-relation = Eine solche Beziehung einer Organisation gibt es nicht.
    .hint = Es wurde nichts geändert. Möglich sind unstated, group, client und joint_controller.
