// approx
import type { RedactionReason } from "./RedactionReason";
import type { ValuePlace } from "./ValuePlace";
export type RedactionAdd = { request: string, places: Array<ValuePlace>, text: string, everywhere: boolean, reason: RedactionReason, words: string, propose: boolean };
