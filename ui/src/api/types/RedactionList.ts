// approx
import type { RedactionRow } from "./RedactionRow";
export type RedactionList = { items: Array<RedactionRow>, accepted: number, checked: number };
