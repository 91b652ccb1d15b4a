# Citations, dates, and the record of processing activities as a document, a table and JSON.

cite-article = Art.
cite-with-law = { $place } GDPR
written-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $year }

record-title-controller = Record of processing activities
record-title-processor = Record of processing carried out on behalf of controllers
record-keyword = record of processing activities
record-contents = Contents
record-page = Page { $page } of { $pages }
record-footer = { $title } · { $date } · Confidential
record-cover-note = Kept in writing under Art. 30 GDPR and made available to the supervisory authority on request (Art. 30(4)).

record-controller = Controller
record-processor = Processor
record-other-controller = Further controllers
record-joint-controllers = Joint controllers
record-joint-stated = The source states joint controllership.
record-joint-not-stated = The source states no joint controllership.
record-arrangement = arrangement: { $text }
record-representative = Representative
record-represents = Represents in: { $places }
record-dpo = Data Protection Officer
record-dpo-scope = For: { $scope }
record-dpo-scope-all = For: all others
record-authority = Supervisory authority
record-authority-open = Not named
record-as-of = As of
record-count-activities = { $count } { $count ->
    [one] processing activity
   *[other] processing activities
  }
record-count-on-behalf = { $count } { $count ->
    [one] service on behalf
   *[other] services on behalf
  }
record-source = Source
record-source-dated = Text of { $date }
record-source-transcribed = Transcribed on { $date }
record-printed = printed as { $text }

record-overview = Overview
record-no-activities = No processing activity has been recorded yet.
record-no-on-behalf = No processing on behalf of controllers has been recorded.
record-no-group = Other activities
record-not-linked = Not linked
record-overview-unlinked = “Not linked”: { $count } third countries are named for all activities together.

record-purposes = Purposes
record-data-subjects = Categories of data subjects
record-personal-data = Categories of personal data
record-recipients = Categories of recipients
record-transfers = Transfers to third countries
record-retention = Time limits for erasure
record-security = Security measures
record-security-inherited = The controller’s general measures apply as well.

record-owner = Responsible: { $text }
record-department = Department: { $text }
record-systems = Systems: { $text }
record-review = Next review: { $text }
record-criminal-mark = criminal convictions and offences
record-role = role: { $text }
record-receives = receives: { $text }
record-disclosed-when = disclosed: { $text }
record-safeguard-open = ground not yet stated
record-detail = particulars: { $text }
record-documentation = documentation of safeguards: { $text }
record-copy = copy available: { $text }
record-countries-unlinked = { $count } countries are named for all activities together, none is linked to this one.
record-countries-unlinked-named = { $count } third countries are named for all activities together; none is linked to this one: { $names }.
record-countries-see = See “Third countries”.

record-beyond = Legal basis and information duties
record-beyond-kicker = Not part of Art. 30, kept for Art. 6 and 13
record-beyond-processor = Further particulars
record-beyond-kicker-processor = Not part of Art. 30, kept for Art. 28
record-legal-basis = Legal basis
record-basis-law = Law: { $text }
record-basis-interest = Interest: { $text }
record-basis-balancing = Balancing test: { $text }
record-basis-consent = Consent: { $text }
record-basis-withdrawal = Withdrawal: { $text }
record-basis-parts = As stated: { $text }
record-basis-parts-together = As stated, without telling them apart: { $text }
record-condition = Art. 9(2): { $text }
record-special-categories = Special categories of data
record-criminal = Criminal convictions and offences
record-origin = Origin of the data
record-origin-of = { $origin }:
record-from = from { $text }
record-origin-all = { $origin } (all data)
record-source-stated = As stated: { $text }
record-public-sources = Publicly accessible sources: { $text }
record-public-sources-none = No publicly accessible source.
record-required = Required and optional data
record-mandatory = Required: { $text }
record-optional = Optional: { $text }
record-consequence = If not given: { $text }
record-automated-decisions = Automated decisions
record-logic = Logic involved: { $text }
record-consequences = Consequences: { $text }
record-notes = Notes
record-rest = Further points
record-none-list = None: { $list }.
record-open-list = Not yet answered: { $list }.

kept-subject = { $subject }:
kept-max = At most { $period } { $after }
kept-exact = { $period } { $after }
kept-immediate = Immediately { $after }
kept-promptly = Promptly { $after }
kept-on-request = On request { $after }
kept-criteria = By criterion { $after }
kept-unspecified = Neither period nor criterion stated { $after }
kept-elsewhere = Stated in another document: { $text }
kept-any-of = Until the first of these is met:
kept-any-of-short = Until the first of { $count } criteria is met
kept-otherwise = Otherwise until: { $end }
kept-unit = Unit as stated: { $text }
kept-while = While: { $text }
kept-law = Law behind the period: { $text }
kept-reference = See: { $text }
kept-note = Note: { $text }
kept-use-only = Limits the use, not the storage: no date of erasure follows from it.
kept-stated-for = Stated for: { $text }
after-typed = after: { $event }
after-record-created = after the record is created
after-uploaded = after the upload
after-backup-created = after the backup is made
after-account-deleted = after the account is deleted
after-contract-ended = after the contract ends
after-consent-withdrawn = after consent is withdrawn
after-last-contact = after the last contact
after-trial-ended = after the trial ends
after-deletion-requested = after deletion is asked for
after-purpose-fulfilled = after the purpose is fulfilled

record-general = For all activities
record-recipients-all = Recipients
record-disclosure-condition = Disclosure outside the organisation: { $text }
record-countries = Third countries
record-countries-remark-title = Not linked to an activity
record-countries-remark = The source names these { $count } countries for all activities together. Which activity and which recipient each of them concerns is not yet answered (Art. 30(1)(e)).
record-countries-open-list = The source’s list of countries is not exhaustive.
record-column-country = Country
record-column-status = Status on { $date }
record-column-remarked = As noted in the transcription
record-status-condition = { $status }: { $condition }
record-status-unknown = Not in the list of countries
record-until = until { $date }
record-safeguards = Safeguards as stated
record-module = Module: { $text }
record-exception = Exception: { $text }
record-decision-unnamed = The decision behind the clauses is not named.
record-copy-label = Copy of the safeguards
record-security-general = General security measures
record-statements = General statements
record-rights = Rights of data subjects
record-exercise = How to exercise them: { $text }
record-local = Local requirements
record-remarks = Remarks of the data protection team
record-remarks-note = For internal use; left out of the copy for the supervisory authority.
record-about = Source of this record
record-source-title = Title
record-source-date = Date of the text
record-source-carried = Transcribed on
record-applies = Applies to
record-applies-not = Does not apply to
record-related = Related notices
record-provenance = Transcription
record-column-reference = Ref.
record-column-activity = Activity
record-column-countries = Third countries
record-column-transfers-note = On the transfers
record-column-retention = Erasure
record-column-recipient = Recipient or category
record-column-kind = Role
record-column-where = Countries
record-column-condition = Condition
record-column-right = Right
record-column-article = Article
record-column-right-condition = Condition
record-column-severity = Weight
record-column-remark = Remark
record-column-law = Law
record-column-concerns = Concerns
record-column-controller = Controller
record-column-service = Service

record-on-behalf = Processing on behalf
record-on-behalf-of = Controllers
record-categories = Categories of processing
record-sub-processors = Other processors engaged
record-principal-representative = representative: { $text }
record-principal-dpo = Data Protection Officer: { $text }

# Columns of the table.
column-id = Identifier
column-reference = No.
column-name = Activity
column-group = Area
column-status = Status
column-controller = Controller (Art. 30(1)(a))
column-controller-contact = Contact of the controller
column-joint-controllers = Joint controllers
column-representatives = Representatives
column-data-protection-officers = Data Protection Officers
column-purposes = Purposes (Art. 30(1)(b))
column-data-subjects = Categories of data subjects (Art. 30(1)(c))
column-data-subjects-note = On the categories of data subjects
column-personal-data = Categories of personal data (Art. 30(1)(c))
column-recipients = Categories of recipients (Art. 30(1)(d))
column-third-countries = Third countries (Art. 30(1)(e))
column-safeguards = Safeguards
column-transfers-note = On the transfers
column-retention = Time limits for erasure (Art. 30(1)(f))
column-retention-periods = Periods (ISO 8601)
column-retention-note = Time limits stated for
column-security = Security measures (Art. 30(1)(g))
column-legal-bases = Legal bases
column-legal-basis-articles = Articles of the legal bases
column-legitimate-interests = Legitimate interests
column-laws = Laws
column-withdrawal = Withdrawal of consent
column-special-categories = Special categories (Art. 9)
column-special-conditions = Conditions (Art. 9(2))
column-criminal-data = Criminal convictions and offences (Art. 10)
column-origins = Origin of each category
column-source-of-data = Source of the data
column-public-sources = Publicly accessible sources
column-mandatory-data = Required data
column-optional-data = Optional data
column-automated-decisions = Automated decisions (Art. 22)
column-systems = Systems
column-owner = Responsible
column-department = Department
column-description = Description
column-review-on = Next review
column-notes = Notes
column-service = Service
column-on-behalf-of = Controller (Art. 30(2)(a))
column-on-behalf-of-contact = Contact of the controller
column-on-behalf-of-representative = Representative of the controller
column-on-behalf-of-dpo = Data Protection Officer of the controller
column-categories-of-processing = Categories of processing (Art. 30(2)(b))

record-json-unreadable = This file is not a record that RopaDesk wrote, or a newer version wrote it.
    .hint = Nothing was changed. Choose a file made with “report record --as json”, or update RopaDesk.

# Names of the sheets of a report's workbook, 31 signs at most.
sheet-record = Record
sheet-processor-record = Processor's record
sheet-transfers-report = Transfers
sheet-requests-report = Requests
