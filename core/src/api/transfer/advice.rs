//! The commands that explain and propose: the radar, the module for the roles, what is no transfer, the law itself.

use chrono::Months;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::Nothing;
use crate::api::register::day;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::moment::Moment;
use crate::report::words::{code_of, term};
use crate::transfer::TransferRole;
use crate::transfer::instrument::SccModule;
use crate::transfer::law::{
    ConditionLaw, DerogationLaw, LawSource, SccLaw, SccModuleRule, ToolLaw, TransferLaw,
};
use crate::transfer::listing::{self, TransferCandidate};
use crate::transfer::radar::{self, Radar};

/// Decisions that end within so many months are shown unless another time is asked for.
const AHEAD: u32 = 12;
/// Further than any decision in force reaches.
const FURTHEST: u32 = 1200;

/// As of when.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct CandidatesArgs {
    /// ISO date; empty for today.
    pub as_of: String,
}

/// Recipients outside the EEA without a transfer recorded.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CandidateList {
    /// The day for which the countries were judged, ISO.
    pub as_of: String,
    /// The candidates, by record.
    pub items: Vec<TransferCandidate>,
}

/// The roles of the parties.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ProposeModuleArgs {
    /// What the exporter is.
    pub exporter: TransferRole,
    /// What the importer is.
    pub importer: TransferRole,
    /// Whether the importer's processing is itself subject to the GDPR; none when not yet said.
    pub importer_subject_to_gdpr: Option<bool>,
}

/// The module that fits, and what it asks for.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ModuleProposal {
    /// The module; none while a role is open.
    pub module: Option<SccModule>,
    /// The module in words; empty while a role is open.
    pub words: String,
    /// Its annexes and clauses; none while a role is open.
    pub rule: Option<SccModuleRule>,
    /// Whether the clauses are made for this importer: not where its processing is itself subject to the GDPR.
    pub is_in_scope: bool,
}

/// Two days to compare, and how far to look ahead.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct RadarArgs {
    /// The first day, ISO; empty for today.
    pub from: String,
    /// The second day, ISO; empty for today.
    pub to: String,
    /// Decisions that end within so many months after the second day; none for twelve.
    pub months: Option<u32>,
}

/// A criterion of a transfer in words (EDPB Guidelines 05/2021).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Criterion {
    /// Its code.
    pub code: String,
    /// Its heading.
    pub title: String,
    /// What it asks.
    pub text: String,
}

/// A case in words: what it is, and whether it is a transfer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CriterionCaseInWords {
    /// Its code.
    pub code: String,
    /// The case.
    pub title: String,
    /// What follows.
    pub text: String,
    /// Whether it is a transfer.
    pub is_transfer: bool,
    /// The criterion that is not met; empty when all are.
    pub fails: String,
}

/// What is a transfer, and what is none.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Criteria {
    /// Where it was taken from.
    pub about: LawSource,
    /// The three criteria, all of which must be met.
    pub criteria: Vec<Criterion>,
    /// Cases.
    pub cases: Vec<CriterionCaseInWords>,
}

/// The law of Chapter V that the program carries.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TransferLawReply {
    /// Standard contractual clauses: editions, modules, annexes.
    pub scc: SccLaw,
    /// Derogations with their conditions.
    pub derogations: DerogationLaw,
    /// Tools with what they ask for.
    pub tools: ToolLaw,
    /// What limited adequacy decisions cover.
    pub conditions: ConditionLaw,
}

pub(in crate::api) fn candidates(
    desk: &Desk,
    moment: &Moment,
    args: CandidatesArgs,
) -> Result<CandidateList> {
    let as_of = day(&args.as_of, moment)?;
    let items = listing::candidates(&*desk.snapshot()?, as_of, moment.words());
    Ok(CandidateList { as_of: as_of.to_string(), items })
}

pub(in crate::api) fn propose_module(
    _: &Desk,
    moment: &Moment,
    args: ProposeModuleArgs,
) -> Result<ModuleProposal> {
    let law = TransferLaw::bundled()?;
    let module = SccModule::for_roles(args.exporter, args.importer);
    Ok(ModuleProposal {
        module,
        words: module.map(|module| term(moment.words(), "scc-module", &code_of(&module))).unwrap_or_default(),
        rule: module.and_then(|module| law.scc.module(module)).cloned(),
        is_in_scope: args.importer_subject_to_gdpr != Some(true),
    })
}

pub(in crate::api) fn radar(desk: &Desk, moment: &Moment, args: RadarArgs) -> Result<Radar> {
    let days = (day(&args.from, moment)?, day(&args.to, moment)?);
    let months = args.months.unwrap_or(AHEAD);
    if months > FURTHEST {
        return Err(Error::invalid("radar-months").with("most", FURTHEST.to_string()));
    }
    radar::radar(&*desk.snapshot()?, days, Months::new(months), moment.words())
}

pub(in crate::api) fn criteria(_: &Desk, moment: &Moment, _: Nothing) -> Result<Criteria> {
    let law = &TransferLaw::bundled()?.criteria;
    let words = moment.words();
    let criteria = law.criteria.iter().map(|code| {
        let id = format!("transfer-criterion-{}", code.replace('_', "-"));
        Criterion { code: code.clone(), title: words.say(&id), text: words.attribute(&id, "text", &[]) }
    });
    let cases = law.cases.iter().map(|case| {
        let id = format!("transfer-case-{}", case.case.replace('_', "-"));
        CriterionCaseInWords {
            code: case.case.clone(),
            title: words.say(&id),
            text: words.attribute(&id, "text", &[]),
            is_transfer: case.is_transfer,
            fails: case.fails.clone().unwrap_or_default(),
        }
    });
    Ok(Criteria { about: law.about.clone(), criteria: criteria.collect(), cases: cases.collect() })
}

pub(in crate::api) fn law(_: &Desk, _: &Moment, _: Nothing) -> Result<TransferLawReply> {
    let TransferLaw { scc, derogations, tools, conditions, .. } = TransferLaw::bundled()?.clone();
    Ok(TransferLawReply { scc, derogations, tools, conditions })
}
