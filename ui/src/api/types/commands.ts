// Generated from the command table in core/src/api.rs; a stale file fails a test.

import type { ActivityIds } from "./ActivityIds";
import type { ActivityList } from "./ActivityList";
import type { ActivityListArgs } from "./ActivityListArgs";
import type { ActivityNewArgs } from "./ActivityNewArgs";
import type { ActivityReviewArgs } from "./ActivityReviewArgs";
import type { ActivityReviewReply } from "./ActivityReviewReply";
import type { ActivitySaveArgs } from "./ActivitySaveArgs";
import type { ActivityStatusArgs } from "./ActivityStatusArgs";
import type { ActivityView } from "./ActivityView";
import type { AddCategoryArgs } from "./AddCategoryArgs";
import type { AddCategoryReply } from "./AddCategoryReply";
import type { ApartArgs } from "./ApartArgs";
import type { AssessmentList } from "./AssessmentList";
import type { AssessmentSave } from "./AssessmentSave";
import type { AttachmentAddArgs } from "./AttachmentAddArgs";
import type { AttachmentList } from "./AttachmentList";
import type { AttachmentListArgs } from "./AttachmentListArgs";
import type { AttachmentSaveArgs } from "./AttachmentSaveArgs";
import type { AttachmentSaved } from "./AttachmentSaved";
import type { BackupArgs } from "./BackupArgs";
import type { BackupReply } from "./BackupReply";
import type { BinArgs } from "./BinArgs";
import type { BinList } from "./BinList";
import type { BinReport } from "./BinReport";
import type { BinRestored } from "./BinRestored";
import type { BuildArgs } from "./BuildArgs";
import type { BuildReply } from "./BuildReply";
import type { BulkArgs } from "./BulkArgs";
import type { BulkFields } from "./BulkFields";
import type { BulkReply } from "./BulkReply";
import type { CalendarArgs } from "./CalendarArgs";
import type { CalendarFileArgs } from "./CalendarFileArgs";
import type { CalendarFileReply } from "./CalendarFileReply";
import type { CalendarList } from "./CalendarList";
import type { CalendarView } from "./CalendarView";
import type { CandidateList } from "./CandidateList";
import type { CandidatesArgs } from "./CandidatesArgs";
import type { CheckArgs } from "./CheckArgs";
import type { CheckReport } from "./CheckReport";
import type { CollectionView } from "./CollectionView";
import type { CompareArgs } from "./CompareArgs";
import type { ConfirmArgs } from "./ConfirmArgs";
import type { ContentOfArgs } from "./ContentOfArgs";
import type { ControllerList } from "./ControllerList";
import type { CountriesArgs } from "./CountriesArgs";
import type { CountryList } from "./CountryList";
import type { Counts } from "./Counts";
import type { CountsArgs } from "./CountsArgs";
import type { CreateArgs } from "./CreateArgs";
import type { Criteria } from "./Criteria";
import type { CustomFieldList } from "./CustomFieldList";
import type { CustomFieldSave } from "./CustomFieldSave";
import type { DeadlineArgs } from "./DeadlineArgs";
import type { DeadlineReply } from "./DeadlineReply";
import type { DeliveryRemoveArgs } from "./DeliveryRemoveArgs";
import type { DuplicateList } from "./DuplicateList";
import type { DuplicateReply } from "./DuplicateReply";
import type { EnclosureFind } from "./EnclosureFind";
import type { EnclosureHits } from "./EnclosureHits";
import type { EnclosureList } from "./EnclosureList";
import type { EnclosurePage } from "./EnclosurePage";
import type { EnclosurePageArgs } from "./EnclosurePageArgs";
import type { EnclosureSet } from "./EnclosureSet";
import type { ExemptionReport } from "./ExemptionReport";
import type { ExportArgs } from "./ExportArgs";
import type { ExportPreview } from "./ExportPreview";
import type { ExportReply } from "./ExportReply";
import type { FiguresArgs } from "./FiguresArgs";
import type { FilterChoices } from "./FilterChoices";
import type { FilterChoicesArgs } from "./FilterChoicesArgs";
import type { FilterFields } from "./FilterFields";
import type { Finds } from "./Finds";
import type { FindsArgs } from "./FindsArgs";
import type { FindsList } from "./FindsList";
import type { FindsRecord } from "./FindsRecord";
import type { FindsRecordArgs } from "./FindsRecordArgs";
import type { FindsTimeline } from "./FindsTimeline";
import type { GlossaryList } from "./GlossaryList";
import type { GlossarySave } from "./GlossarySave";
import type { HistoryArgs } from "./HistoryArgs";
import type { HistoryReply } from "./HistoryReply";
import type { ImportArgs } from "./ImportArgs";
import type { ImportDone } from "./ImportDone";
import type { ImportErrorsArgs } from "./ImportErrorsArgs";
import type { ImportErrorsReply } from "./ImportErrorsReply";
import type { ImportLook } from "./ImportLook";
import type { ImportLookArgs } from "./ImportLookArgs";
import type { ImportOutlook } from "./ImportOutlook";
import type { ImportPlanArgs } from "./ImportPlanArgs";
import type { ImportReply } from "./ImportReply";
import type { ImportRunArgs } from "./ImportRunArgs";
import type { InspectArgs } from "./InspectArgs";
import type { InspectReply } from "./InspectReply";
import type { InstrumentList } from "./InstrumentList";
import type { InstrumentSave } from "./InstrumentSave";
import type { JobStatus } from "./JobStatus";
import type { JournalArgs } from "./JournalArgs";
import type { JournalCheck } from "./JournalCheck";
import type { JournalReply } from "./JournalReply";
import type { LawArgs } from "./LawArgs";
import type { LetterArgs } from "./LetterArgs";
import type { LetterDraftReply } from "./LetterDraftReply";
import type { LetterIssueArgs } from "./LetterIssueArgs";
import type { LetterItem } from "./LetterItem";
import type { LetterList } from "./LetterList";
import type { LetterListArgs } from "./LetterListArgs";
import type { LetterPreview } from "./LetterPreview";
import type { LetterTemplateArgs } from "./LetterTemplateArgs";
import type { LetterTemplateList } from "./LetterTemplateList";
import type { LetterTemplateNamed } from "./LetterTemplateNamed";
import type { LetterTemplateSave } from "./LetterTemplateSave";
import type { LetterText } from "./LetterText";
import type { LetterWriteArgs } from "./LetterWriteArgs";
import type { LetterWritten } from "./LetterWritten";
import type { ListColumns } from "./ListColumns";
import type { MapArgs } from "./MapArgs";
import type { MarkArgs } from "./MarkArgs";
import type { MarkList } from "./MarkList";
import type { MarkReply } from "./MarkReply";
import type { MergeArgs } from "./MergeArgs";
import type { MergePreview } from "./MergePreview";
import type { MergeReply } from "./MergeReply";
import type { ModuleProposal } from "./ModuleProposal";
import type { NameLinkArgs } from "./NameLinkArgs";
import type { Named } from "./Named";
import type { NamedRecord } from "./NamedRecord";
import type { NearArgs } from "./NearArgs";
import type { NearList } from "./NearList";
import type { Nothing } from "./Nothing";
import type { NoticeList } from "./NoticeList";
import type { NounArgs } from "./NounArgs";
import type { OpenArgs } from "./OpenArgs";
import type { OrganisationList } from "./OrganisationList";
import type { OrganisationSave } from "./OrganisationSave";
import type { OtherPersons } from "./OtherPersons";
import type { OthersDecide } from "./OthersDecide";
import type { PackageAgainArgs } from "./PackageAgainArgs";
import type { PackageColleagueArgs } from "./PackageColleagueArgs";
import type { PackageDeliverArgs } from "./PackageDeliverArgs";
import type { PackageKeepArgs } from "./PackageKeepArgs";
import type { PackageReply } from "./PackageReply";
import type { PackageSheetArgs } from "./PackageSheetArgs";
import type { PackageSheetReply } from "./PackageSheetReply";
import type { ParameterList } from "./ParameterList";
import type { Preflight } from "./Preflight";
import type { PreflightArgs } from "./PreflightArgs";
import type { PreviewArgs } from "./PreviewArgs";
import type { PreviewReply } from "./PreviewReply";
import type { ProbeArgs } from "./ProbeArgs";
import type { ProbeReply } from "./ProbeReply";
import type { ProcessingList } from "./ProcessingList";
import type { ProcessingSave } from "./ProcessingSave";
import type { ProposeModuleArgs } from "./ProposeModuleArgs";
import type { PurgeArgs } from "./PurgeArgs";
import type { PurgeKeepArgs } from "./PurgeKeepArgs";
import type { PurgeList } from "./PurgeList";
import type { PurgePreview } from "./PurgePreview";
import type { PurgeReply } from "./PurgeReply";
import type { Radar } from "./Radar";
import type { RadarArgs } from "./RadarArgs";
import type { RecipientList } from "./RecipientList";
import type { RecipientSave } from "./RecipientSave";
import type { RedactionAdd } from "./RedactionAdd";
import type { RedactionBoxes } from "./RedactionBoxes";
import type { RedactionChange } from "./RedactionChange";
import type { RedactionCheck } from "./RedactionCheck";
import type { RedactionIds } from "./RedactionIds";
import type { RedactionList } from "./RedactionList";
import type { ReferenceArgs } from "./ReferenceArgs";
import type { ReferenceReply } from "./ReferenceReply";
import type { ReformArgs } from "./ReformArgs";
import type { RegisterCopyList } from "./RegisterCopyList";
import type { RegisterCopyRemoveArgs } from "./RegisterCopyRemoveArgs";
import type { RegisterDiff } from "./RegisterDiff";
import type { RegisterStatus } from "./RegisterStatus";
import type { RemovalPreview } from "./RemovalPreview";
import type { RemovalReply } from "./RemovalReply";
import type { RequestCloseArgs } from "./RequestCloseArgs";
import type { RequestDecideArgs } from "./RequestDecideArgs";
import type { RequestExtendArgs } from "./RequestExtendArgs";
import type { RequestFigures } from "./RequestFigures";
import type { RequestLiftArgs } from "./RequestLiftArgs";
import type { RequestList } from "./RequestList";
import type { RequestNewArgs } from "./RequestNewArgs";
import type { RequestNoteArgs } from "./RequestNoteArgs";
import type { RequestNoticeArgs } from "./RequestNoticeArgs";
import type { RequestSaveArgs } from "./RequestSaveArgs";
import type { RequestSearchArgs } from "./RequestSearchArgs";
import type { RequestStepArgs } from "./RequestStepArgs";
import type { RequestTaskArgs } from "./RequestTaskArgs";
import type { RequestView } from "./RequestView";
import type { RunArgs } from "./RunArgs";
import type { SampleArgs } from "./SampleArgs";
import type { SearchArgs } from "./SearchArgs";
import type { SearchText } from "./SearchText";
import type { SearchTextArgs } from "./SearchTextArgs";
import type { SigningKeyReply } from "./SigningKeyReply";
import type { StepArgs } from "./StepArgs";
import type { StepList } from "./StepList";
import type { StepListArgs } from "./StepListArgs";
import type { SystemList } from "./SystemList";
import type { SystemSave } from "./SystemSave";
import type { TagList } from "./TagList";
import type { TemplateList } from "./TemplateList";
import type { Touched } from "./Touched";
import type { TransferCounts } from "./TransferCounts";
import type { TransferCountsArgs } from "./TransferCountsArgs";
import type { TransferLawReply } from "./TransferLawReply";
import type { TransferList } from "./TransferList";
import type { TransferListArgs } from "./TransferListArgs";
import type { UnlinkedList } from "./UnlinkedList";
import type { UnmarkArgs } from "./UnmarkArgs";
import type { UseList } from "./UseList";
import type { Verification } from "./Verification";
import type { VerifyArgs } from "./VerifyArgs";
import type { VersionArgs } from "./VersionArgs";
import type { VersionDiff } from "./VersionDiff";
import type { VersionDiffArgs } from "./VersionDiffArgs";
import type { ViewList } from "./ViewList";
import type { ViewListArgs } from "./ViewListArgs";
import type { ViewSaveArgs } from "./ViewSaveArgs";
import type { World } from "./World";
import type { WriteArgs } from "./WriteArgs";
import type { WriteReply } from "./WriteReply";

export interface Commands {
  /** What is open, in one screen. */
  register_status: { args: Nothing; reply: RegisterStatus };
  /** Whether a file needs a passphrase. */
  register_probe: { args: ProbeArgs; reply: ProbeReply };
  /** Creates a register and opens it. */
  register_create: { args: CreateArgs; reply: RegisterStatus };
  /** Creates the sample register in a new file and opens it. */
  register_sample: { args: SampleArgs; reply: RegisterStatus };
  /** Opens a register. */
  register_open: { args: OpenArgs; reply: RegisterStatus };
  /** Closes the register. */
  register_close: { args: Nothing; reply: RegisterStatus };
  /** Writes a verified copy of the register. */
  register_backup: { args: BackupArgs; reply: BackupReply };
  /** Reads every page of the file and follows the journal. */
  register_check: { args: Nothing; reply: JournalCheck };
  /** Imports records, or shows what an import would do. */
  import: { args: ImportArgs; reply: ImportReply };
  /** Looks at what is to be imported, and proposes what its columns mean. */
  import_look: { args: ImportLookArgs; reply: ImportLook };
  /** What an import would do to each record. */
  import_plan: { args: ImportPlanArgs; reply: ImportOutlook };
  /** Imports: one change, one step to undo. */
  import_run: { args: ImportRunArgs; reply: ImportDone };
  /** Writes what could not be imported to a file, with the reasons. */
  import_errors: { args: ImportErrorsArgs; reply: ImportErrorsReply };
  /** Takes back the last step. */
  undo: { args: Nothing; reply: Touched };
  /** Does the step again that was taken back last. */
  redo: { args: Nothing; reply: Touched };
  /** The newest lines of the journal. */
  journal_list: { args: JournalArgs; reply: JournalReply };
  /** Follows the journal's chain of hashes. */
  journal_check: { args: Nothing; reply: JournalCheck };
  /** Finds text in all records. */
  search: { args: SearchArgs; reply: Finds };
  /** What the register's list can be filtered and ordered by. */
  filter_fields: { args: Nothing; reply: FilterFields };
  /** Which values a field has in the register. */
  filter_choices: { args: FilterChoicesArgs; reply: FilterChoices };
  /** How many activities hold each of several sets of conditions. */
  filter_counts: { args: CountsArgs; reply: Counts };
  /** The columns that the register's list can show beside its own. */
  column_list: { args: Nothing; reply: ListColumns };
  /** The identifiers of the activities that hold some conditions, in the order asked for. */
  activity_ids: { args: ActivityListArgs; reply: ActivityIds };
  /** What can be changed in many activities at once. */
  bulk_fields: { args: Nothing; reply: BulkFields };
  /** What would change in which activities. */
  bulk_preview: { args: BulkArgs; reply: BulkReply };
  /** Changes many activities in one step; undo takes all of it back. */
  bulk_apply: { args: BulkArgs; reply: BulkReply };
  /** Removes many activities in one step; undo brings them back. */
  bulk_remove: { args: ActivityListArgs; reply: Touched };
  /** The saved views of a list. */
  view_list: { args: ViewListArgs; reply: ViewList };
  /** Saves a view. */
  view_save: { args: ViewSaveArgs; reply: ViewList };
  /** Removes a view; undo brings it back. */
  view_remove: { args: Named; reply: ViewList };
  /** What the law still misses, as of a date. */
  check: { args: CheckArgs; reply: CheckReport };
  /** All activities, a row each. */
  activity_list: { args: ActivityListArgs; reply: ActivityList };
  /** One activity with its findings. */
  activity_get: { args: Named; reply: ActivityView };
  /** Starts a new activity. */
  activity_new: { args: ActivityNewArgs; reply: ActivityView };
  /** Saves an activity; an unfinished one always can be. */
  activity_save: { args: ActivitySaveArgs; reply: ActivityView };
  /** Removes an activity; undo brings it back. */
  activity_remove: { args: Named; reply: Touched };
  /** Adds a category of personal data to an activity, as found in an export. */
  activity_add_category: { args: AddCategoryArgs; reply: AddCategoryReply };
  /** All organisations. */
  organisation_list: { args: Nothing; reply: OrganisationList };
  /** Saves an organisation. */
  organisation_save: { args: OrganisationSave; reply: OrganisationList };
  /** All recipients. */
  recipient_list: { args: Nothing; reply: RecipientList };
  /** Saves a recipient. */
  recipient_save: { args: RecipientSave; reply: RecipientList };
  /** All systems. */
  system_list: { args: Nothing; reply: SystemList };
  /** Saves a system. */
  system_save: { args: SystemSave; reply: SystemList };
  /** All processing on behalf of controllers. */
  processing_list: { args: Nothing; reply: ProcessingList };
  /** Saves a processing on behalf of controllers. */
  processing_save: { args: ProcessingSave; reply: ProcessingList };
  /** Where a recipient, a system or an organisation is used. */
  use_list: { args: NamedRecord; reply: UseList };
  /** Records that are probably the same. */
  duplicate_list: { args: NounArgs; reply: DuplicateList };
  /** Says that two records are not the same; they are not proposed again. */
  duplicate_apart: { args: ApartArgs; reply: Touched };
  /** What merging two records would change. */
  merge_preview: { args: MergeArgs; reply: MergePreview };
  /** Makes one record of two; undo makes two of them again. */
  merge: { args: MergeArgs; reply: MergeReply };
  /** What removing a record would hit. */
  removal_preview: { args: NamedRecord; reply: RemovalPreview };
  /** Removes a recipient, a system, an organisation or a processor's record; undo brings it back. */
  removal: { args: NamedRecord; reply: RemovalReply };
  /** Names that stand as text and are not linked to a record yet. */
  unlinked_list: { args: Nothing; reply: UnlinkedList };
  /** Links such names to records. */
  name_link: { args: NameLinkArgs; reply: UnlinkedList };
  /** The controllers for which records are kept in this file. */
  controller_list: { args: Nothing; reply: ControllerList };
  /** All transfers with their judgement as of a date. */
  transfer_list: { args: TransferListArgs; reply: TransferList };
  /** How many transfers stand in which way as of a date, without the rows. */
  transfer_counts: { args: TransferCountsArgs; reply: TransferCounts };
  /** Recipients outside the EEA without a transfer recorded. */
  transfer_candidates: { args: CandidatesArgs; reply: CandidateList };
  /** The module of the standard contractual clauses for the parties' roles. */
  transfer_propose_module: { args: ProposeModuleArgs; reply: ModuleProposal };
  /** Countries whose status changed between two days, decisions that end soon, and the transfers hit. */
  transfer_radar: { args: RadarArgs; reply: Radar };
  /** What is a transfer, and what is none. */
  transfer_criteria: { args: Nothing; reply: Criteria };
  /** The law of Chapter V that the program carries, with its sources. */
  transfer_law: { args: Nothing; reply: TransferLawReply };
  /** All instruments that provide safeguards for transfers. */
  instrument_list: { args: Nothing; reply: InstrumentList };
  /** Saves an instrument. */
  instrument_save: { args: InstrumentSave; reply: InstrumentList };
  /** Removes an instrument; undo brings it back. */
  instrument_remove: { args: Named; reply: Touched };
  /** All transfer impact assessments. */
  assessment_list: { args: Nothing; reply: AssessmentList };
  /** Saves a transfer impact assessment. */
  assessment_save: { args: AssessmentSave; reply: AssessmentList };
  /** Removes a transfer impact assessment; undo brings it back. */
  assessment_remove: { args: Named; reply: Touched };
  /** The letters of a case, and which ones it asks for now. */
  letter_list: { args: LetterListArgs; reply: LetterList };
  /** A letter as its template gives it, filled from case and register. */
  letter_draft: { args: LetterArgs; reply: LetterDraftReply };
  /** How a letter looks, and what it lacks. */
  letter_preview: { args: LetterText; reply: LetterPreview };
  /** Issues a letter and keeps it; undo takes it back, but nobody can take back what was sent. */
  letter_issue: { args: LetterIssueArgs; reply: LetterItem };
  /** Writes an issued letter to a file. */
  letter_write: { args: LetterWriteArgs; reply: LetterWritten };
  /** The templates of letters, and the fields that they can name. */
  letter_template_list: { args: LetterTemplateArgs; reply: LetterTemplateList };
  /** Changes a template for this register. */
  letter_template_save: { args: LetterTemplateSave; reply: LetterTemplateList };
  /** Goes back to the program's template; undo brings the changed one back. */
  letter_template_reset: { args: LetterTemplateNamed; reply: Touched };
  /** The general statements of privacy notices. */
  notice_list: { args: Nothing; reply: NoticeList };
  /** Calendars of public holidays. */
  calendar_list: { args: Nothing; reply: CalendarList };
  /** One calendar with its holidays and the controller's own days. */
  calendar_get: { args: CalendarArgs; reply: CalendarView };
  /** Marks a finding as not applicable, with the reason. */
  finding_mark: { args: MarkArgs; reply: MarkReply };
  /** Takes such a mark back. */
  finding_unmark: { args: UnmarkArgs; reply: Touched };
  /** All findings marked as not applicable. */
  finding_mark_list: { args: Nothing; reply: MarkList };
  /** Whether a record must be kept (Art. 30(5)), as of a date. */
  exemption: { args: LawArgs; reply: ExemptionReport };
  /** The figures of the law as of a date, and pending reforms. */
  parameter_list: { args: LawArgs; reply: ParameterList };
  /** Switches a pending reform on from a day, or off. */
  reform_switch: { args: ReformArgs; reply: ParameterList };
  /** A list of reference data as of a date. */
  reference_list: { args: ReferenceArgs; reply: ReferenceReply };
  /** The model activities. */
  template_list: { args: Nothing; reply: TemplateList };
  /** Confirms what an activity took over from a model. */
  activity_confirm: { args: ConfirmArgs; reply: ActivityView };
  /** Countries with their status as of a date. */
  country_list: { args: CountriesArgs; reply: CountryList };
  /** The countries of the world under Chapter V as of a date, each with its decision and source. */
  world: { args: CountriesArgs; reply: World };
  /** Answers that there are no transfers in every activity that has not said it; one step to undo. */
  transfers_none: { args: Nothing; reply: Touched };
  /** The last day for an answer, explained. */
  deadline: { args: DeadlineArgs; reply: DeadlineReply };
  /** All requests, a row each. */
  request_list: { args: Nothing; reply: RequestList };
  /** One request with its clock, collections and packages. */
  request_get: { args: Named; reply: RequestView };
  /** Logs a request. */
  request_new: { args: RequestNewArgs; reply: RequestView };
  /** Saves a request. */
  request_save: { args: RequestSaveArgs; reply: RequestView };
  /** Extends a request by two further months. */
  request_extend: { args: RequestExtendArgs; reply: RequestView };
  /** Takes a request to another state. */
  request_step: { args: RequestStepArgs; reply: RequestView };
  /** Decides on a right in an activity, or takes a decision back. */
  request_decide: { args: RequestDecideArgs; reply: RequestView };
  /** Takes all proposals that nobody has to weigh. */
  request_accept: { args: Named; reply: RequestView };
  /** Notes that a system was asked for the person's data, or its answer without a file. */
  request_search: { args: RequestSearchArgs; reply: RequestView };
  /** The text to whoever runs a system, with the query for its database; written to a file where one is named. */
  request_search_text: { args: SearchTextArgs; reply: SearchText };
  /** Settles a task in a system. */
  request_task: { args: RequestTaskArgs; reply: RequestView };
  /** Notes that a recipient was told, or why not. */
  request_notice: { args: RequestNoticeArgs; reply: RequestView };
  /** Ends a restriction, after the person was told. */
  request_lift: { args: RequestLiftArgs; reply: RequestView };
  /** Adds a remark to the course of a case. */
  request_note: { args: RequestNoteArgs; reply: RequestView };
  /** Closes a request. */
  request_close: { args: RequestCloseArgs; reply: RequestView };
  /** Writes the time limits of all open requests to a calendar file, without names. */
  request_calendar: { args: CalendarFileArgs; reply: CalendarFileReply };
  /** The key figures of requests as of a day: answered in time, median days, by right, by month. */
  request_figures: { args: FiguresArgs; reply: RequestFigures };
  /** The closed cases that hold personal data, and which of them are due to be purged. */
  purge_list: { args: Nothing; reply: PurgeList };
  /** What a purge of one case would take and leave. */
  purge_preview: { args: Named; reply: PurgePreview };
  /** Removes the person's data from a closed case for good; undo does not bring them back. */
  purge_run: { args: PurgeArgs; reply: PurgeReply };
  /** Writes the file anew where an earlier purge could not. */
  purge_finish: { args: Nothing; reply: PurgeList };
  /** Keeps a closed case's personal data longer, once, for a reason. */
  purge_keep: { args: PurgeKeepArgs; reply: RequestView };
  /** The copies of the register that lie beside it. */
  copy_list: { args: Nothing; reply: RegisterCopyList };
  /** Deletes such copies by name, after writing a fresh one. */
  copy_remove: { args: RegisterCopyRemoveArgs; reply: RegisterCopyList };
  /** Looks into an export and proposes what its columns mean. */
  collect_inspect: { args: InspectArgs; reply: InspectReply };
  /** Collects the person's records from an export. */
  collect_run: { args: RunArgs; reply: CollectionView };
  /** What was collected from one file. */
  collection_get: { args: Named; reply: CollectionView };
  /** Confirms what the columns of a collection mean. */
  collection_map: { args: MapArgs; reply: CollectionView };
  /** The records of one collection that are perhaps the person's, each with the reason. */
  near_list: { args: Named; reply: NearList };
  /** Decides about some of them; undo takes it back. */
  near_decide: { args: NearArgs; reply: CollectionView };
  /** Takes a collection out of the case; undo brings it back. */
  collection_remove: { args: Named; reply: Touched };
  /** Everything found for a request, a row for each value. */
  finds_list: { args: FindsArgs; reply: FindsList };
  /** One record in full. */
  finds_record: { args: FindsRecordArgs; reply: FindsRecord };
  /** The records of a request by their days. */
  finds_timeline: { args: Named; reply: FindsTimeline };
  /** The codes that were found for a request, with what they mean. */
  glossary_list: { args: Named; reply: GlossaryList };
  /** Says what codes of a column mean, for this and every later request. */
  glossary_save: { args: GlossarySave; reply: GlossaryList };
  /** Who else is named in what was found. */
  others_list: { args: Named; reply: OtherPersons };
  /** Redacts names, addresses and numbers wherever they stand, or lets them stay. */
  others_decide: { args: OthersDecide; reply: RedactionList };
  /** The redactions of a request. */
  redaction_list: { args: Named; reply: RedactionList };
  /** Redacts places that a person chose. */
  redaction_add: { args: RedactionAdd; reply: RedactionList };
  /** Changes redactions. */
  redaction_change: { args: RedactionChange; reply: RedactionList };
  /** Notes that a second person checked redactions. */
  redaction_check: { args: RedactionCheck; reply: RedactionList };
  /** Takes redactions back; undo brings them back. */
  redaction_remove: { args: RedactionIds; reply: RedactionList };
  /** Redacts boxes on pages of documents. */
  redaction_boxes: { args: RedactionBoxes; reply: RedactionList };
  /** The documents of a request, with those that go along with the copy. */
  enclosure_list: { args: Named; reply: EnclosureList };
  /** Lets documents go along or stay, or says what the person reads of one. */
  enclosure_set: { args: EnclosureSet; reply: EnclosureList };
  /** A page of a document as a picture. */
  enclosure_page: { args: EnclosurePageArgs; reply: EnclosurePage };
  /** Where words stand in the documents of a request. */
  enclosure_find: { args: EnclosureFind; reply: EnclosureHits };
  /** Who else is named in the documents of a request. */
  enclosure_others: { args: Named; reply: EnclosureHits };
  /** What a package would hold, and what to mend before. */
  package_preflight: { args: PreflightArgs; reply: Preflight };
  /** Writes a package. */
  package_build: { args: BuildArgs; reply: BuildReply };
  /** Writes a package once more, the same bytes. */
  package_again: { args: PackageAgainArgs; reply: BuildReply };
  /** Encrypts a package for a colleague. */
  package_colleague: { args: PackageColleagueArgs; reply: BuildReply };
  /** Puts a passphrase on a sheet of its own. */
  package_sheet: { args: PackageSheetArgs; reply: PackageSheetReply };
  /** Notes that a package was handed over: how, when, to whom. */
  package_deliver: { args: PackageDeliverArgs; reply: PackageReply };
  /** Takes a delivery out of the log; undo brings it back. */
  package_delivery_remove: { args: DeliveryRemoveArgs; reply: Touched };
  /** Notes how long a package's files are kept, or that they were deleted. */
  package_keep: { args: PackageKeepArgs; reply: PackageReply };
  /** The public key by which the register signs its packages. */
  signing_key: { args: Nothing; reply: SigningKeyReply };
  /** Makes that key before anything is signed, so that it can be told in time. */
  signing_key_make: { args: Nothing; reply: SigningKeyReply };
  /** Checks a package without a register. */
  package_verify: { args: VerifyArgs; reply: Verification };
  /** The record of processing activities as it would be printed. */
  report_preview: { args: PreviewArgs; reply: PreviewReply };
  /** Writes the record of processing activities to a file. */
  report_write: { args: WriteArgs; reply: WriteReply };
  /** Writes the register, or a part of it, to a file for other programs. */
  export: { args: ExportArgs; reply: ExportReply };
  /** What an export would hold, and a name for its file. */
  export_preview: { args: ExportArgs; reply: ExportPreview };
  /** The states of one record, the newest first. */
  history_of: { args: HistoryArgs; reply: HistoryReply };
  /** What differs between two states of a record. */
  version_diff: { args: VersionDiffArgs; reply: VersionDiff };
  /** Brings an older state of a record back, as a new change. */
  version_restore: { args: VersionArgs; reply: Touched };
  /** Shows the register of a past day, to read only, or that of today again. */
  content_of: { args: ContentOfArgs; reply: RegisterStatus };
  /** What changed in the whole register between two days. */
  compare: { args: CompareArgs; reply: RegisterDiff };
  /** Gives activities a status, in one step. */
  activity_status: { args: ActivityStatusArgs; reply: Touched };
  /** Notes that activities were reviewed and nothing changed, in one step. */
  activity_review: { args: ActivityReviewArgs; reply: ActivityReviewReply };
  /** The records that were removed. */
  bin_list: { args: Nothing; reply: BinList };
  /** Brings removed records back. */
  bin_restore: { args: BinArgs; reply: BinRestored };
  /** Deletes removed records for good, with their history; or says what that would be. */
  bin_empty: { args: BinArgs; reply: BinReport };
  /** The steps that can be undone or done again. */
  step_list: { args: StepListArgs; reply: StepList };
  /** Undoes a step and all that came after it. */
  undo_to: { args: StepArgs; reply: Touched };
  /** Does steps again up to one. */
  redo_to: { args: StepArgs; reply: Touched };
  /** Copies a recipient, system or processing on behalf. */
  record_duplicate: { args: HistoryArgs; reply: DuplicateReply };
  /** All free labels with their number. */
  tag_list: { args: Nothing; reply: TagList };
  /** The files attached to a record, or to any. */
  attachment_list: { args: AttachmentListArgs; reply: AttachmentList };
  /** Attaches a file to a record. */
  attachment_add: { args: AttachmentAddArgs; reply: AttachmentList };
  /** Writes an attached file out. */
  attachment_save: { args: AttachmentSaveArgs; reply: AttachmentSaved };
  /** Removes an attached file; undo brings it back. */
  attachment_remove: { args: Named; reply: Touched };
  /** The fields that the register has of its own. */
  custom_field_list: { args: Nothing; reply: CustomFieldList };
  /** Saves an own field. */
  custom_field_save: { args: CustomFieldSave; reply: CustomFieldList };
  /** Removes an own field; its values stay with the records. */
  custom_field_remove: { args: Named; reply: Touched };
  /** How far the running job is. */
  job_status: { args: Nothing; reply: JobStatus };
  /** Stops the running job; it keeps nothing. */
  job_cancel: { args: Nothing; reply: JobStatus };
}
