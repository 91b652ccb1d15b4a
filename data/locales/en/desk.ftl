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
    .hint = Nothing was written. Redact the same words everywhere in the request, in a document by a box, or say of the redaction that they rightly stand elsewhere.
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

# Documents that go along with the copy (Art. 15(3)), and boxes on their pages (Art. 15(4)).
op-enclosed = Documents for the copy decided
enclosure-untitled = Document { $number }
enclosure-page-of = Page { $page }
enclosure-area = The box lies beyond the page.
    .hint = Nothing was changed. Draw it on the page.
enclosure-unreadable = The pages of this document cannot be read: the file is damaged, or of a kind that is not known here.
    .hint = The document is unchanged. It can go along as it is, or be attached again as PDF or PNG.
enclosure-password = The document is protected by a password.
    .hint = The document is unchanged. Attach it again without a password to draw boxes on it.
enclosure-too-many-pages = The document has more than { $limit } pages.
    .hint = The document is unchanged. Attach it in parts to draw boxes on it.
enclosure-too-large = The picture is too large to be shown.
    .hint = The document is unchanged. Attach it again in a lower resolution to draw boxes on it.
enclosure-several-pictures = The file holds several pictures, and only the first would be seen.
    .hint = The document is unchanged. Save it as PDF and attach that to draw boxes on every page.
enclosure-no-pages = This kind of file has no pages here: it goes along as it is.
    .hint = Save it as PDF and attach that to draw boxes on it.
enclosure-page = The document has no such page.
    .hint = Nothing was changed. Look how many pages it has.
enclosure-leak = What lies under a box still shows in the finished page.
    .hint = Nothing was written. Make the box larger, and tell us of the document’s kind if it happens again.
enclosure-not-drawn = The boxes on { $document } cannot be burned in.
    .hint = Nothing was written. The page Documents on the desk says why the document cannot be shown, or a box lies on a page that is not there: take it back, or attach the document again as PDF.
enclosure-none-named = It is not said which documents of one request are meant.
    .hint = Nothing was changed. Name documents of one request.
enclosure-words = Words to look for need a letter or a digit.
    .hint = Type a name, a number or an address.
package-documents-title = Documents
package-documents-intro = These documents go along as copies. They lie beside the data in the folder “enclosures”.
package-documents-column-what = Document
package-documents-column-cut = What was blacked out
package-documents-cut =
    { $count ->
        [one] 1 place on page { $pages }: { $reason }
       *[other] { $count } places on pages { $pages }: { $reason }
    }
package-documents-whole = Nothing
package-documents-drawn = Documents in which something was blacked out are pictures of their pages: what was blacked out is no longer in the file, and a screen reader finds no text in them. Ask us if you need them in another form.
package-check-documents =
    { $count ->
        [one] { $plain ->
            [0] 1 document goes along, with places blacked out.
           *[other] 1 document goes along as it is.
        }
       *[other] { $count } documents go along, { $plain } of them as they are.
    }
package-check-redactions-undecided =
    { $count ->
        [one] { $count } proposed redaction waits for a decision; the place goes out as it is.
       *[other] { $count } proposed redactions wait for a decision; the places go out as they are.
    }
    .hint = Decide about them under Redactions.
