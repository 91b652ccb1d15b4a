# Requests of data subjects: terms, advice on each right, what is missing, the course of a case, failures.

## Terms
request-state-identity-question = Identity asked
request-state-answered = Answered
request-state-partly = Answered in part
request-state-refused = Refused
request-state-withdrawn = Withdrawn by the person

request-result-answered = Answered in full
request-result-partly = Answered in part
request-result-refused = Refused
request-result-withdrawn = Withdrawn by the person
request-result-nothing = Answered: no data held

identity-method-unstated = not said
identity-method-signed-in = Asked while signed in
identity-method-known-contact = Answered a message to the address on file
identity-method-known-facts = Told what only the person and the file know
identity-method-electronic-id = Electronic identification or signature
identity-method-in-person = In person, document shown and not copied
identity-method-id-copy = ID checked
identity-method-other = Another way

advice-verdict-applies = applies
advice-verdict-in-part = applies in part
advice-verdict-weigh = to weigh
advice-verdict-does-not-apply = does not apply

decision-outcome-granted = granted
decision-outcome-in-part = granted in part
decision-outcome-refused = refused
decision-outcome-not-applicable = does not apply
decision-outcome-weighing = being weighed

refusal-ground-decisions = By the decisions on the single rights
refusal-ground-unfounded = Manifestly unfounded
refusal-ground-repetitive = Excessive: repeated
refusal-ground-abusive = Excessive: abusive intent
refusal-ground-not-identified = The person cannot be identified
refusal-ground-too-much-work = Too much work

erasure-ground-unstated = not said
erasure-ground-not-necessary = No longer necessary
erasure-ground-consent-withdrawn = Consent withdrawn
erasure-ground-objection = Objection
erasure-ground-unlawful = Unlawful processing
erasure-ground-duty-to-erase = Legal duty to erase
erasure-ground-child = Collected from a child for an online service

restriction-ground-unstated = not said
restriction-ground-accuracy = Accuracy contested
restriction-ground-unlawful = Unlawful, erasure not wanted
restriction-ground-claims = Needed by the person for legal claims
restriction-ground-objection = Objection pending

objection-aim-unstated = not said
objection-aim-marketing = Direct marketing
objection-aim-situation = Particular situation

task-action-rectify = Rectify
task-action-erase = Erase
task-action-restrict = Restrict
task-action-stop = Stop processing
task-state-open = open
task-state-done = done
task-state-nothing = nothing found
task-state-impossible = not possible
task-no-system = no system named in the record
notice-state-open = to send
notice-state-sent = sent
notice-state-impossible = impossible
notice-state-disproportionate = disproportionate effort

request-part-received-on = day of receipt
request-part-calendar = public holidays
request-part-rights = rights
request-part-scope = scope
request-part-particulars = what the person relies on

field-organisation-time-limits = Time limits of requests
said-field-time-limits = Time limits of requests
said-field-own-days = Days of one’s own
said-field-internal-target-day = Internal target, day
said-field-calendar = Calendar
said-field-date = Day
own-day-kind-public-holiday = Public holiday
own-day-kind-working-day = Working day
own-day-kind-closed = Company closed

attachment-kind-unstated = not said
attachment-kind-letter = Letter
attachment-kind-authority = Proof of authority
attachment-kind-evidence = Evidence
attachment-kind-identity-document = Copy of an identity document
attachment-kind-other = Other

## Advice: why a right applies or does not
advice-access = Everybody may know whether and which data are processed, and get a copy; no legal basis is excepted.
advice-rectification = Inaccurate data are to be rectified and incomplete data completed, whatever the legal basis.
advice-no-basis = The record names no legal basis here. Settle it first: the rights hang on it, and processing without one is unlawful (Art. 17(1)(d)).
advice-erasure-unlawful = Processed unlawfully: the data are to be erased, whatever the legal basis claimed.
advice-erasure-duty = A legal duty asks for the erasure.
advice-erasure-child = Collected from a child for an information society service: to be erased on request.
advice-erasure-consent = The processing rests on consent alone. Once it is withdrawn no ground is left: the data are to be erased.
advice-erasure-consent-other = This purpose has another legal basis beside consent: check whether it really carries the storage after the withdrawal.
advice-erasure-obligation = Not to the extent that a legal obligation needs the data ({ $law }). What goes beyond it is to be erased.
advice-erasure-obligation-unnamed = Not to the extent that a legal obligation needs the data: name the law. What goes beyond it is to be erased.
advice-erasure-task = Not to the extent that a task in the public interest needs the data ({ $law }). What goes beyond it is to be erased.
advice-erasure-task-unnamed = Not to the extent that a task in the public interest needs the data: name the law. What goes beyond it is to be erased.
advice-erasure-not-needed = The data are no longer necessary for the purpose: they are to be erased.
advice-erasure-contract = As long as the data are necessary for the contract, no ground of Art. 17(1) is met: they are kept. Once the contract is over, they are to be erased.
advice-erasure-vital = Check whether the data are still necessary to protect a life.
advice-erasure-marketing = The person objects to direct marketing: the data are to be erased as far as they serve it.
advice-erasure-objection = The person objects: the data are to be erased unless overriding legitimate grounds are shown.
advice-erasure-interest = Check whether the data are still necessary for the interest pursued; the person may also object (Art. 21(1)).
advice-restriction-ground = Say on which ground the restriction is asked for: accuracy contested, unlawful, needed for claims, or an objection pending.
advice-restriction-accuracy = The accuracy is contested: restricted for the time it takes to verify it.
advice-restriction-unlawful = Unlawful, and the person wants the data kept: restricted instead of erased.
advice-restriction-claims = The person needs the data for legal claims: restricted instead of erased.
advice-restriction-objection = An objection is pending here: restricted until it is clear whose grounds prevail.
advice-restriction-no-objection = There is nothing to object to on this legal basis, so no restriction follows from an objection.
advice-portability = What the person provided, or what was observed, is handed over in a machine-readable format, if processed by automated means.
advice-portability-no = Portability exists on consent and contract only.
advice-objection-marketing = Direct marketing: the processing stops at once. Nothing is weighed.
advice-objection-marketing-consent = Direct marketing on consent: the objection is read as a withdrawal, too. The processing stops at once; nothing is weighed.
advice-objection-consent = There is no objection on consent, but whoever objects withdraws it: read it as a withdrawal.
advice-objection-weigh = On grounds of the particular situation: the processing stops unless compelling legitimate grounds, or legal claims, are demonstrated. Until then it is restricted.
advice-objection-not-asked = The objection is directed at direct marketing; this purpose is another. It would need grounds of the particular situation.
advice-objection-contract = There is no objection to what is necessary for a contract (points (e) and (f) only). The person is told why, within one month.
advice-objection-other = There is no objection on this legal basis (points (e) and (f) only). The person is told why, within one month.
advice-automated-none = The record says that nothing is decided here by automated means alone.
advice-automated-open = The record does not say whether decisions are made here by automated means alone: settle it first.
advice-automated = A solely automated decision with legal or similar effect is not allowed here.
advice-automated-contract = Allowed where necessary for the contract, with human intervention on request.
advice-automated-law = Allowed where a law authorises it and lays down safeguards: name it.
advice-automated-consent = Allowed on explicit consent, with human intervention on request.
advice-withdrawal = Consent can be withdrawn at any time: the processing on it stops.
advice-withdrawal-explicit = Explicit consent to special categories of data can be withdrawn at any time: without another condition of Art. 9(2) the processing of them stops.
advice-withdrawal-no = There is no consent here that could be withdrawn.

## Advice: what follows
duty-first-copy-free = Give a copy; the first one is free of charge.
duty-tell-recipients = Tell each recipient, processors included, unless impossible or disproportionate.
duty-erase-now = Erase without undue delay.
duty-earlier-lawful = What was done before the withdrawal stays lawful.
duty-name-law = Name the law that asks for the data.
duty-made-public = If the data were made public, take reasonable steps to inform other controllers.
duty-only-store = Only store the data; use them only with consent, for claims, to protect another person, or for an important public interest.
duty-tell-before-lifting = Tell the person before the restriction is lifted.
duty-stop-now = Stop direct marketing at once, and keep what is needed to go on respecting the objection.
duty-restrict-while-weighing = Restrict the processing while the objection is weighed.
duty-compelling = To go on, demonstrate compelling legitimate grounds that override the person’s, in writing.
duty-human = Let a person look at it, hear the person’s view, and let them contest the decision.
duty-letter-with-reasons = Where the right does not apply, tell the person within one month why, and of complaint and judicial remedy.

## What is missing, or worth a look
missing-refusal-reasons = The refusal needs its reasons, as the person is told.
missing-refusal-complaint = The refusal must name the authority to which the person can complain.
missing-refusal-remedy = The refusal must name the judicial remedy.
missing-refusal-told = The person must be told of the refusal by { $date }; the day on which they were is not entered.
missing-refusal-told-plain = The day on which the person was told of the refusal is not entered.
missing-refusal-late = The person was told of the refusal after { $date }, the last day for it; an extension does not move it.
missing-law-name = { $activity }: the exception needs the name of the law.
missing-compelling-grounds = { $activity }: to go on against an objection, the compelling legitimate grounds must be written down.
ground-too-much-work = “Too much work” is no reason in law: effort alone never makes a request excessive. Choose another ground, or answer.
ground-abusive = An abusive intent can make even a first request excessive, but only where it is shown, and read strictly. The controller bears the burden of proof.
ground-repetitive = Whether a repeated request is excessive depends on the interval and on how often the data change. A fee is often the milder way.
ground-unfounded = “Manifestly unfounded” is read narrowly: there must be next to no doubt that the conditions of the right are not met.
ground-no-earlier-request = No earlier request of this person that asks the same is on file: it cannot be excessive because of repetition.
ground-year-apart = The last equal request, { $ref }, came a year or more before: at such an interval a request is never excessive.
missing-burden-of-proof = The controller bears the burden of proof: note what shows that the request is manifestly unfounded or excessive.
missing-second-person = Two different persons must have looked at such a refusal: enter who decided, and who agreed.
missing-fee-announced = The fee must be announced to the person before it is charged: enter the day.
missing-identity = How the identity became clear is not noted.
identity-disproportionate = A copy of an identity document is disproportionate: the person was signed in, or known beyond doubt.
identity-copy = A copy of an identity document is in general inappropriate. Only the note that it was checked, the day and the person are kept; delete the copy.
missing-doubt-reason = The question about identity has no reason on file: it needs reasonable doubts.
missing-doubt-answer = The question about identity is not answered yet.
missing-authority = Whether the representative may act for the person is not checked yet.
authority-not-given = The representative’s authority was not accepted: the answer goes to the person, or not at all.
missing-extension-told = The person must be told of the extension, with the reasons, by { $date }; the day on which they were is not entered.
extension-told-late = The person was told of the extension after { $date }: the time limit was not extended in time.
answered-late = The answer went out after { $date }, the last day.
missing-activities = No activity is named that concerns the person, so no right can be judged.
missing-decisions =
    { $n ->
        [one] One right in an activity is not decided yet.
       *[other] { $n } rights in activities are not decided yet.
    }
missing-weighing =
    { $n ->
        [one] One objection is still being weighed.
       *[other] { $n } objections are still being weighed.
    }
missing-tasks =
    { $n ->
        [one] One task in a system is still open.
       *[other] { $n } tasks in systems are still open.
    }
missing-notices =
    { $n ->
        [one] One recipient is not told yet, nor is there a reason why not.
       *[other] { $n } recipients are not told yet, nor is there a reason why not.
    }
restriction-in-force = Processing is restricted for this person: tell them before it is lifted.
missing-lift-told = The person must be told before the restriction is lifted: enter the day, not after the end.
missing-lift-decision = The objection is not decided yet: until then the processing stays restricted.

## Fees
fee-free = Free of charge: a fee is possible only for a manifestly unfounded or excessive request.
fee-first-copy = Free of charge: the first copy is never charged.
fee-new-period = Free of charge: it covers another period or scope than the earlier request, so it is no further copy.
fee-further-copy = A further copy of what { $ref } was answered with: a reasonable fee for administrative costs is allowed. Announce the amount first.
fee-instead-of-refusal = Instead of refusing a manifestly unfounded or excessive request, a reasonable fee is allowed. Announce the amount first.

## The course of a case
timeline-received = Received ({ $channel })
timeline-channel-unsaid = channel not noted
timeline-logged = Logged
timeline-note = Remark
timeline-state = Now: { $state }
timeline-changed = Changed: { $what }
timeline-identity-asked = Question about identity sent on { $date }
timeline-identity-answered = Question about identity answered on { $date }
timeline-identity-checked = Identity confirmed on { $date }: { $method }
timeline-authority-checked = Authority of the representative checked on { $date }
timeline-acknowledged = Receipt confirmed to the person on { $date }
timeline-owner = Handled by { $name }
timeline-extended = Extended by a decision of { $date }
timeline-extension-told = Person told of the extension on { $date }
timeline-decided = { $right }, { $activity }: { $outcome }
timeline-undecided = { $right }, { $activity }: decision taken back
timeline-refusal = Refusal prepared: { $ground }
timeline-refusal-dropped = Refusal dropped
timeline-seconded = Second person agreed: { $name }
timeline-fee = Fee announced on { $date }
timeline-task = { $action }, { $system }: { $state }
timeline-recipient = { $name }: { $state }
timeline-lifted = { $activity }: restriction lifted on { $date }, person told on { $told }
timeline-closed-open = Closed although points were open
timeline-collected =
    { $n ->
        [0] { $system }: searched, nothing found
        [one] { $system }: 1 record found
       *[other] { $system }: { $n } records found
    }
timeline-package = { $kind } made ({ $ref })

## Calendar file
ics-name = Requests: time limits
ics-due = { $ref }: answer due
ics-due-text = Last day for the answer to request { $ref } (Art. { $articles }; Art. 12(3) GDPR).
ics-target = { $ref }: internal target
ics-target-text = Aim to answer request { $ref } by today: the month is a ceiling (Art. 12(3) GDPR).
ics-first-month = { $ref }: first month ends
ics-first-month-text = Last day to tell the person of the extension of request { $ref }, or of a refusal (Art. 12(3), (4) GDPR).

## The clock on paper
clock-title = Time limit of request { $ref }
clock-received = Received
clock-due = Answer due
clock-paused = If the pause is accepted
clock-target = Internal target
clock-refusal = Refusal, word of an extension
clock-rights = Rights
clock-calendar = Calendar
clock-steps = How the day comes about
clock-notes = What else counts
clock-basis = Computed by the rules of Regulation (EEC, Euratom) No 1182/71. Names no person.
clock-source = Public holidays: { $source }, as of { $date }.

## Failures
request-step = The request cannot go from “{ $from }” to “{ $to }”.
    .hint = Nothing was changed. A request is closed after it was answered, refused or withdrawn; opened again, it is in review.
request-close-incomplete = The request cannot be refused or closed like this: the law asks for more.
    .hint = Nothing was changed. The points below say what is missing, with the article; the decision stays yours.
request-note-empty = The remark is empty.
    .hint = Nothing was changed. Write what is to stand in the course of the case.
restriction-none = The processing of this activity is not restricted for the person.
    .hint = Nothing was changed. Look at the case which activities are restricted.
restriction-not-lifted = The restriction cannot end like this.
    .hint = Nothing was changed. The points below say what is missing, with the article.
time-invalid = This is not a time of the day.
    .hint = Nothing was changed. Write hours and minutes, such as 09:30.
attachment-identity-document = A copy of an identity document is not kept in a case (Art. 5(1)(c), 12(6) GDPR; EDPB Guidelines 01/2022, para. 79).
    .hint = Nothing was attached. Note that the document was checked, when and by whom, and delete the copy.
attachment-identity-perhaps = The name of the file speaks of an identity document, and a copy of one is not kept in a case (Art. 5(1)(c), 12(6) GDPR).
    .hint = Nothing was attached. If it is something else, say what it is; else note that the document was checked, and delete the copy.
