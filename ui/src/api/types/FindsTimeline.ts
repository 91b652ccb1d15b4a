// approx
import type { MonthCount } from "./MonthCount";
import type { TimelineRow } from "./TimelineRow";
export type FindsTimeline = { rows: Array<TimelineRow>, undated: Array<TimelineRow>, months: Array<MonthCount> };
