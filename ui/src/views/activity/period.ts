/** A storage period as number and unit; ISO 8601 durations of several parts stay as they are. */
export type PeriodUnit = "D" | "W" | "M" | "Y";
export const UNITS: PeriodUnit[] = ["D", "W", "M", "Y"];

/** `null`: no period; `other`: one of several parts, shown and kept as it is. */
export type Plain = { is: "none" } | { is: "plain"; count: number; unit: PeriodUnit } | { is: "other"; text: string };

export function plainPeriod(iso: string): Plain {
  if (iso === "") return { is: "none" };
  const found = /^P(\d{1,4})([DWMY])$/.exec(iso);
  return found ? { is: "plain", count: Number(found[1]), unit: found[2] as PeriodUnit } : { is: "other", text: iso };
}

export const isoPeriod = (count: number | null, unit: PeriodUnit): string => (count === null ? "" : `P${count}${unit}`);
