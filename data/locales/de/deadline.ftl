# Die Uhr des Art. 12 Abs. 3: Tage, Schritte, Zeiträume, Fehler.
-gdpr = DSGVO
-reg = Verordnung (EWG, Euratom) Nr. 1182/71

weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
date-long = { $weekday }, { $day }. { $month } { $year }
date-month-year = { $month } { $year }

deadline-received = Eingegangen am { $date }. Die Frist läuft ab diesem Tag, auch wenn er kein Arbeitstag ist (Art. 12 Abs. 3 { -gdpr }).
deadline-extended = Am { $date } um zwei weitere Monate verlängert, zusammen ab Eingang gezählt (Art. 12 Abs. 3 { -gdpr }). Grund: { $reason }
deadline-same-date = { $months ->
    [one] Einen Monat später am gleichen Tag: { $date } (Art. 12 Abs. 3 { -gdpr }; Art. 3 Abs. 2 Buchst. c der { -reg }).
   *[other] { $months } Monate später am gleichen Tag: { $date } (Art. 12 Abs. 3 { -gdpr }; Art. 3 Abs. 2 Buchst. c der { -reg }).
  }
deadline-no-such-day = { $months ->
    [one] Einen Monat später: { $month } hat keinen { $day }. Tag, es zählt der letzte des Monats, { $date } (Art. 12 Abs. 3 { -gdpr }; Art. 3 Abs. 2 Buchst. c der { -reg }).
   *[other] { $months } Monate später: { $month } hat keinen { $day }. Tag, es zählt der letzte des Monats, { $date } (Art. 12 Abs. 3 { -gdpr }; Art. 3 Abs. 2 Buchst. c der { -reg }).
  }
deadline-rolls-weekend = { $date } ist kein Arbeitstag: Die Frist endet nicht an diesem Tag (Art. 3 Abs. 4 der { -reg }).
deadline-rolls-holiday = { $date } ist ein Feiertag, { $name }: Die Frist endet nicht an diesem Tag (Art. 3 Abs. 4 der { -reg }).
deadline-rolls-own = { $date } ist nach Ihrem eigenen Eintrag ein Feiertag, { $name }{ $source }: An ihm endet die Frist nicht ({ -reg }, Art. 3 Abs. 4).
deadline-ends = { $date } ist ein Arbeitstag: Die Frist endet an diesem Tag um 24 Uhr.
deadline-ends-moved = { $date } ist der nächste Arbeitstag: Die Frist endet an diesem Tag um 24 Uhr (Art. 3 Abs. 4 der { -reg }).
deadline-ends-uncertain = Nur nach Wochenenden gerechnet, endet die Frist am { $date } um 24 Uhr.
deadline-holidays-unknown = Feiertage des Kalenders { $calendar } sind nur für { $first } bis { $last } bekannt. Außerhalb dieser Jahre wurden nur Wochenenden berücksichtigt: Prüfen Sie die Feiertage selbst.
deadline-undue-delay = Zu antworten ist unverzüglich: Der Monat ist die Obergrenze, nicht das Ziel (Art. 12 Abs. 3 { -gdpr }).
deadline-undue-delay-target = Zu antworten ist unverzüglich: Der Monat ist die Obergrenze, nicht das Ziel (Art. 12 Abs. 3 { -gdpr }). Internes Ziel: { $date }.
deadline-notice-due = Von einer Verlängerung und ihren Gründen ist die Person bis { $date } zu unterrichten (Art. 12 Abs. 3 { -gdpr }).
deadline-cautious = Vorsichtiges internes Ziel: { $date }. Drei Monate werden ab Eingang in einem Schritt gezählt und enden am { $due }; die Rechnung ist nicht geklärt, und wer erst einen und dann zwei Monate zählt, kommt auf einen früheren Tag.
deadline-refusal-due = Eine Ablehnung, auch in Teilen, ist der Person ohne Verzögerung und bis { $date } mit Gründen mitzuteilen; eine Verlängerung verschiebt diesen Tag nicht (Art. 12 Abs. 4 { -gdpr }).
deadline-regional = Nur ein regionaler Feiertag macht den Unterschied: { $national } mit den gesetzlichen Feiertagen des ganzen Staates, { $regional } mit denen von { $regions }. Ob regionale Feiertage zählen, ist nicht geklärt (Art. 2 Abs. 1 der { -reg }); der frühere Tag ist der sichere.
deadline-own-working-day = { $date } ist nach Ihrem eigenen Eintrag ein Arbeitstag, { $name }, obwohl der Kalender einen Feiertag kennt.
deadline-closed-day = Ihr Betrieb ist am { $date } geschlossen ({ $name }). Das Gesetz kennt einen solchen Tag nicht: Er verschiebt nichts. Antworten Sie vorher.
deadline-suspended = { $days ->
    [one] Falls die Hemmung anerkannt wird: { $due }. Die Frage zur Identität ging am { $asked } hinaus und wurde nach einem Tag beantwortet. Maßgeblich bleibt der strenge Tag (Art. 12 Abs. 6 { -gdpr }; EDSA-Leitlinien 01/2022, Rn. 159).
   *[other] Falls die Hemmung anerkannt wird: { $due }. Die Frage zur Identität ging am { $asked } hinaus und wurde nach { $days } Tagen beantwortet. Maßgeblich bleibt der strenge Tag (Art. 12 Abs. 6 { -gdpr }; EDSA-Leitlinien 01/2022, Rn. 159).
  }
deadline-suspension-open = Die Frage zur Identität vom { $asked } ist noch nicht beantwortet. Maßgeblich bleibt der strenge Tag; ob die Frist ruht, ist nicht geklärt (EDSA-Leitlinien 01/2022, Rn. 159).
deadline-identity-no-reason = Für die Frage zur Identität ist kein Grund festgehalten: Zusätzliche Informationen dürfen nur bei begründeten Zweifeln verlangt werden (Art. 12 Abs. 6 { -gdpr }).
deadline-identity-known = Die Person war bereits authentifiziert: Weitere Nachweise der Identität zu verlangen, ist unverhältnismäßig (Art. 12 Abs. 6 { -gdpr }; EDSA-Leitlinien 01/2022, Rn. 70 bis 79).
deadline-identity-too-late = Die Frage zur Identität ging am { $asked } hinaus, als die Frist schon abgelaufen war: Es gibt nichts mehr zu hemmen.

period-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
  }
period-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
  }
period-weeks = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
  }
period-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
  }
period-and = { $first } und { $last }

calendar_unknown = Es gibt keinen Kalender „{ $calendar }“.
    .hint = Es wurde nichts berechnet. Nennen Sie einen Staat des EWR, CH oder GB mit zwei Buchstaben oder ein deutsches Land wie DE-BY.
deadline_months = Die Frist beträgt einen Monat, mit Verlängerung drei, nicht { $months }.
    .hint = Es wurde nichts berechnet. Geben Sie 1 oder 3 Monate an (Art. 12 Abs. 3 { -gdpr }).
deadline_out_of_range = Die Frist zu einem Eingang am { $received } liegt außerhalb des Kalenders.
    .hint = Es wurde nichts berechnet. Prüfen Sie das Jahr des Datums.
deadline_before_receipt = { $then } liegt vor { $first }: Die Reihenfolge der Tage kann nicht stimmen.
    .hint = Es wurde nichts geändert. Berichtigen Sie den früheren oder den späteren Tag.
deadline_extension_too_late = Der erste Monat endete am { $due }: Am { $decided } kann nicht mehr verlängert werden.
    .hint = Es wurde nichts geändert. Antworten Sie jetzt und nennen Sie die Gründe der Verspätung (Art. 12 Abs. 3 { -gdpr }); wurde rechtzeitig verlängert, tragen Sie den Tag der Entscheidung ein.
deadline_extension_without_reason = Eine Verlängerung braucht einen Grund.
    .hint = Es wurde nichts geändert. Nennen Sie, was den Antrag komplex macht oder wie viele es sind: Die Person ist davon zu unterrichten (Art. 12 Abs. 3 { -gdpr }).
period_malformed = „{ $text }“ ist kein Zeitraum.
    .hint = Es wurde nichts geändert. Schreiben Sie Jahre, Monate, Wochen oder Tage wie in P1Y, P6M, P2W oder P90D.
period_with_time = „{ $text }“ zählt Stunden; die Speicherung endet an einem Tag.
    .hint = Es wurde nichts geändert. Schreiben Sie ganze Tage, etwa P3D statt PT72H.
