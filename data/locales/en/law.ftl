# The law as dated data: marks, legal parameters, the exemption of Art. 30(5), reference lists, model activities.
noun-finding-mark = Mark
op-finding-marked = Finding marked as not applicable
op-finding-unmarked = Mark taken back
template-unknown = There is no model activity “{ $key }”.
    .hint = Nothing was added. The list of models names them all.

# Findings of the record as a whole.
finding-art6-1-b-party = The purpose rests on a contract, but the persons act for their employer and are no party to it.
    .hint = For contact persons of companies, legitimate interests (Art. 6(1)(f)) are the usual basis; check which one holds.
finding-art6-1-b-marketing = “{ $purpose }” sounds like direct marketing and rests on a contract.
    .hint = Check whether it is really necessary for the contract; else consent or legitimate interests, with the right to object of Art. 21(2).
finding-eprivacy-5-3-consent = “{ $data }” is stored on or read from the person’s device, and no consent is recorded.
    .hint = Only what is strictly necessary needs none. Browsing on is no consent: record a consent of Art. 7, or mark why none is needed.
finding-art17-1-b-withdrawal = The processing rests on consent alone, but its storage does not end with the withdrawal.
    .hint = Add a time limit that starts with the withdrawal, or name the other legal basis.
finding-art14-2-f-source-of-category = { $count ->
        [one] The source is told for the activity, but not at the category that comes from others: { $data }.
       *[other] The source is told for the activity, but not at the { $count } categories that come from others: { $data }.
    }
    .hint = Enter at each category where it comes from, so that notice and answer can say it.
finding-art8-children = It is not answered whether children are among the persons.
    .hint = Consent of a child to an online service needs the parents below the age of Art. 8(1); answer “no” where that cannot happen.
finding-art35-1-screening = Nobody has said how risky the processing is.
    .hint = Answer it under “Risk”: it decides on an assessment of Art. 35 and on the exemption of Art. 30(5).
finding-art35-1-high-risk = The processing is likely to result in a high risk: an impact assessment is due before it begins.
    .hint = Carry it out. When it is done, mark this finding with the reference of the assessment as the reason.
finding-template-to-check = From a model, to check: { $part }.
    .hint = Compare it with what really happens, change what differs, then confirm it.
finding-art30-1-d-role = It is not said what “{ $name }” is in the law’s eyes: processor, controller, public body or another.
    .hint = Choose the kind; contract and information depend on it.
finding-art27-3-elsewhere = “{ $name }” sits in { $country } and is named as representative for: { $jurisdictions }.
    .hint = The laws of the Union, the United Kingdom and Switzerland each ask for a representative in their own territory.
finding-art38-6-representative = “{ $name }” is the representative and shares its address with the Data Protection Officer.
    .hint = The EDPB sees the two roles as incompatible when an external officer holds them; check who does what.
finding-art21-4-apart = The notice names the right to object among the other rights; whether it stands apart from other information is not said.
    .hint = Present it clearly and separately, at the latest with the first communication.

template-part-purposes = purposes and legal bases
template-part-data-subjects = categories of data subjects
template-part-personal-data = categories of personal data
template-part-recipients = recipients
template-part-retention = time limits for erasure
template-part-security = security measures
template-part-screening = risk and regularity

# The exemption of Art. 30(5), each step in one sentence.
exemption-required = Record required
exemption-open = Not decided: an answer is missing
exemption-exempt = Exempt
exemption-persons-many = { $persons } persons employed: { $limit } or more.
exemption-persons-few = { $persons } persons employed: fewer than { $limit }.
exemption-persons-open = How many persons are employed is not said (limit: { $limit }).
exemption-risk-met = The processing is likely to result in a risk.
exemption-risk-not-met = The processing is not likely to result in a risk.
exemption-risk-open = Whether the processing is likely to result in a risk is not said.
exemption-not-occasional-met = The processing is not occasional.
exemption-not-occasional-not-met = The processing is only occasional.
exemption-not-occasional-open = Whether the processing is only occasional is not said.
exemption-special-or-criminal-met = Special categories or criminal data are processed.
exemption-special-or-criminal-not-met = Neither special categories nor criminal data are processed.
exemption-special-or-criminal-open = Whether special categories or criminal data are processed is not answered.
exemption-high-risk-met = The processing is likely to result in a high risk.
exemption-high-risk-not-met = The processing is not likely to result in a high risk.
exemption-high-risk-open = Whether the processing is likely to result in a high risk is not said.
exemption-core-activity-met = The processing is a core activity.
exemption-core-activity-not-met = The processing is no core activity.
exemption-core-activity-open = Whether the processing is a core activity is not said.
risk-level-unlikely = No risk likely
risk-level-risk = Risk likely
risk-level-high = High risk likely

parameter-record-exemption-persons = Record may be left out below
parameter-breach-notice-hours = Breach notified to the authority within
parameter-answer-months = Request answered within
parameter-answer-extension-months = Extension of that time by
parameter-indirect-notice-months = Information on data from others within
parameter-child-consent-years = Age from which a child consents itself
parameter-prior-consultation-weeks = Authority answers a prior consultation within
unit-persons = { $count ->
        [one] one person
       *[other] { $count } persons
    }
unit-hours = { $count ->
        [one] one hour
       *[other] { $count } hours
    }
unit-weeks = { $count ->
        [one] one week
       *[other] { $count } weeks
    }
unit-months = { $count ->
        [one] one month
       *[other] { $count } months
    }
unit-years = { $count ->
        [one] one year
       *[other] { $count } years
    }

reference-legal-bases = Legal bases
reference-special-conditions = Conditions for special categories
reference-criminal-conditions = Conditions for criminal data
reference-special-categories = Special categories of data
reference-data-subjects = Categories of data subjects
reference-personal-data = Categories of personal data
reference-recipients = Categories of recipients
reference-measures = Security measures
reference-countries = Countries and adequacy
reference-countries-source = each entry names its own source in data/countries.csv; adequacy: the Commission's list
reference-rights = Rights by legal basis
reference-calendars = Calendars of public holidays
reference-calendars-law = Regulation (EEC, Euratom) No 1182/71, Art. 2
reference-right-always = on every legal basis
reference-right-on = on: { $bases }
reference-right-limited = within limits on: { $bases }
reference-calendar-years = { $first } to { $last }; { $count } public holidays in { $first }
particular-law = the law
particular-interest = the interest
particular-balancing-test = the balancing test
particular-consent = the wording of the consent
particular-withdrawal = the way to withdraw

mark-reason = A finding can be left aside only with a reason.
    .hint = Nothing was marked. Say in a few words why it does not apply here.
mark-no-finding = “{ $record }” has no such finding as “{ $rule }”.
    .hint = Nothing was marked. The check names the rule and the record of every finding.
mark-missing = There is no mark “{ $mark }”.
    .hint = Nothing was changed. The list of marks names them all.
reform-unknown = No pending reform is called “{ $reform }”.
    .hint = Nothing was changed. The list of legal parameters names the pending reforms.
reform-no-keeper = The register names no organisation that could be judged by another law.
    .hint = Nothing was changed. Enter the organisation first.
confirm-nothing = In “{ $record }” there is no such part from a model to confirm.
    .hint = Nothing was changed. The findings of the activity name the parts that are to be checked.

field-activity-screening = Risk and regularity
field-activity-template = Started from a model
field-organisation-persons-employed = Persons employed
field-organisation-reforms = Pending reforms to judge by
part-screening-risk = Risk
part-screening-occasional = Only occasional
part-screening-core-activity = Core activity
part-screening-children = Children among the persons
part-screening-reason = Why
part-template-key = Model
part-template-taken-on = Taken over on
part-template-to-check = To check
part-reform-reform = Reform
part-reform-from-on = From
