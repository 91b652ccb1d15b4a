//! What is marked in the values of a request: what is redacted, and what names somebody else.

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::finds::Drawn;
use crate::error::Result;
use crate::finds::items::Placed;
use crate::finds::others::{self, Decided, Other, OtherKind, OtherSign};
use crate::moment::Moment;
use crate::redaction::{Redaction, RedactionState};
use crate::words::Words;

/// A piece of a value: plain, or marked.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FindPart {
    /// The text.
    pub text: String,
    /// How far its redaction is; none where it is not redacted.
    pub state: Option<RedactionState>,
    /// Identifier of the redaction; empty where there is none.
    pub redaction: String,
    /// Key of the name, address or number of somebody else; empty where it is none or was decided.
    pub other: String,
    /// What tells somebody else; none where it is none.
    pub kind: Option<OtherKind>,
    /// The reason of the redaction, or the sign by which somebody else was told, in words.
    pub why: String,
}

/// The marks of a request.
pub(in crate::api) struct Marked<'a> {
    placed: Placed<'a>,
    others: Vec<Other>,
    decisions: Vec<Option<&'a Redaction>>,
    by_value: HashMap<(usize, u64, u64), Vec<usize>>,
    collections: Vec<String>,
    words: &'static Words,
}

impl<'a> Marked<'a> {
    /// Finds who else is named and lays it beside what was decided.
    pub(in crate::api) fn new(
        drawn: &Drawn<'_>,
        redactions: &[&'a Redaction],
        moment: &Moment,
    ) -> Result<Self> {
        let exports = &drawn.table.exports;
        let offices = drawn.snapshot.keeper().map(|keeper| keeper.email.as_str());
        let others = others::find(exports, &drawn.request.person, offices.as_slice())?;
        let decided = Decided::new(redactions);
        let decisions = others.iter().map(|other| decided.on(exports, other)).collect();
        let mut by_value: HashMap<(usize, u64, u64), Vec<usize>> = HashMap::new();
        for (at, other) in others.iter().enumerate() {
            by_value.entry((other.export, other.record, other.nth)).or_default().push(at);
        }
        Ok(Self {
            placed: Placed::new(redactions),
            others,
            decisions,
            by_value,
            collections: exports.iter().map(|export| export.collection.id.clone()).collect(),
            words: moment.words(),
        })
    }

    pub(super) fn placed(&self) -> &Placed<'a> {
        &self.placed
    }

    pub(super) fn others(&self) -> impl Iterator<Item = &Other> {
        self.others.iter()
    }

    /// What was decided about one of [`Self::others`].
    pub(super) fn decision(&self, other: &Other) -> Option<&'a Redaction> {
        let at = self.on(other.export, other.record, &other.path, other.nth);
        at.into_iter().find(|at| self.others[*at].span == other.span).and_then(|at| self.decisions[at])
    }

    /// The sign in words.
    pub(super) fn why(&self, sign: OtherSign) -> String {
        self.words.say(&format!("redaction-sign-{}", sign.code().replace('_', "-")))
    }

    fn on(&self, export: usize, record: u64, path: &str, nth: u64) -> Vec<usize> {
        let all = self.by_value.get(&(export, record, nth)).into_iter().flatten().copied();
        all.filter(|at| self.others[*at].path == path).collect()
    }

    /// Names, addresses and numbers of others about which nobody has decided.
    pub(in crate::api) fn open_keys(&self) -> u64 {
        let open = self.others.iter().zip(&self.decisions).filter(|(_, decision)| decision.is_none());
        open.map(|(other, _)| other.key()).collect::<BTreeSet<String>>().len() as u64
    }

    /// Whether somebody else seems to be named in a value and nobody has decided.
    pub(in crate::api) fn names_somebody(&self, export: usize, record: u64, path: &str, nth: u64) -> bool {
        self.on(export, record, path, nth).into_iter().any(|at| self.decisions[at].is_none())
    }

    /// Whether something of a value, or its whole record, is redacted.
    pub(in crate::api) fn is_redacted(&self, export: usize, record: u64, path: &str, nth: u64) -> bool {
        let all = self.placed.on(&self.collections[export], record, path, nth);
        all.into_iter().any(Redaction::is_accepted)
    }

    /// A value in pieces, and whether it is longer than `longest` characters and was cut.
    pub(in crate::api) fn parts(
        &self,
        export: usize,
        record: u64,
        path: &str,
        nth: u64,
        text: &str,
        longest: usize,
    ) -> (Vec<FindPart>, bool) {
        let letters: Vec<char> = text.chars().take(longest.saturating_add(1)).collect();
        let is_cut = letters.len() > longest;
        let end = letters.len().min(longest);
        let mut marks: Vec<(usize, usize, FindPart)> = Vec::new();
        let redactions = self.placed.on(&self.collections[export], record, path, nth);
        for one in redactions.into_iter().filter(|one| one.state != RedactionState::Rejected) {
            let (from, to) = one.span.map_or((0, end), |(from, to)| (index(from), index(to)));
            let reason = format!("redaction-reason-{}", one.reason.code().replace('_', "-"));
            let part = FindPart {
                state: Some(one.state),
                redaction: one.id.clone(),
                why: self.words.say(&reason),
                ..FindPart::default()
            };
            marks.push((from, to, part));
        }
        for at in self.on(export, record, path, nth) {
            let other = &self.others[at];
            if self.decisions[at].is_none() {
                let part = FindPart {
                    other: other.key(),
                    kind: Some(other.kind),
                    why: self.why(other.sign),
                    ..FindPart::default()
                };
                marks.push((index(other.span.0), index(other.span.1), part));
            }
        }
        marks.sort_by_key(|(from, to, _)| (*from, *to));
        let mut parts = Vec::new();
        let mut at = 0;
        let plain = |from: usize, to: usize| FindPart {
            text: letters[from..to].iter().collect(),
            ..FindPart::default()
        };
        for (from, to, part) in marks {
            let (from, to) = (from.clamp(at, end), to.clamp(at, end));
            if from >= to {
                continue;
            }
            if at < from {
                parts.push(plain(at, from));
            }
            parts.push(FindPart { text: letters[from..to].iter().collect(), ..part });
            at = to;
        }
        if at < end {
            parts.push(plain(at, end));
        }
        (parts, is_cut)
    }
}

fn index(at: u64) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}
