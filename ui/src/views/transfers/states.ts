/** What is wanting in an instrument or an assessment, in a few words, as the core computes it. */
import type { AssessmentItem } from "../../api/types/AssessmentItem";
import type { InstrumentItem } from "../../api/types/InstrumentItem";
import type { Tone } from "../../parts";

type Said = { t: (id: string, args?: Record<string, string | number>) => string; code: (list: string, code: string) => string };
export type StateChip = { id: string; text: string; tone: Tone };

/** The module, then each annex that applies and is not complete; one word when all are. */
export function annexChips({ record, annexes }: InstrumentItem, { t, code }: Said): StateChip[] {
  const module = record.module ? [{ id: "module", text: code("scc_module", record.module), tone: "info" as const }] : [];
  const applying = annexes.filter(({ applies }) => applies);
  const open = applying.filter(({ missing }) => missing.length > 0);
  if (applying.length > 0 && open.length === 0) return [...module, { id: "annexes", text: t("transfers-annexes-complete"), tone: "ok" }];
  return [...module, ...open.map(({ annex, missing }) => ({ id: annex, text: t("transfers-annex-state", { annex, count: missing.length }), tone: "warn" as const }))];
}

/** The outcome, and how many of the steps still miss something. */
export function stepChips({ record, steps }: AssessmentItem, { t, code }: Said): StateChip[] {
  const open = steps.filter(({ missing }) => missing.length > 0).length;
  const tone = record.outcome === "not_equivalent" ? "error" : record.outcome === "unstated" ? "warn" : "ok";
  return [
    { id: "outcome", text: code("assessment_outcome", record.outcome), tone },
    { id: "steps", text: t("transfers-steps-done", { done: steps.length - open, all: steps.length }), tone: open > 0 ? "warn" : "ok" },
  ];
}
