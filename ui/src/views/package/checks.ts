/** What stands between a case and its package, and where each point is mended. */
import { toHash } from "../../routes";
import { placeOfFinding } from "../law/where";
import type { PackageCheck, RequestView } from "../requests/wire";

const WEIGHT = { open: 0, warning: 1, ok: 2 } as const;

/** What is open first. */
export const byWeight = (checks: readonly PackageCheck[]): PackageCheck[] =>
  checks.map((check, at) => ({ check, at })).sort((a, b) => WEIGHT[a.check.tone] - WEIGHT[b.check.tone] || a.at - b.at).map(({ check }) => check);

/** Where the record of a check is mended: in the register, at a file's columns, in the case, in the settings. */
export function whereOf(check: PackageCheck, view: Pick<RequestView, "ref">): string | null {
  if (check.tone === "ok") return null;
  switch (check.noun) {
    case "activity":
      return toHash(placeOfFinding({ subject: "activity", subject_id: check.subject, subject_ref: check.subject_ref, field: check.field }));
    case "collection":
      return toHash({ screen: "requests", id: view.ref, part: check.field === "codes" ? "desk-codes" : check.subject });
    case "request":
      return toHash({ screen: "requests", id: view.ref, part: ["others", "redactions", "documents"].includes(check.field) ? `desk-${check.field}` : null });
    case "recipient":
      return toHash({ screen: "recipients", id: check.subject_ref || check.subject, part: check.field || null });
    case "system":
      return toHash({ screen: "systems", id: check.subject_ref || check.subject, part: check.field || null });
    case "processing_on_behalf":
      return toHash({ screen: "processing", id: check.subject_ref || check.subject, part: check.field || null });
    case "transfer_instrument":
      return toHash({ screen: "transfers", id: check.subject_ref || check.subject, part: check.field || null });
    case "organisation":
      return toHash({ screen: "settings", id: null, part: null });
    default:
      return null;
  }
}
