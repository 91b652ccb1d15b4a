//! Calendars of public holidays, a controller's own days, and its settings for time limits.

use clap::ArgMatches;
use ropadesk_core::api::others::OrganisationList;
use ropadesk_core::api::reference::{CalendarList, CalendarView};
use ropadesk_core::calendar::{OwnDay, OwnDayKind, TimeLimits};
use ropadesk_core::error::{Error, Kind};
use serde_json::{Value, json};

use super::{sentence, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table};

/// `ropa calendar …`
pub fn run(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    match verb {
        "list" => list(host),
        "show" => show(host, matches),
        "days" => {
            host.open(Opening::Read)?;
            let (_, limits) = whose(host, matches)?;
            settings(host, &limits)
        }
        "add" => add(host, matches),
        "remove" => remove(host, matches),
        _ => set(host, matches),
    }
}

fn list(host: &Host) -> Done {
    let reply = host.ask("calendar_list", Value::Null)?;
    let list: CalendarList = host.typed(&reply)?;
    let mut table = Table::new(vec![
        (host.say("cli-column-code"), Look::Text),
        (host.say("cli-column-name"), Look::Elastic),
    ]);
    for one in &list.items {
        let name = one.name.in_lang(host.moment.lang).to_owned();
        table.row(vec![one.code.clone(), if one.country.is_some() { format!("  {name}") } else { name }]);
    }
    Ok(Answer::new(table.print(host.paint), reply["items"].clone()))
}

fn show(host: &Host, matches: &ArgMatches) -> Done {
    let controller = text(matches, "controller");
    if !controller.is_empty() {
        host.open(Opening::Read)?;
    }
    let mut args = json!({"code": text(matches, "calendar-code"), "controller": controller});
    if let Some(year) = matches.get_one::<i32>("year") {
        args["from_on"] = json!(format!("{year}-01-01"));
        args["to_on"] = json!(format!("{year}-12-31"));
    }
    let reply = host.ask("calendar_get", args)?;
    let view: CalendarView = host.typed(&reply)?;
    let mut table = Table::new(vec![
        (host.say("cli-column-day"), Look::Text),
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("cli-column-kind"), Look::Dim),
    ]);
    for day in &view.days {
        let kind = match (day.own, day.regional) {
            (true, _) => host.code("own-day-kind", &day.kind),
            (false, true) => host.say("cli-calendar-regional"),
            (false, false) => String::new(),
        };
        table.row(vec![day.date.clone(), day.name.clone(), kind]);
    }
    let source = host.paint.dim(&format!("{} ({})", view.source, view.generated_on));
    Ok(Answer::new(format!("{}\n{}  {source}\n", table.print(host.paint), view.name), reply))
}

/// The named controller, else the keeper, as the list of organisations shows it, and its settings.
fn whose(host: &Host, matches: &ArgMatches) -> Done<(Value, TimeLimits)> {
    let reply = host.ask("organisation_list", Value::Null)?;
    let snapshot = host.desk.snapshot().map_err(|error| host.stop(&error))?;
    let named = text(matches, "controller");
    let (found, unknown) = if named.is_empty() {
        (snapshot.keeper(), Error::new(Kind::NotFound, "calendar-no-keeper"))
    } else {
        let unknown = Error::new(Kind::NotFound, "record-missing").with("reference", named.as_str());
        (snapshot.organisations.find(&named), unknown)
    };
    let missing = || host.stop(&unknown);
    let own = found.ok_or_else(missing)?;
    let list: OrganisationList = host.typed(&reply)?;
    let place = list.items.iter().position(|item| item.record.id == own.id).ok_or_else(missing)?;
    Ok((reply["items"][place].clone(), own.time_limits.clone()))
}

fn save(host: &Host, item: &Value, limits: &TimeLimits) -> Done {
    let mut record = item["record"].clone();
    record["time_limits"] = json!(limits);
    host.ask("organisation_save", json!({"record": record, "version": item["version"]}))?;
    settings(host, limits)
}

fn settings(host: &Host, limits: &TimeLimits) -> Done {
    let mut said = String::new();
    let target = limits.target_day().map(|day| day.to_string()).unwrap_or_else(|| host.say("answer-none"));
    let set = if limits.calendar.is_empty() {
        host.say("cli-calendar-of-country")
    } else {
        limits.calendar.clone()
    };
    let purge = limits.purge_days().map_or_else(|| host.say("cli-purge-never"), |days| days.to_string());
    let shown =
        [("cli-fact-calendar", set), ("cli-fact-target-day", target), ("cli-fact-purge-after", purge)];
    for (id, value) in shown {
        said.push_str(&format!("  {}  {value}\n", host.paint.dim(&host.say(id))));
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-day"), Look::Text),
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("cli-column-kind"), Look::Text),
        (host.say("cli-column-calendar"), Look::Text),
        (host.say("cli-column-source"), Look::Dim),
    ]);
    for day in &limits.own_days {
        table.row(vec![
            day.date.clone(),
            day.name.clone(),
            host.code("own-day-kind", day.kind.code()),
            day.calendar.clone(),
            day.source.clone(),
        ]);
    }
    if limits.own_days.is_empty() {
        return Ok(Answer::new(format!("{said}{}\n", host.say("cli-calendar-no-days")), json!(limits)));
    }
    Ok(Answer::new(format!("{said}\n{}", table.print(host.paint)), json!(limits)))
}

fn day(host: &Host, matches: &ArgMatches) -> Done<String> {
    let day = chrono::NaiveDate::parse_from_str(&text(matches, "own-day"), "%Y-%m-%d");
    day.map(|day| day.to_string()).map_err(|_| host.stop(&Error::invalid("date-invalid")))
}

fn add(host: &Host, matches: &ArgMatches) -> Done {
    let date = day(host, matches)?;
    let kind = match text(matches, "day-kind").as_str() {
        "working_day" => OwnDayKind::WorkingDay,
        "closed" => OwnDayKind::Closed,
        _ => OwnDayKind::PublicHoliday,
    };
    let calendar = known(host, &text(matches, "calendar"))?;
    host.open(Opening::Write)?;
    let (item, mut limits) = whose(host, matches)?;
    let (name, source) = (text(matches, "name"), text(matches, "day-source"));
    limits.own_days.retain(|day| day.date != date || day.kind != kind || day.calendar != calendar);
    limits.own_days.push(OwnDay { date, name, kind, calendar, source });
    limits.own_days.sort_by(|a, b| (&a.date, a.kind, &a.calendar).cmp(&(&b.date, b.kind, &b.calendar)));
    save(host, &item, &limits)
}

/// The code of a calendar as the core writes it; empty for none.
fn known(host: &Host, code: &str) -> Done<String> {
    if code.is_empty() {
        return Ok(String::new());
    }
    let found = ropadesk_core::calendar::Calendar::of(code).map_err(|error| host.stop(&error))?;
    Ok(found.code.clone())
}

fn remove(host: &Host, matches: &ArgMatches) -> Done {
    let date = day(host, matches)?;
    host.open(Opening::Write)?;
    let (item, mut limits) = whose(host, matches)?;
    let before = limits.own_days.len();
    limits.own_days.retain(|day| day.date != date);
    if limits.own_days.len() == before {
        return Ok(sentence(&host.say("cli-calendar-no-such-day"), json!(limits)));
    }
    save(host, &item, &limits)
}

fn set(host: &Host, matches: &ArgMatches) -> Done {
    let calendar = matches.get_one::<String>("calendar");
    let calendar = calendar.map(|code| known(host, code)).transpose()?;
    let target = matches.get_one::<u16>("target-day").copied();
    let purge_after = matches.get_one::<u16>("purge-after").copied();
    let never = matches.get_flag("never-purge");
    if calendar.is_none() && target.is_none() && purge_after.is_none() && !never {
        return Err(host.usage(&Error::invalid("cli-set-nothing")));
    }
    host.open(Opening::Write)?;
    let (item, mut limits) = whose(host, matches)?;
    if let Some(calendar) = calendar {
        limits.calendar = calendar;
    }
    limits.internal_target_day = target.or(limits.internal_target_day);
    // To name days is to take "never" back.
    limits.never_purge = never || limits.never_purge && purge_after.is_none();
    limits.purge_after_days = purge_after.or(limits.purge_after_days);
    save(host, &item, &limits)
}
