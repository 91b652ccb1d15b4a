# The window: what comes after a case.
request-person-removed = removed
case-purged = The person's data were removed from this case on { $date }; nothing is added to it any more.

purge-title = Personal data of closed cases
purge-why = What is known of a person is not needed without end (Art. 5(1)(e)). { $days } days after a case is closed, its personal data are due to go; the facts of the procedure stay (Art. 5(2)). Nothing goes by itself.
purge-never = Personal data of closed cases are kept without end: so it is set. Single cases can be cleared here all the same.
purge-banner = { $n ->
        [one] One closed case holds personal data longer than your { $days } days.
       *[other] { $n } closed cases hold personal data longer than your { $days } days.
    }
purge-banner-look = Look at them
purge-banner-unfinished = Personal data were removed, and the file is still to be written anew, so that no rest stands in its log.
purge-finish = Write the file anew
purge-finished = The file was written anew.
purge-none = No closed case holds personal data
    .why = Cases appear here when they are closed.
purge-closed = Closed
purge-due-on = Due to go
purge-due = due
purge-kept-longer = Kept longer
purge-kept-until = Kept until { $date }
purge-do = Actions
purge-look = Remove personal data…
purge-keep = Keep longer…
purge-ask = Remove the personal data of { $ref }?
purge-keep-texts = Keep these texts; I have read them
purge-related = Other cases of the same person are not touched: { $refs }.
purge-announced = This cannot be undone. Backups, copies of the register, packages and letters that left the program keep what they hold.
purge-type = To confirm, type { $ref }
purge-run = Remove for good
purge-done = The personal data of { $ref } were removed.
purge-done-unfinished = The personal data of { $ref } were removed; the file is still to be written anew.
purge-keep-title = Keep the personal data of { $ref } longer
purge-keep-why = Once, until a day and for a reason: a claim before a court, a complaint that is pending.
purge-keep-until = Until
purge-keep-reason-label = Reason

copies-title = Copies of the register
copies-why = Copies keep what was removed until they are deleted. These lie beside the register, such as the one made before it was brought to a new version. Copies elsewhere are not known to the program: let them rotate out.
copies-none = No older copy of this register lies beside it.
copies-delete = Delete chosen copies…
copies-ask = { $n ->
        [one] Delete one copy?
       *[other] Delete { $n } copies?
    }
    .why = They cannot be brought back. A fresh copy of the register as it is now can be written first.
copies-delete-fresh = Write a fresh copy, then delete
copies-delete-only = Delete without a fresh copy
copies-deleted = { $n ->
        [one] One copy deleted
       *[other] { $n } copies deleted
    }

figures-title = Key figures
figures-from = Received from
figures-to = Received until
figures-as-of = As of
figures-report = Register of requests
figures-none = No request was received in this period
    .why = Choose another period.

settings-purge-after = Personal data go, days after closing
    .why = From this day the Requests screen says so. Empty: 30. Nothing goes by itself.
settings-purge-never = Keep them without end
    .why = Nothing is announced then. Say elsewhere why (Art. 5(1)(e)).

reports-requests = Register of requests
    .what = Without names, for the annual report and the authority
reports-requests-count =
    { $n ->
        [one] 1 request
       *[other] { $n } requests
    }
reports-empty-requests = No request yet
    .why = The document lists the requests of data subjects. Log the first one.
