# The window: contracts, merging, removing, linking, several controllers.

## Filters
nouns-filter-expiring = Contract ends
nouns-filter-abroad = Third country
nouns-filter-unused = Unused
nouns-filter-no-search = No search instruction

## One recipient
recipients-where = Where
recipients-access-why = Remote access, for support for instance, counts too.
recipients-countries-untold = Countries, not told apart
    .why = From older records and imports. Say above in which way each country counts.
recipients-contract = Contract
recipients-notice-on = notice or renewal due by { $date }
recipients-clauses = Clauses of the contract
recipients-clauses-count = { $present }/{ $all } clauses
recipients-clauses-why = Is the clause there? “?” means that nobody looked yet.
recipients-clauses-rest = { $count ->
    [one] Mark the remaining clause as there
   *[other] Mark the remaining { $count } clauses as there
  }
recipients-clause-note = Note
recipients-clause-where = where it stands, e.g. § 4
recipients-clause-lacks = what is missing
recipients-add-unlinked = Add one by name only
recipients-service = What it does
recipients-authorisation = Authorisation
recipients-authorised-on = Given or told on
recipients-chain = Engaged by { $name } in turn
recipients-contact-and-review = Contact, review, notes
recipients-unused = Nothing in the register refers to it.
recipients-more = and { $count } more

## One system
recipients-provider-why = Who hosts or runs it, where that is not the company itself.
recipients-identifiers-why = By which a person is found in it: e-mail address, customer number …
recipients-job-why = What erases data when their time is over.

## Joining
recipients-merge = Merge …
recipients-merge-title = Merge “{ $name }”
recipients-merge-with = With which record?
    .why = Both become one. Everything that points at one of them points at the one that stays.
recipients-merge-stays = Stays
recipients-merge-goes = Goes into it
recipients-merge-swap = Swap
recipients-merge-differ = { $count ->
    [one] They differ in one field
   *[other] They differ in { $count } fields
  }
recipients-merge-adds = { $count ->
    [one] { $count } field that only { $ref } has is taken over
   *[other] { $count } fields that only { $ref } has are taken over
  }
recipients-merge-both = both
recipients-merge-choose = { $field }: what stays
recipients-merge-moved = { $count ->
    [one] { $n } place will point at { $ref }
   *[other] { $n } places will point at { $ref }
  }
recipients-merge-moved-none = Nothing points at the record that goes.
recipients-merge-note = What is kept in the notes
recipients-merge-do = Merge
recipients-merged = { $count ->
    [one] { $merge } went into { $keep }; { $count } place points there now.
   *[other] { $merge } went into { $keep }; { $count } places point there now.
  }
recipients-duplicate = { $one } and { $other } are probably the same: { $name }
recipients-apart = { $one } and { $other } are not the same
recipients-told-apart = { $one } and { $other } are not proposed again.
recipients-duplicates-more = and { $count } more
recipients-remove = Remove …
recipients-remove-title = Remove “{ $name }”?
recipients-remove-free = Nothing refers to it. Undo brings it back.
recipients-remove-hit = { $count ->
    [one] { $n } place names it. The name stays there as text; undo brings everything back.
   *[other] { $n } places name it. The name stays there as text; undo brings everything back.
  }
recipients-remove-do = Remove
recipients-removed = { $what } was removed.
recipients-unlinked = { $count ->
    [one] { $count } name not linked yet – review
   *[other] { $count } names not linked yet – review
  }
recipients-unlinked-title = Names not linked yet
recipients-unlinked-why = These names stand as text in records. Linked, they are counted, checked and named in answers.
recipients-unlinked-where = { $count ->
    [one] in { $where }
   *[other] in { $count } places: { $where }
  }
recipients-unlinked-below = below a category only
recipients-unlinked-choose = What “{ $name }” means
recipients-unlinked-new-recipient = A new recipient
recipients-unlinked-new-system = A new system
recipients-unlinked-leave = Leave as text
recipients-link-do = { $count ->
    [one] Link { $count } name
   *[other] Link { $count } names
  }
recipients-linked = { $count ->
    [one] { $count } name is linked.
   *[other] { $count } names are linked.
  }

## Several controllers
recipients-controller = Controller
recipients-controller-all = All { $count } controllers
recipients-organisations = More organisations
    .why = One file can be kept for several controllers: the companies of a group, or the clients of an external officer. They share recipients and systems.
recipients-add-organisation = Add an organisation
recipients-keeps = The register is kept for it
    .why = It can then be chosen as the controller in the register and in documents.
recipients-relation = Relation
recipients-own-categories = Categories for this controller alone
    .why = Empty: those of the whole entry.
recipients-arranged-on = Arranged on
recipients-responsibilities = Who does what
recipients-essence = How people get the essence
