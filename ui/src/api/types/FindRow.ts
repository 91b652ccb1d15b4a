// approx
import type { FindPart } from "./FindPart";
export type FindRow = { id: string, collection_id: string, collection: string, record: number, column: string, nth: number, parts: Array<FindPart>, is_cut: boolean, system: string, activity: string, activity_name: string, category: string, first_on: string, copies: number, meaning: string, is_open_code: boolean, is_unmapped: boolean };
