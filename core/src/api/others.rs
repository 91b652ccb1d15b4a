//! The commands for organisations, recipients, systems, processing on behalf and notices: list and save.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::YesNo;
use crate::api::Nothing;
use crate::country;
use crate::desk::Desk;
use crate::error::Result;
use crate::links::{Uses, settle};
use crate::moment::Moment;
use crate::notice::Notice;
use crate::organisation::Organisation;
use crate::processing_on_behalf::ProcessingOnBehalf;
use crate::recipient::{AgreementState, ProcessorClause, Recipient};
use crate::snapshot::{Record, Snapshot};
use crate::system::System;

macro_rules! list_and_save {
    ($($what:literal $record:ident: $item:ident, $list:ident, $save:ident, $list_door:ident, $save_door:ident, $prefix:literal
        $(, $more:ident: $more_type:ty = $judge:expr)?;)+) => {
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
                /// In how many other places it is used: systems, processors, requests.
                pub used_elsewhere: usize,
                $(/// How it stands today.
                pub $more: $more_type,)?
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

            pub(super) fn $list_door(desk: &Desk, moment: &Moment, _: Nothing) -> Result<$list> {
                Ok($list { items: $list::of(&*desk.snapshot()?, moment), saved: String::new() })
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
                    settle(&mut record, &register.snapshot());
                    register.save(&record, args.version, moment)?;
                    Ok($list { items: $list::of(&register.snapshot(), moment), saved: record.id.clone() })
                })
            }

            impl $list {
                fn of(snapshot: &Snapshot, moment: &Moment) -> Vec<$item> {
                    let uses = Uses::of(snapshot);
                    let table = <$record as Record>::table(snapshot);
                    let _ = moment;
                    let all = table.by_reference().into_iter();
                    all.map(|record| $item {
                        version: table.held(&record.id).map_or(0, |held| held.version),
                        used_by: uses.activities(&record.id),
                        used_elsewhere: uses.elsewhere(&record.id),
                        $($more: $judge(record, moment),)?
                        record: record.clone(),
                    })
                    .collect()
                }
            }
        )+
    };
}

list_and_save! {
    "organisation" Organisation: OrganisationItem, OrganisationList, OrganisationSave, organisation_list, organisation_save, "ORG-";
    "recipient" Recipient: RecipientItem, RecipientList, RecipientSave, recipient_list, recipient_save, "R-",
        standing: RecipientStanding = RecipientStanding::of;
    "system" System: SystemItem, SystemList, SystemSave, system_list, system_save, "SYS-";
    "processing" ProcessingOnBehalf: ProcessingItem, ProcessingList, ProcessingSave, processing_list, processing_save, "PB-";
}

/// How a recipient stands today: computed, never kept.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RecipientStanding {
    /// Whether the law asks for a contract with it (Art. 28(3)).
    pub needs_agreement: bool,
    /// How the contract stands.
    pub agreement: AgreementState,
    /// The day by which notice or a renewal is due, ISO; empty when the contract has no end.
    pub notice_on: String,
    /// Clauses of Art. 28(3) that the contract holds.
    pub clauses_present: usize,
    /// Clauses that it lacks.
    pub clauses_missing: usize,
    /// All clauses of Art. 28(3).
    pub clauses: usize,
    /// Third countries in which it is established, stores or has access.
    pub abroad: Vec<String>,
}

impl RecipientStanding {
    fn of(record: &Recipient, moment: &Moment) -> Self {
        let as_of = moment.today_on;
        let answers = |wanted: YesNo| {
            ProcessorClause::ALL.iter().filter(|clause| record.agreement.clause(**clause) == wanted).count()
        };
        let abroad = |code: &&str| country::status(code, as_of).is_some_and(|status| status.is_transfer());
        Self {
            needs_agreement: record.needs_agreement(),
            agreement: record.agreement_state(as_of),
            notice_on: record.agreement.notice_on().map(|day| day.to_string()).unwrap_or_default(),
            clauses_present: answers(YesNo::Yes),
            clauses_missing: answers(YesNo::No),
            clauses: ProcessorClause::ALL.len(),
            abroad: record.all_countries().into_iter().filter(abroad).map(str::to_owned).collect(),
        }
    }
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
