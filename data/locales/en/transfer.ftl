# Transfers to third countries (Chapter V): names of codes, standing, criteria, the report.

noun-transfer-instrument = Transfer instrument
noun-transfer-impact-assessment = Transfer impact assessment

safeguard-authority-clauses = Standard clauses of an authority, approved by the Commission
safeguard-administrative-arrangement = Administrative arrangement, authorised
safeguard-uk-idta = UK International Data Transfer Agreement
safeguard-uk-addendum = UK Addendum to the standard contractual clauses

transfer-role-unstated = Not yet said
transfer-role-controller = Controller
transfer-role-processor = Processor

transfer-frequency-unstated = Not yet said
transfer-frequency-one-off = Once
transfer-frequency-occasional = Now and then
transfer-frequency-repetitive = Again and again
transfer-frequency-continuous = Continuously

scc-module-one = Module 1: controller to controller
scc-module-two = Module 2: controller to processor
scc-module-three = Module 3: processor to processor
scc-module-four = Module 4: processor to controller

derogation-ground-unstated = Not yet said
derogation-ground-explicit-consent = Explicit consent, informed of the risks
derogation-ground-contract = Contract with the person
derogation-ground-contract-in-interest = Contract in the person’s interest
derogation-ground-public-interest = Important reasons of public interest
derogation-ground-legal-claims = Legal claims
derogation-ground-vital-interests = Vital interests, consent not possible
derogation-ground-public-register = Public register
derogation-ground-compelling-interests = Compelling legitimate interests

dpf-status-unstated = Not yet looked up
dpf-status-active = Listed, active
dpf-status-inactive = Listed, inactive
dpf-status-not-listed = Not listed

sub-processor-option-unstated = Not yet said
sub-processor-option-specific = Option 1: specific prior authorisation
sub-processor-option-general = Option 2: general written authorisation

authority-case-unstated = Not yet said
authority-case-established = Exporter established in a Member State
authority-case-represented = Exporter with a representative in the Union
authority-case-unrepresented = Exporter without a representative

data-format-unstated = Not yet said
data-format-clear = In clear
data-format-pseudonymised = Pseudonymised
data-format-encrypted = Encrypted, importer without key

assessment-outcome-unstated = Not yet decided
assessment-outcome-equivalent = Essentially equivalent
assessment-outcome-equivalent-with-measures = Essentially equivalent with measures
assessment-outcome-not-equivalent = Not essentially equivalent

use-case-encrypted-backup = 1: encrypted storage, keys in the EEA
use-case-pseudonymised = 2: pseudonymised data
use-case-encrypted-transit = 3: encrypted data in transit
use-case-protected-recipient = 4: protected recipient
use-case-split-processing = 5: split processing
use-case-clear-text = 6: processor that needs clear text
use-case-remote-access = 7: remote access in clear

measure-kind-technical = Technical
measure-kind-contractual = Contractual
measure-kind-organisational = Organisational

transfer-standing-no-transfer = No transfer
transfer-standing-in-order = Nothing missing
transfer-standing-attention = To be looked at
transfer-standing-condition-to-confirm = Condition to confirm
transfer-standing-deficient = Incomplete
transfer-standing-no-basis = No basis
transfer-standing-suspend = Suspend

annex-part-exporter-name = exporter’s name
annex-part-exporter-address = exporter’s address
annex-part-exporter-contact = exporter’s contact person
annex-part-exporter-activities = exporter’s activities
annex-part-exporter-signature = exporter’s signature and date
annex-part-importer-name = importer’s name
annex-part-importer-address = importer’s address
annex-part-importer-contact = importer’s contact person
annex-part-importer-activities = importer’s activities
annex-part-importer-signature = importer’s signature and date
annex-part-data-subjects = categories of data subjects
annex-part-personal-data = categories of personal data
annex-part-sensitive-data = sensitive data with their safeguards, or none
annex-part-frequency = frequency
annex-part-nature = nature of the processing
annex-part-purposes = purposes
annex-part-retention = retention period
annex-part-sub-processing = subject matter, nature and duration for processors
annex-part-competent-authority = competent supervisory authority
annex-part-measures = technical and organisational measures
annex-part-sub-processors = list of sub-processors

derogation-part-conditions = how the conditions are met
derogation-part-law = the law that recognises the interest
derogation-part-assessment = assessment of all circumstances
derogation-part-suitable-safeguards = suitable safeguards
derogation-part-authority-informed-on = information of the supervisory authority
derogation-part-persons-informed-on = information of the persons
derogation-part-limited-number = limited number of persons

assessment-part-countries = countries
assessment-part-personal-data = categories of personal data
assessment-part-format = form of the data
assessment-part-purpose = purpose
assessment-part-tool = tool relied on
assessment-part-laws = laws examined
assessment-part-practice = practice
assessment-part-impinges = whether law or practice impinges on the tool
assessment-part-measures = supplementary measures
assessment-part-formal-steps = formal steps
assessment-part-re-evaluation = re-evaluation
assessment-part-outcome = result
assessment-part-decided-by = who decided
assessment-part-decided-on = day of the decision

transfer-criterion-exporter = A controller or processor sends
    .text = Somebody bound by the GDPR for this processing, a controller or processor, sends the data or makes them available.
transfer-criterion-disclosure = Another receives
    .text = The data are disclosed or made available to another controller or processor, not to one’s own staff.
transfer-criterion-importer = The recipient is in a third country
    .text = The recipient is outside the EEA or an international organisation, whether or not the GDPR applies to it.

transfer-case-direct = A person gives own data directly to a controller abroad
    .text = No row under Chapter V is needed: nobody transfers. The notice must still name the country and the recipient.
transfer-case-traveller = An employee travels with a company laptop
    .text = The employee is part of the controller. It is a matter of security (Art. 32), not of Chapter V.
transfer-case-eea-group-parent = A recipient in the EEA has its parent company abroad
    .text = The data stay in the EEA. Weigh the parent’s access and foreign orders under Art. 28(1), 32 and 48.
transfer-case-remote-access = Support staff of a processor abroad look at data in the EEA
    .text = Remote access makes data available there: record it, whatever the place of storage.
transfer-case-intra-group = A group company in the EEA sends data to one outside
    .text = Companies of a group are separate controllers or processors: record it.
transfer-case-art-3-2-exporter = A controller abroad under Art. 3(2) uses a processor abroad
    .text = It is bound by Chapter V like an exporter in the Union: record it.
transfer-case-processor-back = A processor in the EEA sends data back to its controller abroad
    .text = The processor is the exporter; module 4 of the clauses is made for it.

finding-art45-condition-not-met = The adequacy decision for { $country } does not cover this recipient: the transfer has no basis.
    .hint = Choose a safeguard of Art. 46 or a derogation of Art. 49, or stop the transfer.
finding-art45-evidence = That the adequacy decision for { $country } covers this recipient was confirmed, but not by whom or on what evidence.
    .hint = Note at the recipient who checked it and what shows it.
finding-art45-recheck = { $country }: that the recipient is covered was last checked on { $day }, more than { $months } months ago.
    .hint = Look it up again and note the day; the certification is renewed each year.
finding-art45-confirmed-later = { $country }: that the recipient is covered was checked on { $day }, after the day judged here.
    .hint = Bear in mind that it may have been otherwise on this day.
finding-art45-dpf-hr = Data of your own staff go to { $country }, and the recipient’s certification does not cover such data.
    .hint = Agree a safeguard of Art. 46 for them, or wait until the certification covers human resources data.
finding-art45-dpf-hr-open = Data of your own staff go to { $country }; whether the recipient’s certification covers them was not looked up.
    .hint = Look up in the list whether it covers human resources data.
finding-art45-dpf-hr-unsaid = { $country }: it is not said whether data of your own staff are transferred, and the certification is not known to cover them.
    .hint = Say at the transfer whether such data are among them.
finding-art45-pending = The adequacy decision for { $country } is under attack: { $case } is pending.
    .hint = Keep standard contractual clauses and an assessment on file for the day on which it may fall.
finding-art45-ends = The adequacy decision for { $country } ends on { $day }.
    .hint = Prepare another safeguard, or watch whether it is renewed.
finding-art45-eea = It is not confirmed that { $decision } for { $country } holds for exporters in { $exporter }: the EEA Agreement must take it over.
    .hint = Check whether it has been incorporated, or use a safeguard of Art. 46.
finding-art46-uk-tool = The transfer to { $country } rests on a tool of the United Kingdom’s law, which carries nothing under the GDPR.
    .hint = Choose a safeguard of Art. 46, for example the clauses of (EU) 2021/914.
finding-art46-uk-law = The transfer to { $country } starts in the United Kingdom and rests on a tool of its law, which is not judged here.
    .hint = Judge it under that law; where the GDPR applies to the exporter too (Art. 3(2)), a safeguard of Art. 46 is needed.
finding-art46-instrument = Which instrument provides the safeguards for { $country } is not recorded.
    .hint = Link the instrument, or describe it in the particulars.
finding-art46-instrument-gone = The instrument on which the transfer to { $country } rests is no longer in the register.
    .hint = Link another one, or bring it back by undo.
finding-art46-instrument-kind = The transfer to { $country } names { $instrument }, which is another kind of safeguard.
    .hint = Choose the safeguard that the instrument is, or link the right instrument.
finding-art46-2-c-roles = { $instrument } uses module { $module } for { $country }, which does not fit the roles of exporter and importer.
    .hint = For these roles module { $fitting } is made; correct the roles or agree that module.
finding-art46-2-c-roles-open = { $country }: it is not said whether the importer is controller or processor, so the module cannot be checked.
    .hint = Say the importer’s role.
finding-art46-2-c-scope = The importer in { $country } is itself subject to the GDPR: the clauses of (EU) 2021/914 are not made for it.
    .hint = Clauses for such importers are announced, not adopted. Note how you deal with it, and watch for them.
finding-art46-assessment = No transfer impact assessment is recorded for { $country }.
    .hint = Examine law and practice of the destination, and link the assessment; every tool of Art. 46 needs one.
finding-art46-assessment-country = { $assessment } does not examine { $country }.
    .hint = Add the country to it, or link another assessment.
finding-art46-suspend = { $assessment } found that protection in { $country } is not essentially equivalent.
    .hint = Suspend the transfer, or find measures that make it equivalent and assess anew.
finding-art44-onward = { $assessment } does not examine onward transfers from { $country } to: { $onward }.
    .hint = Add these countries to the assessment.
finding-art49-ground = The transfer to { $country } rests on a derogation, and which one is not said.
    .hint = Choose the specific situation of Art. 49(1).
finding-art49-repetitive = Data go to { $country } again and again on a derogation ({ $ground }), which is meant for the exception.
    .hint = Choose a safeguard of Art. 46 for regular transfers.
finding-art49-1-repetitive = Data go to { $country } again and again on { $ground }; the law allows it only for a transfer that is not repetitive.
    .hint = Choose a safeguard of Art. 46, or stop the transfer.
finding-art49-3-public-powers = A public authority exercising its public powers cannot rest the transfer to { $country } on { $ground }.
    .hint = Choose another ground, or an instrument between public authorities.
finding-art49-4-law = The law that recognises the public interest for the transfer to { $country } is not named.
    .hint = Name the law of the Union or of the Member State.
finding-art49-6-documents = { $count ->
        [one] The transfer to { $country } on compelling legitimate interests lacks one document: { $missing }.
       *[other] The transfer to { $country } on compelling legitimate interests lacks { $count } documents: { $missing }.
    }
    .hint = Record them; assessment and safeguards belong into the record of processing activities.
finding-art49-1-number = The transfer to { $country } on compelling legitimate interests concerns more than a limited number of persons.
    .hint = Choose a safeguard of Art. 46, or limit it.
finding-art46-unsigned = When { $instrument } was signed is not said.
    .hint = Enter the day; clauses that nobody signed bind nobody.
finding-art46-signed-later = { $instrument } is signed only on { $day }.
    .hint = Until then it carries no transfer.
finding-art46-ended = { $instrument } ended on { $day }.
    .hint = Renew it, or stop the transfers that rest on it.
finding-art46-2-c-edition-unknown = { $instrument } names an edition of the clauses that is not known: { $edition }.
    .hint = Choose an edition from the list.
finding-art46-2-c-no-tool = { $instrument } is made on { $edition }, which is no tool for transfers to third countries.
    .hint = Agree the clauses of (EU) 2021/914.
finding-art46-2-c-old = { $instrument } is made on { $edition }, which could be relied on until { $day } at the latest.
    .hint = Agree the clauses of (EU) 2021/914.
finding-art46-2-c-module-open = { $instrument } does not say which module of the clauses applies.
    .hint = Choose the module that fits the roles of exporter and importer.
finding-art46-2-c-clauses = { $instrument } leaves choices open in clauses: { $clauses }.
    .hint = Enter what the parties chose.
finding-art46-2-c-governing-law = { $instrument } is governed by the law of { $law }; clause 17 asks for that of a Member State.
    .hint = Agree the law of a Member State that knows rights of third parties.
finding-art46-2-c-annex = { $instrument }: annex { $annex } is empty.
    .hint = Complete it; without their annexes the clauses describe no transfer.
finding-art46-2-c-annex-parts = { $instrument }: annex { $annex } is not complete; missing: { $missing }.
    .hint = Complete it.
finding-art46-approval = { $instrument } does not show its approval or authorisation by the authority.
    .hint = Enter authority, decision and day.
finding-art47-members = { $instrument } does not name the members of the group that it binds.
    .hint = Name them; the importer must be one of them.
finding-art46-commitments = { $instrument } does not show binding and enforceable commitments of the importer.
    .hint = Describe them and where they are kept.
finding-art46-assessment-open = { $assessment } has come to no result yet.
    .hint = Decide, and enter the day; until then the transfer should not start.
finding-art46-use-case = { $assessment } calls protection equivalent in a case for which no effective measure is known, while the law there impinges on the tool: { $cases }.
    .hint = Encrypt or pseudonymise so that the importer does not see clear text, or suspend the transfer.
finding-art46-use-case-doubtful = { $assessment } relies on measures in a case for which no effective technical measure is known: { $cases }.
    .hint = Say whether law or practice of the country impinges on the tool, and why the measures help.
finding-art46-steps = { $assessment } has gaps: { $missing }.
    .hint = Fill them; the assessment must be shown to the authority on request (clause 14(d)).
finding-art46-review = The review of { $assessment } was due: { $day }.
    .hint = Examine law and practice anew, and set the next day.

radar-months = The radar looks ahead at most { $most } months.
    .hint = Nothing was changed. Choose a shorter time.
