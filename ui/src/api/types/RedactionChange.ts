// approx
import type { RedactionReason } from "./RedactionReason";
import type { RedactionState } from "./RedactionState";
export type RedactionChange = { ids: Array<string>, state?: RedactionState, reason?: RedactionReason, words?: string, stays_elsewhere?: boolean };
