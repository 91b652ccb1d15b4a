# The window: recipients, systems, and the processor's record.

ui-screen-recipients = Recipients
ui-screen-systems = Systems
ui-screen-processing = Processor record

nouns-recipients = Recipients
    .what = who receives data, Art. 30(1)(d)
nouns-systems = Systems
    .what = where data lie and are searched
nouns-processing = Processor record
    .what = on behalf of controllers, Art. 30(2)
nouns-recipients-new = New recipient
nouns-systems-new = New system
nouns-processing-new = New entry
nouns-recipients-one = The chosen recipient
nouns-systems-one = The chosen system
nouns-processing-one = The chosen entry
nouns-empty-recipients = No recipients yet
    .why = Recipients are everybody who receives data: processors, authorities, partners. Activities refer to them.
nouns-empty-systems = No systems yet
    .why = Systems are the places where personal data lie. Each access request is searched in them.
nouns-empty-processing = No processing on behalf of others
    .why = Needed where the organisation processes data for other controllers, as a processor. Each service is one entry.
nouns-nothing = Nothing found
    .why = No entry holds these words under this filter.
nouns-added = { $what } was added.
nouns-gone = This entry is not in the register
    .why = It may have been undone, or the link is from another register.
nouns-to-processing = To the processor record
nouns-used = Used by
nouns-used-by = Activities that use it
nouns-used-by-none = No activity refers to it yet.

## Recipients
nouns-recipient = Recipient
nouns-category-only = only a category
nouns-contract-missing = missing
nouns-filter-all = All
nouns-filter-category-only = Only a category
nouns-filter-no-contract = No contract
nouns-recipient-name = Name
    .why = Access answers must name the recipient itself, not only its category (CJEU C-154/21).
nouns-name-shared = A name given here holds in all { $count } activities below. Where only some disclose to it, add a recipient of its own there.
nouns-category = Category
    .example = Hosting providers
nouns-kind = Kind
nouns-countries = Countries
    .why = Where it is established, stores data or has access.
nouns-contract = Contract
    .why = Reference of the contract with a processor.
nouns-condition = Disclosed on the condition that

## Systems
nouns-system = System
nouns-system-owner = Owner
    .why = Who answers for it and delivers exports.
nouns-hosted = Hosted in

## Processor's record
nouns-service = Service
    .why = What the organisation does for others. Purposes and periods are the controller’s record.
    .example = Payroll for clients
nouns-categories = Categories of processing
    .why = What is done with the data; Enter after each.
    .example = Storage, payroll accounting
nouns-controllers = Controllers
    .why = Each controller on whose behalf the organisation acts.
nouns-add-controller = Controller
nouns-representative = Representative
nouns-dpo = Data Protection Officer
nouns-sub-processors = Sub-processors
    .why = Other processors engaged for this service.
    .none = No sub-processors
nouns-security = Measures of this service
