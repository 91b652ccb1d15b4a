# The desk of a request: everything found, who else is named, redactions, codes.

## Redactions
redaction-mark = [redacted: { $reason }]
redaction-reason-others-rights = rights of others
redaction-reason-trade-secret = trade secret
redaction-reason-intellectual-property = intellectual property
redaction-reason-legal-privilege = legal privilege
redaction-reason-restriction = restricted by law
redaction-reason-other = other reason
redaction-state-proposed = proposed
redaction-state-accepted = redacted
redaction-state-rejected = stays
redaction-sign-email = An e-mail address that is not the person’s
redaction-sign-phone = A telephone number that is not the person’s
redaction-sign-iban = A bank account that is not the person’s
redaction-sign-column = A column that holds names of persons
redaction-sign-salutation = A form of address stands before it
redaction-sign-signature = It signs the text
redaction-sign-beside-contact = Contact data stand beside it
redaction-sign-known = A name that stands elsewhere in the case
redaction-place = It is not said what is to be redacted.
    .hint = Nothing was changed. Name a place, or words that are to go wherever they stand, within one request.
redaction-words-missing = These words stand nowhere in what was found.
    .hint = Nothing was changed. Check the spelling; letter case does not matter.
redaction-nobody = None of these names, addresses or numbers was found.
    .hint = Nothing was changed. The list of others who are named shows what was found.
redaction-too-many = More than { $limit } places would be redacted at once.
    .hint = Nothing was changed. Leave the column out with a reason, or redact fewer words.
redaction-same-person = A second person checks: somebody other than who decided.
    .hint = Nothing was changed. Let a colleague check under their own name.
redaction-undecided = What is only proposed cannot be checked yet.
    .hint = Nothing was changed. Decide about it first.
glossary-place = A code needs the system and the column in which it stands.
    .hint = Nothing was saved. Name both.

noun-redaction = Redaction
noun-glossary = Meaning of codes
op-redacted = Redactions decided
op-redactions-checked = Redactions checked by a second person
op-codes-explained = Codes explained

## In the package
package-leak = Redacted words still stand in { $file } (redaction { $redaction }).
    .hint = Nothing was written. Redact the same words everywhere in the request, or say of the redaction that they rightly stand elsewhere.
package-redacted = Redacted in this copy
package-redacted-for =
    { $count ->
        [one] { $count } place: { $reason }
       *[other] { $count } places: { $reason }
    }
package-codes-title = What the codes mean
package-column-code = Code
package-check-folded =
    { $count ->
        [one] { $count } record of { $system } stands in two exports and is handed over once.
       *[other] { $count } records of { $system } stand in two exports and are handed over once.
    }
package-check-codes-unexplained =
    { $count ->
        [one] A code in “{ $column }” of { $system } is not explained: { $codes }
       *[other] { $count } codes in “{ $column }” of { $system } are not explained: { $codes }
    }
    .hint = Say what they mean; the register remembers it for the next person.
package-check-others-named =
    { $count ->
        [one] Somebody else seems to be named
       *[other] { $count } names, addresses or numbers of others seem to stand in the data
    } ({ $places ->
        [one] { $places } place
       *[other] { $places } places
    }), and nobody has decided about it.
    .hint = Redact what would harm the rights of others; the rest is handed over.
package-check-redacted =
    { $count ->
        [one] { $count } redaction is taken out of every file.
       *[other] { $count } redactions are taken out of every file.
    }
package-check-redaction-without-law =
    { $count ->
        [one] { $count } redaction rests on a law and does not name it.
       *[other] { $count } redactions rest on a law and do not name it.
    }
    .hint = Name the law in the words of the redaction; the person will read it.
package-check-redactions-unchecked = { $count } of { $all } redactions were not checked by a second person.
    .hint = Let a colleague check the rest too.
package-check-everything-withheld = Every record found is withheld as a whole.
    .hint = The rights of others may not lead to refusing all information (recital 63): redact the words that harm, and hand over the rest.

finding-evidence-codes-unexplained =
    { $count ->
        [one] An export holds codes that nobody has explained: { $columns }.
       *[other] Exports hold codes in { $count } columns that nobody has explained: { $columns }.
    }
    .hint = Say in the request what the codes mean, or explain the column; the next answer then prints it.
