// approx
import type { Redaction } from "./Redaction";
export type RedactionRow = { redaction: Redaction, system: string, text: string, reason_in_words: string, law: string, needs_words: boolean };
