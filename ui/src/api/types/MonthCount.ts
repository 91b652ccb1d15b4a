// approx
export type MonthCount = { month: string, count: number };
