/** The replies these views read, generated from the core's, and its lists of codes in the order in which they are shown. */
import type { IdentifierKind } from "../../api/types/IdentifierKind";
import type { Origin } from "../../api/types/Origin";
import type { RequestState } from "../../api/types/RequestState";
import type { RetentionTrigger } from "../../api/types/RetentionTrigger";
import type { Right } from "../../api/types/Right";

export type { ActivityRow } from "../../api/types/ActivityRow";
export type { BuildReply } from "../../api/types/BuildReply";
export type { CalendarName } from "../../api/types/CalendarName";
export type { Check as PackageCheck } from "../../api/types/Check";
export type { CollectedRow } from "../../api/types/CollectedRow";
export type { CollectionView } from "../../api/types/CollectionView";
export type { ColumnMapping } from "../../api/types/ColumnMapping";
export type { ColumnView } from "../../api/types/ColumnView";
export type { DataSubjectRequest } from "../../api/types/DataSubjectRequest";
export type { DeadlineInWords } from "../../api/types/DeadlineInWords";
export type { ExportPackage } from "../../api/types/ExportPackage";
export type { Identifier } from "../../api/types/Identifier";
export type { InspectReply } from "../../api/types/InspectReply";
export type { Item as PackageItem } from "../../api/types/Item";
export type { PackageKind } from "../../api/types/PackageKind";
export type { Portable } from "../../api/types/Portable";
export type { Preflight } from "../../api/types/Preflight";
export type { ReadOptions } from "../../api/types/ReadOptions";
export type { RequestRow } from "../../api/types/RequestRow";
export type { RequestView } from "../../api/types/RequestView";
export type { Verification } from "../../api/types/Verification";
export type { IdentifierKind, Origin, RequestState, RetentionTrigger, Right };

export const RIGHTS: readonly Right[] = [
  "access", "portability", "rectification", "erasure", "restriction", "objection", "automated_decision", "withdraw_consent",
];

export const STATES: readonly RequestState[] = ["received", "identified", "collecting", "review", "packaged", "closed"];

export const IDENTIFIER_KINDS: readonly IdentifierKind[] = ["email", "phone", "customer", "name", "other"];

export const ORIGINS: readonly Origin[] = [
  "unstated", "provided", "observed", "derived", "inferred", "third_party", "generated",
];

export const RETENTION_TRIGGERS: readonly RetentionTrigger[] = [
  "record_created", "uploaded", "backup_created", "account_deleted", "contract_ended", "consent_withdrawn",
  "last_contact", "trial_ended", "deletion_requested", "purpose_fulfilled", "other",
];
