// approx
import type { FindRow } from "./FindRow";
export type FindsRecord = { position: string, rows: Array<FindRow> };
