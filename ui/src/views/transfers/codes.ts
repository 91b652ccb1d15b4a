/** The codes of Chapter V in the law's order, and what belongs to each kind of safeguard. */
import type { AssessmentOutcome } from "../../api/types/AssessmentOutcome";
import type { AuthorityCase } from "../../api/types/AuthorityCase";
import type { DataFormat } from "../../api/types/DataFormat";
import type { DerogationGround } from "../../api/types/DerogationGround";
import type { DpfStatus } from "../../api/types/DpfStatus";
import type { MeasureKind } from "../../api/types/MeasureKind";
import type { Safeguard } from "../../api/types/Safeguard";
import type { SccModule } from "../../api/types/SccModule";
import type { SubProcessorOption } from "../../api/types/SubProcessorOption";
import type { TransferFrequency } from "../../api/types/TransferFrequency";
import type { TransferRole } from "../../api/types/TransferRole";
import type { UseCase } from "../../api/types/UseCase";

export const SAFEGUARDS: Safeguard[] = [
  "unstated", "adequacy", "public_instrument", "binding_corporate_rules", "standard_contractual_clauses", "authority_clauses",
  "code_of_conduct", "certification", "authorised_clauses", "administrative_arrangement", "derogation", "uk_idta", "uk_addendum",
];

/** Those that stand in a document of their own, an instrument. */
export const INSTRUMENTS: Safeguard[] = SAFEGUARDS.filter((kind) => !["unstated", "adequacy", "derogation"].includes(kind));
export const isInstrument = (kind: Safeguard): boolean => INSTRUMENTS.includes(kind);
export const isBritish = (kind: Safeguard): boolean => kind === "uk_idta" || kind === "uk_addendum";

/** Which part of an instrument's editor belongs to which kind. */
export const PARTS_OF: Record<"module" | "parties" | "choices" | "description" | "measures" | "approval" | "members" | "commitments" | "british", Safeguard[]> = {
  module: ["standard_contractual_clauses", "uk_addendum"],
  parties: INSTRUMENTS.filter((kind) => kind !== "binding_corporate_rules"),
  choices: ["standard_contractual_clauses", "uk_addendum"],
  description: INSTRUMENTS,
  measures: INSTRUMENTS,
  approval: ["binding_corporate_rules", "authority_clauses", "code_of_conduct", "certification", "authorised_clauses", "administrative_arrangement"],
  members: ["binding_corporate_rules"],
  commitments: ["code_of_conduct", "certification"],
  british: ["uk_idta", "uk_addendum"],
};

export const MODULES: SccModule[] = ["one", "two", "three", "four"];
export const ROLES: TransferRole[] = ["unstated", "controller", "processor"];
export const FREQUENCIES: TransferFrequency[] = ["unstated", "one_off", "occasional", "repetitive", "continuous"];
export const SUB_PROCESSOR_OPTIONS: SubProcessorOption[] = ["unstated", "specific", "general"];
export const AUTHORITY_CASES: AuthorityCase[] = ["unstated", "established", "represented", "unrepresented"];
export const DPF_STATUSES: DpfStatus[] = ["unstated", "active", "inactive", "not_listed"];
export const GROUNDS: DerogationGround[] = [
  "unstated", "explicit_consent", "contract", "contract_in_interest", "public_interest", "legal_claims", "vital_interests", "public_register", "compelling_interests",
];
export const FORMATS: DataFormat[] = ["unstated", "clear", "pseudonymised", "encrypted"];
export const OUTCOMES: AssessmentOutcome[] = ["unstated", "equivalent", "equivalent_with_measures", "not_equivalent"];
export const USE_CASES: UseCase[] = ["encrypted_backup", "pseudonymised", "encrypted_transit", "protected_recipient", "split_processing", "clear_text", "remote_access"];
export const MEASURE_KINDS: MeasureKind[] = ["technical", "contractual", "organisational"];
