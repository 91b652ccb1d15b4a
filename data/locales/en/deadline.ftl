# The clock of Art. 12(3): dates, steps, periods, failures.
-gdpr = GDPR
-reg = Regulation (EEC, Euratom) No 1182/71

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-long = { $weekday } { $day } { $month } { $year }
date-month-year = { $month } { $year }

deadline-received = Received on { $date }. The time limit runs from this day, even if it is not a working day (Art. 12(3) { -gdpr }).
deadline-extended = Extended on { $date } by two further months, counted together from receipt (Art. 12(3) { -gdpr }). Reason: { $reason }
deadline-same-date = { $months ->
    [one] One month later, on the same date: { $date } (Art. 12(3) { -gdpr }; { -reg }, Art. 3(2)(c)).
   *[other] { $months } months later, on the same date: { $date } (Art. 12(3) { -gdpr }; { -reg }, Art. 3(2)(c)).
  }
deadline-no-such-day = { $months ->
    [one] One month later: { $month } has no day { $day }, so its last day counts, { $date } (Art. 12(3) { -gdpr }; { -reg }, Art. 3(2)(c)).
   *[other] { $months } months later: { $month } has no day { $day }, so its last day counts, { $date } (Art. 12(3) { -gdpr }; { -reg }, Art. 3(2)(c)).
  }
deadline-rolls-weekend = { $date } is not a working day: the period does not end on it ({ -reg }, Art. 3(4)).
deadline-rolls-holiday = { $date } is a public holiday, { $name }: the period does not end on it ({ -reg }, Art. 3(4)).
deadline-rolls-own = { $date } is a public holiday by your own entry, { $name }{ $source }: the period does not end on it ({ -reg }, Art. 3(4)).
deadline-ends = { $date } is a working day: the period ends on it, at 24:00.
deadline-ends-moved = { $date } is the next working day: the period ends on it, at 24:00 ({ -reg }, Art. 3(4)).
deadline-ends-uncertain = Counting weekends only, the period ends on { $date }, at 24:00.
deadline-holidays-unknown = Public holidays of the calendar { $calendar } are known for { $first } to { $last } only. Outside these years only weekends were taken into account: check the holidays yourself.
deadline-undue-delay = The person is to be answered without undue delay: the month is the ceiling, not the target (Art. 12(3) { -gdpr }).
deadline-undue-delay-target = The person is to be answered without undue delay: the month is the ceiling, not the target (Art. 12(3) { -gdpr }). Internal target: { $date }.
deadline-notice-due = The person must be told of an extension, with the reasons for the delay, by { $date } (Art. 12(3) { -gdpr }).
deadline-cautious = Cautious internal target: { $date }. Three months are counted from receipt in one step and end on { $due }; no authority has settled the arithmetic, and counting one month and then two ends earlier.
deadline-refusal-due = A refusal, also in part, must reach the person without delay and by { $date }, with reasons; an extension does not move this day (Art. 12(4) { -gdpr }).
deadline-regional = Only a regional holiday makes the difference: { $national } with national holidays, { $regional } with those of { $regions }. Whether regional holidays count is not settled ({ -reg }, Art. 2(1)); the earlier day is the safe one.
deadline-own-working-day = { $date } is a working day by your own entry, { $name }, although the calendar has a holiday on it.
deadline-closed-day = Your company is closed on { $date } ({ $name }). The law knows no such day: it moves nothing. Answer before.
deadline-suspended = { $days ->
    [one] If the pause is accepted: { $due }. The question about identity was sent on { $asked } and answered after one day. The strict date stays the main one (Art. 12(6) { -gdpr }; EDPB Guidelines 01/2022, para. 159).
   *[other] If the pause is accepted: { $due }. The question about identity was sent on { $asked } and answered after { $days } days. The strict date stays the main one (Art. 12(6) { -gdpr }; EDPB Guidelines 01/2022, para. 159).
  }
deadline-suspension-open = The question about identity of { $asked } is not answered yet. The strict date stays the main one; whether the time limit pauses is not settled (EDPB Guidelines 01/2022, para. 159).
deadline-identity-no-reason = The question about identity has no reason on file: further information may be asked for only where there are reasonable doubts (Art. 12(6) { -gdpr }).
deadline-identity-known = The person was already authenticated: asking for more proof of identity is disproportionate (Art. 12(6) { -gdpr }; EDPB Guidelines 01/2022, paras 70 to 79).
deadline-identity-too-late = The question about identity was sent on { $asked }, after the time limit had ended: there is nothing left to pause.

period-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
  }
period-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
  }
period-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
  }
period-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
period-and = { $first } and { $last }

calendar_unknown = There is no calendar “{ $calendar }”.
    .hint = Nothing was computed. Use a country of the EEA, CH or GB by its two letters, or a German Land such as DE-BY.
deadline_months = The time limit is one month, or three with an extension, not { $months }.
    .hint = Nothing was computed. Give 1 or 3 months (Art. 12(3) { -gdpr }).
deadline_out_of_range = The time limit of a receipt on { $received } lies beyond the calendar.
    .hint = Nothing was computed. Check the year of the date.
deadline_before_receipt = { $then } lies before { $first }: the order of the dates cannot be right.
    .hint = Nothing was changed. Correct the earlier or the later date.
deadline_extension_too_late = The first month was over on { $due }: it cannot be extended on { $decided } any more.
    .hint = Nothing was changed. Answer now and say why it is late (Art. 12(3) { -gdpr }); if the extension was decided in time, enter the day on which it was.
deadline_extension_without_reason = An extension needs a reason.
    .hint = Nothing was changed. Say what makes the request complex, or how many there are: the person must be told (Art. 12(3) { -gdpr }).
period_malformed = “{ $text }” is not a length of time.
    .hint = Nothing was changed. Write years, months, weeks or days as in P1Y, P6M, P2W or P90D.
period_with_time = “{ $text }” counts hours; storage ends on a day.
    .hint = Nothing was changed. Write whole days, such as P3D instead of PT72H.
