//! The command table: every door to the register on one page, the same for the window, `ropa` and the tests.
//!
//! A command has a name, arguments and a reply; hosts carry them as JSON. Failures come back as [`Failure`].

pub mod activity;
pub mod attachment;
pub mod bulk;
pub mod collect;
pub mod custom_field;
pub mod enclosure;
pub mod export;
pub mod find;
pub mod finds;
pub mod history;
pub mod imports;
pub mod law;
pub mod letter;
pub mod life;
pub mod links;
pub mod near;
pub mod others;
pub mod package;
pub mod purge;
pub mod redaction;
pub mod reference;
pub mod register;
pub mod report;
pub mod request;
pub mod transfer;
pub mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::{Config, TS};

use crate::desk::{Desk, FileToken, JobStatus};
use crate::error::{Error, Failure, Kind, Result};
use crate::moment::Moment;
use crate::preferences::{Preferences, RecentFile};
use crate::register::Touched;

/// Arguments of a command that takes none.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Nothing {}

/// Arguments that name one record by identifier or reference.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Named {
    /// Identifier or reference.
    pub id: String,
}

macro_rules! table {
    ($($(#[doc = $doc:literal])+ $name:ident: $door:path, $args:ty => $reply:ty;)+) => {
        /// The names of all commands.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),+];

        fn answer(desk: &Desk, moment: &Moment, command: &str, args: Value) -> Result<Value> {
            match command {
                $(stringify!($name) => {
                    let reply: $reply = $door(desk, moment, arguments::<$args>(command, args)?)?;
                    serde_json::to_value(reply).map_err(|_| Error::bug("api/reply"))
                })+
                _ => Err(Error::invalid("command-unknown").with("command", command)),
            }
        }

        /// Writes the TypeScript types of all commands below `folder`, and the table itself as `commands.ts`.
        ///
        /// # Errors
        /// File when the folder cannot be written.
        pub fn export_types(folder: &Path) -> Result<()> {
            let config = Config::new().with_out_dir(folder).with_large_int("number");
            let failed = |_| Error::bug("api/types");
            let mut table = String::from(HEAD);
            let mut imports = std::collections::BTreeSet::new();
            $(
                <$args as TS>::export_all(&config).map_err(failed)?;
                <$reply as TS>::export_all(&config).map_err(failed)?;
                name_types::<$args>(&config, &mut imports);
                name_types::<$reply>(&config, &mut imports);
                table.push_str(&format!(
                    "  /** {} */\n  {}: {{ args: {}; reply: {} }};\n",
                    [$($doc.trim()),+].join(" "),
                    stringify!($name),
                    <$args as TS>::name(&config),
                    <$reply as TS>::name(&config),
                ));
            )+
            // What hosts carry beside the table.
            <Failure as TS>::export_all(&config).map_err(failed)?;
            <FileToken as TS>::export_all(&config).map_err(failed)?;
            <Preferences as TS>::export_all(&config).map_err(failed)?;
            <RecentFile as TS>::export_all(&config).map_err(failed)?;
            table.push_str("}\n");
            let imports: String =
                imports.iter().map(|name| format!("import type {{ {name} }} from \"./{name}\";\n")).collect();
            let text = table.replacen("\n\n", &format!("\n\n{imports}\n"), 1);
            std::fs::write(folder.join("commands.ts"), text).map_err(|_| Error::bug("api/types"))
        }
    };
}

const HEAD: &str = "// Generated from the command table in core/src/api.rs; a stale file fails a test.\n\n\
export interface Commands {\n";

fn name_types<T: TS + ?Sized + 'static>(config: &Config, imports: &mut std::collections::BTreeSet<String>) {
    // A list is not a type of its own: its element is.
    let name = T::ident(config);
    let element = name.strip_prefix("Array").map_or(name.clone(), str::to_owned);
    if <T as TS>::output_path().is_some() {
        imports.insert(element);
    }
}

table! {
    /// What is open, in one screen.
    register_status: register::status, Nothing => register::RegisterStatus;
    /// Whether a file needs a passphrase.
    register_probe: register::probe, register::ProbeArgs => register::ProbeReply;
    /// Creates a register and opens it.
    register_create: register::create, register::CreateArgs => register::RegisterStatus;
    /// Creates the sample register in a new file and opens it.
    register_sample: register::sample, register::SampleArgs => register::RegisterStatus;
    /// Opens a register.
    register_open: register::open, register::OpenArgs => register::RegisterStatus;
    /// Closes the register.
    register_close: register::close, Nothing => register::RegisterStatus;
    /// Writes a verified copy of the register.
    register_backup: register::backup, register::BackupArgs => register::BackupReply;
    /// Reads every page of the file and follows the journal.
    register_check: register::check, Nothing => crate::store::journal::JournalCheck;
    /// Imports records, or shows what an import would do.
    import: register::import, register::ImportArgs => register::ImportReply;
    /// Looks at what is to be imported, and proposes what its columns mean.
    import_look: imports::look, imports::ImportLookArgs => crate::import::look::ImportLook;
    /// What an import would do to each record.
    import_plan: imports::plan, imports::ImportPlanArgs => crate::import::outlook::ImportOutlook;
    /// Imports: one change, one step to undo.
    import_run: imports::run, imports::ImportRunArgs => imports::ImportDone;
    /// Writes what could not be imported to a file, with the reasons.
    import_errors: imports::errors, imports::ImportErrorsArgs => imports::ImportErrorsReply;
    /// Takes back the last step.
    undo: register::undo, Nothing => Touched;
    /// Does the step again that was taken back last.
    redo: register::redo, Nothing => Touched;
    /// The newest lines of the journal.
    journal_list: register::journal_list, register::JournalArgs => register::JournalReply;
    /// Follows the journal's chain of hashes.
    journal_check: register::journal_check, Nothing => crate::store::journal::JournalCheck;
    /// Finds text in all records.
    search: register::search, register::SearchArgs => register::Finds;
    /// What the register's list can be filtered and ordered by.
    filter_fields: find::fields, Nothing => find::FilterFields;
    /// Which values a field has in the register.
    filter_choices: find::field_choices, find::ChoicesArgs => find::FilterChoices;
    /// How many activities hold each of several sets of conditions.
    filter_counts: find::counts, find::CountsArgs => find::Counts;
    /// The columns that the register's list can show beside its own.
    column_list: find::columns, Nothing => find::ListColumns;
    /// The identifiers of the activities that hold some conditions, in the order asked for.
    activity_ids: find::ids, activity::ListArgs => find::ActivityIds;
    /// What can be changed in many activities at once.
    bulk_fields: bulk::fields, Nothing => bulk::BulkFields;
    /// What would change in which activities.
    bulk_preview: bulk::preview, bulk::BulkArgs => bulk::BulkReply;
    /// Changes many activities in one step; undo takes all of it back.
    bulk_apply: bulk::apply, bulk::BulkArgs => bulk::BulkReply;
    /// Removes many activities in one step; undo brings them back.
    bulk_remove: bulk::remove, activity::ListArgs => Touched;
    /// The saved views of a list.
    view_list: find::views, find::ViewListArgs => find::ViewList;
    /// Saves a view.
    view_save: find::view_save, find::ViewSaveArgs => find::ViewList;
    /// Removes a view; undo brings it back.
    view_remove: find::view_remove, Named => find::ViewList;
    /// What the law still misses, as of a date.
    check: activity::check, activity::CheckArgs => activity::CheckReport;
    /// All activities, a row each.
    activity_list: activity::list, activity::ListArgs => activity::ActivityList;
    /// One activity with its findings.
    activity_get: activity::get, Named => activity::ActivityView;
    /// Starts a new activity.
    activity_new: activity::new, activity::NewArgs => activity::ActivityView;
    /// Saves an activity; an unfinished one always can be.
    activity_save: activity::save, activity::SaveArgs => activity::ActivityView;
    /// Removes an activity; undo brings it back.
    activity_remove: activity::remove, Named => Touched;
    /// Adds a category of personal data to an activity, as found in an export.
    activity_add_category: activity::add_category, activity::AddCategoryArgs => activity::AddCategoryReply;
    /// All organisations.
    organisation_list: others::organisation_list, Nothing => others::OrganisationList;
    /// Saves an organisation.
    organisation_save: others::organisation_save, others::OrganisationSave => others::OrganisationList;
    /// All recipients.
    recipient_list: others::recipient_list, Nothing => others::RecipientList;
    /// Saves a recipient.
    recipient_save: others::recipient_save, others::RecipientSave => others::RecipientList;
    /// All systems.
    system_list: others::system_list, Nothing => others::SystemList;
    /// Saves a system.
    system_save: others::system_save, others::SystemSave => others::SystemList;
    /// All processing on behalf of controllers.
    processing_list: others::processing_list, Nothing => others::ProcessingList;
    /// Saves a processing on behalf of controllers.
    processing_save: others::processing_save, others::ProcessingSave => others::ProcessingList;
    /// Where a recipient, a system or an organisation is used.
    use_list: links::use_list, links::NamedRecord => links::UseList;
    /// Records that are probably the same.
    duplicate_list: links::duplicate_list, links::NounArgs => links::DuplicateList;
    /// Says that two records are not the same; they are not proposed again.
    duplicate_apart: links::duplicate_apart, links::ApartArgs => Touched;
    /// What merging two records would change.
    merge_preview: links::merge_preview, crate::links::merge::MergeArgs => crate::links::merge::MergePreview;
    /// Makes one record of two; undo makes two of them again.
    merge: links::merge, crate::links::merge::MergeArgs => links::MergeReply;
    /// What removing a record would hit.
    removal_preview: links::removal_preview, links::NamedRecord => crate::links::removal::RemovalPreview;
    /// Removes a recipient, a system, an organisation or a processor's record; undo brings it back.
    removal: links::removal, links::NamedRecord => links::RemovalReply;
    /// Names that stand as text and are not linked to a record yet.
    unlinked_list: links::unlinked_list, Nothing => links::UnlinkedList;
    /// Links such names to records.
    name_link: links::name_link, links::NameLinkArgs => links::UnlinkedList;
    /// The controllers for which records are kept in this file.
    controller_list: links::controller_list, Nothing => links::ControllerList;
    /// All transfers with their judgement as of a date.
    transfer_list: transfer::list, transfer::TransferListArgs => transfer::TransferList;
    /// How many transfers stand in which way as of a date, without the rows.
    transfer_counts: transfer::counts, transfer::TransferCountsArgs => transfer::TransferCounts;
    /// Recipients outside the EEA without a transfer recorded.
    transfer_candidates: transfer::advice::candidates, transfer::advice::CandidatesArgs => transfer::advice::CandidateList;
    /// The module of the standard contractual clauses for the parties' roles.
    transfer_propose_module: transfer::advice::propose_module, transfer::advice::ProposeModuleArgs => transfer::advice::ModuleProposal;
    /// Countries whose status changed between two days, decisions that end soon, and the transfers hit.
    transfer_radar: transfer::advice::radar, transfer::advice::RadarArgs => crate::transfer::radar::Radar;
    /// What is a transfer, and what is none.
    transfer_criteria: transfer::advice::criteria, Nothing => transfer::advice::Criteria;
    /// The law of Chapter V that the program carries, with its sources.
    transfer_law: transfer::advice::law, Nothing => transfer::advice::TransferLawReply;
    /// All instruments that provide safeguards for transfers.
    instrument_list: transfer::instrument_list, Nothing => transfer::InstrumentList;
    /// Saves an instrument.
    instrument_save: transfer::instrument_save, transfer::InstrumentSave => transfer::InstrumentList;
    /// Removes an instrument; undo brings it back.
    instrument_remove: transfer::instrument_remove, Named => Touched;
    /// All transfer impact assessments.
    assessment_list: transfer::assessment_list, Nothing => transfer::AssessmentList;
    /// Saves a transfer impact assessment.
    assessment_save: transfer::assessment_save, transfer::AssessmentSave => transfer::AssessmentList;
    /// Removes a transfer impact assessment; undo brings it back.
    assessment_remove: transfer::assessment_remove, Named => Touched;
    /// The letters of a case, and which ones it asks for now.
    letter_list: letter::list, letter::LetterListArgs => letter::LetterList;
    /// A letter as its template gives it, filled from case and register.
    letter_draft: letter::draft, letter::LetterArgs => letter::LetterDraftReply;
    /// How a letter looks, and what it lacks.
    letter_preview: letter::preview, letter::LetterText => letter::LetterPreview;
    /// Issues a letter and keeps it; undo takes it back, but nobody can take back what was sent.
    letter_issue: letter::issue, letter::LetterIssueArgs => letter::LetterItem;
    /// Writes an issued letter to a file.
    letter_write: letter::write, letter::LetterWriteArgs => letter::LetterWritten;
    /// The templates of letters, and the fields that they can name.
    letter_template_list: letter::templates, letter::LetterTemplateArgs => letter::LetterTemplateList;
    /// Changes a template for this register.
    letter_template_save: letter::template_save, letter::LetterTemplateSave => letter::LetterTemplateList;
    /// Goes back to the program's template; undo brings the changed one back.
    letter_template_reset: letter::template_reset, letter::LetterTemplateNamed => Touched;
    /// The general statements of privacy notices.
    notice_list: others::notice_list, Nothing => others::NoticeList;
    /// Calendars of public holidays.
    calendar_list: reference::calendars, Nothing => reference::CalendarList;
    /// One calendar with its holidays and the controller's own days.
    calendar_get: reference::calendar, reference::CalendarArgs => reference::CalendarView;
    /// Marks a finding as not applicable, with the reason.
    finding_mark: law::mark, law::MarkArgs => law::MarkReply;
    /// Takes such a mark back.
    finding_unmark: law::unmark, law::UnmarkArgs => Touched;
    /// All findings marked as not applicable.
    finding_mark_list: law::marks, Nothing => law::MarkList;
    /// Whether a record must be kept (Art. 30(5)), as of a date.
    exemption: law::exemption, law::LawArgs => law::ExemptionReport;
    /// The figures of the law as of a date, and pending reforms.
    parameter_list: law::parameters, law::LawArgs => law::ParameterList;
    /// Switches a pending reform on from a day, or off.
    reform_switch: law::reform, law::ReformArgs => law::ParameterList;
    /// A list of reference data as of a date.
    reference_list: reference::list, reference::ReferenceArgs => reference::ReferenceReply;
    /// The model activities.
    template_list: law::templates, Nothing => law::TemplateList;
    /// Confirms what an activity took over from a model.
    activity_confirm: law::confirm, law::ConfirmArgs => activity::ActivityView;
    /// Countries with their status as of a date.
    country_list: reference::countries, reference::CountriesArgs => reference::CountryList;
    /// The countries of the world under Chapter V as of a date, each with its decision and source.
    world: world::world, reference::CountriesArgs => world::World;
    /// Answers that there are no transfers in every activity that has not said it; one step to undo.
    transfers_none: world::state_none, Nothing => Touched;
    /// The last day for an answer, explained.
    deadline: reference::deadline, reference::DeadlineArgs => reference::DeadlineReply;
    /// All requests, a row each.
    request_list: request::list, Nothing => request::RequestList;
    /// One request with its clock, collections and packages.
    request_get: request::get, Named => request::RequestView;
    /// Logs a request.
    request_new: request::new, request::NewArgs => request::RequestView;
    /// Saves a request.
    request_save: request::save, request::SaveArgs => request::RequestView;
    /// Extends a request by two further months.
    request_extend: request::act::extend, request::act::ExtendArgs => request::RequestView;
    /// Takes a request to another state.
    request_step: request::act::step, request::act::StepArgs => request::RequestView;
    /// Decides on a right in an activity, or takes a decision back.
    request_decide: request::act::decide, request::act::DecideArgs => request::RequestView;
    /// Takes all proposals that nobody has to weigh.
    request_accept: request::act::accept, Named => request::RequestView;
    /// Notes that a system was asked for the person's data, or its answer without a file.
    request_search: request::search::set, request::search::SearchArgs => request::RequestView;
    /// The text to whoever runs a system, with the query for its database; written to a file where one is named.
    request_search_text: request::search::compose, request::search::SearchTextArgs => crate::request::gathering::text::SearchText;
    /// Settles a task in a system.
    request_task: request::act::task, request::act::TaskArgs => request::RequestView;
    /// Notes that a recipient was told, or why not.
    request_notice: request::act::notice, request::act::NoticeArgs => request::RequestView;
    /// Ends a restriction, after the person was told.
    request_lift: request::act::lift, request::act::LiftArgs => request::RequestView;
    /// Adds a remark to the course of a case.
    request_note: request::act::add_note, request::act::NoteArgs => request::RequestView;
    /// Closes a request.
    request_close: request::act::close, request::act::CloseArgs => request::RequestView;
    /// Writes the time limits of all open requests to a calendar file, without names.
    request_calendar: request::calendar_file::write, request::calendar_file::CalendarFileArgs => request::calendar_file::CalendarFileReply;
    /// The key figures of requests as of a day: answered in time, median days, by right, by month.
    request_figures: request::figures::figures, request::figures::FiguresArgs => crate::request::figures::RequestFigures;
    /// The closed cases that hold personal data, and which of them are due to be purged.
    purge_list: purge::list, Nothing => purge::PurgeList;
    /// What a purge of one case would take and leave.
    purge_preview: purge::look_ahead, Named => crate::purge::preview::PurgePreview;
    /// Removes the person's data from a closed case for good; undo does not bring them back.
    purge_run: purge::run, purge::PurgeArgs => purge::PurgeReply;
    /// Writes the file anew where an earlier purge could not.
    purge_finish: purge::finish, Nothing => purge::PurgeList;
    /// Keeps a closed case's personal data longer, once, for a reason.
    purge_keep: purge::keep, purge::PurgeKeepArgs => request::RequestView;
    /// The copies of the register that lie beside it.
    copy_list: purge::copy_list, Nothing => purge::RegisterCopyList;
    /// Deletes such copies by name, after writing a fresh one.
    copy_remove: purge::copy_remove, purge::RegisterCopyRemoveArgs => purge::RegisterCopyList;
    /// Looks into an export and proposes what its columns mean.
    collect_inspect: collect::inspect, collect::InspectArgs => collect::InspectReply;
    /// Collects the person's records from an export.
    collect_run: collect::run, collect::RunArgs => collect::CollectionView;
    /// What was collected from one file.
    collection_get: collect::get, Named => collect::CollectionView;
    /// Confirms what the columns of a collection mean.
    collection_map: collect::map, collect::MapArgs => collect::CollectionView;
    /// The records of one collection that are perhaps the person's, each with the reason.
    near_list: near::list, Named => near::NearList;
    /// Decides about some of them; undo takes it back.
    near_decide: near::decide, near::NearArgs => collect::CollectionView;
    /// Takes a collection out of the case; undo brings it back.
    collection_remove: collect::remove, Named => Touched;
    /// Everything found for a request, a row for each value.
    finds_list: finds::list, finds::FindsArgs => finds::FindsList;
    /// One record in full.
    finds_record: finds::record, finds::FindsRecordArgs => finds::FindsRecord;
    /// The records of a request by their days.
    finds_timeline: finds::timeline, Named => finds::FindsTimeline;
    /// The codes that were found for a request, with what they mean.
    glossary_list: finds::glossary_list, Named => finds::GlossaryList;
    /// Says what codes of a column mean, for this and every later request.
    glossary_save: finds::glossary_save, finds::GlossarySave => finds::GlossaryList;
    /// Who else is named in what was found.
    others_list: redaction::others, Named => redaction::OtherPersons;
    /// Redacts names, addresses and numbers wherever they stand, or lets them stay.
    others_decide: redaction::decide, redaction::OthersDecide => redaction::RedactionList;
    /// The redactions of a request.
    redaction_list: redaction::list, Named => redaction::RedactionList;
    /// Redacts places that a person chose.
    redaction_add: redaction::add, redaction::RedactionAdd => redaction::RedactionList;
    /// Changes redactions.
    redaction_change: redaction::change, redaction::RedactionChange => redaction::RedactionList;
    /// Notes that a second person checked redactions.
    redaction_check: redaction::check, redaction::RedactionCheck => redaction::RedactionList;
    /// Takes redactions back; undo brings them back.
    redaction_remove: redaction::remove, redaction::RedactionIds => redaction::RedactionList;
    /// Redacts boxes on pages of documents.
    redaction_boxes: redaction::boxes::add, redaction::boxes::RedactionBoxes => redaction::RedactionList;
    /// The documents of a request, with those that go along with the copy.
    enclosure_list: enclosure::list, Named => enclosure::EnclosureList;
    /// Lets documents go along or stay, or says what the person reads of one.
    enclosure_set: enclosure::set, enclosure::EnclosureSet => enclosure::EnclosureList;
    /// A page of a document as a picture.
    enclosure_page: enclosure::page, enclosure::EnclosurePageArgs => enclosure::EnclosurePage;
    /// Where words stand in the documents of a request.
    enclosure_find: enclosure::find, enclosure::EnclosureFind => enclosure::EnclosureHits;
    /// Who else is named in the documents of a request.
    enclosure_others: enclosure::others, Named => enclosure::EnclosureHits;
    /// What a package would hold, and what to mend before.
    package_preflight: package::preflight, package::PreflightArgs => crate::package::Preflight;
    /// Writes a package.
    package_build: package::build, package::BuildArgs => package::BuildReply;
    /// Writes a package once more, the same bytes.
    package_again: package::handover::again, package::handover::PackageAgainArgs => package::BuildReply;
    /// Encrypts a package for a colleague.
    package_colleague: package::handover::colleague, package::handover::PackageColleagueArgs => package::BuildReply;
    /// Puts a passphrase on a sheet of its own.
    package_sheet: package::handover::sheet, package::handover::PackageSheetArgs => package::handover::PackageSheetReply;
    /// Notes that a package was handed over: how, when, to whom.
    package_deliver: package::handover::deliver, package::handover::PackageDeliverArgs => package::handover::PackageReply;
    /// Takes a delivery out of the log; undo brings it back.
    package_delivery_remove: package::handover::delivery_remove, package::handover::DeliveryRemoveArgs => Touched;
    /// Notes how long a package's files are kept, or that they were deleted.
    package_keep: package::handover::keep, package::handover::PackageKeepArgs => package::handover::PackageReply;
    /// The public key by which the register signs its packages.
    signing_key: package::handover::signing_key, Nothing => package::handover::SigningKeyReply;
    /// Makes that key before anything is signed, so that it can be told in time.
    signing_key_make: package::handover::signing_key_make, Nothing => package::handover::SigningKeyReply;
    /// Checks a package without a register.
    package_verify: package::verify, package::VerifyArgs => crate::package::Verification;
    /// The record of processing activities as it would be printed.
    report_preview: report::preview, report::PreviewArgs => report::PreviewReply;
    /// Writes the record of processing activities to a file.
    report_write: report::write, report::WriteArgs => report::WriteReply;
    /// Writes the register, or a part of it, to a file for other programs.
    export: export::export, export::ExportArgs => export::ExportReply;
    /// What an export would hold, and a name for its file.
    export_preview: export::preview, export::ExportArgs => export::ExportPreview;
    /// The states of one record, the newest first.
    history_of: history::history_of, history::RecordArgs => history::HistoryReply;
    /// What differs between two states of a record.
    version_diff: history::version_diff, history::VersionDiffArgs => history::VersionDiff;
    /// Brings an older state of a record back, as a new change.
    version_restore: history::version_restore, history::VersionArgs => Touched;
    /// Shows the register of a past day, to read only, or that of today again.
    content_of: history::content_of, history::ContentOfArgs => register::RegisterStatus;
    /// What changed in the whole register between two days.
    compare: history::compare, history::CompareArgs => crate::history::RegisterDiff;
    /// Gives activities a status, in one step.
    activity_status: life::activity_status, life::ActivityStatusArgs => Touched;
    /// Notes that activities were reviewed and nothing changed, in one step.
    activity_review: life::activity_review, life::ActivityReviewArgs => life::ActivityReviewReply;
    /// The records that were removed.
    bin_list: life::bin_list, Nothing => life::BinList;
    /// Brings removed records back.
    bin_restore: life::bin_restore, life::BinArgs => life::BinRestored;
    /// Deletes removed records for good, with their history; or says what that would be.
    bin_empty: life::bin_empty, life::BinArgs => life::BinReport;
    /// The steps that can be undone or done again.
    step_list: life::step_list, life::StepListArgs => life::StepList;
    /// Undoes a step and all that came after it.
    undo_to: life::undo_to, life::StepArgs => Touched;
    /// Does steps again up to one.
    redo_to: life::redo_to, life::StepArgs => Touched;
    /// Copies a recipient, system or processing on behalf.
    record_duplicate: life::record_duplicate, history::RecordArgs => life::DuplicateReply;
    /// All free labels with their number.
    tag_list: life::tag_list, Nothing => life::TagList;
    /// The files attached to a record, or to any.
    attachment_list: attachment::list, attachment::AttachmentListArgs => attachment::AttachmentList;
    /// Attaches a file to a record.
    attachment_add: attachment::add, attachment::AttachmentAddArgs => attachment::AttachmentList;
    /// Writes an attached file out.
    attachment_save: attachment::save, attachment::AttachmentSaveArgs => attachment::AttachmentSaved;
    /// Removes an attached file; undo brings it back.
    attachment_remove: attachment::remove, Named => Touched;
    /// The fields that the register has of its own.
    custom_field_list: custom_field::list, Nothing => custom_field::CustomFieldList;
    /// Saves an own field.
    custom_field_save: custom_field::save, custom_field::CustomFieldSave => custom_field::CustomFieldList;
    /// Removes an own field; its values stay with the records.
    custom_field_remove: custom_field::remove, Named => Touched;
    /// How far the running job is.
    job_status: job_status, Nothing => JobStatus;
    /// Stops the running job; it keeps nothing.
    job_cancel: job_cancel, Nothing => JobStatus;
}

/// Commands that count from today also while the content of a past day is shown.
const FROM_TODAY: &[&str] = &["content_of", "compare", "register_status"];

/// Carries out a command; a failure comes back in the reader's words.
///
/// # Errors
/// Whatever went wrong, worded in the moment's language. A panic inside is caught and reported as a mistake of the
/// program, without its message: it could hold personal data.
pub fn call(desk: &Desk, moment: &Moment, command: &str, args: Value) -> std::result::Result<Value, Failure> {
    let shown = if FROM_TODAY.contains(&command) { moment.clone() } else { desk.shown(moment) };
    let outcome = catch_unwind(AssertUnwindSafe(|| answer(desk, &shown, command, args)));
    outcome.unwrap_or_else(|_| Err(Error::bug("api/panic"))).map_err(|error| error.in_words(moment.words()))
}

fn arguments<T: DeserializeOwned>(command: &str, args: Value) -> Result<T> {
    let args = if args.is_null() { Value::Object(serde_json::Map::new()) } else { args };
    // The reader's own message could quote a value: only the command is named.
    serde_json::from_value(args).map_err(|_| Error::invalid("arguments-invalid").with("command", command))
}

fn job_status(desk: &Desk, _: &Moment, _: Nothing) -> Result<JobStatus> {
    Ok(desk.job.status())
}

fn job_cancel(desk: &Desk, _: &Moment, _: Nothing) -> Result<JobStatus> {
    desk.job.cancel();
    Ok(desk.job.status())
}

/// A record that is not there.
pub(crate) fn missing(reference: &str) -> Error {
    Error::new(Kind::NotFound, "record-missing").with("reference", reference)
}

#[cfg(test)]
mod tests;
