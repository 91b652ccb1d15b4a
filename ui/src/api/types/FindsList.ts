// approx
import type { FindRow } from "./FindRow";
import type { FindsChoice } from "./FindsChoice";
export type FindsList = { all: number, total: number, is_guess: boolean, rows: Array<FindRow>, systems: Array<FindsChoice>, activities: Array<FindsChoice>, categories: Array<FindsChoice>, folded: number, unmapped: number, open_codes: number, open_others: number };
