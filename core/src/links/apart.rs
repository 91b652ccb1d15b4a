//! Records that look the same and are not: somebody looked, and said so.
//!
//! It is kept as a mark at the proposal, so that it can be taken back as other marks are; when one of the two gets another
//! name, the proposal is made again.

use super::duplicates::name_key;
use crate::error::{Error, Kind, Result};
use crate::findings::FindingMark;
use crate::hash::sha256;
use crate::moment::Moment;
use crate::register::{Op, Register, Touched};
use crate::snapshot::{Record, Snapshot};

/// Stands in the mark where other marks name their rule.
pub const RULE: &str = "duplicate";

/// The two in one order, whichever way round they are named.
fn in_order<'a, T: Record>(one: &'a T, other: &'a T) -> (&'a T, &'a T) {
    if one.id() <= other.id() { (one, other) } else { (other, one) }
}

fn mark_id<T: Record>(one: &T, other: &T) -> String {
    let (one, other) = in_order(one, other);
    format!("{} {RULE} {}", one.id(), other.id())
}

fn seen<T: Record>(one: &T, other: &T) -> String {
    let (one, other) = in_order(one, other);
    sha256(format!("{}\n{}", name_key(one.name()), name_key(other.name())).as_bytes())
}

/// Whether somebody said that these two are not the same, and their names are still those of then.
pub(crate) fn are_apart<T: Record>(snapshot: &Snapshot, one: &T, other: &T) -> bool {
    let mark = snapshot.finding_marks.get(&mark_id(one, other));
    mark.is_some_and(|mark| mark.seen == seen(one, other))
}

/// Whether a mark of this kind still holds, and the reference and name of the record from which its subject was told
/// apart; none when one of the two is gone.
pub(crate) fn standing<T: Record>(snapshot: &Snapshot, mark: &FindingMark) -> Option<(bool, String)> {
    let table = T::table(snapshot);
    let (one, other) = (table.get(&mark.subject_id)?, table.get(&mark.field)?);
    let name = format!("{} {}", other.reference(), other.name()).trim().to_owned();
    Some((mark.seen == seen(one, other), name))
}

/// Says that two records are not the same, in one step that can be undone.
///
/// # Errors
/// `NotFound` when there is no such record, Invalid when it is the same twice; Locked when the register is open to read
/// only.
pub fn tell_apart<T: Record>(
    register: &mut Register,
    names: [&str; 2],
    reason: &str,
    moment: &Moment,
) -> Result<Touched> {
    let snapshot = register.snapshot();
    let find = |name: &str| {
        let missing = || Error::new(Kind::NotFound, "record-missing").with("reference", name);
        T::table(&snapshot).find(name).ok_or_else(missing)
    };
    let (one, other) = (find(names[0])?, find(names[1])?);
    if one.id() == other.id() {
        return Err(Error::invalid("merge-itself"));
    }
    let id = mark_id(one, other);
    let known = snapshot.finding_marks.get(&id).map(|mark| mark.reference.clone());
    let (first, second) = in_order(one, other);
    let mark = FindingMark {
        id,
        reference: known.unwrap_or_else(|| snapshot.next_reference::<FindingMark>("FM-")),
        rule: RULE.to_owned(),
        subject: T::NOUN,
        subject_id: first.id().to_owned(),
        field: second.id().to_owned(),
        reason: reason.trim().to_owned(),
        marked_by: moment.actor.clone(),
        marked_on: moment.today_on.to_string(),
        seen: seen(one, other),
    };
    let ((), touched) = register.change(Op::ToldApart, moment, |change| change.put(&mark))?;
    Ok(touched)
}
