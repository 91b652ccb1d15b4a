//! The controller, its representative and Data Protection Officer (Art. 30(1)(a), 27, 37), and its processors (Art. 28).

use chrono::NaiveDate;

use super::{Finding, Found, rule};
use crate::country;
use crate::organisation::Organisation;
use crate::recipient::{Recipient, RecipientKind};
use crate::snapshot::Snapshot;
use crate::words::{Arg, Words};

pub(super) fn of_all(snapshot: &Snapshot, as_of: NaiveDate, words: &Words) -> Vec<Finding> {
    let mut all = Vec::new();
    let keeper = snapshot.keeper();
    if keeper.is_none() {
        let mut found = Found::new(&Organisation::default(), words);
        found.add(rule::CONTROLLER, "");
        all.append(&mut found.findings);
    }
    for organisation in snapshot.organisations.iter() {
        let mut found = Found::new(organisation, words);
        if keeper.is_some_and(|keeper| keeper.id == organisation.id) {
            keeper_of_the_register(organisation, as_of, &mut found);
        } else if !organisation.rule.is_empty() {
            let args = [("name", Arg::from(organisation.name.as_str()))];
            found.add_with(rule::AFFILIATES, "rule", &args);
        }
        all.append(&mut found.findings);
    }
    for recipient in snapshot.recipients.iter() {
        let mut found = Found::new(recipient, words);
        processor(recipient, &mut found);
        all.append(&mut found.findings);
    }
    all
}

fn keeper_of_the_register(keeper: &Organisation, as_of: NaiveDate, found: &mut Found<'_>) {
    if keeper.name.trim().is_empty() {
        found.add(rule::NAME, "name");
    }
    let reachable = [&keeper.email, &keeper.phone, &keeper.web].iter().any(|text| !text.is_empty());
    if !reachable && keeper.address.is_empty() {
        found.add(rule::CONTACT, "address");
    } else if !reachable {
        found.add(rule::ONLY_POST, "email");
    }
    if keeper.country.is_empty() {
        found.add(rule::COUNTRY, "country");
    }
    let outside = country::status(&keeper.country, as_of).is_some_and(|status| status.is_transfer());
    let in_union = |code: &String| {
        code == "EU" || country::status(code, as_of).is_some_and(|status| !status.is_transfer())
    };
    let represented = keeper.representatives.items().iter().any(|one| one.jurisdictions.iter().any(in_union));
    if outside && !represented {
        found.add(rule::REPRESENTATIVE, "representatives");
    }
    if keeper.data_protection_officers.is_open() {
        found.add(rule::DPO_OPEN, "data_protection_officers");
    }
    for (n, officer) in keeper.data_protection_officers.items().iter().enumerate() {
        let at = format!("data_protection_officers[{n}]");
        let contacts = [&officer.email, &officer.phone, &officer.web, &officer.post];
        if contacts.iter().all(|text| text.is_empty()) {
            found.add(rule::DPO_CONTACT, format!("{at}.email"));
        }
        if officer.name.is_empty() {
            found.add(rule::DPO_NAME, format!("{at}.name"));
        }
    }
    if keeper.supervisory_authority.is_empty() {
        found.add(rule::AUTHORITY, "supervisory_authority");
    }
}

fn processor(recipient: &Recipient, found: &mut Found<'_>) {
    if recipient.kind == RecipientKind::Processor && recipient.contract.is_empty() {
        let args = [("name", Arg::from(recipient.label()))];
        found.add_with(rule::CONTRACT, "contract", &args);
    }
}
