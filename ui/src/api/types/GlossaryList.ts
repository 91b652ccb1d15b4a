// approx
import type { CodedColumn } from "./CodedColumn";
export type GlossaryList = { columns: Array<CodedColumn> };
