// approx
export type DateSign = "retention" | "name" | "value";
