import { useCallback, useMemo, useState } from "react";
import type { OutlookRow } from "../../api/types/OutlookRow";
import type { Problem } from "../../api/types/Problem";
import type { RowOutcome } from "../../api/types/RowOutcome";
import { useWords } from "../../locales";
import { Chip, DataTable, ErrorState, FilterChips, Progress, TwoLines, type Column, type Tone } from "../../parts";
import css from "./imports.module.css";
import { isLeftOut, toggled, type Choices, type ImportState } from "./state";
import { Step } from "./Step";

const TONE: Record<RowOutcome, Tone> = { error: "error", new: "ok", changed: "info", unchanged: "neutral", skipped: "neutral" };
// A record that is left out has no identifier yet; its rows stay.
const rowId = (row: OutlookRow) => `${row.noun} ${row.can_skip && row.rows.length > 0 ? "" : row.id} ${row.rows.join()}`;

/** What would happen, record by record; nothing has happened yet. */
export function Outlook({ state }: { state: ImportState }) {
  const { t, number } = useWords();
  const { reply, failure, waiting } = state.outlook;
  const { choices, setChoices } = state;
  const toggle = useCallback((row: OutlookRow) => row.can_skip && setChoices((now) => toggled(now, row)), [setChoices]);
  const columns = useColumns(choices, toggle);
  const [peeked, setPeeked] = useState<string | null>(null);
  const rows = reply?.rows ?? [];
  const open = rows.find((row) => rowId(row) === peeked);
  return (
    <Step title={t("import-ui-outlook")} why={t("import-ui-outlook.why")}>
      {failure && <ErrorState failure={failure} />}
      {!reply && waiting && !failure && <Progress label={t("import-ui-foreseeing")} done={0} total={null} />}
      {reply && !failure && (
        <>
          <FilterChips<RowOutcome | "all">
            label={t("import-ui-filter")}
            chosen={state.only ?? "all"}
            onChoose={(id) => {
              setPeeked(null);
              state.setOnly(id === "all" ? null : id);
            }}
            choices={[
              { id: "all", label: t("import-ui-all"), count: reply.new + reply.changed + reply.unchanged + reply.skipped + reply.errors - reply.refused.length },
              { id: "new", label: t("import-ui-new"), count: reply.new },
              { id: "changed", label: t("import-ui-changed"), count: reply.changed },
              { id: "unchanged", label: t("import-ui-unchanged"), count: reply.unchanged },
              { id: "skipped", label: t("import-ui-skipped"), count: reply.skipped },
              { id: "error", label: t("import-ui-errors"), count: reply.errors - reply.refused.length },
            ]}
          />
          {rows.length > 0 ? (
            <div className={css.rows}>
              <DataTable caption={t("import-ui-outlook")} columns={columns} rows={rows} rowId={rowId} peeked={peeked} onPeek={(row) => setPeeked((now) => (now === rowId(row) ? null : rowId(row)))} onToggle={toggle} layout="card" />
            </div>
          ) : (
            <p className={css.note}>{t("import-ui-none")}</p>
          )}
          {reply.rows_in_all > rows.length && <p className={css.note}>{t("import-ui-more", { shown: number(rows.length), all: number(reply.rows_in_all) })}</p>}
          {open && <Detail row={open} />}
          <Problems title={t("import-ui-refused")} problems={reply.refused} tone="error" />
          <Problems title={t("import-ui-checks")} problems={reply.checks} tone="warn" />
        </>
      )}
    </Step>
  );
}

function useColumns(choices: Choices, toggle: (row: OutlookRow) => void): Column<OutlookRow>[] {
  const { t, code } = useWords();
  return useMemo(
    () => [
      { id: "take", label: t("import-ui-take-in"), width: "92px", cell: (row) => <TakeIn row={row} choices={choices} onToggle={toggle} /> },
      { id: "action", label: t("import-ui-what"), width: "116px", cell: (row) => <Chip tone={TONE[row.action]}>{t(`import-ui-is-${row.action}`)}</Chip>, sortBy: (row) => row.action },
      { id: "kind", label: t("import-ui-kind"), width: "150px", cell: (row) => <span className={css.quiet}>{code("noun", row.noun)}</span>, sortBy: (row) => row.noun },
      { id: "name", label: t("import-ui-name"), cell: (row) => <TwoLines first={row.name || "–"} second={row.reference} />, sortBy: (row) => row.name },
      {
        id: "changes", label: t("import-ui-says"), width: "34%",
        cell: (row) =>
          row.action === "error" ? <span className={css.wrong}>{row.problems.map(({ message }) => message).join(" ")}</span>
          : row.action === "changed" ? <span className={css.clamp}>{row.changes.map(({ label }) => label).join(", ")}</span>
          : null,
      },
      { id: "row", label: t("import-ui-from"), width: "92px", align: "end", cell: (row) => <span className={css.quiet}>{row.rows.length > 0 ? row.rows.slice(0, 3).join(", ") : ""}</span>, sortBy: (row) => row.rows[0] ?? 0 },
    ],
    [t, code, choices, toggle],
  );
}

/** Whether a record is taken in; what others need, and what a rule leaves out, is not for a single row to say. */
function TakeIn({ row, choices, onToggle }: { row: OutlookRow; choices: Choices; onToggle: (row: OutlookRow) => void }) {
  const { t } = useWords();
  const out = isLeftOut(choices, row);
  const fixed = !row.can_skip || (row.action === "skipped" && !out);
  return (
    <input
      type="checkbox"
      className={css.box}
      tabIndex={-1}
      aria-label={t("import-ui-take-in-row", { what: row.name || row.reference || "–" })}
      title={row.can_skip ? undefined : t("import-ui-needed")}
      checked={row.can_skip ? !out && row.action !== "skipped" : row.action !== "skipped"}
      disabled={fixed}
      onClick={(event) => event.stopPropagation()}
      onChange={() => onToggle(row)}
    />
  );
}

/** One record: what it says now and what it will say, field by field. */
function Detail({ row }: { row: OutlookRow }) {
  const { t } = useWords();
  return (
    <div className={css.detail} role="region" aria-label={row.name}>
      <h3>{[row.reference, row.name].filter(Boolean).join(" ")}</h3>
      {row.problems.length > 0 && <ul className={css.problems}>{row.problems.map(({ at, message }) => <li key={`${at} ${message}`}><code>{at}</code> {message}</li>)}</ul>}
      {row.changes.length > 0 && (
        <table className={css.diff}>
          <thead><tr>{["field", "before", "after"].map((name) => <th key={name} scope="col">{t(`import-ui-diff-${name}`)}</th>)}</tr></thead>
          <tbody>
            {row.changes.map(({ field, label, before, after }) => (
              <tr key={field}>
                <th scope="row">{label}</th>
                <td>{before && <del>{before}</del>}</td>
                <td>{after ? <ins>{after}</ins> : <span className={css.quiet}>{t("import-ui-emptied")}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Problems({ title, problems, tone }: { title: string; problems: Problem[]; tone: "error" | "warn" }) {
  if (problems.length === 0) return null;
  return (
    <div className={css.found} data-tone={tone}>
      <p><b>{title}</b></p>
      <ul className={css.problems}>{problems.map(({ at, message }) => <li key={`${at} ${message}`}>{at && <code>{at}</code>} {message}</li>)}</ul>
    </div>
  );
}
