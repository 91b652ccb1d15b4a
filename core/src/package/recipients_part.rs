//! To whom the person's data go: recipients by name with the day, transfers with their ground, and safeguards with the way
//! to a copy (Art. 15(1)(c), 15(2); CJEU C-154/21).

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::answer::{dashed, legible, listed};
use super::gather::Case;
use super::{UnnamedReason, dates};
use crate::activity::Activity;
use crate::answer::Answer;
use crate::country::Country;
use crate::recipient::{Disclosure, Recipient, RecipientKind};
use crate::report::content::{Fact, Text};
use crate::report::words::name_of;
use crate::transfer::{Safeguard, Transfer, TransferInstrument};
use crate::words::Words;

/// Recipients and transfers of one activity; what the register does not say is told as such.
pub(crate) fn recipients(
    case: &Case<'_>,
    activity: &Activity,
    unnamed_reason: Option<UnnamedReason>,
    words: &Words,
) -> Fact {
    let all = disclosures(case, activity);
    let mut items: Vec<Text> =
        all.iter().map(|(disclosure, recipient)| one(disclosure, *recipient, words)).collect();
    items.extend(transfers(case, activity, words));
    let empty = match activity.recipients {
        Answer::Open => words.say("package-hole-recipients"),
        _ => words.say("package-recipients-none"),
    };
    // What is told of transfers alone does not say who receives the data.
    let open_beside = activity.recipients.is_open() && !items.is_empty();
    let mut fact = listed(words.say("package-fact-recipients"), "Art. 15(1)(c)", items, empty.clone());
    if open_beside {
        fact = fact.and(Text::muted(empty));
    }
    if activity.transfers.is_open() {
        fact = fact.and(Text::muted(words.say("package-hole-transfers")));
    }
    let undated: Vec<String> = all
        .iter()
        .filter(|(disclosure, _)| disclosure.when.trim().is_empty())
        .map(|(disclosure, recipient)| legible(called(disclosure, *recipient)))
        .collect();
    if !undated.is_empty() {
        let args = [("recipients", undated.join(", ").into())];
        fact = fact.and(Text::muted(words.say_with("package-hole-recipient-date", &args)));
    }
    if !all.iter().any(|(_, recipient)| is_owed_a_name(*recipient)) {
        return fact;
    }
    let why = match unnamed_reason {
        None => words.say("package-hole-recipient-name"),
        Some(reason) => words.say(&format!("package-recipient-unnamed-{}", dashed(reason.code()))),
    };
    fact.and(Text::muted(why))
}

/// One recipient: name, how the activity calls it, where it is, what it gets and when.
fn one(disclosure: &Disclosure, recipient: Option<&Recipient>, words: &Words) -> Text {
    let name = recipient.map(|known| known.name.as_str()).unwrap_or_default();
    let category = recipient.map(|known| known.category.as_str()).unwrap_or_default();
    let stated = if disclosure.stated_as.is_empty() { category } else { &disclosure.stated_as };
    let mut text = if name.is_empty() {
        Text::plain(legible(stated))
    } else if stated.is_empty() || stated == name {
        Text::bold(legible(name))
    } else {
        Text::bold(legible(name)).and(format!(" ({})", legible(stated)))
    };
    let countries: Vec<_> = recipient
        .map(|known| known.all_countries().into_iter().map(|code| country(code, words)).collect())
        .unwrap_or_default();
    let when = match disclosure.when.trim() {
        "" => String::new(),
        when => words.say_with("package-recipient-when", &[("text", when.into())]),
    };
    let details = [
        countries.join(", "),
        recipient.map(|known| known.condition.clone()).unwrap_or_default(),
        disclosure.receives.clone(),
        when,
    ];
    for detail in details.iter().filter(|detail| !detail.is_empty()) {
        text = text.and(format!("; {}", legible(detail)));
    }
    text
}

/// The name where it is known, else how the activity or the register calls it.
fn called<'b>(disclosure: &'b Disclosure, recipient: Option<&'b Recipient>) -> &'b str {
    match recipient {
        Some(known) if !known.name.is_empty() || disclosure.stated_as.is_empty() => known.label(),
        _ => &disclosure.stated_as,
    }
}

/// Whether the person still has a right to a name here (CJEU C-154/21).
pub(crate) fn is_owed_a_name(recipient: Option<&Recipient>) -> bool {
    recipient.is_none_or(|known| known.needs_name() && known.name.is_empty())
}

/// Recipients in the law's sense: the controller's own staff is none.
pub(crate) fn disclosures<'b>(
    case: &'b Case<'_>,
    activity: &'b Activity,
) -> Vec<(&'b Disclosure, Option<&'b Recipient>)> {
    let all = activity.recipients.items().iter();
    let with = all.map(|disclosure| (disclosure, case.snapshot.recipients.get(&disclosure.recipient_id)));
    with.filter(|(_, recipient)| recipient.is_none_or(|known| known.kind != RecipientKind::Internal))
        .collect()
}

fn transfers(case: &Case<'_>, activity: &Activity, words: &Words) -> Vec<Text> {
    let mut items: Vec<Text> = activity
        .transfers
        .items()
        .iter()
        .map(|transfer| {
            let country = destination(transfer, words);
            let said = if transfer.safeguard == Safeguard::Unstated {
                words.say_with("package-hole-ground", &[("country", country.into())])
            } else {
                let args = [("country", country.into()), ("ground", ground(transfer, words).into())];
                words.say_with("package-transfer", &args)
            };
            Text::plain(said)
        })
        .collect();
    if activity.transfers.is_open() {
        items.extend(noticed_countries(case, words));
    }
    items
}

/// What a notice says of third countries for all activities together, while the record does not link them.
fn noticed_countries(case: &Case<'_>, words: &Words) -> Option<Text> {
    let notices = case.snapshot.notices.iter();
    let codes: BTreeSet<&str> = notices
        .flat_map(|notice| notice.transfer_countries.iter().map(|named| named.country.as_str()))
        .filter(|code| !code.is_empty())
        .collect();
    let names: BTreeSet<String> = codes.into_iter().map(|code| country(code, words)).collect();
    let names: Vec<_> = names.into_iter().collect();
    (!names.is_empty()).then(|| {
        Text::plain(words.say_with("package-transfers-noticed", &[("countries", names.join(", ").into())]))
    })
}

fn ground(transfer: &Transfer, words: &Words) -> String {
    let name = name_of(words, "safeguard", &transfer.safeguard);
    format!("{name}, Art. {}", transfer.safeguard.article())
}

/// Where a transfer goes; said as not recorded while no country is entered.
fn destination(transfer: &Transfer, words: &Words) -> String {
    match transfer.country.trim() {
        "" => words.say("package-hole-country"),
        code => country(code, words),
    }
}

/// A country's name in the person's language; the code as it stands when the list does not know it.
fn country(code: &str, words: &Words) -> String {
    Country::of(code).map_or_else(|| legible(code), |known| known.name.in_lang(words.lang()).to_owned())
}

/// Only where a transfer really rests on Art. 46 is there a safeguard to inform of, as it stands on the day of the answer.
pub(crate) fn safeguards(
    case: &Case<'_>,
    activity: &Activity,
    as_of: NaiveDate,
    words: &Words,
) -> Option<Fact> {
    let resting =
        activity.transfers.items().iter().filter(|transfer| transfer.safeguard.is_appropriate_safeguard());
    let items: Vec<Text> = resting.map(|transfer| safeguard(case, transfer, as_of, words)).collect();
    (!items.is_empty())
        .then(|| listed(words.say("package-fact-safeguards"), "Art. 15(2)", items, String::new()))
}

fn safeguard(case: &Case<'_>, transfer: &Transfer, as_of: NaiveDate, words: &Words) -> Text {
    let recipient = case.snapshot.recipients.get(&transfer.recipient_id).map(Recipient::label);
    let mut text = Text::plain(destination(transfer, words));
    if let Some(label) = recipient {
        text = text.and(format!(" ({})", legible(label)));
    }
    text = text.and(format!(": {}", ground(transfer, words)));
    if !transfer.detail.is_empty() {
        text = text.and(format!("; {}", legible(&transfer.detail)));
    }
    let instrument = case.snapshot.transfer_instruments.get(&transfer.instrument_id);
    if let Some(ended_on) = instrument.and_then(|one| ended_before(one, as_of)) {
        let args = [("day", dates::long(words, ended_on).into())];
        text = text.and(format!("\n{}", words.say_with("package-hole-instrument", &args)));
    } else if let Some(instrument) = instrument {
        let named = instrument_in_words(instrument, words);
        text = text.and(format!(
            "\n{}",
            words.say_with("package-safeguard-instrument", &[("text", legible(&named).into())])
        ));
    }
    let own = Some(&transfer.copy_available).filter(|text| !text.is_empty());
    let common = instrument.map(|one| &one.copy_available).filter(|text| !text.is_empty());
    let copy = match own.or(common) {
        None => words.say("package-safeguard-copy-ask"),
        Some(how) => words.say_with("package-safeguard-copy", &[("text", legible(how).into())]),
    };
    text.and(format!("\n{copy}"))
}

/// The last day on which an instrument bound, where that is before a day.
pub(crate) fn ended_before(instrument: &TransferInstrument, as_of: NaiveDate) -> Option<NaiveDate> {
    instrument.valid_until.parse::<NaiveDate>().ok().filter(|day| *day < as_of)
}

/// The instrument as the person may ask for it: name, edition, module, day.
fn instrument_in_words(instrument: &TransferInstrument, words: &Words) -> String {
    let module = instrument.module.map(|module| name_of(words, "scc-module", &module)).unwrap_or_default();
    let name = if instrument.name.is_empty() { &instrument.reference } else { &instrument.name };
    let signed = dates::long_iso(words, &instrument.signed_on);
    let parts = [name.clone(), instrument.edition.clone(), module, signed];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
