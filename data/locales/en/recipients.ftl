# Recipients and their contracts, what records share, and joining them.

## Clauses of a contract with a processor (Art. 28(3))
clause-subject-matter = Subject-matter of the processing
clause-duration = Duration
clause-nature = Nature of the processing
clause-purpose = Purpose
clause-personal-data = Type of personal data
clause-data-subjects = Categories of data subjects
clause-controller-rights = Obligations and rights of the controller
clause-instructions = (a) Documented instructions only, transfers included
clause-confidentiality = (b) Confidentiality of the persons who process
clause-security = (c) All measures of Art. 32
clause-sub-processors = (d) Conditions for other processors
clause-rights = (e) Help with the rights of data subjects
clause-assistance = (f) Help with Art. 32 to 36
clause-deletion-or-return = (g) Erasure or return after the end
clause-audits = (h) Information and audits
clause-answer-open = not yet answered
clause-answer-yes = there
clause-answer-no = missing

## How a contract stands on a day
agreement-state-missing = no contract
agreement-state-in-negotiation = in negotiation
agreement-state-signed = signed
agreement-state-expiring = ends soon
agreement-state-expired = has ended
authorisation-unstated = not yet said
authorisation-specific = specific
authorisation-general = general
authorisation-missing = none
organisation-relation-unstated = not yet said
organisation-relation-group = group company
organisation-relation-client = client
organisation-relation-joint-controller = joint controller

## In which role one record names another
use-role-recipient = recipient
use-role-transfer = recipient of a transfer
use-role-system = system
use-role-controller = controller
use-role-joint-controller = joint controller
use-role-sub-processor = other processor engaged
use-role-provider = provider
use-role-processor = processor
use-role-instrument-party = party to a transfer instrument
use-role-importer = importer of an assessment
use-role-collection = export for a request
use-role-request-task = task of a request
use-role-request-notice = recipient to be told in a request

## Fields, as a merge names them
field-recipient-agreement-negotiated-since-on = Negotiated since
field-recipient-agreement-signed-on = Signed on
field-recipient-agreement-ends-on = Ends on
field-recipient-agreement-renews = Renews by itself
field-recipient-agreement-notice-period = Notice period

## What is written into notes
links-note-merged = Merged on { $date }: { $ref } { $name }
links-note-transfer = Recipient of the transfer to { $country }: { $name } (no longer a record of its own)
links-yes = yes
links-no = no

## Steps
op-told-apart = Told apart
op-merged = Merged
op-names-linked = Names linked

## Failures
merge-noun = Only recipients and systems can be merged.
    .hint = Nothing was changed. Choose two recipients or two systems.
merge-itself = A record cannot be merged with itself.
    .hint = Nothing was changed. Name two different records.
merge-choice = This choice does not fit: { $field }
    .hint = Nothing was changed. The preview lists the fields in which the two differ, and what can be chosen.
removal-noun = Records of this kind are removed where they stand.
    .hint = Nothing was changed. Name a recipient, a system, an organisation or an entry of the processor record.
link-name-gone = This name is no longer open in the register.
    .hint = Nothing was changed. It may have been linked meanwhile: list the names again.

## Findings; `.hint`: what to do
finding-art30-1-a-controller-unknown = The controller “{ $name }” is not an organisation of this register.
    .hint = Link the name to an organisation, or choose the controller again.
finding-art26-2-essence = How data subjects get the essence of the arrangement with “{ $name }” is not said.
    .hint = Say where the essence is published or given.
finding-art28-3-unsigned = The contract with “{ $name }” is not signed yet.
    .hint = Disclose no data before it is signed, and enter the day.
finding-art28-3-expired = The contract with “{ $name }” ended on { $day }.
    .hint = Renew it, or have the data erased or returned and end the disclosure.
finding-art28-3-expiring = The contract with “{ $name }” ends on { $day }.
    .hint = Renew it in time, or plan the return or erasure of the data.
finding-art28-3-clause-subject-matter = The contract with “{ $name }” lacks a clause: { $clause }
    .hint = Have it added, by an amendment for instance, and note where it stands.
finding-art28-3-clause-duration = The contract with “{ $name }” lacks a clause: { $clause }
    .hint = Have it added, by an amendment for instance, and note where it stands.
finding-art28-3-clause-nature = The contract with “{ $name }” lacks a clause: { $clause }
    .hint = Have it added, by an amendment for instance, and note where it stands.
finding-art28-3-clause-purpose = The contract with “{ $name }” lacks a clause: { $clause }
    .hint = Have it added, by an amendment for instance, and note where it stands.
finding-art28-3-clause-personal-data = The contract with “{ $name }” lacks a clause: { $clause }
    .hint = Have it added, by an amendment for instance, and note where it stands.
finding-art28-3-clause-data-subjects = The contract with “{ $name }” lacks a clause: { $clause }
    .hint = Have it added, by an amendment for instance, and note where it stands.
finding-art28-3-clause-controller-rights = The contract with “{ $name }” lacks a clause: { $clause }
    .hint = Have it added, by an amendment for instance, and note where it stands.
finding-art28-3-clause-instructions = The contract with “{ $name }” lacks a clause: { $clause }
    .hint = Have it added, by an amendment for instance, and note where it stands.
finding-art28-3-clause-confidentiality = The contract with “{ $name }” lacks a clause: { $clause }
    .hint = Have it added, by an amendment for instance, and note where it stands.
finding-art28-3-clause-security = The contract with “{ $name }” lacks a clause: { $clause }
    .hint = Have it added, by an amendment for instance, and note where it stands.
finding-art28-3-clause-sub-processors = The contract with “{ $name }” lacks a clause: { $clause }
    .hint = Have it added, by an amendment for instance, and note where it stands.
finding-art28-3-clause-rights = The contract with “{ $name }” lacks a clause: { $clause }
    .hint = Have it added, by an amendment for instance, and note where it stands.
finding-art28-3-clause-assistance = The contract with “{ $name }” lacks a clause: { $clause }
    .hint = Have it added, by an amendment for instance, and note where it stands.
finding-art28-3-clause-deletion-or-return = The contract with “{ $name }” lacks a clause: { $clause }
    .hint = Have it added, by an amendment for instance, and note where it stands.
finding-art28-3-clause-audits = The contract with “{ $name }” lacks a clause: { $clause }
    .hint = Have it added, by an amendment for instance, and note where it stands.
finding-art28-3-clauses-open = { $count } of { $all } clauses of the contract with “{ $name }” were not looked at yet.
    .hint = Go through the checklist with the contract at hand.
finding-art28-2-authorisation = No authorisation is recorded for “{ $name }”, which “{ $processor }” engages.
    .hint = Say whether it was authorised specifically or in general, and when.
finding-art44-sub-processor = “{ $processor }” engages “{ $name }” in a third country ({ $country }), and no record shows that transfer.
    .hint = Add the transfer with its ground to the activities concerned.
finding-art44-hosting = It is hosted in a third country ({ $country }), and { $count } activities that use it show no transfer there: { $references }
    .hint = Add the transfer with its ground to these activities.

## The command line
cli-verb-recipient-remove = Remove a recipient; its name stays as text where it was used
cli-verb-system-remove = Remove a system; its name stays as text where it was used
cli-verb-organisation-remove = Remove an organisation; its name stays as text where it was used
cli-verb-processing-remove = Remove an entry of the processor’s record; its name stays as text where it was used
cli-verb-recipient-merge = Make one of two recipients: nothing is lost, everything points at the one that stays
cli-verb-recipient-apart = Say that two recipients are not the same, so that they are not proposed again
cli-verb-recipient-duplicates = Propose recipients that are probably the same
cli-verb-recipient-unlinked = Names that stand as text and are not linked to recipients yet
cli-verb-recipient-link = Link such a name to a record, or make a new one of it
cli-verb-system-merge = Make one of two systems: nothing is lost, everything points at the one that stays
cli-verb-system-apart = Say that two systems are not the same, so that they are not proposed again
cli-verb-system-duplicates = Propose systems that are probably the same
cli-verb-system-unlinked = Names that stand as text and are not linked to systems yet
cli-verb-system-link = Link such a name to a record, or make a new one of it
cli-opt-controller = Only what concerns this controller
cli-opt-take = Take this field from the record that goes (several times)
cli-opt-keep = Keep this field of the record that stays (several times)
cli-opt-both = Keep both in this list (several times)
cli-opt-link-to = The record that is meant; without it a new one is made
cli-value-field-name = FIELD
cli-place-merge-keep = The record that stays, by reference or identifier
cli-place-apart-one = One of the two records, by reference or identifier
cli-place-apart-other = The other one
cli-opt-apart-reason = Why they are two; kept with it
cli-place-merge-other = The record that goes into it
cli-place-unlinked-name = The name as it stands in the register
cli-remove-would = { $ref } { $name } would be removed. Its name would stay as text in { $count } places.
cli-remove-done = { $ref } { $name } was removed. Its name stays as text in { $count } places; “ropa undo” brings it back.
cli-merge-would = { $merge } { $other } would go into { $keep } { $name }; { $count } places would point at { $keep }.
cli-merge-done = { $merge } { $other } went into { $keep } { $name }; { $count } places point at { $keep } now. “ropa undo” makes two of them again.
cli-merge-both = both
cli-apart-done = { $one } and { $other } are not the same; they are not proposed again as long as their names stay. “ropa finding list” shows this.
links-apart = Not the same as { $name }
cli-duplicates-none = No duplicates were found by name.
cli-unlinked-none = Every name is linked.
cli-unlinked = { $count } names not linked yet
cli-link-would-new = A new record “{ $name }” would be made and linked in { $count } places.
cli-link-would = “{ $name }” would be linked to { $to } in { $count } places.
cli-link-new = A new record “{ $name }” was made and linked in { $count } places.
cli-link-done = “{ $name }” is linked to { $to } in { $count } places now.
cli-column-stays = Stays
cli-column-same-as = Same as
cli-column-where-used = Where
cli-column-probably = Probably
cli-uses = Used in { $count } places
cli-fact-agreement = Contract
cli-fact-notice-on = Notice due by
cli-fact-clauses = Clauses there
cli-fact-clauses-missing = Clauses missing
cli-set-clause = A clause takes yes, no or open.
    .hint = Nothing was changed. A note may follow: clause.security="no: annex II is missing".
cli-set-relation = There is no such relation of an organisation.
    .hint = Nothing was changed. It is unstated, group, client or joint_controller.
