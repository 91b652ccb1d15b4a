// approx
export type FindsOnly = "all" | "unmapped" | "open_codes" | "others" | "redacted";
