/** Transfers within the record that holds them. */
import type { Activity } from "../../api/types/Activity";
import type { ProcessingOnBehalf } from "../../api/types/ProcessingOnBehalf";
import type { Transfer } from "../../api/types/Transfer";

/** A record that holds transfers: an activity, or a processing on behalf. */
export type Keeper = Activity | ProcessingOnBehalf;

/** A transfer of which nothing is said. */
export const blankTransfer = (said: Partial<Transfer> = {}): Transfer => ({
  id: "", recipient_id: "", country: "", safeguard: "unstated", detail: "", documentation: "", copy_available: "",
  exporter_country: "", exporter_role: "unstated", importer_role: "unstated", importer_subject_to_gdpr: null,
  instrument_id: "", assessment_id: "", fallback_instrument_id: "", employment_data: null, frequency: "unstated",
  derogation: {
    ground: "unstated", conditions: "", law: "", public_powers: null, persons: null, limited_number: null, interests: "", assessment: "",
    suitable_safeguards: "", authority_informed_on: "", persons_informed_on: "",
  },
  onward: { state: "open" },
  ...said,
});

export const transfersOf = ({ transfers }: Keeper): Transfer[] => (transfers.state === "given" ? transfers.items : []);

/** The place of a transfer in its record: by its identifier, else by a number, as findings and addresses of before name it. */
export function placeIn(record: Keeper, part: string): number {
  const all = transfersOf(record);
  const at = all.findIndex(({ id }) => id === part);
  return at < 0 && /^\d+$/.test(part) ? Number(part) : at;
}

/** The record with one more transfer, at the end. */
export const withTransfer = <T extends Keeper>(record: T, said: Partial<Transfer>): T => ({
  ...record,
  transfers: { state: "given", items: [...transfersOf(record), blankTransfer(said)] },
});

/** The record without one transfer; the last one gone leaves the question open, for "none" is a statement of its own. */
export function withoutTransfer<T extends Keeper>(record: T, index: number): T {
  const items = transfersOf(record).filter((_, at) => at !== index);
  return { ...record, transfers: items.length > 0 ? { state: "given", items } : { state: "open" } };
}
