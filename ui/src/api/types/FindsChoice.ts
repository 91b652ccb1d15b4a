// approx
export type FindsChoice = { name: string, count: number };
