# The window: cases and time limits.
request-received-time = Time
request-received-time-example = 09:30
request-strip = The next 30 days
request-strip-over = Overdue
request-strip-later =
    { $n ->
        [one] 1 more, due { $date }
       *[other] { $n } more, the next one due { $date }
    }
request-calendar-file = Calendar file
request-calendar-name = requests.ics
request-calendar-written =
    { $n ->
        [0] { $name } is saved: no request is open
        [one] { $name } is saved: 1 open request, without names
       *[other] { $name } is saved: { $n } open requests, without names
    }
request-extended = extended
request-with-pause = { $date } if the pause is accepted
request-open-tasks =
    { $n ->
        [one] 1 task open
       *[other] { $n } tasks open
    }
request-column-owner = Handled by
request-filter-work = Answered, work left

case-advice = Which right applies where
    .why = Proposed from the legal bases of the record. The decision is yours.
case-accept = Take the proposals
case-column-right = Right
case-column-activity = Activity
case-column-proposal = Proposal
case-column-decision = Decision
case-column-task = Task
case-column-system = System
case-column-state = State
case-column-remark = Remark
case-column-recipient = Recipient
case-column-about = About
case-column-reason = Reason
case-why = Why: { $what }
case-decide = Decide
case-decide-again = Change
case-decide-on = Decide: { $what }
case-change-on = Change: { $what }
case-decide-title = { $right }, { $activity }
case-decide-why = Proposal: { $verdict }. Decide as you see fit; reasons go to the person.
case-decision = Decision
case-ground = Exception or condition relied on
case-law-name = Name of the law
    .why = The exception holds only to the extent that a law needs the data.
case-reasons = Reasons
    .why = As the person is told.
case-reasons-told = Reasons:
case-note = Note for the file
case-take-back = Take back
case-decide-do = Save decision
case-decided = { $what } is decided
case-undecided = { $what }: decision taken back
case-activities = Activities concerned
case-activity-add = Add an activity
case-activity-remove = Take { $name } out
case-restricted = restricted
    .why = Processing is restricted for this person: only storage, consent, claims (Art. 18(2)).
case-tasks = Work in the systems
case-task-state = State: { $task }
case-remark-on = Remark on { $what }
case-notices = Recipients to be told
    .why = Of every rectification, erasure and restriction, unless impossible or disproportionate (Art. 19).
case-notice-state = State: { $recipient }
case-reason-on = Reason for { $what }
case-restrictions = Processing is restricted
    .why = The person is told before a restriction is lifted (Art. 18(3)).
case-lift = Lift
case-lift-title = Lift the restriction?
case-lift-why = The person must be told before (Art. 18(3)).
case-lift-told = Person told on
case-lift-on = Lifted on
case-scope = What the person asks
case-scope-about = Which data
    .why = In the person’s words; empty for everything.
case-scope-from = From
case-scope-to = Until
case-scope-copy = A further copy of
case-correction = What is wrong, and what is right
case-erasure-ground = Ground of erasure
case-restriction-ground = Ground of restriction
case-objection-aim = Directed at
case-situation = Particular situation
case-acknowledged = Receipt confirmed
case-acknowledged-on = Sent on
case-acknowledged-by = By
case-doubt = Doubts about identity
case-doubt-why = Further information may be asked for only where there are reasonable doubts. The strict date stays the main one.
case-doubt-reason = Reasonable doubts
case-doubt-for = Asked for
case-doubt-asked = Asked on
case-doubt-answered = Answered on
case-representative = Representative
case-representative-capacity = Capacity
case-representative-authorised = May act for the person
case-representative-proof = Proven by
case-yes-no-open = Not yet answered
case-yes-no-yes = Yes
case-yes-no-no = No
case-refusal = Refusal
case-refusal-why = Also in part. Without delay and within one month, with reasons, complaint and judicial remedy (Art. 12(4)).
case-refusal-ground = Why no action is taken
case-refusal-complaint = Authority for a complaint
case-refusal-remedy = Judicial remedy
case-refusal-proof = What shows it
case-refusal-decided-by = Decided by
case-refusal-seconded-by = Second person
case-refusal-told = Person told on
    .why = At the latest { $date }; an extension does not move this day.
case-refusal-drop = Drop the refusal
case-fee = Fee
case-fee-amount = Amount
case-fee-currency = Currency
case-fee-costs = Administrative costs it rests on
case-fee-announced = Announced on
case-fee-agreed = Agreed on
case-identity-method = Way
case-identity-copy = Copy of an identity document
case-identity-known = Signed in, or known beyond doubt
case-related = Requests of the same person
    .why = Found by identifiers, however they are written.
case-related-possible = same name
    .why = A name alone proves nothing: perhaps a namesake.
case-related-equal = asks the same
case-related-year = asks the same, a year or more apart
life-attach-kind = What the file is
case-course = Course of the case
case-remark-new = Add a remark
case-remark-add = Add
case-points = Missing, or worth a look
case-point-blocks = Needed to refuse or close
case-clock-print = Save as PDF
case-extended-told = Person told
case-extended-untold = not yet, by { $date }
case-take-to = Take the case to
case-answered-on = Answered on { $date }: { $result }.
case-answered = Answer sent on
case-answer-only = Mark as answered
case-answered-done = { $ref } is answered

settings-limits = Time limits of requests
    .why = For requests to this organisation (Art. 12(3); Regulation 1182/71).
settings-limits-calendar = Public holidays
    .why = Of the country, or with those of a region: whether regional ones count is not settled.
settings-limits-of-country = Of the country
settings-limits-target = Internal target, days from receipt
    .why = The month is a ceiling. Empty: 20; 0: none.
settings-own-days = Days of your own
    .why = Holidays that the calendar does not know, or knows wrongly. A day on which you are closed moves nothing in law.
settings-own-day-add = Add a day
settings-own-day-date = Day
settings-own-day-name = Name
settings-own-day-kind = What it is
settings-own-day-calendar = Calendar
settings-own-day-all = All
settings-own-day-source = Law or decree
