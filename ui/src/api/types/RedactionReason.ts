// approx
export type RedactionReason = "others_rights" | "trade_secret" | "intellectual_property" | "legal_privilege" | "restriction" | "other";
