# The window: transfers to third countries, Chapter V.

## The map
ui-map-caption = Schematic; no statement on borders. The list is the record.
ui-map-legend = What the fillings mean
ui-map-as-table = Show as table
ui-map-as-map = Show as map
ui-map-closer = Closer
ui-map-farther = Farther away
ui-map-whole = The whole world
ui-map-failed = The map could not be drawn. Nothing is missing: the table and the list hold the same.

## The screen
ui-screen-transfers = Transfers
transfers-what = third countries, Art. 44 to 49
transfers-caption = Transfers to third countries
transfers-activity = Activity
transfers-recipient = Recipient
transfers-recipient-open = no recipient named
transfers-country = Country
transfers-country-open = no country named
transfers-ground = Ground
transfers-assessment-short = TIA
transfers-next = Next check
transfers-standing = Standing
transfers-as-of = As of
    .why = The day for which decisions, checks and reviews are judged.
transfers-filter-all = All
transfers-filter-missing = Missing
transfers-filter-confirm = To confirm
transfers-filter-review = Review due
transfers-filter-fine = Fine
transfers-add = Add a transfer
    .why = The transfer is kept in the record that it belongs to. Its ground follows on the next page.
transfers-add-here = Add the transfer
transfers-complete = Complete safeguard
    .why = Opens the first transfer that lacks a ground.
transfers-nothing = Nothing found
    .why = No transfer holds these words under this filter.
transfers-badge = { $count ->
    [one] One transfer without a valid ground
   *[other] { $count } transfers without a valid ground
}
transfers-more-tools = Instruments and assessments
transfers-explain = What is a transfer?

transfers-map-member = EU and EEA
transfers-map-adequate = Adequacy decision
transfers-map-limited = Adequacy with a condition
transfers-map-tool = Safeguard in place
transfers-map-missing = Transfer without a valid ground
transfers-map-summary = { $flows ->
    [one] World map: one transfer to
   *[other] World map: { $flows } transfers to
} { $countries ->
    [one] one third country
   *[other] { $countries } third countries
}{ $missing ->
    [0] ; none lacks a ground.
   *[other] ; without a valid ground: { $names }.
}
transfers-map-count = { $country }: { $status }; { $count ->
    [0] no transfer
    [one] one transfer
   *[other] { $count } transfers
}
transfers-count = Transfers
transfers-status = Status

## A country
transfers-country-panel = The chosen country
transfers-decision = Decision
transfers-decision-adopted = Adopted
transfers-decision-holds = Holds
transfers-decision-from-to = { $from } to { $to }
transfers-decision-from = from { $from }, until repealed
transfers-decision-covers = Covers
transfers-decision-ended = A decision held until { $to }.
transfers-decision-begins = A decision holds from { $from }.
transfers-eea-unconfirmed = It is not confirmed that the EEA Agreement takes this decision over: exporters in Iceland, Liechtenstein and Norway check it first.
transfers-no-decision = No adequacy decision holds on this day: each transfer needs a safeguard of Art. 46 or a derogation of Art. 49.
transfers-member = The GDPR applies there itself: sending data there is no transfer in the sense of Chapter V.
transfers-source = Source
transfers-source-copy = Copy the address
transfers-source-copied = The address was copied.
transfers-flows-into = Transfers to { $country }
transfers-no-flows = No transfer to { $country } is recorded.
transfers-close-country = Close { $country }

## Empty
transfers-empty = No transfers to third countries recorded
    .why = Where data leave the EEA, each flow needs a ground of Chapter V. If there is none, the record says so: “none” is an answer.
transfers-find = Find candidates
transfers-candidates = Candidates
    .why = Recipients with a country outside the EEA whose activities record no transfer there.
transfers-candidates-none = No recipient of an activity has a country outside the EEA without a transfer there.
transfers-candidate-add = Record the transfer
transfers-state-none = State that there are none
    .why = { $count ->
        [one] One activity has not yet answered. It then says: no transfers.
       *[other] { $count } activities have not yet answered. They then say: no transfers.
    }
transfers-stated-none = { $count ->
    [one] One activity now says that there are no transfers.
   *[other] { $count } activities now say that there are no transfers.
}
transfers-all-answered = Every activity has answered: none transfers data to a third country.

## One transfer
transfers-one = Transfer to { $country }
transfers-gone = This transfer is not in the register
    .why = It may have been taken out, or the link is from another register.
transfers-to-list = To the transfers
transfers-verdict = How it stands
transfers-verdict-on = judged as of { $date }
transfers-no-reasons = Nothing is missing.
transfers-section-flow = The transfer
    .why = Who sends what to whom, and where it goes.
transfers-section-ground = The ground
    .why = On what the transfer rests. Only the fields that belong to it are shown.
transfers-section-assessment = Transfer impact assessment
    .why = Whether law and practice of the country keep the safeguard effective. One assessment can serve several transfers.
transfers-section-onward = Onward transfers
    .why = Whether the importer passes the data on to somebody else in a third country.
transfers-section-person = The person
    .why = What the notice and an access answer say of it.
transfers-exporter-country = Data leave from
    .why = Left empty: the country of the organisation that keeps the record.
transfers-subject-gdpr = The importer’s processing is itself subject to the GDPR
transfers-employment = Data of own staff in the employment relationship
transfers-frequency = Frequency
transfers-fallback = Fallback instrument
    .why = Kept on file in case the adequacy decision falls.
transfers-onward = Onward transfers
    .none = None
transfers-add-onward = Onward transfer
transfers-onward-safeguard = What protects the data there
transfers-adequacy-none = On this day no decision covers { $country }. Choose another ground.
transfers-adequacy-full = The decision covers the whole country: no confirmation per recipient is needed.
transfers-choose-recipient-first = Choose the recipient first: the confirmation belongs to its record.
transfers-particulars = Particulars, as noted

## Shared records
transfers-choose-instrument = Instrument
transfers-choose-assessment = Assessment
transfers-new-instrument = New instrument
transfers-new-assessment = New assessment
transfers-edit-here = Fill in
transfers-hide-here = Close
transfers-open-page = Open on its own page
transfers-used-by = Used by
transfers-used-by-more = A change here holds for all { $count } records that use it.
transfers-unused = No transfer uses it yet.
transfers-instrument-for = { $safeguard } with { $recipient }
transfers-assessment-for = { $country }: { $recipient }
transfers-made = { $what } was made.
transfers-tools = Instruments and assessments
transfers-tools-instruments = Instruments
transfers-tools-assessments = Transfer impact assessments
transfers-tools-empty = No instruments or assessments yet
    .why = Contracts with standard clauses, binding corporate rules and transfer impact assessments stand here once and serve many transfers.
transfers-remove = Remove
transfers-removed = { $what } was removed.
transfers-removed-transfer = The transfer was taken out.

## Module
transfers-module = Module
transfers-module-helper = Which module?
    .why = Two questions decide it: who sends, and who receives.
transfers-exporter-is = The exporter acts as
transfers-importer-is = The importer acts as
transfers-module-proposed = These roles call for { $module }.
transfers-module-take = Take this module
transfers-module-differs = The instrument names { $module }: it does not fit these roles.
transfers-module-open = Answer both questions to see the module.
transfers-annexes = Annexes

## Instrument
transfers-instrument = Instrument
    .why = The document that provides the safeguards. It can serve many transfers.
    .example = SCC with Example Cloud Inc.
transfers-edition = Edition of the clauses
transfers-signed-on = Signed on
transfers-binds-until = Binds until
transfers-version = Version of the annexes
transfers-kept-at = Where it is kept
transfers-approval = Approval or authorisation
    .why = The decision of the authority on which this tool rests.
transfers-approval-authority = Authority
transfers-approval-decision = Number of the decision
transfers-approval-on = Decided on
transfers-members = Members bound
    .why = Group companies bound by the rules; Enter after each.
transfers-commitments = Binding commitments of the importer
transfers-parties = Parties (Annex I.A)
    .why = Each exporter and importer, with a person to contact.
transfers-exporters = Exporters
transfers-importers = Importers
transfers-add-exporters = Exporter
transfers-add-importers = Importer
transfers-from-register = From the register
transfers-role = Role
transfers-address = Address
transfers-contact-name = Contact person
transfers-contact-position = Position
transfers-contact-details = How to reach them
transfers-party-activities = Activities relevant to the data transferred
transfers-clause = clause { $clause }
transfers-annex-i-c = Annex I.C
transfers-annex-ii = Annex II
transfers-annex-iii = Annex III
transfers-choices = Choices in the clauses
    .why = What the parties agreed where the clauses leave a choice.
transfers-docking = Others may accede later (docking)
transfers-sub-option = Use of sub-processors
transfers-notice-period = Notice of changes
    .example = 30 days
transfers-dispute-body = An independent dispute body is offered
transfers-authority-case = Supervisory authority found by
transfers-governing-law = Governing law
transfers-courts = Courts
transfers-description = Description of the transfer (Annex I.B)
    .why = What is transferred, of whom, how often and for what.
transfers-sensitive = Sensitive data
    .none = No sensitive data
transfers-add-sensitive = Kind of sensitive data
transfers-sensitive-one = Which
transfers-sensitive-safeguards = Restrictions and safeguards for them
transfers-retention = Retention, or its criteria
transfers-nature = Nature of the processing
transfers-purposes = Purposes of the transfer and of further processing
transfers-sub-processing = For (sub-)processors: subject matter, nature, duration
transfers-annex-measures = Authority and measures (Annex I.C, II, III)
    .why = Specific, not generic: what is done for these data.
transfers-annex-authority = Competent supervisory authority
transfers-measures = Technical and organisational measures
transfers-sub-measures = Measures of sub-processors
transfers-add-sub-processor = Sub-processor
transfers-sub-does = What it does
transfers-british = United Kingdom
    .why = For exporters under the law of the United Kingdom. It is no tool of the GDPR by itself.
transfers-british-version = Version
transfers-british-starts = Start date (table 1)
transfers-british-joined = Joined to (table 2)
transfers-british-risk = Transfer risk assessment

## Adequacy per recipient
transfers-confirmation = Confirmation for this recipient
transfers-confirmation-of = { $recipient }: is it covered?
transfers-confirmation-shared = { $count ->
    [0] Kept with the recipient.
    [one] Kept with the recipient; holds for the one activity that uses it.
   *[other] Kept with the recipient; holds for all { $count } activities that use it.
}
transfers-condition = The decision covers: { $condition }
transfers-confirm = Confirm for this recipient
transfers-to-recipient = To the recipient
transfers-dpf-name = Name on the DPF List
    .why = As it stands on dataprivacyframework.gov.
transfers-dpf-status = Status on the list
    .why = Certification is renewed each year.
transfers-dpf-checked = Looked up on
transfers-dpf-hr = The certification covers data of staff (HR)
transfers-met = The condition of the decision is met
transfers-confirmed-by = Confirmed by
transfers-confirmed-on = Confirmed on
transfers-evidence = Evidence
    .why = What shows it: the law it is under, the register entry, its answer.

## Derogation
transfers-situation = Specific situation
transfers-conditions = How its conditions are met
transfers-conditions-explicit-consent = Explicit, for this transfer, after information on the risks of missing safeguards.
transfers-conditions-contract = Which contract with the person, and why the transfer is necessary for it. For occasional transfers.
transfers-conditions-contract-in-interest = Which contract in the person’s interest, with whom, and why the transfer is necessary. For occasional transfers.
transfers-conditions-public-interest = Which important reason of public interest.
transfers-conditions-legal-claims = Which claim is established, exercised or defended. For occasional transfers.
transfers-conditions-vital-interests = Whose vital interests, and why the person cannot consent.
transfers-conditions-public-register = Which register, and why only parts of it are transferred.
transfers-conditions-compelling-interests = Why no other ground of Chapter V applies, and that the transfer is not repetitive.
transfers-recognising-law = Law that recognises the public interest
transfers-public-powers = The exporter acts in public powers
transfers-five = What the second subparagraph asks for
    .article = Art. 49(1) subpara. 2
transfers-interests = Compelling legitimate interests
transfers-five-assessment = Assessment of all circumstances
transfers-five-safeguards = Suitable safeguards
transfers-five-authority = Authority informed on
transfers-five-persons = Persons informed on
transfers-persons = Number of persons
transfers-limited-number = Only a limited number of persons is concerned

## Assessment
transfers-assessment = Transfer impact assessment
    .example = Russia: hosting
transfers-importer = Importer
transfers-step = { $n }. { $what }
transfers-step-1 = Know the transfer
    .why = What goes where, through how many hands, and in which form.
transfers-step-2 = The tool
    .why = The safeguard of Art. 46 that is relied on.
transfers-step-3 = Law and practice
    .why = Access by authorities in law and practice, and what it does to the tool.
transfers-step-4 = Supplementary measures
    .why = What closes the gaps that step 3 found.
transfers-step-5 = Formal steps
    .why = Annexes changed, an authority consulted.
transfers-step-6 = Look again
    .why = What leads to a new assessment, and when it is due.
transfers-countries = Countries
    .why = Of destination and of onward transfers.
transfers-format = Form of the data
transfers-sector = Sector
transfers-chain = Chain and channels
transfers-minimisation = Limited to what is needed
transfers-use-cases = Use cases
    .why = EDPB 01/2020, Annex 2. For 6 and 7 no effective technical measure is known.
transfers-tool-words = The tool in words
transfers-laws = Laws examined
transfers-practice = Practice, with the evidence
transfers-remedies = Remedies and oversight
transfers-experience = Requests of authorities the importer has had
transfers-impinges = Law or practice weakens the tool
transfers-supplementary = Supplementary measures
    .none = None needed
transfers-add-measure = Measure
transfers-measure = What is done
transfers-formal-steps = Steps taken
transfers-re-evaluation = What leads to a new assessment, and who watches it
transfers-review-on = Next review
transfers-outcome = Outcome
    .why = Whether protection is essentially equivalent. If not, the transfer is to be suspended.
transfers-reasoning = Why
transfers-decided-by = Decided by
transfers-decided-on = Decided on
transfers-documents = Documents
    .why = What it rests on; Enter after each.

## Radar
transfers-radar-title = Transfer radar
    .why = What changes in the adequacy decisions between two days, and which transfers it hits.
transfers-radar-from = From
transfers-radar-to = To
transfers-radar-nothing = No adequacy decision changes between these days.
transfers-radar-ends = The decision for { $country } ends on { $date }.
transfers-radar-open = Open the radar
transfers-radar-no-hits = No transfer rests on it.
transfers-radar-hits = { $count ->
    [one] One transfer
   *[other] { $count } transfers
}

## The list
transfers-notice = Named in { $name }
transfers-notice-row = Privacy notice
    .more = names the country only
transfers-to = To
transfers-none-stated = none stated
transfers-module-n = module { $n }
transfers-map = World map of the transfers
transfers-recorded = The transfer was recorded.
transfers-in-record = In which record
transfers-state-none-ask = State that there are no transfers?
transfers-choose-ground = Say on what the transfer to { $country } rests; the fields that belong to it follow.
transfers-short-adequacy = Adequacy decision
transfers-short-public-instrument = Public instrument
transfers-short-binding-corporate-rules = Corporate rules (BCR)
transfers-short-standard-contractual-clauses = Standard clauses (SCC)
transfers-short-authority-clauses = Authority’s clauses
transfers-short-code-of-conduct = Code of conduct
transfers-short-certification = Certification
transfers-short-authorised-clauses = Authorised clauses
transfers-short-administrative-arrangement = Administrative arrangement
transfers-short-derogation = Derogation
transfers-short-uk-idta = UK IDTA
transfers-short-uk-addendum = UK Addendum
transfers-outcome-unstated = open
transfers-outcome-equivalent = equivalent
transfers-outcome-equivalent-with-measures = with measures
transfers-outcome-not-equivalent = not equivalent
transfers-annexes-complete = annexes complete
transfers-annex-state = { $annex }: { $count } open
transfers-steps-done = { $done } of { $all } parts done
transfers-radar-rest = { $count ->
    [one] One transfer goes there.
   *[other] { $count } transfers go there.
}
transfers-radar-soon = Ends soon after

## What is a transfer
transfers-explain-why = All three must be met (EDPB Guidelines 05/2021). What is no transfer needs no ground of Chapter V; the notice may still have to name the country.
transfers-cases = Cases
transfers-is-transfer = transfer
transfers-is-none = no transfer
transfers-fails = Not met: { $criterion }.
transfers-checked-on = Compared with the source on { $date }.

transfers-open-detail = Safeguard, assessment and more
