//! The processor's record (Art. 30(2)): controllers, categories, transfers, security, and nothing else.

use chrono::NaiveDate;

use super::activity::is_secured;
use super::{Found, rule, transfer};
use crate::processing_on_behalf::ProcessingOnBehalf;
use crate::report::record::RecordKind;
use crate::snapshot::Snapshot;
use crate::words::Arg;

pub(super) fn judge(
    record: &ProcessingOnBehalf,
    snapshot: &Snapshot,
    as_of: NaiveDate,
    found: &mut Found<'_>,
) {
    if record.controllers.items().is_empty() {
        found.add(rule::PRINCIPALS, "controllers");
    }
    for (n, principal) in record.controllers.items().iter().enumerate() {
        if principal.contact.trim().is_empty() {
            let args = [("name", Arg::from(principal.name.as_str()))];
            found.add_with(rule::PRINCIPAL_CONTACT, format!("controllers[{n}].contact"), &args);
        }
    }
    if record.categories.iter().all(|category| category.trim().is_empty()) {
        found.add(rule::CATEGORIES, "categories");
    }
    if record.transfers.is_open() {
        found.add(rule::PROCESSOR_TRANSFERS, "transfers");
    }
    let processor = record.processor_id.as_str();
    transfer::judge(record.transfers.items(), RecordKind::Processor, processor, snapshot, as_of, found);
    if !is_secured(record.security.items(), record.security_inherited, snapshot, &record.processor_id) {
        found.add(rule::PROCESSOR_SECURITY, "security");
    }
}
