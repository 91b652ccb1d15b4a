// approx
export type ValuePlace = { collection: string, record: number, column: string, nth: number };
