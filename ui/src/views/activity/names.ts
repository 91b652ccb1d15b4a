/** How recipients and countries are shown wherever they stand. */
import type { Recipient } from "../../api/types/Recipient";
import type { Tone } from "../../parts";

export const labelOf = ({ name, category }: Recipient): string => name || category;

/** How a country stands under Chapter V, as a tone. */
export const countryTone = (status: string | undefined): Tone =>
  status === "member" || status === "adequate" ? "ok" : status === "third" ? "error" : "warn";
