//! Letters of a case: what is written to the person (Art. 12(3) to (6), 18(3)) and to recipients (Art. 19).
//!
//! A letter begins as a template with merge fields, filled from the case and the register. What neither of them says stays
//! marked as a gap until somebody fills it, and a letter with a gap is not issued. What was issued is kept word for word,
//! with the hash of its PDF, so that it can be shown later what the person was told.

pub mod document;
pub mod draft;
pub mod fields;
mod lists;
pub mod mail;
pub mod settle;
pub mod suggest;
pub mod template;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::request::Right;

/// What a letter is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum LetterKind {
    /// The receipt is confirmed; good practice, no duty.
    Acknowledgement,
    /// Further information is asked for to confirm the identity (Art. 12(6)).
    IdentityQuestion,
    /// Two further months, with the reasons (Art. 12(3)).
    Extension,
    /// A fee is announced (Art. 12(5)(a), 15(3)).
    Fee,
    /// What goes with an access package (Art. 15).
    AnswerAccess,
    /// What goes with a portability package (Art. 20).
    AnswerPortability,
    /// Nothing was found (Art. 15(1)).
    AnswerNothing,
    /// Data were corrected (Art. 16).
    DoneRectification,
    /// Data were erased (Art. 17).
    DoneErasure,
    /// Processing is restricted (Art. 18).
    DoneRestriction,
    /// A restriction is going to end; the person is told before (Art. 18(3)).
    RestrictionLifted,
    /// An objection was followed (Art. 21).
    DoneObjection,
    /// Consent has ended (Art. 7(3)).
    DoneWithdrawal,
    /// A person has looked at an automated decision (Art. 22(3)).
    DoneAutomatedDecision,
    /// A part is refused, with reasons and remedies (Art. 12(4)).
    PartialRefusal,
    /// No action is taken, with reasons and remedies (Art. 12(4), (5)).
    Refusal,
    /// A recipient is told of a rectification, an erasure or a restriction (Art. 19).
    RecipientNotice,
}

impl LetterKind {
    /// All of them, in the order in which a case meets them.
    pub const ALL: [Self; 17] = [
        Self::Acknowledgement,
        Self::IdentityQuestion,
        Self::Extension,
        Self::Fee,
        Self::AnswerAccess,
        Self::AnswerPortability,
        Self::AnswerNothing,
        Self::DoneRectification,
        Self::DoneErasure,
        Self::DoneRestriction,
        Self::RestrictionLifted,
        Self::DoneObjection,
        Self::DoneWithdrawal,
        Self::DoneAutomatedDecision,
        Self::PartialRefusal,
        Self::Refusal,
        Self::RecipientNotice,
    ];

    /// The code in data, on the command line and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Acknowledgement => "acknowledgement",
            Self::IdentityQuestion => "identity_question",
            Self::Extension => "extension",
            Self::Fee => "fee",
            Self::AnswerAccess => "answer_access",
            Self::AnswerPortability => "answer_portability",
            Self::AnswerNothing => "answer_nothing",
            Self::DoneRectification => "done_rectification",
            Self::DoneErasure => "done_erasure",
            Self::DoneRestriction => "done_restriction",
            Self::RestrictionLifted => "restriction_lifted",
            Self::DoneObjection => "done_objection",
            Self::DoneWithdrawal => "done_withdrawal",
            Self::DoneAutomatedDecision => "done_automated_decision",
            Self::PartialRefusal => "partial_refusal",
            Self::Refusal => "refusal",
            Self::RecipientNotice => "recipient_notice",
        }
    }

    /// The kind with this code; a hyphen is taken for an underscore.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let code = code.replace('-', "_");
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The article it serves, in short; empty for good practice.
    #[must_use]
    pub const fn article(self) -> &'static str {
        match self {
            Self::Acknowledgement => "",
            Self::IdentityQuestion => "12(6)",
            Self::Extension => "12(3)",
            Self::Fee => "12(5)",
            Self::AnswerAccess | Self::AnswerNothing => "15",
            Self::AnswerPortability => "20",
            Self::DoneRectification => "16",
            Self::DoneErasure => "17",
            Self::DoneRestriction => "18",
            Self::RestrictionLifted => "18(3)",
            Self::DoneObjection => "21",
            Self::DoneWithdrawal => "7(3)",
            Self::DoneAutomatedDecision => "22(3)",
            Self::PartialRefusal | Self::Refusal => "12(4)",
            Self::RecipientNotice => "19",
        }
    }

    /// The right whose completion it tells; none for letters that serve any right.
    #[must_use]
    pub const fn right(self) -> Option<Right> {
        match self {
            Self::AnswerAccess => Some(Right::Access),
            Self::AnswerPortability => Some(Right::Portability),
            Self::DoneRectification => Some(Right::Rectification),
            Self::DoneErasure => Some(Right::Erasure),
            Self::DoneRestriction | Self::RestrictionLifted => Some(Right::Restriction),
            Self::DoneObjection => Some(Right::Objection),
            Self::DoneWithdrawal => Some(Right::WithdrawConsent),
            Self::DoneAutomatedDecision => Some(Right::AutomatedDecision),
            _ => None,
        }
    }

    /// Whether it goes to a recipient and not to the person.
    #[must_use]
    pub const fn is_to_recipient(self) -> bool {
        matches!(self, Self::RecipientNotice)
    }
}

/// A template as the DPO changed it; the one that comes with the program stays beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct LetterTemplate {
    /// Stable identifier: kind and language, such as `extension-de`.
    pub id: String,
    /// Reference, the same as the identifier.
    pub reference: String,
    /// What the letter is for.
    pub kind: LetterKind,
    /// Its language: `en`, `de`, `fr`.
    pub language: String,
    /// The subject, with merge fields.
    pub subject: String,
    /// The text, with merge fields; see [`template`].
    pub text: String,
}

/// A letter that was issued (Art. 5(2), 12): kept as it went out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Letter {
    /// Stable identifier.
    pub id: String,
    /// Short reference, e.g. `L-001`.
    pub reference: String,
    /// The request's identifier.
    pub request_id: String,
    /// What it is for.
    pub kind: LetterKind,
    /// Its language.
    pub language: String,
    /// To whom it is written, as the address field shows it.
    pub to: String,
    /// The notice of the case that it settles (Art. 19); empty for letters to the person.
    pub notice_id: String,
    /// The subject.
    pub subject: String,
    /// The text, without fields and gaps.
    pub text: String,
    /// The day that it bears, ISO date.
    pub issued_on: String,
    /// When it was issued, UTC.
    pub issued_at: String,
    /// Who issued it.
    pub issued_by: String,
    /// SHA-256 of its PDF, lower-case hexadecimal: the same letter gives the same file.
    pub sha256: String,
}
