// approx
import type { RedactionReason } from "./RedactionReason";
import type { RedactionState } from "./RedactionState";
export type Redaction = { id: string, reference: string, request_id: string, collection_id: string, record: number, column: string, nth: number, span: [number, number] | null, reason: RedactionReason, words: string, state: RedactionState, proposed_by: string, decided_by: string, decided_at: string, checked_by: string, checked_at: string, stays_elsewhere: boolean };
