// approx
export type OtherKind = "name" | "email" | "phone" | "iban";
