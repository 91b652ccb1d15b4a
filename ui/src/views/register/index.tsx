import { ActionIcon, Button } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconX } from "@tabler/icons-react";
import { Suspense, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { call } from "../../api";
import { useRefresh, useReply } from "../../api/replies";
import type { ActivityListArgs } from "../../api/types/ActivityListArgs";
import type { ActivityRow } from "../../api/types/ActivityRow";
import { useWords } from "../../locales";
import { ConfirmDialog, EmptyState, ErrorState, FilterChips, LongTable, SearchField, useToast } from "../../parts";
import { go } from "../../routes";
import { Page, PageTools } from "../../shell";
import { useActions, useAtHand, type AtHand } from "../app/actions";
import { ReviewMany } from "../life/ReviewMany";
import { BulkDialog, ExportDialog, Gallery } from "../later";
import { ControllerSwitch, useController } from "../app/controller";
import { useStatus } from "../app/status";
import { usePastedCells, type Cells } from "../imports/paste";
import { furtherOf, useColumns } from "./columns";
import { copyRows } from "./copy";
import { AddFilter, FilterList } from "./FilterBar";
import find from "./find.module.css";
import { NewActivity } from "./NewActivity";
import { Peek } from "./Peek";
import { filtersOf, lookOf, QUICK, QUICK_FILTERS, USUAL, useLook, type Look } from "./query";
import css from "./register.module.css";
import { useRows, type Rows } from "./useRows";
import { ColumnMenu, ViewMenu } from "./ViewMenu";

const asAtHand = ({ id, ref, name }: ActivityRow): AtHand => ({ id, label: `${ref} ${name}`.trim() });
const nameOf = ({ ref, name }: ActivityRow): string => `${ref} ${name}`.trim();
const idOf = ({ id }: ActivityRow): string => id;

/** The look of the list, opened with the view that is marked for it. */
function useOpenedLook(): [Look | null, (change: Partial<Look>) => void] {
  const file = useStatus()?.file_name ?? "";
  const [look, setLook] = useLook(file);
  const views = useReply("view_list", { screen: "register" });
  const known = views.reply !== undefined || views.failure !== null;
  useEffect(() => {
    if (look || !known || file === "") return;
    const opens = views.reply?.items.find(({ record }) => record.is_default);
    setLook(opens ? lookOf(opens.record) : USUAL);
  }, [look, known, file, views.reply, setLook]);
  return [look, setLook];
}

/** The list of processing activities, with one beside it. */
export function RegisterView() {
  const { t } = useWords();
  const [look, setLook] = useOpenedLook();
  if (!look) return <Page title={t("ui-screen-register")} trail={t("register-what")}><span /></Page>;
  return <Register look={look} onLook={setLook} />;
}

/** What is chosen, and how it is chosen. */
function useSelection(rows: Rows, key: string) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { ids } = rows;
  const latest = useRef(ids);
  latest.current = ids;
  // Other conditions are another list: what is out of sight is not chosen.
  useEffect(() => setSelected(new Set()), [key]);
  return {
    selected,
    toggle: useCallback((id: string) => {
      setSelected((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      });
    }, []),
    range: useCallback((from: number, to: number) => {
      void latest.current().then((all) => setSelected(new Set(all.slice(Math.min(from, to), Math.max(from, to) + 1))));
    }, []),
    all: useCallback(() => void latest.current().then((known) => setSelected(new Set(known))), []),
    none: useCallback(() => setSelected(new Set()), []),
  };
}

function Register({ look, onLook }: { look: Look; onLook: (change: Partial<Look>) => void }) {
  const { t, number } = useWords();
  const actions = useActions();
  const { startImport, readOnly } = actions;
  usePastedCells(useCallback((cells: Cells) => { if (!readOnly) startImport({ file: null, cells }); }, [startImport, readOnly]));
  const toast = useToast();
  const refresh = useRefresh();
  const searched = useDeferredValue(look.text);
  const which = useMemo(() => ({ as_of: "", text: searched, filters: filtersOf(look), sort: look.sort }), [searched, look]);
  const { controller } = useController();
  const args = useMemo<ActivityListArgs>(() => ({ ...which, controller, columns: furtherOf(look.columns) }), [which, controller, look.columns]);
  const rows = useRows(args);
  const columns = useColumns(look.columns, rows.marks);
  const counts = useReply("filter_counts", useMemo(() => ({ as_of: "", sets: QUICK.map((quick) => QUICK_FILTERS[quick]) }), [])).reply?.counts ?? [];
  const chosen = useSelection(rows, JSON.stringify([which.text, which.filters, controller]));
  const [peeked, setPeeked] = useState<string | null>(null);
  const [bulk, setBulk] = useState<string[] | null>(null);
  const [removing, setRemoving] = useState<string[] | null>(null);
  const [exporting, setExporting] = useState(false);
  const [models, showModels] = useState(false);
  useHotkeys([["Escape", () => setPeeked(null)]]);
  const known = useMemo(() => Array.from({ length: Math.min(rows.matched, 200) }, (_, n) => rows.rowAt(n)), [rows]);
  const besideRow = known.find((row) => row?.id === peeked);
  const [peekedRow, setPeekedRow] = useState<ActivityRow | null>(null);
  const beside = peeked !== null && rows.matched > 0 ? (besideRow ?? (peekedRow?.id === peeked ? peekedRow : null)) : null;
  useAtHand(beside?.id ?? null, beside ? asAtHand(beside).label : "");
  const peek = useCallback((row: ActivityRow) => {
    setPeekedRow(row);
    setPeeked((now) => (now === row.id ? null : row.id));
  }, []);
  const copy = (row: ActivityRow) => {
    const ids = chosen.selected.size > 0 ? [...chosen.selected] : [row.id];
    const text = async () => {
      const { items } = await call("activity_list", { ...args, text: "", filters: [], ids, limit: 0 });
      return [columns.map(({ label }) => label), ...items.map((item) => look.columns.map(({ key }) => cellText(item, key, args.columns ?? [])))];
    };
    void copyRows(text()).then(() => toast.done(t("find-copied", { count: ids.length })), toast.failed);
  };
  const remove = async (ids: string[]) => {
    setRemoving(null);
    try {
      await call("bulk_remove", { as_of: "", text: "", ids });
      chosen.none();
      setPeeked(null);
      await refresh();
      toast.done(t("find-removed", { count: ids.length }), actions.undo);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  const buttons = (
    <>
      <Button variant="default" onClick={() => setExporting(true)}>{t("export-ui-open")}</Button>
      <Button variant="default" onClick={() => go("reports")}>{t("register-reports")}</Button>
      <NewActivity onModels={() => showModels(true)} />
    </>
  );
  const gallery = models && <Suspense fallback={null}><Gallery onClose={() => showModels(false)} /></Suspense>;
  if (rows.failure && rows.total === 0) {
    return (
      <Page title={t("ui-screen-register")}>
        <ErrorState failure={rows.failure} size="page"><Button variant="default" onClick={rows.again}>{t("app-try-again")}</Button></ErrorState>
      </Page>
    );
  }
  if (!rows.waiting && rows.total === 0) {
    return (
      <Page title={t("ui-screen-register")} trail={t("register-what")}>
        <EmptyState title={t("ui-empty-register")} why={t("ui-empty-register.why")}>
          <Button onClick={actions.newActivity} disabled={actions.readOnly}>{t("register-new")}</Button>
          <Button variant="default" onClick={() => showModels(true)} disabled={actions.readOnly}>{t("law-new-model")}</Button>
          <Button variant="default" onClick={actions.chooseImport} disabled={actions.readOnly}>{t("file-import")}</Button>
        </EmptyState>
        {gallery}
      </Page>
    );
  }
  const selection = [...chosen.selected];
  return (
    <Page title={t("ui-screen-register")} trail={t("register-what")} layout="fill" actions={buttons} railLabel={t("register-peek")} rail={beside && <Peek id={beside.id} />}>
      <div>
        <PageTools count={t("register-count", { shown: number(rows.matched), all: number(rows.total) })}>
          <div className={css.tools}>
            <ControllerSwitch />
            <FilterChips
              label={t("register-filter")}
              chosen={look.quick}
              onChoose={(quick) => onLook({ quick })}
              choices={QUICK.map((id, place) => ({ id, label: t(`register-filter-${id.replace("_", "-")}`), count: counts[place] ?? 0 }))}
            />
            <SearchField label={t("register-search")} value={look.text} onChange={(text) => onLook({ text })} />
          </div>
        </PageTools>
        <div className={find.bar}>
          {selection.length > 0 ? (
            <>
              <span className={find.chosen} role="status">{t("find-chosen", { count: selection.length })}</span>
              <Button size="compact-sm" onClick={() => setBulk(selection)} disabled={actions.readOnly}>{t("find-bulk-open")}</Button>
              <ReviewMany ids={selection} />
              <Button size="compact-sm" variant="default" onClick={() => setExporting(true)}>{t("find-export-open")}</Button>
              <Button size="compact-sm" variant="default" onClick={() => setRemoving(selection)} disabled={actions.readOnly}>{t("find-remove-open")}</Button>
              <ActionIcon variant="subtle" color="gray" size={26} aria-label={t("find-choose-none")} title={t("find-choose-none")} onClick={chosen.none}><IconX size={14} aria-hidden /></ActionIcon>
            </>
          ) : (
            <>
              <ViewMenu look={look} onLook={onLook} />
              <AddFilter filters={look.filters} onChange={(filters) => onLook({ filters })} />
              <FilterList filters={look.filters} onChange={(filters) => onLook({ filters })} />
              <ColumnMenu look={look} onLook={onLook} />
            </>
          )}
        </div>
      </div>
      {rows.waiting ? (
        <span />
      ) : rows.matched === 0 ? (
        <EmptyState title={t("ui-nothing-found")} why={t("register-nothing.why")}>
          <Button variant="default" onClick={() => onLook({ text: "", quick: "all", filters: [] })}>{t("register-all")}</Button>
        </EmptyState>
      ) : (
        <LongTable
          caption={t("register-caption")}
          columns={columns}
          count={rows.matched}
          rowAt={rows.rowAt}
          rowId={idOf}
          rowName={nameOf}
          onRange={rows.onRange}
          sort={look.sort}
          onSort={(sort) => onLook({ sort })}
          height={look.density}
          onWidth={(key, width) => onLook({ columns: look.columns.map((column) => (column.key === key ? { key, width } : column)) })}
          peeked={beside?.id ?? null}
          onPeek={peek}
          onOpen={({ id }) => go("register", id)}
          onRemove={actions.readOnly ? undefined : (row) => (chosen.selected.size > 1 ? setRemoving(selection) : actions.remove(asAtHand(row)))}
          onDuplicate={actions.readOnly ? undefined : (row) => actions.duplicate(asAtHand(row))}
          selected={chosen.selected}
          onToggle={chosen.toggle}
          onSelectRange={chosen.range}
          onSelectAll={chosen.all}
          onSelectNone={chosen.none}
          onCopy={copy}
        />
      )}
      <Suspense fallback={null}>
        {bulk && (
          <BulkDialog
            ids={bulk}
            onClose={() => setBulk(null)}
            onDone={(count) => {
              setBulk(null);
              void refresh().then(() => toast.done(t("find-bulk-done", { count }), actions.undo));
            }}
          />
        )}
        {exporting && (
          <ExportDialog
            opened
            onClose={() => setExporting(false)}
            chosen={selection}
            shown={rows.matched < rows.total ? { text: which.text, filters: which.filters, count: rows.matched } : undefined}
          />
        )}
      </Suspense>
      {removing && (
        <ConfirmDialog opened title={t("find-remove-title", { count: removing.length })} confirmLabel={t("find-remove-do")} onConfirm={() => void remove(removing)} onClose={() => setRemoving(null)}>
          <p>{t("find-remove-what")}</p>
        </ConfirmDialog>
      )}
      {gallery}
    </Page>
  );
}

/** A cell as plain text, for the clipboard. */
function cellText(row: ActivityRow, key: string, further: string[]): string {
  switch (key) {
    case "ref": return row.ref;
    case "name": return row.name;
    case "basis": return row.legal_bases.join(", ");
    case "countries": return row.third_countries.join(", ");
    case "retention": return row.retention;
    case "complete": return `${row.completeness} %`;
    case "status": return row.status;
    case "owner": return row.owner;
    case "department": return row.department;
    case "tags": return row.tags.join(", ");
    case "review": return row.review_on;
    case "recipients": return String(row.recipients);
    case "changed": return row.changed_at.slice(0, 10);
    default: return row.cells[further.indexOf(key)] ?? "";
  }
}
