/** What a person is known by, read from what is typed. */
import type { Identifier, IdentifierKind } from "./wire";

/** The kind an identifier looks like; the DPO may say otherwise. */
export function guessKind(value: string): IdentifierKind {
  const text = value.trim();
  if (/^\S+@\S+$/.test(text)) return "email";
  if (/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/i.test(text.replace(/[ .-]/g, ""))) return "iban";
  const digits = text.replace(/\D/g, "").length;
  if (/^[+0(][\d\s()./-]+$/.test(text) && digits >= 7) return "phone";
  if (/^\p{L}+([ '’-]\p{L}+)+$/u.test(text)) return "name";
  return "customer";
}

/** What is filled in, without doubles; the name is looked for as well, though it alone proves nothing. */
export function identifiersOf(rows: readonly Identifier[], name: string): Identifier[] {
  const all: Identifier[] = rows.map(({ kind, value }) => ({ kind, value: value.trim(), column: null }));
  if (name.trim()) all.push({ kind: "name", value: name.trim(), column: null });
  return all.filter(
    (row, at) => row.value !== "" && all.findIndex((other) => other.kind === row.kind && other.value === row.value) === at,
  );
}
