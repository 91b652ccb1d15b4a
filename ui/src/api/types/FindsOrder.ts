// approx
export type FindsOrder = "found" | "day" | "column" | "category" | "value";
