# The window: where a person is searched.
gathering = Systems to search
    .why = Each system of the register that may hold this person’s data. Ask its owner with the ready text; a file dropped above settles it, and that nothing was found is an answer, too.
gathering-column-why = Because of
gathering-column-due = Answer by
gathering-no-owner = nobody named to ask
gathering-overdue = The day is over, and there is no answer.
gathering-asked-on = asked on { $date }
gathering-found =
    { $n ->
        [0] perhaps found
        [one] 1 record
       *[other] { $n } records
    }
gathering-state = State of the search in { $system }
gathering-text = Text
gathering-without-system = These activities name no system, so that nobody can tell where to search for them:
gathering-text-title = Ask for the data in { $system }
gathering-text-why = Nothing is sent and no query is run by this program. The text holds the person’s identifiers: send it by a protected way.
gathering-subject = Subject
gathering-body = Text
gathering-copy = Copy
gathering-copied = The text was copied.
gathering-mark-asked = Mark as asked today
gathering-database-why = The text to its owner then holds the query that finds one person in it.
gathering-columns-why = Table and column by kind of identifier, as the database spells them: crm.customers and email, for instance. What is missing stands as a gap in the query.
gathering-column-add = Column
gathering-column-new = new column
