// approx
export type RedactionState = "proposed" | "accepted" | "rejected";
