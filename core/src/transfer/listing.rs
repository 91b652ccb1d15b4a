//! Every transfer of the register with its judgement: activity × recipient × country × safeguard (Art. 30(1)(e),
//! 30(2)(c)), and what a list of them would leave out.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::instrument::SccModule;
use super::judged::Judged;
use super::verdict::{
    self, Facts, Reason, ReasonAbout, ReasonInWords, Standing, Value, Verdict, country_name,
};
use super::wording::Wording;
use super::{Safeguard, Transfer, TransferRole};
use crate::country::{self, CountryStatus};
use crate::error::Result;
use crate::findings::rule;
use crate::notice::Notice;
use crate::recipient::Recipient;
use crate::report::record::RecordKind;
use crate::snapshot::Snapshot;
use crate::store::table::Noun;
use crate::words::Words;

/// A transfer as a row of the list, judged as of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TransferRow {
    /// Unique in the list: kind and identifier of the record, and identifier of the transfer in it.
    pub key: String,
    /// Kind of the record in which it stands; `notice`: a country that a notice names and no record links.
    pub noun: Noun,
    /// Identifier of that record.
    pub subject_id: String,
    /// Its reference.
    pub subject_ref: String,
    /// Its name.
    pub subject_name: String,
    /// Identifier of the transfer within the record; empty for a country that a notice names.
    pub transfer_id: String,
    /// Place in the record's transfers, from 0, as of now; none for a country that a notice names.
    pub index: Option<usize>,
    /// Identifier of the recipient; empty when not linked.
    pub recipient_id: String,
    /// The recipient; empty when not linked.
    pub recipient: String,
    /// ISO code of the country, or acronym of an organisation.
    pub country: String,
    /// Its name.
    pub country_name: String,
    /// `member`, `adequate`, `adequate_limited` or `third`, as of the day; empty when the code is unknown.
    pub country_status: String,
    /// The ground.
    pub safeguard: Safeguard,
    /// The ground in words.
    pub safeguard_words: String,
    /// Where the ground stands in the law, e.g. `46(2)(c)`.
    pub safeguard_article: String,
    /// Identifier of the instrument; empty when none is linked.
    pub instrument_id: String,
    /// Its reference.
    pub instrument_ref: String,
    /// Number of the module of the clauses.
    pub module: Option<u8>,
    /// What the exporter is: as said, else by the record in which the transfer stands.
    pub exporter_role: TransferRole,
    /// What the importer is: as said, else by the kind of recipient.
    pub importer_role: TransferRole,
    /// The module of the clauses for these roles; none while one is open.
    pub proposed_module: Option<SccModule>,
    /// Identifier of the assessment; empty when none is linked.
    pub assessment_id: String,
    /// Its reference.
    pub assessment_ref: String,
    /// What the assessment came to, as a code; empty without one.
    pub outcome: String,
    /// Next review of the assessment, ISO date; empty when not planned.
    pub review_on: String,
    /// Whether an instrument is kept on file for the day on which the decision falls.
    pub has_fallback: bool,
    /// How it stands.
    pub standing: Standing,
    /// How it stands, in words.
    pub standing_words: String,
    /// Why, the weightiest first; empty when a brief list was asked for.
    pub reasons: Vec<ReasonInWords>,
}

impl TransferRow {
    /// By what people name the transfer: reference of the record and identifier within, such as `PA-003/t2`; the
    /// reference alone for a country that a notice names.
    #[must_use]
    pub fn address(&self) -> String {
        let subject = if self.subject_ref.is_empty() { &self.subject_id } else { &self.subject_ref };
        if self.index.is_none() { subject.clone() } else { format!("{subject}/{}", self.transfer_id) }
    }

    /// Whether a name means this transfer: its address or key, or the record in which it stands. A place in the list
    /// instead of the identifier is understood as well; it was the way before transfers had one.
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        let is_subject = |name: &str| name == self.subject_id || self.subject_ref.eq_ignore_ascii_case(name);
        if name == self.key || is_subject(name) {
            return true;
        }
        let (record, part) = name.rsplit_once('/').unwrap_or_default();
        let is_part = part.eq_ignore_ascii_case(&self.transfer_id)
            || self.index.is_some_and(|index| part == index.to_string());
        let id_in_key = record.rsplit_once('/').map_or("", |(_, id)| id);
        is_part && (is_subject(record) || is_subject(id_in_key))
    }
}

/// Which rows, and how much they say.
#[derive(Debug, Clone, Default)]
pub struct Which {
    /// Only transfers to this country: an ISO code in any letter case; empty for all.
    pub country: String,
    /// Only transfers of this activity or processor's record: identifier or reference; empty for all.
    pub subject: String,
    /// Without the reasons.
    pub brief: bool,
}

impl Which {
    fn is_of(&self, id: &str, reference: &str) -> bool {
        self.subject.is_empty() || self.subject == id || self.subject.eq_ignore_ascii_case(reference)
    }

    fn is_to(&self, country: &str) -> bool {
        self.country.is_empty() || self.country.eq_ignore_ascii_case(country)
    }
}

/// How a country stands over all its rows, for the map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CountryStanding {
    /// ISO code.
    pub country: String,
    /// Its name.
    pub name: String,
    /// `member`, `adequate`, `adequate_limited` or `third`, as of the day.
    pub status: String,
    /// The greatest risk among its rows.
    pub standing: Standing,
    /// How many rows.
    pub rows: usize,
}

/// A recipient outside the EEA to which an activity discloses without a transfer recorded (Art. 30(1)(e)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TransferCandidate {
    /// Kind of the record.
    pub noun: Noun,
    /// Identifier of the record.
    pub subject_id: String,
    /// Its reference.
    pub subject_ref: String,
    /// Its name.
    pub subject_name: String,
    /// Identifier of the recipient.
    pub recipient_id: String,
    /// The recipient.
    pub recipient: String,
    /// ISO code of the country.
    pub country: String,
    /// Its name.
    pub country_name: String,
    /// `adequate`, `adequate_limited` or `third`, as of the day.
    pub country_status: String,
    /// The transfer as it could be recorded: recipient, country, roles, and adequacy where a full decision holds.
    pub proposed: Transfer,
}

/// A safeguard that a notice names for many transfers together (Art. 13(1)(f)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NotedSafeguard {
    /// Reference of the notice.
    pub notice: String,
    /// For which transfers.
    pub scope: String,
    /// The tool.
    pub tool: String,
    /// The module; empty when the notice does not name it.
    pub module: String,
    /// Whether the notice names the decision behind clauses; none for other tools.
    pub decision_named: Option<bool>,
}

/// A record that has transfers.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// Its kind.
    pub noun: Noun,
    /// Its identifier.
    pub id: &'a str,
    /// Its reference.
    pub reference: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The controller's record or the processor's.
    pub record: RecordKind,
    /// The organisation in whose record it stands; empty for the one that keeps the register.
    pub controller_id: &'a str,
    /// Its transfers.
    pub transfers: &'a [Transfer],
}

/// Activities, then processing on behalf, each by reference.
#[must_use]
pub fn subjects(snapshot: &Snapshot) -> Vec<Subject<'_>> {
    let activities = snapshot.activities.by_reference().into_iter().map(|one| Subject {
        noun: Noun::Activity,
        id: &one.id,
        reference: &one.reference,
        name: &one.name,
        record: RecordKind::Controller,
        controller_id: &one.controller_id,
        transfers: one.transfers.items(),
    });
    let on_behalf = snapshot.processing_on_behalf.by_reference().into_iter().map(|one| Subject {
        noun: Noun::ProcessingOnBehalf,
        id: &one.id,
        reference: &one.reference,
        name: &one.name,
        record: RecordKind::Processor,
        controller_id: &one.processor_id,
        transfers: one.transfers.items(),
    });
    activities.chain(on_behalf).collect()
}

/// The country of the organisation in whose record a transfer stands.
#[must_use]
pub fn home_of<'a>(snapshot: &'a Snapshot, controller_id: &str) -> &'a str {
    let organisation = snapshot.organisations.get(controller_id).or_else(|| snapshot.keeper());
    organisation.map(|one| one.country.as_str()).unwrap_or_default()
}

/// The records that the judgement of one transfer reads.
#[must_use]
pub fn facts<'a>(
    snapshot: &'a Snapshot,
    transfer: &'a Transfer,
    record: RecordKind,
    home: &'a str,
) -> Facts<'a> {
    let exporter = transfer.exporter_country.as_str();
    Facts {
        transfer,
        recipient: snapshot.recipients.get(&transfer.recipient_id),
        instrument: snapshot.transfer_instruments.get(&transfer.instrument_id),
        assessment: snapshot.transfer_impact_assessments.get(&transfer.assessment_id),
        exporter_country: if exporter.is_empty() { home } else { exporter },
        record,
    }
}

/// Countries of the recipient outside the EEA to which none of these transfers goes.
#[must_use]
pub fn unrecorded<'a>(recipient: &'a Recipient, transfers: &[Transfer], as_of: NaiveDate) -> Vec<&'a str> {
    let is_linked = |code: &str| {
        transfers.iter().any(|transfer| {
            transfer.country.eq_ignore_ascii_case(code)
                && (transfer.recipient_id.is_empty() || transfer.recipient_id == recipient.id)
        })
    };
    let abroad = |code: &&str| country::status(code, as_of).is_some_and(|status| status.is_transfer());
    let mut codes: Vec<&str> =
        recipient.all_countries().into_iter().filter(abroad).filter(|code| !is_linked(code)).collect();
    let mut seen = BTreeSet::new();
    codes.retain(|code| seen.insert(code.to_ascii_uppercase()));
    codes
}

/// All transfers of the register, and the countries that notices name without a record; the greatest risk first.
///
/// # Errors
/// Bug when the bundled law is broken.
pub fn rows(snapshot: &Snapshot, as_of: NaiveDate, words: &Words) -> Result<Vec<TransferRow>> {
    Ok(rows_of(snapshot, &Judged::new(snapshot, as_of)?, &Which::default(), words))
}

/// The same for what was judged already; the verdicts may be those of a larger register.
#[must_use]
pub fn rows_of(snapshot: &Snapshot, judged: &Judged, which: &Which, words: &Words) -> Vec<TransferRow> {
    let mut wording = Wording::new(words, judged.as_of());
    let mut rows = Vec::new();
    let subjects = subjects(snapshot);
    let wanted = subjects.iter().enumerate().filter(|(_, one)| which.is_of(one.id, one.reference));
    for (place, subject) in wanted {
        let home = home_of(snapshot, subject.controller_id);
        for (n, (transfer, verdict)) in subject.transfers.iter().zip(judged.of(subject.id)).enumerate() {
            if which.is_to(&transfer.country) {
                let facts = facts(snapshot, transfer, subject.record, home);
                rows.push((place, row(subject, n, facts, verdict, which, &mut wording)));
            }
        }
    }
    for (notice, code) in only_noticed(snapshot) {
        if which.is_of(&notice.id, &notice.reference) && which.is_to(code) {
            rows.push((subjects.len(), noticed(notice, code, judged.as_of(), which, &mut wording)));
        }
    }
    rows.sort_by_cached_key(|(place, row)| {
        (std::cmp::Reverse(row.standing), *place, row.country_name.clone(), row.index)
    });
    rows.into_iter().map(|(_, row)| row).collect()
}

/// Countries that notices name and to which no record has a transfer, each once.
#[must_use]
pub fn only_noticed(snapshot: &Snapshot) -> Vec<(&Notice, &str)> {
    let mut known = recorded(snapshot);
    let mut all = Vec::new();
    for notice in snapshot.notices.by_reference() {
        for one in &notice.transfer_countries {
            if !one.country.is_empty() && known.insert(one.country.to_ascii_uppercase()) {
                all.push((notice, one.country.as_str()));
            }
        }
    }
    all
}

fn row(
    subject: &Subject<'_>,
    n: usize,
    facts: Facts<'_>,
    verdict: &Verdict,
    which: &Which,
    wording: &mut Wording<'_>,
) -> TransferRow {
    let transfer = facts.transfer;
    let reference = |name: Option<&String>| name.cloned().unwrap_or_default();
    let (exporter_role, importer_role) = facts.roles();
    TransferRow {
        key: format!("{}/{}/{}", subject.noun.code(), subject.id, transfer.id),
        noun: subject.noun,
        subject_id: subject.id.to_owned(),
        subject_ref: subject.reference.to_owned(),
        subject_name: subject.name.to_owned(),
        transfer_id: transfer.id.clone(),
        index: Some(n),
        recipient_id: transfer.recipient_id.clone(),
        recipient: facts.recipient.map(|one| one.label().to_owned()).unwrap_or_default(),
        instrument_id: transfer.instrument_id.clone(),
        instrument_ref: reference(facts.instrument.map(|one| &one.reference)),
        module: facts.instrument.and_then(|one| one.module).map(SccModule::number),
        exporter_role,
        importer_role,
        proposed_module: SccModule::for_roles(exporter_role, importer_role),
        assessment_id: transfer.assessment_id.clone(),
        assessment_ref: reference(facts.assessment.map(|one| &one.reference)),
        outcome: facts.assessment.map(|one| crate::report::words::code_of(&one.outcome)).unwrap_or_default(),
        review_on: reference(facts.assessment.map(|one| &one.review_on)),
        has_fallback: !transfer.fallback_instrument_id.is_empty(),
        ..judged(&transfer.country, transfer.safeguard, verdict, which, wording)
    }
}

/// What every row says of country, ground and judgement.
fn judged(
    country: &str,
    safeguard: Safeguard,
    verdict: &Verdict,
    which: &Which,
    wording: &mut Wording<'_>,
) -> TransferRow {
    let said = wording.country(country);
    TransferRow {
        key: String::new(),
        noun: Noun::Notice,
        subject_id: String::new(),
        subject_ref: String::new(),
        subject_name: String::new(),
        transfer_id: String::new(),
        index: None,
        recipient_id: String::new(),
        recipient: String::new(),
        country: country.to_owned(),
        country_name: said.name,
        country_status: said.status,
        safeguard,
        safeguard_words: wording.safeguard(safeguard),
        safeguard_article: safeguard.article().to_owned(),
        instrument_id: String::new(),
        instrument_ref: String::new(),
        module: None,
        exporter_role: TransferRole::Unstated,
        importer_role: TransferRole::Unstated,
        proposed_module: None,
        assessment_id: String::new(),
        assessment_ref: String::new(),
        outcome: String::new(),
        review_on: String::new(),
        has_fallback: false,
        standing: verdict.standing,
        standing_words: wording.standing(verdict.standing),
        reasons: if which.brief { Vec::new() } else { wording.reasons(&verdict.reasons) },
    }
}

fn status_code(country: &str, as_of: NaiveDate) -> String {
    country::status(country, as_of).map(|status| status.code().to_owned()).unwrap_or_default()
}

/// A country that a notice names for all activities together: the record does not say which recipient is there.
fn noticed(
    notice: &Notice,
    code: &str,
    as_of: NaiveDate,
    which: &Which,
    wording: &mut Wording<'_>,
) -> TransferRow {
    let verdict = of_noticed_country(code, as_of);
    TransferRow {
        key: format!("{}/{}/{code}", Noun::Notice.code(), notice.id),
        subject_id: notice.id.clone(),
        subject_ref: notice.reference.clone(),
        subject_name: notice.title.clone(),
        ..judged(code, Safeguard::Unstated, &verdict, which, wording)
    }
}

/// How a country stands of which only a notice speaks, with the rules that the notice's own findings use.
#[must_use]
pub fn of_noticed_country(code: &str, as_of: NaiveDate) -> Verdict {
    let (standing, rule) = match country::status(code, as_of) {
        Some(CountryStatus::Member { .. }) => (Standing::NoTransfer, None),
        Some(CountryStatus::Adequate { .. }) => (Standing::InOrder, None),
        Some(CountryStatus::AdequateLimited { .. }) => {
            (Standing::ConditionToConfirm, Some(rule::NOTICE_CONDITION))
        }
        Some(CountryStatus::Third { .. }) | None => (Standing::NoBasis, Some(rule::NOTICE_TOOL)),
    };
    let reasons = rule.into_iter().map(|rule| Reason {
        rule,
        about: ReasonAbout::Transfer,
        field: "transfer_countries",
        record: RecordKind::Controller,
        values: vec![("country", Value::Country(code.to_owned()))],
    });
    Verdict { standing, reasons: reasons.collect() }
}

/// Countries to which some record has a transfer, in capitals: there the record speaks, not the notice.
#[must_use]
pub fn recorded(snapshot: &Snapshot) -> BTreeSet<String> {
    let activities = snapshot.activities.iter().flat_map(|one| one.transfers.items());
    let on_behalf = snapshot.processing_on_behalf.iter().flat_map(|one| one.transfers.items());
    activities.chain(on_behalf).map(|transfer| transfer.country.to_ascii_uppercase()).collect()
}

/// How each country stands over these rows, by code.
#[must_use]
pub fn countries(rows: &[TransferRow]) -> Vec<CountryStanding> {
    let mut all: BTreeMap<&str, CountryStanding> = BTreeMap::new();
    for row in rows.iter().filter(|row| !row.country.is_empty()) {
        let one = all.entry(&row.country).or_insert_with(|| CountryStanding {
            country: row.country.clone(),
            name: row.country_name.clone(),
            status: row.country_status.clone(),
            standing: row.standing,
            rows: 0,
        });
        one.standing = one.standing.max(row.standing);
        one.rows += 1;
    }
    all.into_values().collect()
}

/// Safeguards that notices name for many transfers together.
#[must_use]
pub fn noted(snapshot: &Snapshot) -> Vec<NotedSafeguard> {
    let notices = snapshot.notices.by_reference().into_iter();
    notices
        .flat_map(|notice| {
            notice.transfer_safeguards.iter().map(|one| NotedSafeguard {
                notice: notice.reference.clone(),
                scope: one.scope.clone(),
                tool: one.tool.clone(),
                module: one.module.clone(),
                decision_named: one.decision_named,
            })
        })
        .collect()
}

/// Recipients outside the EEA, and sub-processors of the other record, without a transfer recorded.
#[must_use]
pub fn candidates(snapshot: &Snapshot, as_of: NaiveDate, words: &Words) -> Vec<TransferCandidate> {
    let mut all = Vec::new();
    for activity in snapshot.activities.by_reference() {
        let ids = activity.recipients.items().iter().map(|one| one.recipient_id.as_str());
        let subject = (Noun::Activity, &activity.id, &activity.reference, &activity.name);
        all.extend(candidates_of(snapshot, subject, ids, activity.transfers.items(), as_of, words));
    }
    for record in snapshot.processing_on_behalf.by_reference() {
        let ids = record.sub_processors.items().iter().map(String::as_str);
        let subject = (Noun::ProcessingOnBehalf, &record.id, &record.reference, &record.name);
        all.extend(candidates_of(snapshot, subject, ids, record.transfers.items(), as_of, words));
    }
    all
}

fn candidates_of<'a>(
    snapshot: &'a Snapshot,
    (noun, id, reference, name): (Noun, &String, &String, &String),
    recipients: impl Iterator<Item = &'a str>,
    transfers: &[Transfer],
    as_of: NaiveDate,
    words: &Words,
) -> Vec<TransferCandidate> {
    let mut all = Vec::new();
    for recipient in recipients.filter_map(|id| snapshot.recipients.get(id)) {
        for code in unrecorded(recipient, transfers, as_of) {
            all.push(TransferCandidate {
                noun,
                subject_id: id.clone(),
                subject_ref: reference.clone(),
                subject_name: name.clone(),
                recipient_id: recipient.id.clone(),
                recipient: recipient.label().to_owned(),
                country: code.to_owned(),
                country_name: country_name(code, words),
                country_status: status_code(code, as_of),
                proposed: proposed(noun, recipient, code, as_of),
            });
        }
    }
    all
}

fn proposed(noun: Noun, recipient: &Recipient, code: &str, as_of: NaiveDate) -> Transfer {
    let adequate = matches!(country::status(code, as_of), Some(CountryStatus::Adequate { .. }));
    Transfer {
        recipient_id: recipient.id.clone(),
        country: code.to_owned(),
        safeguard: if adequate { Safeguard::Adequacy } else { Safeguard::Unstated },
        exporter_role: match noun {
            Noun::ProcessingOnBehalf => TransferRole::Processor,
            _ => TransferRole::Controller,
        },
        importer_role: verdict::role_of_kind(recipient.kind),
        ..Transfer::default()
    }
}
