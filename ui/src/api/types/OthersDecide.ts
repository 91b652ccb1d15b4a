// approx
import type { RedactionReason } from "./RedactionReason";
export type OthersDecide = { request: string, keys: Array<string>, redact: boolean, reason: RedactionReason, words: string };
