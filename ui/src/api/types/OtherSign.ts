// approx
export type OtherSign = "email" | "phone" | "iban" | "column" | "salutation" | "signature" | "beside_contact" | "known";
