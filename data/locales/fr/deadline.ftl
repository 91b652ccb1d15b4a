# L'horloge de l'art. 12, par. 3 : dates, étapes, durées, erreurs.
-gdpr = RGPD
-reg = règlement (CEE, Euratom) n° 1182/71

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date-long = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
  } { $month } { $year }
date-month-year = { $month } { $year }

deadline-received = Reçue le { $date }. Le délai court à compter de ce jour, même s'il n'est pas ouvrable (art. 12, par. 3, du { -gdpr }).
deadline-extended = Prolongation de deux mois décidée le { $date }, le tout compté depuis la réception (art. 12, par. 3, du { -gdpr }). Motif : { $reason }
deadline-same-date = { $months ->
    [1] Un mois plus tard, au même quantième : { $date } (art. 12, par. 3, du { -gdpr } ; art. 3, par. 2, point c), du { -reg }).
   *[other] { $months } mois plus tard, au même quantième : { $date } (art. 12, par. 3, du { -gdpr } ; art. 3, par. 2, point c), du { -reg }).
  }
deadline-no-such-day = { $months ->
    [1] Un mois plus tard : { $month } n'a pas de jour { $day }, c'est le dernier jour du mois qui compte, { $date } (art. 12, par. 3, du { -gdpr } ; art. 3, par. 2, point c), du { -reg }).
   *[other] { $months } mois plus tard : { $month } n'a pas de jour { $day }, c'est le dernier jour du mois qui compte, { $date } (art. 12, par. 3, du { -gdpr } ; art. 3, par. 2, point c), du { -reg }).
  }
deadline-rolls-weekend = Le { $date } n'est pas un jour ouvrable : le délai n'expire pas ce jour-là (art. 3, par. 4, du { -reg }).
deadline-rolls-holiday = Le { $date } est un jour férié ({ $name }) : le délai n'expire pas ce jour-là (art. 3, par. 4, du { -reg }).
deadline-rolls-own = { $date } est un jour férié selon votre propre saisie, { $name }{ $source } : le délai n’y expire pas ({ -reg }, art. 3, § 4).
deadline-ends = Le { $date } est un jour ouvrable : le délai expire ce jour-là à 24 h.
deadline-ends-moved = Le { $date } est le jour ouvrable suivant : le délai expire ce jour-là à 24 h (art. 3, par. 4, du { -reg }).
deadline-ends-uncertain = Compte tenu des seules fins de semaine, le délai expire le { $date } à 24 h.
deadline-holidays-unknown = Les jours fériés du calendrier { $calendar } ne sont connus que de { $first } à { $last }. Hors de ces années, seules les fins de semaine ont été prises en compte : vérifiez vous-même les jours fériés.
deadline-undue-delay = La réponse est due dans les meilleurs délais : le mois est un maximum, non un objectif (art. 12, par. 3, du { -gdpr }).
deadline-undue-delay-target = La réponse est due dans les meilleurs délais : le mois est un maximum, non un objectif (art. 12, par. 3, du { -gdpr }). Objectif interne : { $date }.
deadline-notice-due = La personne doit être informée d'une prolongation et de ses motifs au plus tard le { $date } (art. 12, par. 3, du { -gdpr }).
deadline-cautious = Objectif interne prudent : { $date }. Les trois mois se comptent en une fois à compter de la réception et expirent le { $due } ; le calcul n'est pas tranché, et compter un mois puis deux mène à un jour antérieur.
deadline-refusal-due = Un refus, même partiel, doit être communiqué à la personne sans tarder et au plus tard le { $date }, avec ses motifs ; une prolongation ne déplace pas ce jour (art. 12, par. 4, du { -gdpr }).
deadline-regional = Seul un jour férié régional fait la différence : { $national } avec les jours fériés nationaux, { $regional } avec ceux des régions suivantes : { $regions }. Que les jours fériés régionaux comptent n'est pas tranché (art. 2, par. 1, du { -reg }) ; le jour le plus proche est le plus sûr.
deadline-own-working-day = { $date } est un jour ouvrable selon votre propre saisie, { $name }, bien que le calendrier y ait un jour férié.
deadline-closed-day = Votre entreprise est fermée le { $date } ({ $name }). La loi ne connaît pas un tel jour : il ne déplace rien. Répondez avant.
deadline-suspended = { $days ->
    [1] Si la suspension est admise : { $due }. La question sur l'identité est partie le { $asked } et a reçu réponse après un jour. La date stricte reste la principale (art. 12, par. 6, du { -gdpr } ; lignes directrices 01/2022 du CEPD, point 159).
   *[other] Si la suspension est admise : { $due }. La question sur l'identité est partie le { $asked } et a reçu réponse après { $days } jours. La date stricte reste la principale (art. 12, par. 6, du { -gdpr } ; lignes directrices 01/2022 du CEPD, point 159).
  }
deadline-suspension-open = La question sur l'identité du { $asked } est encore sans réponse. La date stricte reste la principale ; que le délai soit suspendu n'est pas tranché (lignes directrices 01/2022 du CEPD, point 159).
deadline-identity-no-reason = Aucun motif n'est consigné pour la question sur l'identité : des informations supplémentaires ne peuvent être demandées qu'en cas de doutes raisonnables (art. 12, par. 6, du { -gdpr }).
deadline-identity-known = La personne était déjà authentifiée : lui demander d'autres preuves d'identité est disproportionné (art. 12, par. 6, du { -gdpr } ; lignes directrices 01/2022 du CEPD, points 70 à 79).
deadline-identity-too-late = La question sur l'identité est partie le { $asked }, après l'expiration du délai : il n'y a plus rien à suspendre.

period-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
  }
period-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
  }
period-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
  }
period-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
  }
period-and = { $first } et { $last }

calendar_unknown = Il n'y a pas de calendrier « { $calendar } ».
    .hint = Rien n'a été calculé. Indiquez un État de l'EEE, CH ou GB par ses deux lettres, ou un Land allemand comme DE-BY.
deadline_months = Le délai est d'un mois, ou de trois en cas de prolongation, et non de { $months }.
    .hint = Rien n'a été calculé. Indiquez 1 ou 3 mois (art. 12, par. 3, du { -gdpr }).
deadline_out_of_range = Le délai d'une réception le { $received } sort du calendrier.
    .hint = Rien n'a été calculé. Vérifiez l'année de la date.
deadline_before_receipt = { $then } précède { $first } : l'ordre des dates ne peut être juste.
    .hint = Rien n'a été modifié. Corrigez la première ou la seconde date.
deadline_extension_too_late = Le premier mois a expiré le { $due } : le délai ne peut plus être prolongé le { $decided }.
    .hint = Rien n'a été modifié. Répondez maintenant et indiquez les motifs du retard (art. 12, par. 3, du { -gdpr }) ; si la prolongation a été décidée à temps, saisissez le jour de la décision.
deadline_extension_without_reason = Une prolongation doit être motivée.
    .hint = Rien n'a été modifié. Indiquez ce qui rend la demande complexe, ou le nombre de demandes : la personne doit en être informée (art. 12, par. 3, du { -gdpr }).
period_malformed = « { $text } » n'est pas une durée.
    .hint = Rien n'a été modifié. Écrivez des années, des mois, des semaines ou des jours, comme P1Y, P6M, P2W ou P90D.
period_with_time = « { $text } » compte des heures ; la conservation s'achève un jour donné.
    .hint = Rien n'a été modifié. Écrivez des jours entiers, par exemple P3D au lieu de PT72H.
