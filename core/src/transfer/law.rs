//! The law of Chapter V as dated, sourced data: clauses, derogations, tools, what limited decisions cover, and what is
//! no transfer at all (`data/scc.json`, `derogations.json`, `transfer-tools.json`, `adequacy-conditions.json`,
//! `transfer-criteria.json`, `uk-adequacy.json`). The loader refuses files that contradict themselves or each other.

mod consistency;

use std::sync::OnceLock;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::instrument::{SccModule, SubProcessorOption};
use super::{DerogationGround, Safeguard, TransferRole};
use crate::error::{Error, Result};
use crate::recipient::RecipientKind;

/// Where a file of law was taken from, and between which days it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LawSource {
    /// What it is.
    pub title: String,
    /// Where it was taken from.
    pub source: String,
    /// Address of the source.
    pub source_url: String,
    /// First day on which it holds.
    pub valid_from: NaiveDate,
    /// Last day on which it holds; none while it does.
    pub valid_to: Option<NaiveDate>,
    /// When it was last held against the source.
    pub checked_on: NaiveDate,
}

/// An edition of the standard contractual clauses (Art. 46(2)(c), 93(2)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SccEdition {
    /// Code by which an instrument names it, e.g. `2021/914`.
    pub code: String,
    /// The decision.
    pub decision: String,
    /// Whether it is a tool of Chapter V at all.
    pub is_transfer_tool: bool,
    /// First day on which it could be concluded.
    pub valid_from: NaiveDate,
    /// Last day on which it could be concluded; none while it can.
    pub conclude_until: Option<NaiveDate>,
    /// Last day on which a concluded one could be relied on; none while it can.
    pub rely_until: Option<NaiveDate>,
    /// Where the law says so.
    pub because: String,
}

/// A module of (EU) 2021/914 with the annexes and clauses that it has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SccModuleRule {
    /// The module.
    pub module: SccModule,
    /// Role of the exporter.
    pub exporter: TransferRole,
    /// Role of the importer.
    pub importer: TransferRole,
    /// Whether it also meets Art. 28(3) and (4).
    pub meets_article_28: bool,
    /// The annexes that it has, e.g. `I.A`.
    pub annexes: Vec<String>,
    /// The clauses in which something is chosen, e.g. `9(a)`.
    pub clauses: Vec<String>,
    /// `member_state`, or `any_with_third_party_rights`.
    pub governing_law: String,
    /// Where the law says so.
    pub because: String,
}

/// An annex of (EU) 2021/914 with the parts that it asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SccAnnex {
    /// Its number, e.g. `I.A`.
    pub annex: String,
    /// Its heading.
    pub what: String,
    /// The option of clause 9(a) under which it is to be completed; none: always.
    pub only_when: Option<SubProcessorOption>,
    /// Its parts, as codes.
    pub parts: Vec<String>,
    /// Parts asked for where the importer is a processor.
    pub parts_for_processors: Vec<String>,
}

/// The standard contractual clauses: editions, modules, annexes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SccLaw {
    /// Where it was taken from.
    #[serde(flatten)]
    pub about: LawSource,
    /// Editions, the one in force first.
    pub editions: Vec<SccEdition>,
    /// Modules of the edition in force.
    pub modules: Vec<SccModuleRule>,
    /// Its annexes.
    pub annexes: Vec<SccAnnex>,
}

impl SccLaw {
    /// The edition that an instrument names; the one in force when it names none.
    #[must_use]
    pub fn edition(&self, code: &str) -> Option<&SccEdition> {
        if code.is_empty() {
            return self.editions.first();
        }
        self.editions.iter().find(|edition| edition.code.eq_ignore_ascii_case(code.trim()))
    }

    /// The rule of a module.
    #[must_use]
    pub fn module(&self, module: SccModule) -> Option<&SccModuleRule> {
        self.modules.iter().find(|rule| rule.module == module)
    }
}

/// For which transfers a derogation is meant (recital 111, EDPB Guidelines 2/2018).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum OnlyOccasional {
    /// Nothing limits it to occasional transfers.
    No,
    /// The guidelines do: an exception is not to become the rule.
    Guidelines,
    /// Recital 111 does.
    Recital,
    /// Art. 49(1) itself does.
    Law,
}

/// A ground of Art. 49(1) with its conditions and exclusions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct DerogationRule {
    /// The ground.
    pub ground: DerogationGround,
    /// Where it stands, e.g. `49(1)(a)`.
    pub law: String,
    /// Whether it is for occasional transfers only.
    pub only_occasional: OnlyOccasional,
    /// Whether public authorities cannot use it in the exercise of their public powers (Art. 49(3)).
    pub not_for_public_powers: bool,
    /// The fields of the derogation that must be filled.
    pub needs: Vec<String>,
    /// Where the law says so.
    pub because: String,
}

/// The derogations of Art. 49.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DerogationLaw {
    /// Where it was taken from.
    #[serde(flatten)]
    pub about: LawSource,
    /// The grounds in the law's order.
    pub grounds: Vec<DerogationRule>,
}

/// Whose law knows a tool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum LegalOrder {
    /// The Regulation.
    Eu,
    /// The United Kingdom's law.
    Gb,
}

/// A tool with what it asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TransferTool {
    /// The tool.
    pub safeguard: Safeguard,
    /// Where it stands, e.g. `46(2)(b)`.
    pub law: String,
    /// Whose law knows it.
    pub legal_order: LegalOrder,
    /// Whether a transfer impact assessment is needed.
    pub needs_assessment: bool,
    /// Whether the supervisory authority must authorise it (Art. 46(3)).
    pub needs_authorisation: bool,
    /// What the instrument must show: `approval`, `members`, `commitments`, `module`, `annexes`, `signature`.
    pub needs: Vec<String>,
    /// Where the law says so.
    pub because: String,
}

/// The tools of Art. 45 to 49, and those of the United Kingdom for information.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ToolLaw {
    /// Where it was taken from.
    #[serde(flatten)]
    pub about: LawSource,
    /// First day on which an assessment is asked for (CJEU C-311/18).
    pub assessment_from: NaiveDate,
    /// The tools.
    pub tools: Vec<TransferTool>,
}

/// How it is confirmed that a limited decision covers a recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ConfirmBy {
    /// That a law applies to the recipient.
    Law,
    /// That the recipient stands on a list.
    List,
}

/// What a limited adequacy decision covers (Art. 45(3)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AdequacyCondition {
    /// ISO country code.
    pub country: String,
    /// How it is confirmed.
    pub confirm: ConfirmBy,
    /// The law or list.
    pub law_to_confirm: String,
    /// Kinds of recipient that are outside whatever was confirmed.
    pub not_covered: Vec<RecipientKind>,
    /// After how many months it is to be checked anew; none: no figure in the law.
    pub recheck_months: Option<u32>,
    /// Where the law says so.
    pub because: String,
}

/// A proceeding that may bring a decision down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PendingCase {
    /// ISO code of the country whose decision is attacked.
    pub country: String,
    /// The case.
    pub what: String,
    /// First day on which it was pending.
    pub from: NaiveDate,
    /// Last day; none while it is.
    pub to: Option<NaiveDate>,
    /// What it is about.
    pub because: String,
}

impl PendingCase {
    /// Whether it is pending on this day.
    #[must_use]
    pub fn is_pending(&self, as_of: NaiveDate) -> bool {
        self.from <= as_of && self.to.is_none_or(|last| as_of <= last)
    }
}

/// The conditions of all limited adequacy decisions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ConditionLaw {
    /// Where it was taken from.
    #[serde(flatten)]
    pub about: LawSource,
    /// One per limited decision.
    pub conditions: Vec<AdequacyCondition>,
    /// Proceedings against decisions.
    pub pending: Vec<PendingCase>,
}

impl ConditionLaw {
    /// What the decision for a country covers; none when it is not limited.
    #[must_use]
    pub fn of(&self, country: &str) -> Option<&AdequacyCondition> {
        self.conditions.iter().find(|one| one.country.eq_ignore_ascii_case(country))
    }
}

/// One case that is, or is not, a transfer (EDPB Guidelines 05/2021).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CriterionCase {
    /// Its code; the words are `transfer-case-…`.
    pub case: String,
    /// Whether it is a transfer.
    pub is_transfer: bool,
    /// The criterion that is not met; none when all are.
    pub fails: Option<String>,
    /// Why.
    pub because: String,
}

/// The three criteria of a transfer, with cases (EDPB Guidelines 05/2021).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CriteriaLaw {
    /// Where it was taken from.
    #[serde(flatten)]
    pub about: LawSource,
    /// The criteria in their order; the words are `transfer-criterion-…`.
    pub criteria: Vec<String>,
    /// The cases.
    pub cases: Vec<CriterionCase>,
}

/// A country to which the law of the United Kingdom approves transfers (Art. 45A UK GDPR).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UkApproval {
    /// ISO code.
    pub country: String,
    /// First day on which it holds.
    pub valid_from: NaiveDate,
    /// Last day on which it holds; none while it does.
    pub valid_to: Option<NaiveDate>,
    /// The law under which the recipient must stand, or the list on which it must be; empty when it covers all.
    pub only_under: String,
    /// The regulations.
    pub because: String,
}

/// To which countries the law of the United Kingdom approves transfers: told to exporters there, not judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UkLaw {
    /// Where it was taken from.
    #[serde(flatten)]
    pub about: LawSource,
    /// First day on which it approves transfers to every state of the EEA.
    pub eea_from: NaiveDate,
    /// The law that says so.
    pub eea_because: String,
    /// The other countries.
    pub countries: Vec<UkApproval>,
}

impl UkLaw {
    /// The approval for a country that holds on the day.
    #[must_use]
    pub fn country(&self, code: &str, as_of: NaiveDate) -> Option<&UkApproval> {
        let holds =
            |one: &&UkApproval| one.valid_from <= as_of && one.valid_to.is_none_or(|last| as_of <= last);
        let is_it = |one: &&UkApproval| one.country.eq_ignore_ascii_case(code.trim());
        self.countries.iter().filter(holds).find(is_it)
    }
}

/// The law of Chapter V that the program carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferLaw {
    /// Standard contractual clauses.
    pub scc: SccLaw,
    /// Derogations.
    pub derogations: DerogationLaw,
    /// Tools.
    pub tools: ToolLaw,
    /// Conditions of limited adequacy decisions.
    pub conditions: ConditionLaw,
    /// What is a transfer.
    pub criteria: CriteriaLaw,
    /// What the law of the United Kingdom approves.
    pub united_kingdom: UkLaw,
}

impl TransferLaw {
    /// The law that the program carries, read and checked once.
    ///
    /// # Errors
    /// `bug` when a bundled file is broken or contradicts another, which a test refuses.
    pub fn bundled() -> Result<&'static Self> {
        static LAW: OnceLock<Option<TransferLaw>> = OnceLock::new();
        let read = || Self::read().filter(|law| law.contradictions().is_empty());
        LAW.get_or_init(read).as_ref().ok_or_else(|| Error::bug("transfer/law"))
    }

    fn read() -> Option<Self> {
        Some(Self {
            scc: serde_json::from_str(include_str!("../../../data/scc.json")).ok()?,
            derogations: serde_json::from_str(include_str!("../../../data/derogations.json")).ok()?,
            tools: serde_json::from_str(include_str!("../../../data/transfer-tools.json")).ok()?,
            conditions: serde_json::from_str(include_str!("../../../data/adequacy-conditions.json")).ok()?,
            criteria: serde_json::from_str(include_str!("../../../data/transfer-criteria.json")).ok()?,
            united_kingdom: serde_json::from_str(include_str!("../../../data/uk-adequacy.json")).ok()?,
        })
    }

    /// The rule of a derogation.
    #[must_use]
    pub fn derogation(&self, ground: DerogationGround) -> Option<&DerogationRule> {
        self.derogations.grounds.iter().find(|rule| rule.ground == ground)
    }

    /// The rule of a tool.
    #[must_use]
    pub fn tool(&self, safeguard: Safeguard) -> Option<&TransferTool> {
        self.tools.tools.iter().find(|tool| tool.safeguard == safeguard)
    }
}
