/** What is being imported and how: one value, changed by the steps of the page. */
import { useCallback, useEffect, useMemo, useState } from "react";
import { useReply } from "../../api/replies";
import type { ColumnRule } from "../../api/types/ColumnRule";
import type { ConstantRule } from "../../api/types/ConstantRule";
import type { ImportLook } from "../../api/types/ImportLook";
import type { ImportSource } from "../../api/types/ImportSource";
import type { ImportSpec } from "../../api/types/ImportSpec";
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
};

const AS_PROPOSED: Choices = {
  columns: null, constants: null, values: null, match_by: ["id", "reference", "name"], empty_deletes: false, skip_known: false, skip_new: false,
};

export const sourceOf = (importing: Importing): ImportSource => ({
  file: importing.file?.token ?? "",
  clipboard: importing.clipboard,
  options: { encoding: null, delimiter: null, quote: null, header: null, sheet: null, accept_damage: false },
  as: "auto", sheet: "", header_row: null, noun: null,
});

export function specOf(source: ImportSource, choices: Choices): ImportSpec {
  const match_by = choices.match_by.length === 0 ? ["none"] : choices.match_by.length === 3 ? [] : choices.match_by;
  return { source, ...choices, match_by, skip_rows: [] };
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
    setChoices((now) => ({ ...now, columns: null, constants: null, values: null }));
  }, []);
  return { source, read, choices, setChoices, spec, look, outlook, only, setOnly };
}

export type ImportState = ReturnType<typeof useImport>;
