//! The controller, its representative and Data Protection Officer (Art. 30(1)(a), 27, 37), and its processors (Art. 28).

use chrono::NaiveDate;

use super::transfer::country_name;
use super::{Finding, Found, agreement, gaps, rule};
use crate::activity::Activity;
use crate::country;
use crate::organisation::Organisation;
use crate::snapshot::{Snapshot, reference_order};
use crate::system::System;
use crate::words::{Arg, Words};

pub(super) fn of_all(snapshot: &Snapshot, as_of: NaiveDate, words: &Words) -> Vec<Finding> {
    let mut all = Vec::new();
    let keeper = snapshot.keeper();
    if keeper.is_none() {
        let mut found = Found::new(&Organisation::default(), words);
        found.add(rule::CONTROLLER, "");
        all.append(&mut found.findings);
    }
    let controllers = snapshot.controllers();
    for organisation in snapshot.organisations.iter() {
        let mut found = Found::new(organisation, words);
        if controllers.iter().any(|one| one.id == organisation.id) {
            keeper_of_the_register(organisation, as_of, &mut found);
        } else if !organisation.rule.is_empty() {
            let args = [("name", Arg::from(organisation.name.as_str()))];
            found.add_with(rule::AFFILIATES, "rule", &args);
        }
        gaps::organisation(organisation, &mut found);
        all.append(&mut found.findings);
    }
    for recipient in snapshot.recipients.iter() {
        let mut found = Found::new(recipient, words);
        agreement::judge(recipient, snapshot, as_of, &mut found);
        gaps::recipient(recipient, &mut found);
        all.append(&mut found.findings);
    }
    let searched = super::request::searched(snapshot);
    for system in snapshot.systems.iter() {
        let mut found = Found::new(system, words);
        hosting(system, snapshot, as_of, &mut found);
        if let Some(requests) = searched.get(system.id.as_str()) {
            super::request::searchable(system, requests, &mut found);
        }
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

/// A controller that the register knows (Art. 30(1)(a)), and joint controllers with their arrangement (Art. 26).
pub(super) fn of_activity(activity: &Activity, snapshot: &Snapshot, found: &mut Found<'_>) {
    if !activity.controller_id.is_empty() && snapshot.controller(&activity.controller_id).is_none() {
        let args = [("name", Arg::from(activity.controller_id.as_str()))];
        found.add_with(rule::CONTROLLER_UNKNOWN, "controller_id", &args);
    }
    for (n, joint) in activity.joint_controllers.items().iter().enumerate() {
        let args = [("name", Arg::from(joint.name.as_str()))];
        if joint.arrangement.is_empty() && joint.arranged_on.is_empty() {
            found.add_with(rule::ARRANGEMENT, format!("joint_controllers[{n}].arrangement"), &args);
        } else if joint.essence.trim().is_empty() {
            found.add_with(rule::ESSENCE, format!("joint_controllers[{n}].essence"), &args);
        }
    }
}

/// A system hosted in a third country is a transfer, which the activities that use it must show (Art. 44, 30(1)(e)).
fn hosting(system: &System, snapshot: &Snapshot, as_of: NaiveDate, found: &mut Found<'_>) {
    let code = system.hosting_country.trim();
    if !country::status(code, as_of).is_some_and(|status| status.is_transfer()) {
        return;
    }
    let lacks = |activity: &&Activity| {
        activity.systems.contains(&system.id)
            && !activity.transfers.items().iter().any(|transfer| transfer.country.eq_ignore_ascii_case(code))
    };
    let mut references: Vec<&str> =
        snapshot.activities.iter().filter(lacks).map(|activity| activity.reference.as_str()).collect();
    references.sort_by_cached_key(|reference| reference_order(reference));
    if !references.is_empty() {
        let args = [
            ("country", Arg::from(country_name(code, found.words))),
            ("count", Arg::from(references.len())),
            ("references", Arg::from(some_of(&references))),
        ];
        found.add_with(rule::HOSTING_ABROAD, "hosting_country", &args);
    }
}

/// The first few of a list, so that a message stays a sentence.
pub(super) fn some_of(references: &[&str]) -> String {
    const SHOWN: usize = 5;
    let shown = references.iter().take(SHOWN).copied().collect::<Vec<_>>().join(", ");
    if references.len() > SHOWN { format!("{shown} …") } else { shown }
}
