// approx
import type { DateSign } from "./DateSign";
export type TimelineRow = { on: string, collection_id: string, record: number, system: string, activity: string, activity_name: string, columns: Array<string>, sign: DateSign | null };
