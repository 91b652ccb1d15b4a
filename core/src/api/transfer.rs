//! The commands for transfers (Chapter V): the list with its judgement, instruments, transfer impact assessments.
//!
//! What explains and proposes (radar, module, criteria, law) stands in `transfer/advice.rs`.

pub mod advice;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::register::day;
use crate::api::{Named, Nothing, missing};
use crate::desk::Desk;
use crate::error::Result;
use crate::moment::Moment;
use crate::register::{Op, Touched};
use crate::snapshot::{Record, Snapshot};
use crate::transfer::completeness::{self, AnnexState, StepState};
use crate::transfer::law::TransferLaw;
use crate::transfer::listing::{self, CountryStanding, NotedSafeguard, TransferRow, Which};
use crate::transfer::verdict::{self, ReasonInWords, Standing};
use crate::transfer::{Transfer, TransferImpactAssessment, TransferInstrument};
use crate::words::Words;

/// In which order the transfers are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TransferOrder {
    /// The greatest risk first.
    #[default]
    Risk,
    /// By the record in which they stand.
    Subject,
    /// By country.
    Country,
    /// By recipient.
    Recipient,
}

/// Which transfers, as of when.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct TransferListArgs {
    /// ISO date; empty for today.
    pub as_of: String,
    /// In which order.
    pub order: TransferOrder,
    /// Only transfers to this country: an ISO code; empty for all.
    pub country: String,
    /// Only transfers of this activity or processor record: identifier or reference; empty for all.
    pub subject: String,
    /// Only those in the records of this controller, by identifier or reference; empty for all.
    #[ts(optional, as = "Option<String>")]
    pub controller: String,
    /// Without the reasons: a long list shows only how each stands.
    #[ts(optional, as = "Option<bool>")]
    pub brief: bool,
}

/// How many transfers stand in one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StandingCount {
    /// The standing.
    pub standing: Standing,
    /// How many.
    pub count: usize,
}

/// The transfers of the register with their judgement.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TransferList {
    /// The day for which they were judged, ISO.
    pub as_of: String,
    /// The rows.
    pub items: Vec<TransferRow>,
    /// How many stand in which way, the least risk first; a standing without rows is left out.
    pub standings: Vec<StandingCount>,
    /// How each country stands, by code.
    pub countries: Vec<CountryStanding>,
    /// Safeguards that notices name for many transfers together.
    pub noted: Vec<NotedSafeguard>,
}

pub(super) fn list(desk: &Desk, moment: &Moment, args: TransferListArgs) -> Result<TransferList> {
    let as_of = day(&args.as_of, moment)?;
    let snapshot = desk.snapshot()?;
    let judged = desk.transfers.of(&snapshot, as_of)?;
    let snapshot = snapshot.narrowed(&args.controller)?;
    let which = Which { country: args.country, subject: args.subject, brief: args.brief };
    let mut items = listing::rows_of(&snapshot, &judged, &which, moment.words());
    sort(&mut items, args.order);
    let mut standings = BTreeMap::new();
    items.iter().for_each(|row| *standings.entry(row.standing).or_insert(0) += 1);
    Ok(TransferList {
        as_of: as_of.to_string(),
        standings: counted(standings),
        countries: listing::countries(&items),
        noted: listing::noted(&snapshot),
        items,
    })
}

fn counted(standings: BTreeMap<Standing, usize>) -> Vec<StandingCount> {
    standings.into_iter().map(|(standing, count)| StandingCount { standing, count }).collect()
}

/// As of when, and whose.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct TransferCountsArgs {
    /// ISO date; empty for today.
    #[ts(optional, as = "Option<String>")]
    pub as_of: String,
    /// Only those in the records of this controller, by identifier or reference; empty for all.
    #[ts(optional, as = "Option<String>")]
    pub controller: String,
}

/// How many transfers stand in which way, without the rows.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TransferCounts {
    /// The day for which they were judged, ISO.
    pub as_of: String,
    /// How many there are, with the countries that only a notice names.
    pub total: usize,
    /// How many stand in which way, the least risk first; a standing without transfers is left out.
    pub standings: Vec<StandingCount>,
}

pub(super) fn counts(desk: &Desk, moment: &Moment, args: TransferCountsArgs) -> Result<TransferCounts> {
    let as_of = day(&args.as_of, moment)?;
    let snapshot = desk.snapshot()?;
    let judged = desk.transfers.of(&snapshot, as_of)?;
    let standings = judged.standings(&*snapshot.narrowed(&args.controller)?);
    Ok(TransferCounts {
        as_of: as_of.to_string(),
        total: standings.values().sum(),
        standings: counted(standings),
    })
}

/// The rows come by risk; the other orders keep it among equals.
fn sort(items: &mut [TransferRow], order: TransferOrder) {
    match order {
        TransferOrder::Risk => {}
        TransferOrder::Subject => {
            items.sort_by_cached_key(|row| (row.noun, crate::snapshot::reference_order(&row.subject_ref)));
        }
        TransferOrder::Country => items.sort_by_cached_key(|row| crate::search::fold(&row.country_name)),
        TransferOrder::Recipient => items.sort_by_cached_key(|row| crate::search::fold(&row.recipient)),
    }
}

/// One instrument with its version and where it is used.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct InstrumentItem {
    /// The record.
    pub record: TransferInstrument,
    /// To be given back when saving.
    pub version: i64,
    /// References of the activities and processor records whose transfers rest on it, also as a fallback.
    pub used_by: Vec<String>,
    /// How far each annex is; empty for other instruments than standard contractual clauses with a module.
    pub annexes: Vec<AnnexState>,
    /// What it lacks today.
    pub reasons: Vec<ReasonInWords>,
}

/// All instruments, by reference.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct InstrumentList {
    /// The records.
    pub items: Vec<InstrumentItem>,
    /// Identifier of the record just saved.
    pub saved: String,
}

/// An instrument to save; without an identifier it is new.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct InstrumentSave {
    /// The record.
    pub record: TransferInstrument,
    /// The version that was read; zero for a new one.
    pub version: i64,
}

/// One transfer impact assessment with its version and where it is used.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AssessmentItem {
    /// The record.
    pub record: TransferImpactAssessment,
    /// To be given back when saving.
    pub version: i64,
    /// References of the activities and processor records whose transfers it covers.
    pub used_by: Vec<String>,
    /// The six steps and the decision, each with what is missing.
    pub steps: Vec<StepState>,
    /// What it lacks today.
    pub reasons: Vec<ReasonInWords>,
}

/// All transfer impact assessments, by reference.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AssessmentList {
    /// The records.
    pub items: Vec<AssessmentItem>,
    /// Identifier of the record just saved.
    pub saved: String,
}

/// A transfer impact assessment to save; without an identifier it is new.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AssessmentSave {
    /// The record.
    pub record: TransferImpactAssessment,
    /// The version that was read; zero for a new one.
    pub version: i64,
}

pub(super) fn instrument_list(desk: &Desk, moment: &Moment, _: Nothing) -> Result<InstrumentList> {
    instruments(&*desk.snapshot()?, String::new(), moment)
}

pub(super) fn instrument_save(desk: &Desk, moment: &Moment, args: InstrumentSave) -> Result<InstrumentList> {
    let mut record = args.record;
    desk.with(|register| {
        if record.id.is_empty() {
            record.id = moment.new_id()?;
        }
        if record.reference.is_empty() {
            record.reference = register.snapshot().next_reference::<TransferInstrument>("SG-");
        }
        register.save(&record, args.version, moment)?;
        instruments(&register.snapshot(), record.id.clone(), moment)
    })
}

pub(super) fn instrument_remove(desk: &Desk, moment: &Moment, args: Named) -> Result<Touched> {
    remove::<TransferInstrument>(desk, moment, &args.id)
}

pub(super) fn assessment_list(desk: &Desk, moment: &Moment, _: Nothing) -> Result<AssessmentList> {
    Ok(assessments(&*desk.snapshot()?, String::new(), moment))
}

pub(super) fn assessment_save(desk: &Desk, moment: &Moment, args: AssessmentSave) -> Result<AssessmentList> {
    let mut record = args.record;
    desk.with(|register| {
        if record.id.is_empty() {
            record.id = moment.new_id()?;
        }
        if record.reference.is_empty() {
            record.reference = register.snapshot().next_reference::<TransferImpactAssessment>("TIA-");
        }
        register.save(&record, args.version, moment)?;
        Ok(assessments(&register.snapshot(), record.id.clone(), moment))
    })
}

pub(super) fn assessment_remove(desk: &Desk, moment: &Moment, args: Named) -> Result<Touched> {
    remove::<TransferImpactAssessment>(desk, moment, &args.id)
}

fn remove<T: Record>(desk: &Desk, moment: &Moment, reference: &str) -> Result<Touched> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let record = T::table(&snapshot).find(reference).ok_or_else(|| missing(reference))?;
        let done = register.change(Op::RecordRemoved, moment, |change| change.remove::<T>(record.id()))?;
        Ok(done.1)
    })
}

fn in_words(reasons: &[verdict::Reason], words: &Words) -> Vec<ReasonInWords> {
    reasons.iter().map(|reason| reason.in_words(words)).collect()
}

fn instruments(snapshot: &Snapshot, saved: String, moment: &Moment) -> Result<InstrumentList> {
    let law = TransferLaw::bundled()?;
    let today = moment.today_on;
    let table = &snapshot.transfer_instruments;
    let items = table.by_reference().into_iter().map(|record| InstrumentItem {
        version: table.held(&record.id).map_or(0, |held| held.version),
        used_by: users(snapshot, |transfer| {
            transfer.instrument_id == record.id || transfer.fallback_instrument_id == record.id
        }),
        annexes: completeness::annexes(record, &law.scc),
        reasons: in_words(&verdict::of_instrument(record, law, today), moment.words()),
        record: record.clone(),
    });
    Ok(InstrumentList { items: items.collect(), saved })
}

fn assessments(snapshot: &Snapshot, saved: String, moment: &Moment) -> AssessmentList {
    let table = &snapshot.transfer_impact_assessments;
    let items = table.by_reference().into_iter().map(|record| AssessmentItem {
        version: table.held(&record.id).map_or(0, |held| held.version),
        used_by: users(snapshot, |transfer| transfer.assessment_id == record.id),
        steps: completeness::steps(record),
        reasons: in_words(&verdict::of_assessment(record, moment.today_on), moment.words()),
        record: record.clone(),
    });
    AssessmentList { items: items.collect(), saved }
}

/// References of the activities and processor records that have such a transfer, by reference.
fn users(snapshot: &Snapshot, uses: impl Fn(&Transfer) -> bool) -> Vec<String> {
    let activities = snapshot.activities.by_reference().into_iter();
    let activities = activities.map(|one| (&one.reference, one.transfers.items()));
    let others = snapshot.processing_on_behalf.by_reference().into_iter();
    let others = others.map(|one| (&one.reference, one.transfers.items()));
    let with = activities.chain(others).filter(|(_, transfers)| transfers.iter().any(&uses));
    with.map(|(reference, _)| reference.clone()).collect()
}
