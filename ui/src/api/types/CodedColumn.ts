// approx
import type { CodeFound } from "./CodeFound";
export type CodedColumn = { collection_id: string, system: string, column: string, explanation: string, codes: Array<CodeFound>, open: number };
