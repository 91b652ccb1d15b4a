/** The replies these views read, generated from the core's, and its lists of codes in the order in which they are shown. */
import type { IdentifierKind } from "../../api/types/IdentifierKind";
import type { Origin } from "../../api/types/Origin";
import type { RequestState } from "../../api/types/RequestState";
import type { RetentionTrigger } from "../../api/types/RetentionTrigger";
import type { Right } from "../../api/types/Right";

export type { ActivityRow } from "../../api/types/ActivityRow";
export type { AdviceVerdict } from "../../api/types/AdviceVerdict";
export type { BuildReply } from "../../api/types/BuildReply";
export type { CalendarDay } from "../../api/types/CalendarDay";
export type { CalendarName } from "../../api/types/CalendarName";
export type { Check as PackageCheck } from "../../api/types/Check";
export type { CasePoint } from "../../api/types/CasePoint";
export type { CollectedRow } from "../../api/types/CollectedRow";
export type { CollectionView } from "../../api/types/CollectionView";
export type { ColumnMapping } from "../../api/types/ColumnMapping";
export type { ColumnView } from "../../api/types/ColumnView";
export type { DataSubjectRequest } from "../../api/types/DataSubjectRequest";
export type { DecisionOutcome } from "../../api/types/DecisionOutcome";
export type { DeadlineInWords } from "../../api/types/DeadlineInWords";
export type { ExportPackage } from "../../api/types/ExportPackage";
export type { FeeAdvice } from "../../api/types/FeeAdvice";
export type { Identifier } from "../../api/types/Identifier";
export type { IdentityMethod } from "../../api/types/IdentityMethod";
export type { InspectReply } from "../../api/types/InspectReply";
export type { Item as PackageItem } from "../../api/types/Item";
export type { NearRow } from "../../api/types/NearRow";
export type { PackageKind } from "../../api/types/PackageKind";
export type { Portable } from "../../api/types/Portable";
export type { Preflight } from "../../api/types/Preflight";
export type { ReadOptions } from "../../api/types/ReadOptions";
export type { RecipientNotice } from "../../api/types/RecipientNotice";
export type { Refusal } from "../../api/types/Refusal";
export type { RefusalGround } from "../../api/types/RefusalGround";
export type { RelatedRequest } from "../../api/types/RelatedRequest";
export type { RequestFee } from "../../api/types/RequestFee";
export type { RequestRepresentative } from "../../api/types/RequestRepresentative";
export type { RequestResult } from "../../api/types/RequestResult";
export type { RequestRow } from "../../api/types/RequestRow";
export type { RequestView } from "../../api/types/RequestView";
export type { RightAdvice } from "../../api/types/RightAdvice";
export type { SystemTask } from "../../api/types/SystemTask";
export type { TimelineEntry } from "../../api/types/TimelineEntry";
export type { Verification } from "../../api/types/Verification";
export type { IdentifierKind, Origin, RequestState, RetentionTrigger, Right };

export const RIGHTS: readonly Right[] = [
  "access", "portability", "rectification", "erasure", "restriction", "objection", "automated_decision", "withdraw_consent",
];

/** The core's order: later states are further on. */
export const STATES: readonly RequestState[] = [
  "received", "identity_question", "identified", "collecting", "review", "packaged",
  "answered", "partly", "refused", "withdrawn", "closed",
];

export const IDENTIFIER_KINDS: readonly IdentifierKind[] = ["email", "phone", "customer", "iban", "name", "other"];

export const ORIGINS: readonly Origin[] = [
  "unstated", "provided", "observed", "derived", "inferred", "third_party", "generated",
];

export const RETENTION_TRIGGERS: readonly RetentionTrigger[] = [
  "record_created", "uploaded", "backup_created", "account_deleted", "contract_ended", "consent_withdrawn",
  "last_contact", "trial_ended", "deletion_requested", "purpose_fulfilled", "other",
];
