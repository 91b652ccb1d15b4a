# Packages: what the person reads, the checks before, and verification.

package-date = { $day } { $month } { $year }
package-title-access = Answer to your request for access
package-title-portability = Your data to take with you
package-subtitle = Reference { $reference }, as of { $date }
package-confidential = Confidential: personal data
package-page = Page { $page } of { $pages }
package-contents = Contents
package-skip = Skip to the content

package-fact-controller = Controller
package-fact-dpo = Data Protection Officer
package-fact-representative = Representative in the Union
package-fact-person = For
package-person-unnamed = The person who made the request
package-fact-reference = Reference
package-fact-received = Your request of
package-fact-rights = Rights exercised
package-fact-as-of = State of the data
package-opening = You asked which personal data we process about you. This is our answer under Article 15 of the General Data Protection Regulation (GDPR). It costs you nothing, and you need not give reasons for asking.
package-confirm-yes-title = Yes, we process personal data about you
package-confirm-yes =
    We found { $records ->
        [one] { $records } record
       *[other] { $records } records
    } about you in { $systems ->
        [one] { $systems } system
       *[other] { $systems } systems
    }.
package-confirm-no-title = We found no personal data about you
package-confirm-no = We searched the systems listed below with the details you gave us and found nothing about you. If you think that we hold data about you, tell us under which e-mail address, telephone or customer number they may be kept, and we will search again.

package-part-searched = Where we searched
package-searched-intro = We searched these systems for you.
package-searched-nothing = No system has been searched.
package-column-system = System
package-column-file = Export
package-column-found = Records about you
package-found-nothing = nothing found
package-searched-possible =
    In { $count ->
        [one] { $count } further record
       *[other] { $count } further records
    } only the name, a part of it or a similar number is the same as yours. They may be of somebody else, so they are not part of this answer. If you can give us a further identifier, we will check them.

package-part-information = What we use your data for
package-information-intro = Here are only those of our processing activities in which data about you were found.
package-activity-kicker = { $reference } · found in: { $systems }
package-fact-purposes = Purposes and legal basis
package-basis = { $name } (Art. { $article } GDPR)
package-basis-law = law: { $text }
package-basis-interest = interest pursued: { $text }
package-basis-withdrawal = how to withdraw: { $text }
package-fact-categories = Categories of data found
package-fact-recipients = Recipients
package-recipients-none = Nobody: the data are not disclosed.
package-recipient-when = disclosed: { $text }
package-transfer = Transfer to { $country } ({ $ground } GDPR)
package-transfers-noticed = Our privacy notice names these third countries for all processing together: { $countries }
package-fact-storage = How long we keep them
package-fact-source = Where the data come from
package-fact-automated = Automated decisions
package-automated-none = There is no automated decision-making, including profiling.
package-logic = How it works: { $text }
package-consequences = What it means for you: { $text }
package-fact-safeguards = Safeguards for transfers
package-safeguard-copy = How to get a copy: { $text }
package-safeguard-copy-ask = Ask us for a copy of the safeguards.

# What the register does not say; each of these is a finding too.
package-hole-purposes = The purposes are not recorded at present.
package-hole-basis = No legal basis is recorded for this purpose at present.
package-hole-withdrawal = how to withdraw is not recorded at present
package-hole-category = further data whose category has not yet been determined
package-hole-recipients = The recipients are not recorded at present.
package-hole-recipient-name = Recorded as a category only. On request we will tell you the individual recipients, unless that is impossible.
package-hole-recipient-date = When data are or were disclosed is not recorded at present for: { $recipients }
package-hole-transfers = Whether data go to third countries is not recorded at present.
package-hole-country = a country that is not recorded at present
package-hole-ground = Transfer to { $country }; on which ground is not recorded at present
package-hole-instrument = The instrument recorded for it ended on { $day }; what stands in its place is not recorded at present.
package-hole-storage = No storage period is recorded at present.
package-hole-storage-period = no period is stated
package-hole-source = from whom is not recorded at present
package-hole-public-sources = Whether the data come from publicly accessible sources is not recorded at present.
package-hole-automated = Whether there are automated decisions is not recorded at present.
package-hole-logic = How it works is not recorded at present.
package-hole-consequences = What it means for you is not recorded at present.

package-origin-unstated = Not recorded
package-origin-provided = You gave them to us
package-origin-observed = Arose from your use
package-origin-derived = Computed from other data
package-origin-inferred = Our assessment
package-origin-third-party = Received from somebody else
package-origin-generated = Assigned by us
package-public-sources = Publicly accessible sources: { $text }
package-public-sources-none = They do not come from publicly accessible sources.
package-source-per-record = As each record of { $system } says (column { $column }): { $sources }
package-source-of-records =
    { $source } ({ $count ->
        [one] { $count } record
       *[other] { $count } records
    })

package-storage-until-at-most = until { $last } at the latest ({ $rule })
package-storage-until = until { $last } ({ $rule })
package-storage-between-at-most = each record separately, the first until { $first }, the last until { $last } at the latest ({ $rule })
package-storage-between = each record separately, the first until { $first }, the last until { $last } ({ $rule })
package-storage-max =
    { $triggered ->
        [0] at most { $period }
       *[other] at most { $period }, counted from: { $trigger }
    }
package-storage-exact =
    { $triggered ->
        [0] { $period }
       *[other] { $period }, counted from: { $trigger }
    }
package-storage-immediate =
    { $triggered ->
        [0] erased at once
       *[other] erased at once after: { $trigger }
    }
package-storage-promptly =
    { $triggered ->
        [0] erased promptly
       *[other] erased promptly after: { $trigger }
    }
package-storage-on-request = until you ask for erasure
package-storage-external = as stated in: { $reference }
package-storage-criterion = until: { $trigger }
package-storage-while = kept as long as: { $condition }
package-storage-first-of = until the first of these: { $ends }
package-storage-or = or
package-storage-otherwise = otherwise { $end }
package-storage-use-only = limits the use, not the storage: { $rule }

package-part-rights = Your rights
package-rights-intro = You can exercise these rights free of charge by writing to the contact on the first page. Which of them apply depends on the legal basis of the processing.
package-right-rectification = You can have wrong data corrected and incomplete data completed.
package-right-erasure = You can have your data erased where one of the reasons of Article 17 applies, for example when they are no longer necessary.
package-right-restriction = You can have the use of your data restricted in the cases of Article 18, for example while it is being checked whether they are correct.
package-right-portability = You can receive the data that you provided in a machine-readable form, or have them sent to another provider.
package-right-automated-decision = You can ask that a person examines the decision, state your view and contest the decision.
package-right-limited = It does not reach as far as the law obliges us to process the data.
package-right-only = Applies to: { $activities }
package-objection-title = Your right to object
package-objection = You can object at any time, on grounds relating to your particular situation, to these processing activities, because they rest on a legitimate interest or a public task (Art. 21(1) GDPR). We then stop, unless we demonstrate compelling grounds that override your interests.
package-objection-marketing = You can object to the use of your data for direct marketing at any time, without giving reasons. We then stop using them for it (Art. 21(2) and (3) GDPR).
package-withdrawal-title = Withdrawing your consent
package-withdrawal = Where we rely on your consent, you can withdraw it at any time. What was done before stays lawful (Art. 7(3) GDPR).
package-complaint-title = Your right to complain
package-complaint = You can lodge a complaint with a data protection supervisory authority, in particular where you live, where you work or where you think the rules were broken (Art. 77 GDPR).
package-complaint-named = You can lodge a complaint with a data protection supervisory authority (Art. 77 GDPR). Competent for us: { $authority }. You can also turn to the authority where you live or work.

package-part-copy = Copy of your data
package-copy-intro = For each system you see what its columns mean, then your records (Art. 15(3) GDPR).
package-copy-no-activity = Processing activity not yet determined
package-copy-of =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    } from the export “{ $file }”. Complete in { $json } and { $csv }
package-columns-title = What the columns mean
package-records-title = Your records
package-record = Record { $number }
package-column-name = Column
package-column-meaning = Meaning
package-column-origin = Origin
package-column-unexplained = no category yet
package-left-out = Left out of this copy
package-left-out-no-reason = no reason recorded
package-shortened-title = Shown in part
package-shortened = The first { $shown } of { $all } records are shown here. All of them are in { $file }
package-value-empty = empty
package-value-cut = (continues in the data file)

package-part-files = Data files
package-files-intro = Complete and exact, for other programs. Unpack the package first, so that the links work.
package-readme-access = This package is the answer of { $controller } to your request for access under Article 15 GDPR, reference { $reference }, as of { $date }. It holds the personal data that were found about you, and the information that the law asks for. Questions: { $contact }
package-readme-portability = This package holds the personal data that you can take with you under Article 20 GDPR, from { $controller }, reference { $reference }, as of { $date }: data that you provided or that arose from your use, and that are processed on your consent or a contract. All the other data about you can be had by a request for access (Article 15 GDPR). Questions: { $contact }
package-readme-files = What is inside
package-readme-csv = The CSV files hold your data exactly as they stand in the systems. A spreadsheet program may take a value that begins with = + - or @ for a formula: open such files as text if you do not know where a value comes from. Where a field has several values, they are written as a JSON list.
package-readme-care = Keep this package in a safe place: whoever has it can read your data.
package-guide-intro = This page explains the data files in this package. They hold the personal data that you provided or that arose from your use of our services, as far as they are processed on your consent or a contract (Art. 20(1) GDPR). You can give the files to another provider.
package-guide-of =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    } in { $json } and { $csv } · explained for programs in { $schema }

package-reason-provided = Provided by the person, on consent or contract (Art. 20(1)).
package-reason-observed = Observed from the person’s use, on consent or contract (Art. 20(1)).
package-reason-skipped = Left out by you.
package-reason-no-activity = Not tied to a processing activity, so no legal basis is known.
package-reason-unmapped = Not tied to a category of personal data.
package-reason-derived = Derived from other data, not provided by the person (Art. 20(1)).
package-reason-inferred = Inferred about the person, not provided (Art. 20(1)).
package-reason-no-basis = The activity states no legal basis (Art. 20(1)(a)).
package-reason-other-basis = Based neither on consent nor on a contract (Art. 20(1)(a)).
package-reason-mixed-bases = On consent or contract, but on another legal basis too: decide which the item serves (Art. 20(1)(a)).
package-reason-third-party = Comes from a third party: decide, with regard to the rights of others (Art. 20(1), (4)).
package-reason-generated = Generated by the controller: decide whether the person’s use made it (Art. 20(1)).
package-reason-origin-unstated = Nobody has said where it comes from: decide (Art. 20(1)).
package-reason-decided = You decided to hand it over (Art. 20(1), (4)).

package-check-nothing-collected = No export has been searched yet.
    .hint = Add the exports of the systems that may hold data about the person.
package-check-nothing-found =
    Nothing was found in { $files ->
        [one] { $files } export
       *[other] { $files } exports
    }.
    .hint = “Nothing found” is an answer too. Check the identifiers before you give it.
package-check-found =
    { $records ->
        [one] { $records } record
       *[other] { $records } records
    } found in { $files ->
        [one] { $files } export
       *[other] { $files } exports
    }.
package-check-possible =
    { $count ->
        [one] { $count } record is perhaps about the person and not decided.
       *[other] { $count } records are perhaps about the person and not decided.
    }
    .hint = They are not part of the answer. Decide about each where the data were collected; ask the person for a further identifier if that does not settle it.
package-check-no-activity = The data of { $system } belong to no processing activity.
    .hint = Choose the activity, so that purpose, recipients and storage can be told.
package-check-unmapped =
    { $count ->
        [one] A column of { $system } has no category in the register: { $columns }
       *[other] { $count } columns of { $system } have no category in the register: { $columns }
    }
    .hint = Tie them to a category of personal data, or leave them out with a reason.
package-check-unconfirmed =
    { $count ->
        [one] { $count } proposed meaning in { $system } is not confirmed.
       *[other] { $count } proposed meanings in { $system } are not confirmed.
    }
    .hint = Look through the columns and confirm what was guessed.
package-check-left-out-without-reason =
    { $count ->
        [one] { $count } column of { $system } is left out without a reason.
       *[other] { $count } columns of { $system } are left out without a reason.
    }
    .hint = Write down why: the person will read it.
package-check-mapped = Every column found is explained and confirmed.
package-check-to-decide =
    { $count ->
        [one] { $count } item waits for your decision and stays out until then.
       *[other] { $count } items wait for your decision and stay out until then.
    }
    .hint = Look at the items left out and include what does not harm others.
package-check-decided =
    { $count ->
        [one] { $count } item goes in by your decision.
       *[other] { $count } items go in by your decision.
    }
    .hint = Make sure that the rights of others are not harmed.
package-check-nothing-in-scope = Nothing that was found falls under data portability.
    .hint = Tell the person so within the month, with the reasons (Art. 12(4)); offer access instead.
package-check-in-scope =
    { $count ->
        [one] { $count } item goes in
       *[other] { $count } items go in
    }, { $out } stay out.
package-check-no-purpose = “{ $activity }” states no purpose.
    .hint = Write the purpose into the record: the person has a right to know it.
package-check-no-legal-basis = “{ $activity }” has a purpose without a legal basis.
    .hint = Complete the record: which rights apply, and what is portable, follows from it.
package-check-recipients-open = The recipients of “{ $activity }” are not answered.
    .hint = Name them, or state that there are none.
package-check-transfers-open = Whether “{ $activity }” transfers data to third countries is not answered.
    .hint = Name the countries and the ground of each transfer, or state that there is none.
package-check-recipient-unnamed = “{ $recipient }” is known as a category only.
    .hint = The person has a right to the names, unless they cannot be identified or the request is manifestly unfounded or excessive.
package-check-storage-missing = “{ $activity }” states no storage period for: { $categories }
    .hint = Write the period or the criterion into the record.
package-check-storage-undated = “{ $activity }” has a storage period, and the day from which it runs is not in the records found, or cannot be read: { $categories }
    .hint = Say in the case which column holds the day; until then the answer gives the period alone.
package-check-storage-over = Data of “{ $activity }” were found although their storage period is over: { $categories }
    .hint = They belong in the answer. Have the erasure checked afterwards.
package-check-safeguard-ended = The instrument “{ $instrument }”, on which a transfer rests, ended on { $day }.
    .hint = Enter what stands in its place: the person has a right to know the safeguard that is really used.
package-check-automated-open = Whether “{ $activity }” decides automatically is not answered.
    .hint = State the logic and the consequences, or that there is none.
package-check-authority-missing = The competent supervisory authority is not recorded.
    .hint = Without it the answer explains the right to complain in general terms.

package-verify-empty = The file is empty.
package-verify-not-a-package = This is not a package of this program.
package-verify-truncated = The file is incomplete: its end is missing or something follows it.
package-verify-structure = The file is not packed as this program packs: something was added, moved or changed.
package-verify-path = A file has a name that does not belong in a package: { $at }
package-verify-too-many = There are too many files inside: { $at }
package-verify-too-large = Unpacked, the package would be larger than any package of this program.
package-verify-duplicate = A file is there twice: { $at }
package-verify-manifest-missing = The list of contents is missing: { $at }
package-verify-manifest-broken = The list of contents cannot be read: { $at }
package-verify-manifest-altered = The list of contents was changed after the package was made: { $at }
package-verify-newer = The package was made by a newer version of the program (format { $at }).
package-verify-packing = Packed data were changed after the package was made.
package-verify-altered = This file was changed after the package was made: { $at }
package-verify-extra = This file does not belong to the package: { $at }
package-verify-missing = This file is missing: { $at }
package-verify-not-machine-readable = A portability package needs data that machines can read, JSON and CSV, not a PDF (Art. 20(1)).
package-verify-out-of-scope = This file states neither consent nor contract as its legal basis (Art. 20(1)(a)): { $at }

package-request-missing = There is no request “{ $reference }”.
    .hint = Nothing was written. The list of requests shows their references.
package-nothing-in-scope = Nothing that was found for { $reference } falls under data portability (Art. 20(1)).
    .hint = No package was made. Look at the reasons per item; if they hold, tell the person within the month (Art. 12(4)) and offer access.
package-too-large = The package would be larger than 2 GiB.
    .hint = Nothing was written and the finds are unchanged. Split the request by system.
package-check-identity-open = How the person’s identity was checked is not recorded.
    .hint = Note it in the case; where there is no doubt, say why. No copy of a document is needed.
package-check-collected-twice = The export { $file } was collected twice: its records would go out twice.
    .hint = Take one of the two out of the case; undo brings it back.
