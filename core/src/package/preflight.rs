//! What a package would hold and what still stands in the way of a good answer; advises, never blocks
//! (Art. 12(1), 15, 20).

mod finds;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answer::dashed;
use super::gather::Case;
use super::recipients_part::{disclosures, ended_before, is_owed_a_name};
use super::write::is_left_out;
use super::{Item, PackageKind, Portable, Records, ScopeReason, Wish, dates, storage};
use crate::activity::Activity;
use crate::error::Result;
use crate::findings::{self, Finding, Severity, rule};
use crate::request::gathering;
use crate::snapshot::Snapshot;
use crate::words::{Arg, Words};

/// How a check came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CheckTone {
    /// Still open: the law asks for it.
    Open,
    /// To be looked at.
    Warning,
    /// In order.
    Ok,
}

/// One check before a package is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Check {
    /// Stable code.
    pub code: String,
    /// How it came out.
    pub tone: CheckTone,
    /// The article or judgment behind it.
    pub law: String,
    /// What was found.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// Kind of the record to open: `request`, `collection`, `activity`, `recipient`, `transfer_instrument`,
    /// `organisation`; empty for none.
    pub noun: String,
    /// Identifier of that record.
    pub subject: String,
    /// Its reference or name for people.
    pub subject_ref: String,
    /// The field to jump to.
    pub field: String,
}

/// How many of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Share {
    /// So many are in order.
    pub n: u64,
    /// Of so many.
    pub of: u64,
}

/// An activity in which data were found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FoundActivity {
    /// Identifier.
    pub id: String,
    /// Reference.
    pub reference: String,
    /// Name.
    pub name: String,
    /// Records found.
    pub records: u64,
}

/// What a package would hold, and the checks before it is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Preflight {
    /// The request's identifier.
    pub request_id: String,
    /// Access or portability.
    pub kind: PackageKind,
    /// The day for which it was judged.
    pub as_of: NaiveDate,
    /// Checks: open ones first, then warnings, then what is in order.
    pub checks: Vec<Check>,
    /// Items that go in.
    pub included: Vec<Item>,
    /// Items that stay out, with the reason.
    pub excluded: Vec<Item>,
    /// Activities in which data were found.
    pub activities: Vec<FoundActivity>,
    /// Records found.
    pub records: u64,
    /// Recipients known by name (CJEU C-154/21).
    pub recipients_named: Share,
    /// Categories whose storage end is a date (Art. 15(1)(d)).
    pub storage_ends_computed: Share,
    /// Whether a transfer rests on a safeguard of Art. 46, so that Art. 15(2) applies.
    pub transfers_with_safeguard: bool,
    /// Whether the answer is complete as to the recipients: all are named, or a reason is given why not. Until then the
    /// request does not count as answered.
    pub recipients_settled: bool,
}

/// Judges what a package would hold today.
///
/// # Errors
/// `package-request-missing`; whatever the register returns.
pub fn preflight(snapshot: &Snapshot, records: Records<'_>, wish: &Wish, words: &Words) -> Result<Preflight> {
    let case = Case::gather(snapshot, records, wish, words.lang())?;
    let (excluded, included): (Vec<Item>, Vec<Item>) =
        case.items(words).into_iter().partition(|item| is_left_out(item, wish.kind));
    let activities = case.activities();
    let mut run = Run { words, checks: Vec::new(), named: Share::default(), computed: Share::default() };
    run.finds(&case);
    run.case(&case);
    run.mapping(&case);
    run.codes(snapshot, &case);
    run.documents(&case);
    run.redactions(&case);
    run.others(&case, records)?;
    if wish.kind == PackageKind::Portability {
        run.scope(&included, &excluded);
    }
    for activity in &activities {
        run.basis(activity);
        if wish.kind == PackageKind::Access {
            run.recipients(&case, activity, wish.unnamed_reason.is_some());
            run.storage(&case, activity, wish.as_of);
            run.automated(activity);
            run.safeguards(&case, activity, wish.as_of);
            run.told(findings::answer::told(activity, snapshot, wish.as_of, words));
        }
    }
    if wish.kind == PackageKind::Access {
        run.authority(&case);
        if let Some(reason) = wish.unnamed_reason.filter(|_| run.named.n < run.named.of) {
            let code = format!("recipients_{}", reason.code());
            run.add(
                CheckTone::Ok,
                &code,
                "Art. 15(1)(c), CJEU C-154/21",
                ("", "", "", "unnamed_reason"),
                &[],
            );
        }
    }
    let Run { mut checks, named, computed, .. } = run;
    checks.sort_by_key(|check| check.tone);
    let with_records = activities.iter().map(|activity| FoundActivity {
        id: activity.id.clone(),
        reference: activity.reference.clone(),
        name: activity.name.clone(),
        records: case.of_activity(activity).iter().map(|source| count(source.records.len())).sum(),
    });
    Ok(Preflight {
        request_id: case.request.id.clone(),
        kind: wish.kind,
        as_of: wish.as_of,
        checks,
        included,
        excluded,
        activities: with_records.collect(),
        records: case.found().map(|source| count(source.records.len())).sum(),
        recipients_named: named,
        storage_ends_computed: computed,
        transfers_with_safeguard: activities.iter().any(|activity| {
            activity.transfers.items().iter().any(|transfer| transfer.safeguard.is_appropriate_safeguard())
        }),
        recipients_settled: named.n == named.of || wish.unnamed_reason.is_some(),
    })
}

fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

struct Run<'a> {
    words: &'a Words,
    checks: Vec<Check>,
    named: Share,
    computed: Share,
}

/// Where a check points: kind of record, identifier, reference, field.
type Place<'a> = (&'a str, &'a str, &'a str, &'a str);

impl Run<'_> {
    fn add(
        &mut self,
        tone: CheckTone,
        code: &str,
        law: &str,
        place: Place<'_>,
        args: &[(&'static str, Arg)],
    ) {
        let id = format!("package-check-{}", dashed(code));
        let (noun, subject, subject_ref, field) = place;
        self.checks.push(Check {
            code: code.to_owned(),
            tone,
            law: law.to_owned(),
            message: self.words.say_with(&id, args),
            hint: self.words.attribute(&id, "hint", args),
            noun: noun.to_owned(),
            subject: subject.to_owned(),
            subject_ref: subject_ref.to_owned(),
            field: field.to_owned(),
        });
    }

    fn finds(&mut self, case: &Case<'_>) {
        let request = ("request", case.request.id.as_str(), case.request.reference.as_str(), "collections");
        let records: usize = case.found().map(|source| source.records.len()).sum();
        if case.sources.is_empty() {
            self.add(CheckTone::Open, "nothing_collected", "Art. 15(1)", request, &[]);
        } else if records == 0 {
            let args = [("files", case.sources.len().into())];
            self.add(CheckTone::Warning, "nothing_found", "Art. 15(1)", request, &args);
        } else {
            let args = [("records", records.into()), ("files", case.sources.len().into())];
            self.add(CheckTone::Ok, "found", "Art. 15(1)", request, &args);
        }
        let possible: u64 = case.sources.iter().map(|source| source.collection.rows_possible).sum();
        if possible > 0 {
            self.add(CheckTone::Warning, "possible", "Art. 12(2)", request, &[("count", possible.into())]);
        }
        let open = gathering::unanswered(case.request, case.snapshot);
        if !open.is_empty() {
            let place = ("request", case.request.id.as_str(), case.request.reference.as_str(), "searches");
            let names: Vec<&str> = open.iter().map(|one| one.name).collect();
            let args = [("count", names.len().into()), ("systems", names.join(", ").into())];
            self.add(CheckTone::Warning, "systems_open", "Art. 15(1)", place, &args);
        }
    }

    /// Who asks, and whether the same export was read twice under two names: its records would go out twice.
    fn case(&mut self, case: &Case<'_>) {
        let place = ("request", case.request.id.as_str(), case.request.reference.as_str(), "identity");
        if case.request.identity.is_none() {
            self.add(CheckTone::Warning, "identity_open", "Art. 12(6)", place, &[]);
        }
        for (n, source) in case.sources.iter().enumerate() {
            let same = |other: &&super::gather::Source<'_>| {
                other.collection.sha256 == source.collection.sha256
                    && other.collection.activity_id == source.collection.activity_id
            };
            if source.folded() > 0 {
                let place = ("collection", source.collection.id.as_str(), source.system.as_str(), "sha256");
                let args = [("system", source.system.as_str().into()), ("count", source.folded().into())];
                self.add(CheckTone::Ok, "folded", "Art. 5(1)(d)", place, &args);
            } else if case.sources[..n].iter().any(|other| same(&other)) {
                let place = ("collection", source.collection.id.as_str(), source.system.as_str(), "sha256");
                let args = [("file", source.collection.file_name.as_str().into())];
                self.add(CheckTone::Warning, "collected_twice", "Art. 5(1)(d)", place, &args);
            }
        }
    }

    fn mapping(&mut self, case: &Case<'_>) {
        let before = self.checks.len();
        for source in case.found() {
            let system: Arg = source.system.as_str().into();
            let place = ("collection", source.collection.id.as_str(), source.system.as_str(), "columns");
            if source.activity.is_none() {
                self.add(
                    CheckTone::Open,
                    "no_activity",
                    "Art. 15(1)(a)",
                    place,
                    &[("system", system.clone())],
                );
            }
            let used = || source.fields.iter().filter(|field| !field.mapping.skip && field.filled > 0);
            let unmapped: Vec<_> = used().filter(|field| field.category.is_none()).collect();
            if source.activity.is_some() && !unmapped.is_empty() {
                let names: Vec<_> = unmapped.iter().map(|field| field.path.as_str()).collect();
                let args = [
                    ("system", system.clone()),
                    ("count", names.len().into()),
                    ("columns", names.join(", ").into()),
                ];
                self.add(CheckTone::Open, "unmapped", "Art. 12(1), 15(1)(b)", place, &args);
            }
            let unconfirmed =
                used().filter(|field| field.category.is_some() && !field.mapping.confirmed).count();
            if unconfirmed > 0 {
                let args = [("system", system.clone()), ("count", unconfirmed.into())];
                self.add(CheckTone::Warning, "unconfirmed", "Art. 5(1)(d)", place, &args);
            }
            let silent = |field: &&super::gather::Field<'_>| {
                field.mapping.skip && field.mapping.explanation.trim().is_empty()
            };
            let silent = source.fields.iter().filter(silent).count();
            if silent > 0 {
                let args = [("system", system), ("count", silent.into())];
                self.add(CheckTone::Warning, "left_out_without_reason", "Art. 15(4)", place, &args);
            }
        }
        if before == self.checks.len() && case.found().next().is_some() {
            self.add(CheckTone::Ok, "mapped", "Art. 12(1)", ("", "", "", ""), &[]);
        }
    }

    fn scope(&mut self, included: &[Item], excluded: &[Item]) {
        let decide =
            excluded.iter().filter(|item| item.portable == Portable::Decide && item.filled > 0).count();
        if decide > 0 {
            self.add(
                CheckTone::Warning,
                "to_decide",
                "Art. 20(1), (4)",
                ("", "", "", "excluded"),
                &[("count", decide.into())],
            );
        }
        let others = included.iter().filter(|item| item.reason == ScopeReason::Decided).count();
        if others > 0 {
            self.add(
                CheckTone::Warning,
                "decided",
                "Art. 20(4)",
                ("", "", "", "included"),
                &[("count", others.into())],
            );
        }
        let filled = included.iter().filter(|item| item.filled > 0).count();
        let tone = if filled == 0 { CheckTone::Open } else { CheckTone::Ok };
        let code = if filled == 0 { "nothing_in_scope" } else { "in_scope" };
        let args = [("count", filled.into()), ("out", excluded.len().into())];
        self.add(tone, code, "Art. 20(1)", ("", "", "", "included"), &args);
    }

    fn basis(&mut self, activity: &Activity) {
        let place = ("activity", activity.id.as_str(), activity.reference.as_str(), "purposes");
        let args = [("activity", activity.name.as_str().into())];
        if activity.purposes.is_empty() {
            self.add(CheckTone::Open, "no_purpose", "Art. 15(1)(a)", place, &args);
        } else if activity.purposes.iter().any(|purpose| purpose.legal_bases.is_empty()) {
            self.add(CheckTone::Open, "no_legal_basis", "Art. 6(1), 20(1)(a)", place, &args);
        }
    }

    fn recipients(&mut self, case: &Case<'_>, activity: &Activity, reason_given: bool) {
        let place = ("activity", activity.id.as_str(), activity.reference.as_str(), "recipients");
        if activity.recipients.is_open() {
            let args = [("activity", activity.name.as_str().into())];
            self.add(CheckTone::Open, "recipients_open", "Art. 15(1)(c)", place, &args);
        }
        if activity.transfers.is_open() {
            let place = ("activity", activity.id.as_str(), activity.reference.as_str(), "transfers");
            let args = [("activity", activity.name.as_str().into())];
            self.add(CheckTone::Open, "transfers_open", "Art. 15(1)(c), 15(2)", place, &args);
        }
        for (disclosure, recipient) in disclosures(case, activity) {
            self.named.of += 1;
            if !is_owed_a_name(recipient) {
                self.named.n += 1;
                continue;
            }
            let label = recipient.map_or(disclosure.stated_as.as_str(), |known| known.category.as_str());
            let id = disclosure.recipient_id.as_str();
            let known =
                self.checks.iter().any(|check| check.code == "recipient_unnamed" && check.subject == id);
            if !known {
                let args = [("recipient", label.into())];
                let place = ("recipient", id, recipient.map_or("", |known| known.reference.as_str()), "name");
                let tone = if reason_given { CheckTone::Warning } else { CheckTone::Open };
                self.add(tone, "recipient_unnamed", "Art. 15(1)(c), CJEU C-154/21", place, &args);
            }
        }
    }

    fn storage(&mut self, case: &Case<'_>, activity: &Activity, as_of: NaiveDate) {
        let place = ("activity", activity.id.as_str(), activity.reference.as_str(), "retention");
        let (mut missing, mut undated, mut overdue) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        let mut seen = BTreeSet::new();
        for source in case.of_activity(activity) {
            for field in source.fields_for(PackageKind::Access).filter(|field| field.filled > 0) {
                let Some(category) = field.category else { continue };
                let said = storage::of_category(case, source, &category.id, as_of, self.words);
                if said.is_empty() {
                    missing.insert(category.name.clone());
                }
                if said.iter().any(|storage| storage.undated) {
                    undated.insert(category.name.clone());
                }
                if said.iter().any(|storage| storage.overdue) {
                    overdue.insert(category.name.clone());
                }
                if seen.insert((source.collection.id.clone(), category.id.clone())) {
                    self.computed.of += 1;
                    self.computed.n += u64::from(said.iter().any(|storage| storage.computed));
                }
            }
        }
        for (names, code, law, tone) in [
            (missing, "storage_missing", "Art. 15(1)(d)", CheckTone::Open),
            (undated, "storage_undated", "Art. 15(1)(d)", CheckTone::Warning),
            (overdue, "storage_over", "Art. 5(1)(e)", CheckTone::Warning),
        ] {
            if !names.is_empty() {
                let names: Vec<_> = names.into_iter().collect();
                let args = [
                    ("activity", activity.name.as_str().into()),
                    ("count", names.len().into()),
                    ("categories", names.join(", ").into()),
                ];
                self.add(tone, code, law, place, &args);
            }
        }
    }

    fn automated(&mut self, activity: &Activity) {
        if activity.automated_decisions.is_open() {
            let place =
                ("activity", activity.id.as_str(), activity.reference.as_str(), "automated_decisions");
            let args = [("activity", activity.name.as_str().into())];
            self.add(CheckTone::Open, "automated_open", "Art. 15(1)(h)", place, &args);
        }
    }

    /// Instruments that no longer bind on the day of the answer: the safeguard is not one that is really used (Art. 15(2)).
    fn safeguards(&mut self, case: &Case<'_>, activity: &Activity, as_of: NaiveDate) {
        for transfer in activity.transfers.items() {
            let instrument = case.snapshot.transfer_instruments.get(&transfer.instrument_id);
            let Some(instrument) = instrument.filter(|_| transfer.safeguard.is_appropriate_safeguard())
            else {
                continue;
            };
            let known = |check: &Check| check.code == "safeguard_ended" && check.subject == instrument.id;
            if let Some(day) = ended_before(instrument, as_of)
                && !self.checks.iter().any(known)
            {
                let place = (
                    "transfer_instrument",
                    instrument.id.as_str(),
                    instrument.reference.as_str(),
                    "valid_until",
                );
                let args = [
                    ("instrument", instrument.name.as_str().into()),
                    ("day", dates::long(self.words, day).into()),
                ];
                self.add(CheckTone::Open, "safeguard_ended", "Art. 15(2), 46(1)", place, &args);
            }
        }
    }

    /// Holes that need no words of their own: the finding says what is missing, and leads to its field.
    fn told(&mut self, found: Vec<Finding>) {
        for finding in found {
            // Checks give their article as English writes it; each host cites it in its own way.
            let law = rule::ALL.iter().find(|rule| rule.id == finding.rule).map(|rule| rule.law.to_owned());
            self.checks.push(Check {
                law: law.unwrap_or(finding.law),
                code: finding.rule,
                tone: if finding.severity == Severity::Error { CheckTone::Open } else { CheckTone::Warning },
                message: finding.message,
                hint: finding.hint,
                noun: finding.subject.code().to_owned(),
                subject: finding.subject_id,
                subject_ref: finding.subject_ref,
                field: finding.field,
            });
        }
    }

    fn authority(&mut self, case: &Case<'_>) {
        if case.keeper.is_none_or(|keeper| keeper.supervisory_authority.is_empty()) {
            let (id, reference) =
                case.keeper.map_or(("", ""), |keeper| (keeper.id.as_str(), keeper.reference.as_str()));
            let place = ("organisation", id, reference, "supervisory_authority");
            self.add(CheckTone::Warning, "authority_missing", "Art. 15(1)(f)", place, &[]);
        }
    }
}
