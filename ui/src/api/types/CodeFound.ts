// approx
export type CodeFound = { code: string, count: number, meaning: string };
