# What the law still misses in a record; `.hint`: what to do.
finding-art30-1-a-controller = The register names no controller.
    .hint = Enter the organisation for which the register is kept, with name and contact.
finding-art30-1-a-name = The controller has no name.
    .hint = Enter the name as it stands in public registers.
finding-art30-1-a-contact = No contact details of the controller are given.
    .hint = Enter at least a postal address; an e-mail address makes it easy for people to exercise their rights.
finding-art13-1-a-only-post = The controller can be reached by post only.
    .hint = Add an e-mail address, a telephone number or a web form.
finding-art27-country = The controller’s country is not given, so whether a representative is needed cannot be judged.
    .hint = Choose the country of establishment.
finding-art27-representative = The controller is established outside the EEA and no representative in the Union is named.
    .hint = Name the representative with its contact, or note why Art. 27(2) needs none.
finding-art37-dpo = It is not answered whether there is a Data Protection Officer.
    .hint = Enter the contact, or answer “none” if none is designated.
finding-art30-1-a-dpo-contact = A Data Protection Officer is listed without contact details.
    .hint = Enter an e-mail address, telephone number, web form or postal address.
finding-art30-1-a-dpo-name = A contact of the Data Protection Officer has no name.
    .hint = Art. 13 asks for contact details only; the record of Art. 30 also asks for the name.
finding-art26-affiliates = “{ $name }” is known only by a rule: which company is controller for what, and whether jointly, is not said.
    .hint = Enter the companies by name, and the arrangement where purposes and means are determined jointly.
finding-art13-2-d-authority = No supervisory authority is named.
    .hint = Naming it is not mandatory, but helps people who want to complain.
finding-art26-arrangement = No arrangement with the joint controller “{ $name }” is referenced.
    .hint = Enter the reference of the arrangement that says who meets which duty.
finding-art30-1-b-purposes = No purpose is stated.
    .hint = Say what the data are used for, one purpose per line.
finding-art13-1-d-interest = The processing rests on legitimate interests, but the interest is not stated.
    .hint = Say which interest it is, and whose.
finding-art6-1-f-balancing-test = No balancing test for the legitimate interests is referenced.
    .hint = Enter where the balancing against the interests of the persons is written down.
finding-art6-3-law = The law behind the legal basis of Art. { $article } is not named.
    .hint = Name the Union or Member State law that lays the processing down.
finding-art7-3-withdrawal = How consent is withdrawn is not stated.
    .hint = Describe the way; it must be as easy as giving consent.
finding-art7-1-consent = The wording or version of the consent is not recorded.
    .hint = Enter it, so that it can be shown what each person agreed to.
finding-art30-1-c-data-subjects = No category of data subjects is stated.
    .hint = Say whose data are processed, for example customers or applicants.
finding-art30-1-c-data-subjects-derived = The categories of data subjects are derived, not stated by the source.
    .hint = Check them, and clear the remark when they are right.
finding-art30-1-c-personal-data = No category of personal data is stated.
    .hint = List which data are processed, for example name and e-mail address.
finding-art9-2-condition = Special categories of data are processed without a condition of Art. 9(2).
    .hint = Choose the condition; it stands beside the legal basis of Art. 6, never instead of it.
finding-art9-1-contradiction = “{ $data }” is marked as a special category, but the activity says that there are none.
    .hint = Correct the mark or the answer.
finding-art9-1-open = It is not answered whether special categories of data are processed.
    .hint = Choose the categories, or answer “none”.
finding-art10-law = Data on criminal convictions or offences are processed, but the authority or law that permits it is not named.
    .hint = Name the law, or the official authority under whose control it happens.
finding-art14-origin = { $count ->
        [one] Where one category of data comes from is not said: { $data }.
       *[other] Where { $count } categories of data come from is not said: { $data }.
    }
    .hint = Choose the origin; it decides between Art. 13 and 14, and what is portable.
finding-art14-mixed-origin = { $count ->
        [one] One category of data does not come from the person: { $data }.
       *[other] { $count } categories of data do not come from the person: { $data }.
    }
    .hint = Inform the person under Art. 14 too: categories, source, and within a month at the latest.
finding-art14-2-f-source = { $count ->
        [one] The source of one category of data is not stated: { $data }.
       *[other] The source of { $count } categories of data is not stated: { $data }.
    }
    .hint = Name the source, and whether it is publicly accessible.
finding-art14-2-f-public-sources = Whether data that others gave come from publicly accessible sources is not answered.
    .hint = Name the sources, such as a public register or a website, or state that there is none.
finding-art13-2-e-mandatory = { $count ->
        [one] Whether the person must give one category of data is not said: { $data }.
       *[other] Whether the person must give { $count } categories of data is not said: { $data }.
    }
    .hint = Say for each whether it is required, and what follows when it is not given.
finding-art13-2-e-consequence = { $count ->
        [one] What follows when one required category of data is not given is not said: { $data }.
       *[other] What follows when { $count } required categories of data are not given is not said: { $data }.
    }
    .hint = Describe the consequence, for example that no account can be opened.
finding-art30-1-d-recipients = It is not answered who receives the data.
    .hint = Add the recipients, or answer “none”.
finding-art15-1-c-named-recipients = { $count ->
        [one] One recipient is known only as a category: { $names }.
       *[other] { $count } recipients are known only as categories: { $names }.
    }
    .hint = Name them: an access answer must give names unless they cannot be identified or the request is manifestly unfounded or excessive.
finding-art28-3-contract = No processor contract with “{ $name }” is referenced.
    .hint = Enter the reference of the contract; one is needed with each processor.
finding-art30-1-e-transfers = It is not answered whether data go to a third country.
    .hint = Add each transfer with its country and safeguard, or answer “none”.
finding-art30-1-e-recipient-abroad = “{ $recipient }” is in { $country }, but no transfer there is recorded.
    .hint = Add the transfer with its safeguard, or correct the recipient’s countries.
finding-art44-safeguard = The transfer to { $country } has no basis.
    .hint = Choose the safeguard of Art. 46, a confirmed adequacy decision or a derogation of Art. 49; without one data may not go there.
finding-art45-unsaid = An adequacy decision covers { $country }, but the record does not say that the transfer rests on it.
    .hint = Choose “adequacy decision”; the notice must say that it exists.
finding-art45-no-decision = No adequacy decision holds for { $country } on this day.
    .hint = Choose another safeguard, or stop the transfer.
finding-art45-condition = The adequacy decision for { $country } covers some recipients only, and that it covers this one is not confirmed.
    .hint = Check the recipient, and note there who checked, when, and what shows it.
finding-art13-1-f-copy = How people get a copy of the safeguards for { $country } is not stated.
    .hint = Say where the copy can be had.
finding-art46-2-c-module = The standard contractual clauses for the transfer to { $country } do not say which module applies.
    .hint = Enter the module that fits the roles of exporter and importer.
finding-art49-documentation = The transfer to { $country } rests on a derogation, and nothing is documented for it.
    .hint = Document why it applies and how often; under the second subparagraph of Art. 49(1) also the assessment and the safeguards.
finding-art30-1-f-retention = No time limit for erasure is stated.
    .hint = Enter for each category of data the event and the period, or the criterion.
finding-art30-1-f-unspecified = A time limit for erasure has neither a period nor a criterion: { $about }.
    .hint = Enter a period such as one month, or the criterion that ends storage.
finding-art30-1-f-uncovered = { $count ->
        [one] No time limit covers one category of data: { $data }.
       *[other] No time limit covers { $count } categories of data: { $data }.
    }
    .hint = Add a time limit for them, or let one hold for all data.
finding-art30-1-f-elsewhere = The time limit stands only in another document: { $document }.
    .hint = Carry the period over into the record.
finding-art5-1-e-on-request = Data are erased only when the person asks: { $about }.
    .hint = Set a limit that also ends storage when nobody asks.
finding-art30-1-f-legal-reference = The law behind a storage period is not named: { $about }.
    .hint = Name it where a legal obligation asks for the period.
finding-art30-1-g-security = No security measures are described.
    .hint = Describe them in general terms here, or take over those of the organisation.
finding-art13-2-f-automated = It is not answered whether there are automated decisions.
    .hint = Describe them, or answer “none”.
finding-art13-2-f-logic = An automated decision lacks its logic or its consequences.
    .hint = Describe the logic involved, and what it means for the person.
finding-art24-review = The review was due: { $day }.
    .hint = Look through the record, and set the next day.
finding-art30-1-e-not-linked = The notice names { $countries } third countries, but { $activities } activities do not say whether they transfer data there.
    .hint = Link the countries to activities and recipients, or answer “none” there.
finding-art13-1-f-adequacy = The notice does not say for each country whether an adequacy decision exists.
    .hint = Say it for each country, with the safeguards where there is none.
finding-art45-country-condition = { $country }: the adequacy decision covers some recipients only; the condition is to be confirmed.
    .hint = Check for each recipient there whether the decision covers it.
finding-art46-country-tool = { $country }: no adequacy decision, and no safeguard or transfer impact assessment is shown for this country.
    .hint = Record the safeguard and the assessment with each transfer there.
finding-art24-notice = The notice was last updated more than two years ago: { $day }.
    .hint = Check whether it still describes what is done.
finding-notice-remark-error = { $reference }: { $text }.
    .hint = Remarked by the reader of the notice; concerns { $concerns }.
finding-notice-remark-warning = { $reference }: { $text }.
    .hint = Remarked by the reader of the notice; concerns { $concerns }.
finding-notice-remark-hint = { $reference }: { $text }.
    .hint = Remarked by the reader of the notice; concerns { $concerns }.
finding-art30-2-a-controllers = No controller on whose behalf the processing happens is named.
    .hint = Enter each controller with its contact.
finding-art30-2-a-contact = The controller “{ $name }” has no contact details.
    .hint = Enter them.
finding-art30-2-b-categories = No category of processing is stated.
    .hint = Say what is done for the controllers, for example hosting or payroll.
finding-art30-2-c-transfers = It is not answered whether data go to a third country.
    .hint = Add each transfer with its country and safeguard, or answer “none”.
finding-art30-2-d-security = No security measures are described.
    .hint = Describe them in general terms here, or take over those of the organisation.
finding-art6-legal-basis = No legal basis is stated.
    .hint = Choose a basis of Art. 6(1) for each purpose; without one the processing is not lawful.
finding-art6-legal-basis-of-purpose = No legal basis is stated for the purpose “{ $purpose }”.
    .hint = Choose a basis of Art. 6(1) for it; without one the processing is not lawful.
finding-art30-1-e-country = A transfer names no country.
    .hint = Choose the third country or the international organisation.
finding-art30-1-f-criterion = Erasure follows a criterion without a period: { $about }.
    .hint = Give a period where possible; a criterion alone is hard to check.
finding-art12-3-overdue = { $count ->
        [one] The answer was due on { $day }, one day ago.
       *[other] The answer was due on { $day }, { $days } days ago.
    }
    .hint = Answer without further delay, and give the reasons for the delay.
finding-art12-3-soon = { $count ->
        [one] The answer is due on { $day }: { $days } day is left.
       *[other] The answer is due on { $day }: { $days } days are left.
    }
    .hint = Answer, or extend within the first month with reasons where the request is complex.

# What exports show against the record.
finding-evidence-undeclared-data = { $count ->
        [one] An export holds a column that no category of data in this record names: { $columns }.
       *[other] Exports hold { $count } columns that no category of data in this record names: { $columns }.
    }
    .hint = Add the category here, tie the column to one in the case, or leave it out with a reason.
finding-evidence-origin-differs = The record says otherwise where “{ $data }” comes from; an export shows that it came from somebody else.
    .hint = Correct the origin and name the source; the notice then needs it too (Art. 14).
finding-evidence-recipient-date = { $count ->
        [one] When one recipient gets data of a person is not said: { $names }.
       *[other] When { $count } recipients get data of a person is not said: { $names }.
    }
    .hint = Say since when, on which occasion or on which day data are disclosed: who asks is told to whom the data went, and when.
finding-evidence-storage-start = Exports were searched, and no column is said to hold the day from which a storage period runs: { $about }.
    .hint = Say in the case which column holds the day; the answer then gives the day on which the data are erased.
finding-evidence-no-activity = { $count ->
        [one] Data found in a system belong to no processing activity: { $systems }.
       *[other] Data found in { $count } systems belong to no processing activity: { $systems }.
    }
    .hint = Choose the activity in the case; until then the answer holds the data, but not what they are used for.
finding-evidence-system-unnamed = { $count ->
        [one] Data of this activity were found in a system that the record does not name: { $systems }.
       *[other] Data of this activity were found in { $count } systems that the record does not name: { $systems }.
    }
    .hint = Add the system to the activity, so that the next request is searched there from the start.

# What shows only when activities are held against each other, and what words suggest.
finding-art30-1-f-unspecified-part = A part of the data has neither a period nor a criterion for erasure, while other data have: { $about }.
    .hint = Enter a period or a criterion for these data too.
finding-eprivacy-5-3-other-basis = Something is stored on or read from the person’s device, and consent is not among the legal bases: { $data }.
    .hint = Record the consent, or why storing or reading is strictly necessary for the service asked for.
finding-art5-1-b-open-ended = Words leave open for what else the data are used: “{ $text }”.
    .hint = Name each purpose, or say that there is no other; a new purpose needs information beforehand.
finding-art13-2-f-profiling = “{ $purpose }” suggests profiling, and no automated decisions are stated.
    .hint = Check whether aspects of persons are evaluated automatically; if so, tell it, with the logic where a decision follows.
finding-art30-1-d-unnamed = “{ $name }” is in the list of recipients, but no activity names it.
    .hint = Add it to the activities whose data it gets, or remove it.
finding-art5-1-a-marketing-bases = Direct marketing rests on consent in { $consent } and on legitimate interests in { $interests }.
    .hint = Decide which basis holds for the same kind of message, and tell people the same everywhere.
finding-art5-1-e-backups = How long backups are kept is told for { $told }, but not for: { $silent }.
    .hint = Enter the time limit of backups there too, or say that there are none.
finding-art15-3-copy = The notice states the right of access without the copy of the data.
    .hint = Say that the person receives a copy.
finding-art17-1-cases = The notice states the right to erasure without its cases.
    .hint = Name the cases of Art. 17(1) and the exceptions of Art. 17(3); whoever answers a request needs them.
finding-art12-3-exercise = The notice says nothing of the time limit for an answer, the check of identity or fees.
    .hint = Say that answers come within one month and free of charge, and when identity is asked for.
