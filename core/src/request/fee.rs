//! Whether a fee may be charged: the first copy is free, a further copy of the same may cost (Art. 12(5), 15(3)).

use super::{DataSubjectRequest, Right, related};
use crate::collect::identifier::fold;
use crate::snapshot::Snapshot;

/// Whether a fee may be charged, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeeVerdict {
    /// Whether it may.
    pub allowed: bool,
    /// The article, in short.
    pub law: &'static str,
    /// The message that says why.
    pub code: &'static str,
    /// Reference of the request of which this one asks a further copy; empty when none.
    pub copy_of: String,
}

impl FeeVerdict {
    const fn not(law: &'static str, code: &'static str) -> Self {
        Self { allowed: false, law, code, copy_of: String::new() }
    }
}

/// Judges a request: the first copy, and one for a new period or another scope, is free; a further copy of the same may
/// cost its administrative costs; so may a request that is manifestly unfounded or excessive, instead of a refusal.
#[must_use]
pub fn judge(request: &DataSubjectRequest, snapshot: &Snapshot) -> FeeVerdict {
    if request.refusal.as_ref().is_some_and(|refusal| refusal.ground.bears_burden()) {
        let copy_of = String::new();
        return FeeVerdict { allowed: true, law: "12(5)(a)", code: "fee-instead-of-refusal", copy_of };
    }
    if !request.rights.contains(&Right::Access) {
        return FeeVerdict::not("12(5)", "fee-free");
    }
    let earlier = related::answered_access(request, snapshot);
    if earlier.is_empty() {
        return FeeVerdict::not("15(3)", "fee-first-copy");
    }
    match earlier.into_iter().find(|one| is_copy(request, one)) {
        Some(one) => FeeVerdict {
            allowed: true,
            law: "15(3)",
            code: "fee-further-copy",
            copy_of: one.reference.clone(),
        },
        None => FeeVerdict::not("15(3)", "fee-new-period"),
    }
}

/// Whether the same data of the same period are asked for once more. An open end reads "until receipt", so two requests
/// without a period cover different time unless the person asks for a copy of that answer.
fn is_copy(request: &DataSubjectRequest, earlier: &DataSubjectRequest) -> bool {
    let (now, then) = (&request.scope, &earlier.scope);
    let until = |scope: &super::RequestScope, received_on: &str| {
        if scope.to_on.is_empty() { received_on.to_owned() } else { scope.to_on.clone() }
    };
    let named = !now.copy_of.is_empty()
        && (now.copy_of == earlier.id || now.copy_of.eq_ignore_ascii_case(&earlier.reference));
    let same_about = fold(&now.about) == fold(&then.about);
    let said_otherwise = !now.from_on.is_empty() && now.from_on != then.from_on
        || !now.to_on.is_empty() && now.to_on != until(then, &earlier.received_on);
    let same_period =
        now.from_on == then.from_on && until(now, &request.received_on) == until(then, &earlier.received_on);
    named && !said_otherwise || same_about && same_period
}
