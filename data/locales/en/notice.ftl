# The privacy notice that is written from the register (Art. 13, 14). It speaks to the person.

notice-title = Privacy notice
notice-subtitle = { $name } · as of { $date }
notice-footer = { $title } · { $date }
notice-kicker = { $reference } · Information under { $law }

notice-draft-title = Draft
notice-draft =
    { $count ->
        [one] One point that Art. 13 or 14 GDPR asks for is not in the register. It is marked in the text.
       *[other] { $count } points that Art. 13 or 14 GDPR ask for are not in the register. They are marked in the text.
    }
notice-draft-see = See the list at the end.
notice-checklist = What this draft still misses
notice-checklist-note = Nothing was filled in. Complete these points in the register and write the notice again. This list is for the controller and does not belong in the published text.
notice-column-missing = Missing

notice-who = Who is responsible for your data
notice-no-officer = No Data Protection Officer is designated.
notice-scope = To what this notice applies
notice-related = Notices that go with this one
notice-joint = The purposes and means are determined jointly with others.
notice-dates = Last update
notice-published = Published text of

notice-processing = What we do with personal data
notice-concerns = Concerns
notice-jointly = Jointly with
notice-interest = Legitimate interests
notice-data-from-others = Data that we get from others
notice-source = Source
notice-storage = How long we keep the data
notice-no-transfer = The data are not transferred to third countries.
notice-countries-named = The { $count } third countries under “Third countries” are named for all activities together.

notice-recipients = Who receives personal data
notice-countries-intro = Whether the European Commission has decided that a country protects data adequately (Art. 45) is shown as of { $date }.
notice-column-adequacy = Adequacy decision
notice-for-all = Named for all activities together
notice-countries-open-list = Data can go to further countries as well.
notice-sources = Data that we do not collect from you
notice-sources-intro = We get these data from others (Art. 14 GDPR).
notice-from = From: { $text }
notice-public-sources = Publicly accessible sources: { $text }
notice-public-sources-none = They do not come from publicly accessible sources.

notice-rights = Your rights
notice-right-information-label = Information
notice-right-information = You have the right to know what happens with your data. This notice serves it.
notice-right-access = You can ask whether we process data about you. If we do, you receive a copy of them, and you learn the purposes, the categories, the recipients, how long they are kept, where they come from and which rights you have.
notice-right-erasure = You can have your data erased when they are no longer necessary for their purpose; when you withdraw your consent and nothing else permits the processing; when you object and no overriding grounds remain, or you object to direct marketing; when they were processed unlawfully; when the law demands their erasure; or when they were collected from a child for an online service. This does not hold as far as they are needed for freedom of expression and information, for a legal obligation or a public task, for public health, for archiving, research or statistics, or for legal claims.
notice-right-restriction = You can have the processing restricted while the accuracy of data that you contest is verified; when the processing is unlawful and you prefer restriction to erasure; when we no longer need the data but you need them for legal claims; and while it is verified whether your objection succeeds.
notice-right-recipients-label = Notification of recipients
notice-right-recipients = We tell each recipient of your data that they were corrected, erased or restricted, unless this proves impossible or takes disproportionate effort. We name these recipients to you if you ask.
notice-right-portability = You can receive the data that you provided in a structured, commonly used and machine-readable format, and have them sent to another controller where that is technically feasible. This holds for data on your consent or a contract that are processed by automated means.
notice-rights-how = You exercise your rights free of charge. We answer without undue delay and within one month of your request; where requests are complex or many, within up to two months more, and then we tell you the reasons within the first month. We ask for more information to confirm your identity only where there are reasonable doubts. Where a request is manifestly unfounded or excessive, we may charge a reasonable fee or refuse to act; we have to show why (Art. 12(3) to (6) GDPR).
notice-rights-contact = Where to turn: { $contact }

notice-automated-none = We take no decisions about you that are based solely on automated processing, including profiling, and that have legal or similarly significant effects for you.
notice-special-none = We do not process special categories of personal data.
notice-further = Further information

# What is missing; $text says of what, and may be empty.
notice-open-mark = [Missing: { $text }]
notice-open-controller = name of the controller
notice-open-contact = contact details
notice-open-representative = representative in the European Union
notice-open-officer = Data Protection Officer, or that there is none
notice-open-officer-contact = contact details of the Data Protection Officer
notice-open-essence = essence of the arrangement with { $text }
notice-open-purposes = purposes
notice-open-legal-basis = legal basis
notice-open-law = law from which the obligation or task follows
notice-open-interest = the legitimate interest
notice-open-withdrawal = how consent is withdrawn
notice-open-special-condition = condition under which special categories are processed (Art. 9(2))
notice-open-origin = where these data come from
notice-open-personal-data = categories of personal data
notice-open-source = source of: { $text }
notice-open-public-sources = whether the data come from publicly accessible sources
notice-open-required = whether these must be given: { $text }
notice-open-consequence = what follows when these are not given: { $text }
notice-open-recipients = recipients, or that there are none
notice-open-transfers = transfers to third countries, or that there are none
notice-open-safeguard = ground of the transfer to { $text }
notice-open-copy = how to get a copy of the safeguards
notice-open-countries-unlinked = which recipients receive data in these countries: { $text }
notice-open-countries-safeguard = safeguards for countries without an adequacy decision: { $text }
notice-open-storage = how long the data are kept
notice-open-storage-of = period or criterion for: { $text }
notice-open-automated = automated decisions, or that there are none
notice-open-logic = logic and consequences of the automated decision
