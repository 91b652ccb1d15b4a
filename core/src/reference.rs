//! Reference data: the law's own lists and our lists of categories, dated, sourced and checked before they are used.
//!
//! Data: `data/reference/*.json`, in three languages. Every entry has the days between which it holds; a file that
//! contradicts itself is refused whole ([`check`]). Lists of categories only propose: own words are always possible.

pub mod check;
pub mod listed;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::{LegalBasis, LegalBasisKind, SpecialCategory, SpecialCategoryCondition};
use crate::country::Names;
use crate::error::{Error, Result};
use crate::recipient::RecipientKind;
use crate::search::fold;
use crate::words::Lang;
use check::{Contradiction, Fault, Span};

/// A list of reference data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ReferenceKind {
    /// The six legal bases (Art. 6(1)).
    LegalBases,
    /// The conditions for special categories (Art. 9(2)).
    SpecialConditions,
    /// What permits processing of criminal data (Art. 10).
    CriminalConditions,
    /// The special categories themselves (Art. 9(1)).
    SpecialCategories,
    /// Categories of data subjects (Art. 30(1)(c)).
    DataSubjects,
    /// Categories of personal data (Art. 30(1)(c)).
    PersonalData,
    /// Categories of recipients (Art. 30(1)(d)).
    Recipients,
    /// Security measures (Art. 32(1)).
    Measures,
}

impl ReferenceKind {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::LegalBases,
        Self::SpecialConditions,
        Self::CriminalConditions,
        Self::SpecialCategories,
        Self::DataSubjects,
        Self::PersonalData,
        Self::Recipients,
        Self::Measures,
    ];

    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::LegalBases => "legal_bases",
            Self::SpecialConditions => "special_conditions",
            Self::CriminalConditions => "criminal_conditions",
            Self::SpecialCategories => "special_categories",
            Self::DataSubjects => "data_subjects",
            Self::PersonalData => "personal_data",
            Self::Recipients => "recipients",
            Self::Measures => "measures",
        }
    }

    const fn text(self) -> &'static str {
        match self {
            Self::LegalBases => include_str!("../../data/reference/legal-bases.json"),
            Self::SpecialConditions => include_str!("../../data/reference/special-conditions.json"),
            Self::CriminalConditions => include_str!("../../data/reference/criminal-conditions.json"),
            Self::SpecialCategories => include_str!("../../data/reference/special-categories.json"),
            Self::DataSubjects => include_str!("../../data/reference/data-subjects.json"),
            Self::PersonalData => include_str!("../../data/reference/personal-data.json"),
            Self::Recipients => include_str!("../../data/reference/recipients.json"),
            Self::Measures => include_str!("../../data/reference/measures.json"),
        }
    }
}

/// What the law asks to be known about a legal basis (Art. 6(3), 7(1), 7(3), 13(1)(d)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Particular {
    /// The law that lays the processing down.
    Law,
    /// The interest pursued.
    Interest,
    /// The balancing test.
    BalancingTest,
    /// The wording of the consent.
    Consent,
    /// How consent is withdrawn.
    Withdrawal,
}

impl Particular {
    /// What the basis says of it.
    #[must_use]
    pub fn of(self, basis: &LegalBasis) -> &str {
        match self {
            Self::Law => &basis.law,
            Self::Interest => &basis.interest,
            Self::BalancingTest => &basis.balancing_test,
            Self::Consent => &basis.consent,
            Self::Withdrawal => &basis.withdrawal,
        }
    }
}

/// One entry of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferenceItem {
    /// Its key within the list.
    pub key: String,
    /// Its name.
    pub name: Names,
    /// Other names by which it is found.
    #[serde(default)]
    pub also: Vec<String>,
    /// The article, where it is one of the law's own.
    #[serde(default)]
    pub law: String,
    /// For a legal basis: what the law asks to be known about it.
    #[serde(default)]
    pub needs: Vec<Particular>,
    /// For a category of data: the special category it belongs to.
    #[serde(default)]
    pub special: Option<SpecialCategory>,
    /// For a category of data: whether it is criminal data.
    #[serde(default)]
    pub criminal: bool,
    /// For a recipient: what it is in the law's eyes as a rule.
    #[serde(default)]
    pub kind: Option<RecipientKind>,
    /// First day on which it holds; none for that of the list.
    #[serde(default)]
    pub valid_from: Option<NaiveDate>,
    /// Last day on which it holds; none for that of the list.
    #[serde(default)]
    pub valid_to: Option<NaiveDate>,
}

/// A list with its source and the days between which it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferenceList {
    /// Which list.
    pub kind: ReferenceKind,
    /// What it is.
    pub title: Names,
    /// The article it serves.
    pub law: String,
    /// Where it was taken from.
    pub source: String,
    /// Address of the source.
    pub source_url: String,
    /// First day on which it holds.
    pub valid_from: NaiveDate,
    /// Last day on which it holds; none while it does.
    pub valid_to: Option<NaiveDate>,
    /// When it was last held against the source.
    pub checked_on: Option<NaiveDate>,
    /// The entries.
    pub items: Vec<ReferenceItem>,
}

impl ReferenceList {
    /// The list that the program carries.
    ///
    /// # Errors
    /// `bug` when the bundled file contradicts itself, which a test refuses.
    pub fn bundled(kind: ReferenceKind) -> Result<&'static Self> {
        static ALL: OnceLock<Vec<Option<ReferenceList>>> = OnceLock::new();
        let all = ALL.get_or_init(|| {
            ReferenceKind::ALL.into_iter().map(|kind| Self::read(kind, kind.text()).ok()).collect()
        });
        let at = ReferenceKind::ALL.iter().position(|one| *one == kind);
        at.and_then(|at| all.get(at)?.as_ref()).ok_or_else(|| Error::bug("reference/data"))
    }

    /// Reads a list and refuses one that contradicts itself.
    ///
    /// # Errors
    /// Every contradiction found.
    pub fn read(kind: ReferenceKind, text: &str) -> std::result::Result<Self, Vec<Contradiction>> {
        let list: Self = serde_json::from_str(text).map_err(|error| Contradiction::unreadable(&error))?;
        let mut found = list.contradictions();
        if list.kind != kind {
            found.push(Contradiction::at(kind.code(), Fault::Unknown));
        }
        if found.is_empty() { Ok(list) } else { Err(found) }
    }

    /// The days between which an entry holds: its own, else those of the list.
    fn span(&self, item: &ReferenceItem) -> Span {
        Span { from: item.valid_from.unwrap_or(self.valid_from), to: item.valid_to.or(self.valid_to) }
    }

    fn contradictions(&self) -> Vec<Contradiction> {
        let mut found = Vec::new();
        found.extend(check::of_source(self.kind.code(), &self.source, &self.source_url, self.checked_on));
        if !self.title.is_whole() {
            found.push(Contradiction::at(self.kind.code(), Fault::NoName));
        }
        found.extend(check::of_spans(self.items.iter().map(|item| (item.key.as_str(), self.span(item)))));
        for item in &self.items {
            if item.key.is_empty() || !item.name.is_whole() {
                found.push(Contradiction::at(&item.key, Fault::NoName));
            }
            if !self.is_known(item) {
                found.push(Contradiction::at(&item.key, Fault::Unknown));
            }
        }
        for lang in Lang::ALL {
            let mut names = BTreeSet::new();
            let twice = self
                .items
                .iter()
                .filter(|item| !names.insert((fold(item.name.in_lang(lang)), self.span(item).from)));
            found.extend(twice.map(|item| Contradiction::at(&item.key, Fault::SameName)));
        }
        found
    }

    /// Whether the key is one of the law's own, where the law has a closed list, and cites its article.
    fn is_known(&self, item: &ReferenceItem) -> bool {
        let code = || serde_json::Value::String(item.key.clone());
        match self.kind {
            ReferenceKind::LegalBases => serde_json::from_value::<LegalBasisKind>(code())
                .is_ok_and(|kind| item.law == format!("Art. {}", kind.article())),
            ReferenceKind::SpecialConditions => {
                serde_json::from_value::<SpecialCategoryCondition>(code()).is_ok()
                    && item.law.starts_with("Art. 9(2)(")
            }
            ReferenceKind::SpecialCategories => {
                serde_json::from_value::<SpecialCategory>(code()).is_ok() && item.law == "Art. 9(1)"
            }
            ReferenceKind::CriminalConditions => item.law == "Art. 10",
            ReferenceKind::Recipients => item.kind.is_some(),
            ReferenceKind::DataSubjects | ReferenceKind::PersonalData | ReferenceKind::Measures => true,
        }
    }

    /// The entries that hold on a day, in the order of the list.
    pub fn on(&self, as_of: NaiveDate) -> impl Iterator<Item = &ReferenceItem> {
        self.items.iter().filter(move |item| self.span(item).holds_on(as_of))
    }

    /// The entry of this key.
    #[must_use]
    pub fn item(&self, key: &str) -> Option<&ReferenceItem> {
        self.items.iter().find(|item| item.key == key)
    }
}

#[cfg(test)]
mod tests;
