// approx
import type { OtherKind } from "./OtherKind";
import type { RedactionState } from "./RedactionState";
export type FindPart = { text: string, state: RedactionState | null, redaction: string, other: string, kind: OtherKind | null, why: string };
