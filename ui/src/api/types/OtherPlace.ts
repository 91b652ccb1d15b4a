// approx
import type { RedactionState } from "./RedactionState";
export type OtherPlace = { collection_id: string, record: number, column: string, system: string, before: string, text: string, after: string, state: RedactionState | null };
