// approx
export type LeakTest = { strings: number, too_short: number, files: number };
