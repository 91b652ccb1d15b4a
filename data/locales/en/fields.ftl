# The names of fields in tables and lists, with what to write into them; and of the parts that items have.

field-activity-id = Identifier
field-activity-reference = No.
field-activity-name = Activity
field-activity-group = Area
field-activity-status = Status
field-activity-owner = Responsible
field-activity-department = Department
field-activity-description = Description
field-activity-controller-id = Controller
    .help = The organisation of this register that is the controller; empty for the one that keeps the register.
field-activity-controller-contact = Contact of the controller
field-activity-joint-controllers = Joint controllers
    .help = One per line; “None” where there are none.
field-activity-representatives = Representatives
field-activity-data-protection-officers = Data Protection Officers
field-activity-purposes = Purposes
    .help = What the data are processed for, one purpose per line.
field-activity-purposes-legal-bases = Legal bases
    .help = Art. 6(1); not part of Art. 30, needed for information and access.
field-activity-purposes-special-conditions = Conditions for special categories
field-activity-data-subjects = Categories of data subjects
    .help = Whose data they are, one category per line.
field-activity-data-subjects-note = On the categories of data subjects
field-activity-personal-data = Categories of personal data
    .help = Which data, one category per line.
field-activity-personal-data-origin = Origins
field-activity-personal-data-special = Special category of each
field-activity-special-categories = Special categories
    .help = Art. 9(1), one per line; “None” where there are none.
field-activity-criminal-data = Criminal convictions and offences
    .help = The law or authority that permits it; “None” where there are no such data.
field-activity-source-of-data = Source of the data
field-activity-recipients = Recipients
    .help = One per line, by name or reference; “None” where there are none.
field-activity-transfers = Transfers to third countries
    .help = One country per line; “None” where there are none.
field-activity-transfers-country = Third countries
field-activity-transfers-safeguard = Safeguards
field-activity-transfers-note = On the transfers
field-activity-retention = Time limits for erasure
    .help = One per line, such as “2 years”, or a criterion in words.
field-activity-retention-period = Periods
field-activity-retention-trigger = Events that start the periods
field-activity-retention-legal-reference = Laws behind the periods
field-activity-retention-note = Time limits stated for
field-activity-security = Security measures
    .help = One per line, in general terms; “None” where there are none of its own.
field-activity-security-inherited = The controller’s general measures apply
    .help = Yes or no.
field-activity-security-general = General security measures
field-activity-automated-decisions = Automated decisions
    .help = Art. 22, one per line; “None” where there are none.
field-activity-systems = Systems
    .help = One per line, by name or reference.
field-activity-mandatory-data = Required data
field-activity-optional-data = Optional data
field-activity-review-on = Next review
    .help = A date.
field-activity-tags = Tags
field-activity-notes = Notes

field-processing-on-behalf-id = Identifier
field-processing-on-behalf-reference = No.
field-processing-on-behalf-name = Service
field-processing-on-behalf-controllers = Controllers
field-processing-on-behalf-categories = Categories of processing
field-processing-on-behalf-sub-processors = Other processors engaged
field-processing-on-behalf-transfers = Transfers to third countries
field-processing-on-behalf-transfers-country = Third countries
field-processing-on-behalf-transfers-safeguard = Safeguards
field-processing-on-behalf-security = Security measures
field-processing-on-behalf-security-inherited = The organisation’s general measures apply
field-processing-on-behalf-notes = Notes

field-recipient-id = Identifier
field-recipient-reference = No.
field-recipient-name = Name
field-recipient-category = Category
field-recipient-kind = Kind
field-recipient-countries = Countries
field-recipient-condition = Condition of disclosure
field-recipient-contract = Processor contract
field-recipient-notes = Notes

field-system-id = Identifier
field-system-reference = No.
field-system-name = Name
field-system-owner = Responsible
field-system-hosting-country = Hosted in
field-system-search-instruction = How a person is searched
field-system-notes = Notes

field-organisation-id = Identifier
field-organisation-reference = No.
field-organisation-name = Name
field-organisation-keeps-register = Keeps this register
field-organisation-address = Address
field-organisation-country = Country
field-organisation-email = E-mail
field-organisation-phone = Telephone
field-organisation-web = Web address
field-organisation-rule = Determined by
field-organisation-representatives = Representatives
field-organisation-data-protection-officers = Data Protection Officers
field-organisation-supervisory-authority = Supervisory authority
field-organisation-security = General security measures
field-organisation-notes = Notes

part-purpose-text = Purpose
part-purpose-legal-bases = Legal basis
part-purpose-special-conditions = Condition of Art. 9(2)
part-purpose-id = id

part-legal-basis-kind = Legal basis
part-legal-basis-contract-parts = Contract part
part-legal-basis-contract-parts-distinguished = Contract parts told apart
part-legal-basis-law = Law
part-legal-basis-interest = Interest
part-legal-basis-pursued-by = Whose interest
part-legal-basis-balancing-test = Balancing test
part-legal-basis-consent = Consent
part-legal-basis-withdrawal = Withdrawal

part-data-subject-name = Category

part-personal-data-name = Category
part-personal-data-origin = Origin
part-personal-data-source = Source
part-personal-data-special = Special category
part-personal-data-criminal = Convictions and offences
part-personal-data-mandatory = Required
part-personal-data-consequence = If not given
part-personal-data-id = id

part-joint-controller-name = Name
part-joint-controller-contact = Contact
part-joint-controller-arrangement = Arrangement

part-disclosure-recipient-id = Recipient
part-disclosure-stated-as = Stated as
part-disclosure-role = Role
part-disclosure-receives = Receives
part-disclosure-when = Disclosed

part-transfer-country = Country
part-transfer-recipient-id = Recipient
part-transfer-safeguard = Safeguard
part-transfer-detail = Particulars
part-transfer-documentation = Documentation
part-transfer-copy-available = Copy available
part-transfer-id = id

part-retention-applies-to-text = Data
part-retention-period = Period
part-retention-bound = Binds
part-retention-trigger-kind = Kind of event
part-retention-trigger = After
part-retention-applies-to = Category
part-retention-unit = Unit as stated
part-retention-any-of = First of
part-retention-otherwise = Otherwise
part-retention-while-condition = While
part-retention-external-reference = See
part-retention-legal-reference = Law
part-retention-limits-use-only = Limits use only
part-retention-note = Note
part-retention-id = id
part-retention-end-trigger = After
part-retention-end-period = Period
part-retention-end-bound = Binds

part-security-text = Measure

part-automated-decision-decision = Decision
part-automated-decision-logic = Logic
part-automated-decision-consequences = Consequences

part-representative-name = Name
part-representative-address = Address
part-representative-country = Country
part-representative-email = E-mail
part-representative-jurisdictions = For

part-data-protection-officer-name = Name
part-data-protection-officer-scope = For
part-data-protection-officer-email = E-mail
part-data-protection-officer-phone = Telephone
part-data-protection-officer-web = Web form
part-data-protection-officer-post = Address

part-principal-name = Name
part-principal-contact = Contact
part-principal-representative = Representative
part-principal-data-protection-officer = Data Protection Officer

cell-yes = yes

cell-no = no

field-calculated = The column “{ $field }” is worked out and cannot be written.
    .hint = Change the fields from which it is worked out.
field-yes-no = Yes or no is expected here.
    .hint = Nothing was changed. Write yes or no, or leave it empty.
field-date = A date is expected here that can be read in one way only.
    .hint = Nothing was changed. Write it as 2026-11-30.
field-period = A length of time is expected here.
    .hint = Nothing was changed. Write it as 2 years, 18 months or P1Y6M.
field-country = A country is expected here, by its name or two-letter code.
    .hint = Nothing was changed. The list of countries shows all names.
field-code = A word of the field’s list is expected here.
    .hint = Nothing was changed. Choose one of the words that the list offers.
field-link = No record of the register has this name or number.
    .hint = Nothing was changed. Add the record first, or write the number of one that is there.
field-part = An indented line is expected to begin with the name of a part and a colon.
    .hint = Nothing was changed. Compare with an exported cell of this column.
field-part-count = The cell has another number of lines than the field has items.
    .hint = Nothing was changed. Write one line for all, or one for each.
field-json = This cell cannot be read.
    .hint = Nothing was changed. Leave the cell as it was exported.
