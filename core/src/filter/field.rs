//! What the register's list can be filtered and ordered by.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Operator;

/// What the values of a field are, and so how it is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FieldKind {
    /// One or more of a list: codes, names, records.
    Choice,
    /// Free text.
    Text,
    /// A civil day.
    Date,
    /// A whole number.
    Number,
    /// Yes or no.
    Flag,
}

impl FieldKind {
    /// How a field of this kind can be compared.
    #[must_use]
    pub const fn operators(self) -> &'static [Operator] {
        use Operator::{AtLeast, AtMost, Contains, Empty, Given, Is, IsNot};
        match self {
            Self::Choice => &[Is, IsNot, Contains, Empty, Given],
            Self::Text => &[Contains, Is, IsNot, Empty, Given],
            Self::Date => &[AtMost, AtLeast, Is, Empty, Given],
            Self::Number => &[AtLeast, AtMost, Is],
            Self::Flag => &[Is],
        }
    }
}

macro_rules! fields {
    ($($(#[doc = $doc:literal])+ $field:ident = $key:literal, $kind:ident, [$($alias:literal),*];)+) => {
        /// A field by which activities are filtered and ordered.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field { $($(#[doc = $doc])+ $field),+ }

        impl Field {
            /// All of them, in the order in which they are offered.
            pub const ALL: &[Self] = &[$(Self::$field),+];

            /// The key in filters, views and on the command line.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$field => $key),+ }
            }

            /// What its values are.
            #[must_use]
            pub const fn kind(self) -> FieldKind {
                match self { $(Self::$field => FieldKind::$kind),+ }
            }

            fn named(name: &str) -> Option<Self> {
                match name { $($key $(| $alias)* => Some(Self::$field),)+ _ => None }
            }
        }
    };
}

fields! {
    /// Where the record stands.
    Status = "status", Choice, [];
    /// Who answers for it.
    Owner = "owner", Choice, [];
    /// Department.
    Department = "department", Choice, ["dept"];
    /// The service or area it belongs to.
    Group = "group", Choice, ["area"];
    /// Free labels.
    Tag = "tag", Choice, ["tags"];
    /// The controller (Art. 30(1)(a)).
    Controller = "controller", Choice, ["client"];
    /// The legal bases of its purposes (Art. 6(1)).
    LegalBasis = "legal_basis", Choice, ["basis"];
    /// Third countries of its transfers (Art. 30(1)(e)).
    ThirdCountry = "third_country", Choice, ["country"];
    /// On which grounds it transfers (Art. 45 to 49).
    Safeguard = "safeguard", Choice, [];
    /// Whether transfers were answered: open, none or given.
    Transfers = "transfers", Choice, [];
    /// Whether special categories of data are processed (Art. 9(1)).
    SpecialData = "special_data", Flag, ["special"];
    /// Which special categories (Art. 9(1)).
    SpecialCategory = "special_category", Choice, [];
    /// Categories of data subjects (Art. 30(1)(c)).
    DataSubject = "data_subject", Choice, ["subject"];
    /// Categories of personal data (Art. 30(1)(c)).
    PersonalData = "personal_data", Choice, ["data"];
    /// Recipients (Art. 30(1)(d)).
    Recipient = "recipient", Choice, [];
    /// Systems used.
    System = "system", Choice, [];
    /// Time limits for erasure that are stated (Art. 30(1)(f)).
    Retention = "retention", Text, [];
    /// Rules with a finding on it.
    Rule = "rule", Choice, ["finding"];
    /// The weights of its findings.
    Severity = "severity", Choice, [];
    /// Next review.
    ReviewOn = "review_on", Date, ["review"];
    /// Whether the review is due as of the day.
    ReviewDue = "review_due", Flag, ["due"];
    /// How complete it is, in percent.
    Completeness = "completeness", Number, ["complete"];
    /// Day of the last change.
    ChangedOn = "changed_on", Date, ["changed", "changed_since"];
    /// Its reference.
    Reference = "reference", Text, ["ref"];
    /// Its name.
    Name = "name", Text, [];
    /// How many findings say that something is missing.
    Errors = "errors", Number, ["missing"];
}

impl Field {
    /// The field with this key or one of its short names; hyphens will do.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::named(&name.trim().to_lowercase().replace('-', "_"))
    }

    /// The list of words in which its codes are said, such as `activity-status`; empty when values say themselves.
    #[must_use]
    pub const fn code_list(self) -> &'static str {
        match self {
            Self::Status => "activity-status",
            Self::Safeguard => "safeguard",
            Self::Transfers => "filter-answer",
            Self::SpecialCategory => "filter-special",
            Self::Severity => "filter-severity",
            _ => "",
        }
    }
}
