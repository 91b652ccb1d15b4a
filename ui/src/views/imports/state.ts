/** What is being imported and how: one value, changed by the steps of the page. */
import { useCallback, useEffect, useMemo, useState } from "react";
import { useReply } from "../../api/replies";
import type { ColumnRule } from "../../api/types/ColumnRule";
import type { ConstantRule } from "../../api/types/ConstantRule";
import type { ImportLook } from "../../api/types/ImportLook";
import type { ImportSource } from "../../api/types/ImportSource";
import type { ImportSpec } from "../../api/types/ImportSpec";
import type { OutlookRow } from "../../api/types/OutlookRow";
import type { RowOutcome } from "../../api/types/RowOutcome";
import type { ValueQuestion } from "../../api/types/ValueQuestion";
import type { ValueRule } from "../../api/types/ValueRule";
import type { Importing } from "../app/actions";

/** How many records the outlook lists at once; the counts are of all. */
export const LISTED = 500;

/** What the person set, beside what was recognised. */
export type Choices = {
  columns: ColumnRule[] | null;
  constants: ConstantRule[] | null;
  values: ValueRule[] | null;
  match_by: string[];
  empty_deletes: boolean;
  skip_known: boolean;
  skip_new: boolean;
  /** Rows and records left out one by one. */
  skip_rows: number[];
  skip_records: string[];
};

const AS_PROPOSED: Choices = {
  columns: null, constants: null, values: null, match_by: ["id", "reference", "name"], empty_deletes: false, skip_known: false, skip_new: false, skip_rows: [], skip_records: [],
};

export const sourceOf = (importing: Importing): ImportSource => ({
  file: importing.file?.token ?? "",
  clipboard: importing.cells?.clipboard ?? "",
  clipboard_areas: importing.cells?.clipboard_areas ?? [],
  options: { encoding: null, delimiter: null, quote: null, header: null, sheet: null, accept_damage: false },
  as: "auto", sheet: "", header_row: null, noun: null,
});

export function specOf(source: ImportSource, choices: Choices): ImportSpec {
  const match_by = choices.match_by.length === 0 ? ["none"] : choices.match_by.length === 3 ? [] : choices.match_by;
  return { source, ...choices, match_by };
}

/** The rules of the columns: those set by hand, else those proposed. */
export const rulesOf = (look: ImportLook, choices: Choices): ColumnRule[] => choices.columns ?? look.columns.map(({ rule }) => rule);

/** A rule with another field, or split, or order of dates; the others stay. */
export const withRule = (rules: ColumnRule[], at: number, change: Partial<ColumnRule>): ColumnRule[] =>
  rules.map((rule, n) => (n === at ? { ...rule, ...change } : rule));

/** The answer to a question, in the choices. */
export function answered(look: ImportLook, choices: Choices, question: ValueQuestion, to: string): Choices {
  if (question.kind === "date_order") {
    const columns = rulesOf(look, choices).map((rule) => (rule.field === question.field ? { ...rule, dates: to } : rule));
    return { ...choices, columns };
  }
  const values = (choices.values ?? look.values).filter(({ field, from }) => field !== question.field || from !== question.from);
  return { ...choices, values: [...values, { field: question.field, from: question.from, to }] };
}

/** Whether the person left this record out. */
export const isLeftOut = (choices: Choices, row: OutlookRow): boolean =>
  row.rows.length > 0 ? row.rows.some((one) => choices.skip_rows.includes(one)) : choices.skip_records.includes(row.id);

/** Leaves a record out, or takes it in again: by its rows where it comes from rows. */
export function toggled(choices: Choices, row: OutlookRow): Choices {
  const out = isLeftOut(choices, row);
  if (row.rows.length > 0) {
    const others = choices.skip_rows.filter((one) => !row.rows.includes(one));
    return { ...choices, skip_rows: out ? others : [...others, ...row.rows] };
  }
  const others = choices.skip_records.filter((one) => one !== row.id);
  return { ...choices, skip_records: out ? others : [...others, row.id] };
}

/** Everything that the page shows of an import. */
export function useImport(importing: Importing) {
  const [source, setSource] = useState<ImportSource>(() => sourceOf(importing));
  const [choices, setChoices] = useState<Choices>(AS_PROPOSED);
  const [only, setOnly] = useState<RowOutcome | null>(null);
  useEffect(() => {
    setSource(sourceOf(importing));
    setChoices(AS_PROPOSED);
    setOnly(null);
  }, [importing]);
  const look = useReply("import_look", { source });
  const spec = useMemo(() => specOf(source, choices), [source, choices]);
  // Of another source nothing is foreseen before it was looked at.
  const ready = look.reply !== undefined && look.failure === null;
  const outlook = useReply("import_plan", ready ? { spec, only, limit: LISTED } : null);
  /** Another sheet or header has other columns: what was set by hand for them no longer holds. */
  const read = useCallback((change: Partial<ImportSource>) => {
    setSource((now) => ({ ...now, ...change }));
    setChoices((now) => ({ ...now, columns: null, constants: null, values: null, skip_rows: [], skip_records: [] }));
  }, []);
  return { source, read, choices, setChoices, spec, look, outlook, only, setOnly };
}

export type ImportState = ReturnType<typeof useImport>;
