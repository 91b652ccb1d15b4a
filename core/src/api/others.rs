//! The commands for organisations, recipients, systems, processing on behalf and notices: list and save.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::Nothing;
use crate::desk::Desk;
use crate::error::Result;
use crate::moment::Moment;
use crate::notice::Notice;
use crate::organisation::Organisation;
use crate::processing_on_behalf::ProcessingOnBehalf;
use crate::recipient::Recipient;
use crate::snapshot::{Record, Snapshot};
use crate::system::System;

macro_rules! list_and_save {
    ($($what:literal $record:ident: $item:ident, $list:ident, $save:ident, $list_door:ident, $save_door:ident, $prefix:literal, $used:expr;)+) => {
        $(
            #[doc = concat!("One ", $what, " with its version and where it is used.")]
            #[derive(Debug, Clone, Serialize, Deserialize, TS)]
            #[ts(export)]
            pub struct $item {
                /// The record.
                pub record: $record,
                /// To be given back when saving.
                pub version: i64,
                /// References of the activities that use it.
                pub used_by: Vec<String>,
            }

            #[doc = concat!("All of kind ", $what, ", by reference.")]
            #[derive(Debug, Clone, Serialize, Deserialize, TS)]
            #[ts(export)]
            pub struct $list {
                /// The records.
                pub items: Vec<$item>,
                /// Identifier of the record just saved.
                pub saved: String,
            }

            #[doc = concat!("A ", $what, " to save; without an identifier it is new.")]
            #[derive(Debug, Clone, Serialize, Deserialize, TS)]
            #[serde(deny_unknown_fields)]
            #[ts(export)]
            pub struct $save {
                /// The record.
                pub record: $record,
                /// The version that was read; zero for a new one.
                pub version: i64,
            }

            pub(super) fn $list_door(desk: &Desk, _: &Moment, _: Nothing) -> Result<$list> {
                Ok($list { items: $list::of(&*desk.snapshot()?), saved: String::new() })
            }

            pub(super) fn $save_door(desk: &Desk, moment: &Moment, args: $save) -> Result<$list> {
                let mut record = args.record;
                desk.with(|register| {
                    if record.id.is_empty() {
                        record.id = moment.new_id()?;
                    }
                    if record.reference.is_empty() {
                        record.reference = register.snapshot().next_reference::<$record>($prefix);
                    }
                    register.save(&record, args.version, moment)?;
                    Ok($list { items: $list::of(&register.snapshot()), saved: record.id.clone() })
                })
            }

            impl $list {
                fn of(snapshot: &Snapshot) -> Vec<$item> {
                    let used: fn(&Snapshot, &str) -> Vec<String> = $used;
                    let table = <$record as Record>::table(snapshot);
                    let all = table.by_reference().into_iter().cloned();
                    all.map(|record| $item {
                        version: table.held(&record.id).map_or(0, |held| held.version),
                        used_by: used(snapshot, &record.id),
                        record,
                    })
                    .collect()
                }
            }
        )+
    };
}

fn activities_with(snapshot: &Snapshot, uses: impl Fn(&crate::activity::Activity) -> bool) -> Vec<String> {
    let all = snapshot.activities.by_reference();
    all.into_iter().filter(|activity| uses(activity)).map(|activity| activity.reference.clone()).collect()
}

list_and_save! {
    "organisation" Organisation: OrganisationItem, OrganisationList, OrganisationSave, organisation_list, organisation_save, "ORG-",
        |snapshot, id| activities_with(snapshot, |activity| activity.controller_id == id);
    "recipient" Recipient: RecipientItem, RecipientList, RecipientSave, recipient_list, recipient_save, "R-",
        |snapshot, id| activities_with(snapshot, |activity| {
            activity.recipients.items().iter().any(|disclosure| disclosure.recipient_id == id)
        });
    "system" System: SystemItem, SystemList, SystemSave, system_list, system_save, "SYS-",
        |snapshot, id| activities_with(snapshot, |activity| activity.systems.iter().any(|system| system == id));
    "processing" ProcessingOnBehalf: ProcessingItem, ProcessingList, ProcessingSave, processing_list, processing_save, "PB-",
        |_, _| Vec::new();
}

/// The general statements of privacy notices.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NoticeList {
    /// The notices, by reference.
    pub items: Vec<Notice>,
}

pub(super) fn notice_list(desk: &Desk, _: &Moment, _: Nothing) -> Result<NoticeList> {
    Ok(NoticeList { items: desk.snapshot()?.notices.by_reference().into_iter().cloned().collect() })
}
