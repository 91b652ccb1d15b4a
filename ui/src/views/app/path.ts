/** Reading and replacing one place of a record, by the paths in which the core names fields: `purposes[0].text`. */

type Step = string | number;

export const steps = (path: string): Step[] =>
  [...path.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step));

const hold = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The value at a path; undefined where there is none. */
export const valueAt = (record: unknown, path: string): unknown =>
  steps(path).reduce<unknown>((at, step) => (hold(at) ? at[step] : undefined), record);

/**
 * The record with another value at a path; everything else is kept as it is, also what the window does not know.
 * A place that no longer exists (its row was removed) changes nothing.
 */
export function withValue<T>(record: T, path: string, value: unknown): T {
  const put = (at: unknown, rest: Step[]): unknown => {
    const [step, ...further] = rest;
    if (step === undefined) return value;
    if (!hold(at) || !(step in at)) return at;
    const next = put(at[step], further);
    if (Object.is(next, at[step])) return at;
    if (Array.isArray(at)) return at.map((item, index) => (index === step ? next : (item as unknown)));
    return { ...at, [step]: next };
  };
  return put(record, steps(path)) as T;
}
