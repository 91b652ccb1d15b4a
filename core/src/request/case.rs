//! The parts of a case: how far it is, who asks for whom, how identity became clear, what it covers, what was logged.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::YesNo;

/// How far the answer is. The order is that of the work; later states are greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RequestState {
    /// Logged.
    #[default]
    Received,
    /// Further information was asked for, because of reasonable doubts about the identity (Art. 12(6)).
    IdentityQuestion,
    /// The person's identity is clear (Art. 12(6)).
    Identified,
    /// Exports of the systems are being gathered.
    Collecting,
    /// The finds are being checked.
    Review,
    /// A package was made.
    Packaged,
    /// Answered in full (Art. 12(3)).
    Answered,
    /// Answered in part, the rest refused with reasons (Art. 12(4)).
    Partly,
    /// No action was taken, with reasons (Art. 12(4)).
    Refused,
    /// The person took the request back.
    Withdrawn,
    /// Nothing is left to do.
    Closed,
}

impl RequestState {
    /// All of them, in the order of the work.
    pub const ALL: [Self; 11] = [
        Self::Received,
        Self::IdentityQuestion,
        Self::Identified,
        Self::Collecting,
        Self::Review,
        Self::Packaged,
        Self::Answered,
        Self::Partly,
        Self::Refused,
        Self::Withdrawn,
        Self::Closed,
    ];

    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::IdentityQuestion => "identity_question",
            Self::Identified => "identified",
            Self::Collecting => "collecting",
            Self::Review => "review",
            Self::Packaged => "packaged",
            Self::Answered => "answered",
            Self::Partly => "partly",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Closed => "closed",
        }
    }

    /// The state with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether the clock of Art. 12(3) still runs: the person has no answer yet.
    #[must_use]
    pub fn is_open(self) -> bool {
        self <= Self::Packaged
    }

    /// The states that may come next. Work goes forward and back among the open states; a case is closed only after
    /// the person was answered or took the request back; what was answered can be opened again.
    #[must_use]
    pub fn next(self) -> Vec<Self> {
        let to = |state: &Self| match self {
            Self::Closed => *state == Self::Review,
            Self::Answered | Self::Partly | Self::Refused | Self::Withdrawn => {
                matches!(state, Self::Review | Self::Closed)
            }
            _ => !matches!(state, Self::Received | Self::Closed),
        };
        Self::ALL.into_iter().filter(|state| *state != self && to(state)).collect()
    }
}

/// What became of a request (Art. 12(3), (4)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RequestResult {
    /// Answered in full.
    Answered,
    /// Answered in part.
    Partly,
    /// Refused.
    Refused,
    /// Withdrawn by the person.
    Withdrawn,
    /// Answered: no data are held.
    Nothing,
}

impl RequestResult {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Answered, Self::Partly, Self::Refused, Self::Withdrawn, Self::Nothing];

    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Partly => "partly",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Nothing => "nothing",
        }
    }

    /// The result with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|result| result.code() == code)
    }

    /// The state that it leads to.
    #[must_use]
    pub const fn state(self) -> RequestState {
        match self {
            Self::Answered | Self::Nothing => RequestState::Answered,
            Self::Partly => RequestState::Partly,
            Self::Refused => RequestState::Refused,
            Self::Withdrawn => RequestState::Withdrawn,
        }
    }
}

/// Who asks in the person's place (Art. 12(2); EDPB Guidelines 01/2022, 80 and 81): the authority to do so is checked.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct RequestRepresentative {
    /// Name.
    pub name: String,
    /// In which capacity: lawyer, parent, guardian …
    pub capacity: String,
    /// Where to write to.
    pub contact: String,
    /// Whether the authority to act for the person was found good.
    pub authorised: YesNo,
    /// By what it was proven: power of attorney, custody order …
    pub proof: String,
    /// When it was checked, ISO date.
    pub checked_on: String,
    /// Who checked it.
    pub checked_by: String,
}

/// A way to make sure of a person's identity (Art. 12(6)), the mildest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum IdentityMethod {
    /// Not said.
    #[default]
    Unstated,
    /// The person asks while signed in.
    SignedIn,
    /// A message to an address or number that is already on file was answered.
    KnownContact,
    /// The person told what only they and the file know.
    KnownFacts,
    /// An electronic identification or signature.
    ElectronicId,
    /// In person, a document shown and not copied.
    InPerson,
    /// A copy of an identity document; in general inappropriate (EDPB Guidelines 01/2022, 74 to 79).
    IdCopy,
    /// Another way, in words.
    Other,
}

impl IdentityMethod {
    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unstated => "unstated",
            Self::SignedIn => "signed_in",
            Self::KnownContact => "known_contact",
            Self::KnownFacts => "known_facts",
            Self::ElectronicId => "electronic_id",
            Self::InPerson => "in_person",
            Self::IdCopy => "id_copy",
            Self::Other => "other",
        }
    }
}

/// How the person's identity became clear (Art. 12(6)); no copy of a document is kept.
///
/// Of an identity document only that it was checked, when and by whom is kept: see [`IdentityCheck::settled`].
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct IdentityCheck {
    /// How it was checked, in words.
    pub how: String,
    /// When, ISO date; empty while it was not.
    pub checked_on: String,
    /// In which way.
    pub method: IdentityMethod,
    /// Whether the person was signed in or known beyond doubt before anything was asked.
    pub authenticated: YesNo,
    /// Who checked it.
    pub checked_by: String,
}

impl IdentityCheck {
    /// What may be kept: of a copied document no word but that it was checked (EDPB Guidelines 01/2022, 79).
    #[must_use]
    pub fn settled(mut self) -> Self {
        if self.method == IdentityMethod::IdCopy {
            self.how.clear();
        }
        self
    }

    /// Whether a copy of a document is asked of somebody who is known already.
    #[must_use]
    pub fn is_disproportionate(&self) -> bool {
        self.method == IdentityMethod::IdCopy && self.authenticated == YesNo::Yes
    }
}

/// Further information asked for to confirm the identity (Art. 12(6)); adds a second line to the clock.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct IdentityDoubt {
    /// The reasonable doubts, in words.
    pub reason: String,
    /// What was asked for.
    pub asked_for: String,
    /// When it was asked, ISO date.
    pub asked_on: String,
    /// When the answer came, ISO date; empty while it has not.
    pub answered_on: String,
}

/// That the receipt was confirmed to the person; good practice, no duty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Acknowledgement {
    /// When, ISO date.
    pub sent_on: String,
    /// By which way.
    pub channel: String,
    /// Who did.
    pub sent_by: String,
}

/// What a request is about: which data, of which time (Art. 15(1); recital 63).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct RequestScope {
    /// What is asked, in the person's or the DPO's words; empty for everything.
    pub about: String,
    /// From which day on data are asked for, ISO date; empty for all.
    pub from_on: String,
    /// Until which day, ISO date; empty for the day of receipt.
    pub to_on: String,
    /// Identifier of the request of which a further copy is asked (Art. 15(3)); empty when none.
    pub copy_of: String,
}

/// What happened in a case, by itself: written by the program, never changed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct CaseStep {
    /// When, UTC.
    pub at: String,
    /// Who.
    pub by: String,
    /// What.
    pub kind: CaseStepKind,
    /// Code before, where there is one.
    pub from: String,
    /// Code after, or a day.
    pub to: String,
    /// What it concerns: a right, an activity, a recipient, a system.
    pub about: String,
    /// Words of whoever did it.
    pub note: String,
}

/// The kinds of step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CaseStepKind {
    /// A remark.
    #[default]
    Note,
    /// The request was logged.
    Logged,
    /// Another state.
    State,
    /// Other rights, another day of receipt or another scope: what the clock and the advice rest on.
    Changed,
    /// A question about identity was sent.
    IdentityAsked,
    /// The answer to it came.
    IdentityAnswered,
    /// Identity was checked.
    IdentityChecked,
    /// The authority of a representative was checked.
    AuthorityChecked,
    /// The receipt was confirmed to the person.
    Acknowledged,
    /// Somebody else handles it.
    Owner,
    /// It was extended.
    Extended,
    /// The person was told of the extension.
    ExtensionTold,
    /// What becomes of a right in an activity was decided.
    Decided,
    /// Reasons for a refusal were set down or changed.
    Refusal,
    /// A second person agreed to a refusal.
    Seconded,
    /// A fee was announced.
    Fee,
    /// A system was asked for the person's data, or its answer was noted or taken back.
    Search,
    /// A task in a system was settled, or opened again.
    Task,
    /// A recipient was told, or is not to be told for a reason.
    Recipient,
    /// A restriction was lifted.
    Lifted,
    /// Closed with points still open.
    ClosedOpen,
    /// Its personal data are kept longer than the set time.
    Kept,
    /// The person's data were removed.
    Purged,
}

impl CaseStepKind {
    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Logged => "logged",
            Self::State => "state",
            Self::Changed => "changed",
            Self::IdentityAsked => "identity_asked",
            Self::IdentityAnswered => "identity_answered",
            Self::IdentityChecked => "identity_checked",
            Self::AuthorityChecked => "authority_checked",
            Self::Acknowledged => "acknowledged",
            Self::Owner => "owner",
            Self::Extended => "extended",
            Self::ExtensionTold => "extension_told",
            Self::Decided => "decided",
            Self::Refusal => "refusal",
            Self::Seconded => "seconded",
            Self::Fee => "fee",
            Self::Search => "search",
            Self::Task => "task",
            Self::Recipient => "recipient",
            Self::Lifted => "lifted",
            Self::ClosedOpen => "closed_open",
            Self::Kept => "kept",
            Self::Purged => "purged",
        }
    }
}
