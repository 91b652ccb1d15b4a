//! Redactions: what a copy does not hand over because of the rights of others, each with its reason (Art. 15(4), 20(4),
//! recital 63).
//!
//! A redaction names a place in the records collected for a request, never the words that stand there: those are read when
//! a package is made ([`cut`]), taken out of every file, and looked for in the finished one. Or it is a box on a page of a
//! document that goes along, which is burned into the page ([`crate::enclosure`]).

pub(crate) mod cut;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::enclosure::Area;
use crate::snapshot::Snapshot;
use crate::words::Words;

/// Why something is not handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RedactionReason {
    /// The rights and freedoms of others (Art. 15(4), 20(4)).
    #[default]
    OthersRights,
    /// A trade secret (Art. 15(4), recital 63).
    TradeSecret,
    /// Intellectual property, such as the copyright that protects software (Art. 15(4), recital 63).
    IntellectualProperty,
    /// Privilege of legal advice, by the law of a Member State or the Union (Art. 23(1)(f), (j)).
    LegalPrivilege,
    /// Another restriction by the law of a Member State or the Union (Art. 23(1)).
    Restriction,
    /// Another reason; the words say which.
    Other,
}

impl RedactionReason {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::OthersRights,
        Self::TradeSecret,
        Self::IntellectualProperty,
        Self::LegalPrivilege,
        Self::Restriction,
        Self::Other,
    ];

    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::OthersRights => "others_rights",
            Self::TradeSecret => "trade_secret",
            Self::IntellectualProperty => "intellectual_property",
            Self::LegalPrivilege => "legal_privilege",
            Self::Restriction => "restriction",
            Self::Other => "other",
        }
    }

    /// The reason in the reader's language.
    #[must_use]
    pub fn words(self, words: &Words) -> String {
        words.say(&format!("redaction-reason-{}", self.code().replace('_', "-")))
    }

    /// The article; empty where the words have to name a law.
    #[must_use]
    pub const fn law(self) -> &'static str {
        match self {
            Self::OthersRights => "Art. 15(4), 20(4)",
            Self::TradeSecret | Self::IntellectualProperty => "Art. 15(4)",
            Self::LegalPrivilege | Self::Restriction => "Art. 23(1)",
            Self::Other => "",
        }
    }

    /// Whether the words have to say more: a restriction needs the law that makes it.
    #[must_use]
    pub const fn needs_words(self) -> bool {
        matches!(self, Self::LegalPrivilege | Self::Restriction | Self::Other)
    }
}

/// How far a redaction is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RedactionState {
    /// Somebody proposed it; nothing is taken out yet.
    #[default]
    Proposed,
    /// It is taken out of every package.
    Accepted,
    /// It stays in, and is not proposed again.
    Rejected,
}

/// One redaction of what was found for a request (Art. 15(4), 20(4)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Redaction {
    /// Stable identifier.
    pub id: String,
    /// Short reference within the request, e.g. `R-2026-001/S3`.
    pub reference: String,
    /// The request's identifier.
    pub request_id: String,
    /// The collection's identifier; empty for a box.
    pub collection_id: String,
    /// Number of the record within the collection, from 1; 0 for a box.
    pub record: u64,
    /// The column or leaf path, as in `messages[].body`; empty for the whole record, and for a box.
    pub column: String,
    /// Which of the record's values at that path, from 0.
    pub nth: u64,
    /// First character that is taken out, and the one after the last; none for the whole value.
    pub span: Option<(u64, u64)>,
    /// The attached document on which it is a box; empty for a place in records.
    pub attachment_id: String,
    /// The page of that document, from 1; 0 for a place in records.
    pub page: u64,
    /// The box on that page; none for a place in records.
    pub area: Option<Area>,
    /// Why.
    pub reason: RedactionReason,
    /// Why, in words that the person reads; must not repeat what is taken out.
    pub words: String,
    /// How far it is.
    pub state: RedactionState,
    /// By which sign it was proposed, such as `email` or `salutation`; empty when a person chose the place.
    pub proposed_by: String,
    /// Who decided.
    pub decided_by: String,
    /// When, UTC.
    pub decided_at: String,
    /// Who checked it as a second person; empty when nobody did.
    pub checked_by: String,
    /// When, UTC.
    pub checked_at: String,
    /// The same words rightly stand elsewhere in the answer, so that finding them there is no leak.
    pub stays_elsewhere: bool,
}

impl Redaction {
    /// Whether it is taken out of packages.
    #[must_use]
    pub fn is_accepted(&self) -> bool {
        self.state == RedactionState::Accepted
    }

    /// Whether the reason is told as far as the law asks: a restriction by law names that law (Art. 23(2)).
    #[must_use]
    pub fn is_reasoned(&self) -> bool {
        !self.reason.needs_words() || !self.words.trim().is_empty()
    }
}

/// The redactions of a request, in the order of their references.
#[must_use]
pub fn of_request<'a>(snapshot: &'a Snapshot, request_id: &str) -> Vec<&'a Redaction> {
    let all = snapshot.redactions.by_reference();
    all.into_iter().filter(|one| one.request_id == request_id).collect()
}

/// The number of the next redaction of a request.
#[must_use]
pub fn next_number(snapshot: &Snapshot, request_id: &str) -> usize {
    let numbers = snapshot.redactions.iter().filter(|one| one.request_id == request_id);
    numbers.filter_map(|one| one.reference.rsplit("/S").next()?.parse::<usize>().ok()).max().unwrap_or(0) + 1
}
