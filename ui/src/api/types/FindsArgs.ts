// approx
import type { FindsOnly } from "./FindsOnly";
import type { FindsOrder } from "./FindsOrder";
export type FindsArgs = { request: string, search: string, system: string, activity: string, category: string, only: FindsOnly, order: FindsOrder, descending: boolean, first: number, count: number };
