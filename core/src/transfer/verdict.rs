//! Whether a transfer may take place on a day (Art. 44 to 49): a pure function of the records and the dated law.
//!
//! Ten rules, in this order: 1 a recipient in the EEA is no transfer; 2 a full adequacy decision that holds on the day;
//! 3 a limited one, confirmed for the recipient; 4 else a tool is needed; 5 a tool of Art. 46 needs an assessment; 6 the
//! clauses' module, annexes and choices; 7 the conditions of a derogation; 8 how people get a copy; 9 what an access
//! answer tells; 10 all as of the day. The program advises: nothing is refused. Exporters in the United Kingdom read
//! beside it what the program knows of its law.

mod adequacy;
mod derogation;
mod instrument;
mod tool;
mod united_kingdom;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::law::TransferLaw;
use super::{Safeguard, Transfer, TransferImpactAssessment, TransferInstrument, TransferRole};
use crate::country::{self, Country, CountryStatus};
use crate::deadline::long_date;
use crate::findings::rule::{self, Rule};
use crate::findings::{Severity, rule::cite};
use crate::recipient::{Recipient, RecipientKind};
use crate::report::record::RecordKind;
use crate::report::words::term;
use crate::words::{Arg, Words};
pub use instrument::{of_assessment, of_instrument};

/// How a transfer stands, from the least to the greatest risk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Standing {
    /// The recipient is in the EEA: no transfer in the sense of Chapter V.
    NoTransfer,
    /// Nothing is missing.
    InOrder,
    /// Something is to be looked at.
    Attention,
    /// A limited adequacy decision holds; that it covers the recipient is to be confirmed.
    ConditionToConfirm,
    /// There is a ground, and something that the law asks for is missing.
    Deficient,
    /// There is no ground.
    NoBasis,
    /// The assessment found that protection is not equivalent: suspend.
    Suspend,
}

impl Standing {
    /// All, from the least to the greatest risk.
    pub const ALL: [Self; 7] = [
        Self::NoTransfer,
        Self::InOrder,
        Self::Attention,
        Self::ConditionToConfirm,
        Self::Deficient,
        Self::NoBasis,
        Self::Suspend,
    ];

    /// The code in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoTransfer => "no_transfer",
            Self::InOrder => "in_order",
            Self::Attention => "attention",
            Self::ConditionToConfirm => "condition_to_confirm",
            Self::Deficient => "deficient",
            Self::NoBasis => "no_basis",
            Self::Suspend => "suspend",
        }
    }
}

/// Which record a reason is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ReasonAbout {
    /// The transfer itself, and what its recipient says of it.
    Transfer,
    /// The instrument on which it rests.
    Instrument,
    /// Its transfer impact assessment.
    Assessment,
}

/// A value of a reason's message, put into words when the language is known.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// Text as it is.
    Text(String),
    /// A number.
    Count(usize),
    /// A country by its code.
    Country(String),
    /// Countries by their codes.
    Countries(Vec<String>),
    /// A day.
    Day(NaiveDate),
    /// Codes of a list, such as `annex-part`.
    Terms(&'static str, Vec<String>),
}

impl Value {
    fn in_words(&self, words: &Words) -> Arg {
        match self {
            Self::Text(text) => Arg::from(text.as_str()),
            Self::Count(count) => Arg::from(*count),
            Self::Country(code) => Arg::from(country_name(code, words)),
            Self::Countries(codes) => {
                let names: Vec<_> = codes.iter().map(|code| country_name(code, words)).collect();
                Arg::from(names.join(", "))
            }
            Self::Day(day) => Arg::from(long_date(words, *day)),
            Self::Terms(list, codes) => {
                let names: Vec<_> = codes.iter().map(|code| term(words, list, code)).collect();
                Arg::from(names.join(", "))
            }
        }
    }
}

/// The name of a country in the reader's language; the code itself when it is not known.
#[must_use]
pub fn country_name(code: &str, words: &Words) -> String {
    Country::of(code).map_or_else(|| code.to_owned(), |country| country.name.in_lang(words.lang()).to_owned())
}

/// Why a transfer stands as it does: a rule of the law, where, and the values for its message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Reason {
    /// The rule.
    pub rule: &'static Rule,
    /// Which record it is about.
    pub about: ReasonAbout,
    /// The field of that record.
    pub field: &'static str,
    /// Whether the record is a processor's: its article is then Art. 30(2)(c) instead of 30(1)(e).
    pub record: RecordKind,
    /// Values for the message.
    pub values: Vec<(&'static str, Value)>,
}

/// A reason in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReasonInWords {
    /// Stable identifier of the rule.
    pub rule: String,
    /// The article.
    pub law: String,
    /// How much it weighs.
    pub severity: Severity,
    /// Which record it is about.
    pub about: ReasonAbout,
    /// The field of that record.
    pub field: String,
    /// What is missing.
    pub message: String,
    /// What to do.
    pub hint: String,
}

impl Reason {
    /// The article as English cites it, with the paragraph of the record that it belongs to.
    #[must_use]
    pub fn law(&self) -> String {
        match self.record {
            RecordKind::Controller => self.rule.law.to_owned(),
            RecordKind::Processor => self.rule.law.replace("30(1)(e)", "30(2)(c)"),
        }
    }

    /// The values of its message in the language.
    #[must_use]
    pub fn args(&self, words: &Words) -> Vec<(&'static str, Arg)> {
        self.values.iter().map(|(name, value)| (*name, value.in_words(words))).collect()
    }

    /// The reason in the reader's language.
    #[must_use]
    pub fn in_words(&self, words: &Words) -> ReasonInWords {
        let (id, args) = (self.rule.message_id(), self.args(words));
        ReasonInWords {
            rule: self.rule.id.to_owned(),
            law: cite(&self.law(), words.lang()),
            severity: self.rule.severity,
            about: self.about,
            field: self.field.to_owned(),
            message: words.say_with(&id, &args),
            hint: words.attribute(&id, "hint", &args),
        }
    }
}

/// How a transfer stands on the day, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// How it stands.
    pub standing: Standing,
    /// Why, the weightiest first.
    pub reasons: Vec<Reason>,
}

/// All that the judgement reads: the transfer and the records that it points at.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The transfer.
    pub transfer: &'a Transfer,
    /// Its recipient; none when it is not linked.
    pub recipient: Option<&'a Recipient>,
    /// The instrument that it names; none when there is no such record.
    pub instrument: Option<&'a TransferInstrument>,
    /// The assessment that it names; none when there is no such record.
    pub assessment: Option<&'a TransferImpactAssessment>,
    /// Country from which data leave; empty when unknown.
    pub exporter_country: &'a str,
    /// In whose record it stands.
    pub record: RecordKind,
}

impl Facts<'_> {
    /// Roles of exporter and importer: as said, else by the record and the kind of recipient.
    #[must_use]
    pub fn roles(&self) -> (TransferRole, TransferRole) {
        let own = match self.record {
            RecordKind::Controller => TransferRole::Controller,
            RecordKind::Processor => TransferRole::Processor,
        };
        let exporter = match self.transfer.exporter_role {
            TransferRole::Unstated => own,
            said => said,
        };
        let importer = match self.transfer.importer_role {
            TransferRole::Unstated => {
                self.recipient.map_or(TransferRole::Unstated, |one| role_of_kind(one.kind))
            }
            said => said,
        };
        (exporter, importer)
    }
}

/// What a recipient of this kind is in a transfer; unstated where its kind does not tell.
#[must_use]
pub const fn role_of_kind(kind: RecipientKind) -> TransferRole {
    match kind {
        RecipientKind::Processor => TransferRole::Processor,
        RecipientKind::Controller
        | RecipientKind::JointController
        | RecipientKind::PublicBody
        | RecipientKind::Customer => TransferRole::Controller,
        _ => TransferRole::Unstated,
    }
}

/// The judgement in the making.
struct Judge<'a> {
    facts: Facts<'a>,
    law: &'a TransferLaw,
    as_of: NaiveDate,
    standing: Standing,
    reasons: Vec<Reason>,
}

impl Judge<'_> {
    /// Adds a reason about the transfer; the country is a value of every message.
    fn say(&mut self, rule: &'static Rule, field: &'static str) {
        self.say_with(rule, field, Vec::new());
    }

    fn say_with(&mut self, rule: &'static Rule, field: &'static str, values: Vec<(&'static str, Value)>) {
        let mut all = vec![("country", Value::Country(self.facts.transfer.country.clone()))];
        all.extend(values);
        let about = ReasonAbout::Transfer;
        self.reasons.push(Reason { rule, about, field, record: self.facts.record, values: all });
    }

    /// Raises the standing to at least this.
    fn stands(&mut self, standing: Standing) {
        self.standing = self.standing.max(standing);
    }

    fn verdict(mut self) -> Verdict {
        for reason in &self.reasons {
            let least = match reason.rule.severity {
                Severity::Error => Standing::Deficient,
                Severity::Warning => Standing::Attention,
                Severity::Hint => Standing::InOrder,
            };
            self.standing = self.standing.max(least);
        }
        self.reasons.sort_by_key(|reason| (reason.rule.severity, reason.about));
        Verdict { standing: self.standing, reasons: self.reasons }
    }
}

/// Judges one transfer as of a day.
#[must_use]
pub fn judge(facts: Facts<'_>, law: &TransferLaw, as_of: NaiveDate) -> Verdict {
    let mut judge = Judge { facts, law, as_of, standing: Standing::InOrder, reasons: Vec::new() };
    if facts.transfer.country.trim().is_empty() {
        judge.say(rule::TRANSFER_COUNTRY, "country");
        return judge.verdict();
    }
    let status = country::status(&facts.transfer.country, as_of);
    united_kingdom::beside(&mut judge);
    match &status {
        Some(CountryStatus::Member { .. }) => {
            return Verdict { standing: Standing::NoTransfer, reasons: judge.reasons };
        }
        Some(CountryStatus::Adequate { decision }) => adequacy::full(&mut judge, decision),
        Some(CountryStatus::AdequateLimited { decision, .. }) => {
            if !adequacy::limited(&mut judge, decision) {
                ground(&mut judge);
            }
        }
        Some(CountryStatus::Third { .. }) | None => ground(&mut judge),
    }
    judge.verdict()
}

/// Rule 4: where no decision carries the transfer, a tool or a derogation must.
fn ground(judge: &mut Judge<'_>) {
    match judge.facts.transfer.safeguard {
        Safeguard::Unstated => {
            judge.say(rule::NO_BASIS, "safeguard");
            judge.stands(Standing::NoBasis);
        }
        Safeguard::Adequacy => {
            judge.say(rule::NO_DECISION, "safeguard");
            judge.stands(Standing::NoBasis);
        }
        Safeguard::Derogation => derogation::judge(judge),
        Safeguard::UkIdta | Safeguard::UkAddendum => british(judge),
        _ => tool::judge(judge),
    }
}

/// Tools of the United Kingdom help an exporter under its law, and nobody under the Regulation.
fn british(judge: &mut Judge<'_>) {
    if judge.facts.exporter_country.eq_ignore_ascii_case("GB") {
        judge.say(rule::BRITISH_LAW, "safeguard");
    } else {
        judge.say(rule::BRITISH_TOOL, "safeguard");
        judge.stands(Standing::NoBasis);
    }
}

#[cfg(test)]
pub(crate) mod tests;
