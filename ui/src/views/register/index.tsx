import { Button, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { useHotkeys } from "@mantine/hooks";
import { useReply } from "../../api/replies";
import type { ActivityRow } from "../../api/types/ActivityRow";
import { useWords } from "../../locales";
import { Chip, CompletenessBar, DataTable, EmptyState, ErrorState, FilterChips, TwoLines, type Column } from "../../parts";
import { go } from "../../routes";
import { Page, PageTools } from "../../shell";
import { countryTone } from "../activity/Abroad";
import { useActions, useAtHand, type AtHand } from "../app/actions";
import { Peek } from "./Peek";
import css from "./register.module.css";
import { basisOf, countsOf, FILTERS, holds, keeps, type Filter } from "./rows";

const asAtHand = ({ id, ref, name }: ActivityRow): AtHand => ({ id, label: `${ref} ${name}`.trim() });

function useColumns(): Column<ActivityRow>[] {
  const { t, code, country, lang } = useWords();
  const countries = useReply("country_list", { as_of: "" }).reply;
  return useMemo(() => {
    const status = new Map(countries?.items.map((row) => [row.code, row.status]) ?? []);
    // German keeps the capitals of its nouns.
    const small = (text: string) => (lang === "de" ? text : text.toLocaleLowerCase(lang));
    return [
      { id: "ref", label: t("register-ref"), width: "84px", cell: (row) => <span className={css.quiet}>{row.ref}</span>, sortBy: (row) => row.ref },
      { id: "name", label: t("register-activity"), cell: (row) => <TwoLines first={row.name || t("register-unnamed")} second={row.group} />, sortBy: (row) => row.name },
      {
        id: "basis", label: t("register-basis"), width: "150px", sortBy: (row) => row.legal_bases.join(),
        cell: (row) =>
          row.legal_bases.length ? (
            <span className={css.chips}>
              {row.legal_bases.map((article) => (
                <Chip key={article} tone="info" title={code("legal_basis", basisOf[article] ?? "")}>
                  {`${article} ${small(code("legal_basis_short", basisOf[article] ?? ""))}`}
                </Chip>
              ))}
            </span>
          ) : (
            <Chip tone="error">{t("register-no-basis")}</Chip>
          ),
      },
      {
        id: "countries", label: t("register-countries"), width: "116px", sortBy: (row) => row.third_countries.join(),
        cell: (row) =>
          row.third_countries.length ? (
            <span className={css.chips}>
              {row.third_countries.map((iso) => <Chip key={iso} tone={countryTone(status.get(iso))} title={country(iso)}>{iso}</Chip>)}
            </span>
          ) : (
            <span className={css.soft}>{t(row.transfers === "none" ? "register-none" : "register-not-linked")}</span>
          ),
      },
      {
        id: "retention", label: t("register-retention"), width: "20%", sortBy: (row) => row.retention,
        cell: (row) => (row.retention ? <span className={css.clamp} title={row.retention}>{row.retention}</span> : <Chip tone="error">{t("register-no-period")}</Chip>),
      },
      { id: "complete", label: t("register-complete"), width: "130px", cell: (row) => <CompletenessBar value={row.completeness} missing={row.findings.error} />, sortBy: (row) => row.completeness },
    ];
  }, [t, code, country, lang, countries]);
}

/** The list of processing activities, with one beside it. */
export function RegisterView() {
  const { t, number } = useWords();
  const { reply, failure, waiting, again } = useReply("activity_list", { as_of: "", text: "" });
  const actions = useActions();
  const columns = useColumns();
  const [filter, setFilter] = useState<Filter>("all");
  const [search, setSearch] = useState("");
  const [peeked, setPeeked] = useState<string | null>(null);
  const searched = useDeferredValue(search);
  const box = useRef<HTMLInputElement>(null);
  useHotkeys([
    ["mod+F", () => box.current?.focus()],
    ["/", () => box.current?.focus()],
    ["Escape", () => setPeeked(null)],
  ]);
  const rows = useMemo(() => reply?.items ?? [], [reply]);
  const counts = useMemo(() => countsOf(rows, reply?.as_of ?? ""), [rows, reply]);
  const shown = useMemo(() => rows.filter((row) => keeps(filter, row, reply?.as_of ?? "") && holds(row, searched)), [rows, filter, searched, reply]);
  const beside = peeked !== null && shown.some(({ id }) => id === peeked) ? peeked : null;
  const besideRow = shown.find(({ id }) => id === beside);
  useAtHand(beside, besideRow ? asAtHand(besideRow).label : "");
  const buttons = (
    <>
      <Button variant="default" onClick={() => go("reports")}>{t("register-reports")}</Button>
      <Button onClick={actions.newActivity} disabled={actions.readOnly}>{t("register-new")}</Button>
    </>
  );
  if (failure) {
    return (
      <Page title={t("ui-screen-register")}>
        <ErrorState failure={failure} size="page"><Button variant="default" onClick={again}>{t("app-try-again")}</Button></ErrorState>
      </Page>
    );
  }
  if (!waiting && rows.length === 0) {
    return (
      <Page title={t("ui-screen-register")} trail={t("register-what")}>
        <EmptyState title={t("ui-empty-register")} why={t("ui-empty-register.why")}>
          <Button onClick={actions.newActivity} disabled={actions.readOnly}>{t("register-new")}</Button>
          <Button variant="default" onClick={actions.importPolicy} disabled={actions.readOnly}>{t("file-import")}</Button>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t("ui-screen-register")} trail={t("register-what")} layout="fill" actions={buttons} railLabel={t("register-peek")} rail={beside && <Peek id={beside} />}>
      <PageTools count={t("register-count", { shown: number(shown.length), all: number(rows.length) })}>
        <div className={css.tools}>
          <FilterChips
            label={t("register-filter")}
            chosen={filter}
            onChoose={setFilter}
            choices={FILTERS.map((id) => ({ id, label: t(`register-filter-${id.replace("_", "-")}`), count: counts[id] }))}
          />
          <TextInput
            ref={box}
            className={css.search}
            aria-label={t("register-search")}
            placeholder={t("register-search")}
            leftSection={<IconSearch size={14} aria-hidden />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Escape") setSearch("");
              if (event.key === "Enter" || event.key === "ArrowDown") {
                event.preventDefault();
                document.querySelector<HTMLElement>("tr[tabindex='0']")?.focus();
              }
            }}
          />
        </div>
      </PageTools>
      {waiting ? (
        <span />
      ) : shown.length === 0 ? (
        <EmptyState title={t("ui-nothing-found")} why={t("register-nothing.why")}>
          <Button variant="default" onClick={() => { setFilter("all"); setSearch(""); }}>{t("register-all")}</Button>
        </EmptyState>
      ) : (
        <DataTable
          caption={t("register-caption")}
          rows={shown}
          rowId={(row) => row.id}
          columns={columns}
          initialSort={{ column: "complete", descending: false }}
          peeked={beside}
          onPeek={({ id }) => setPeeked((now) => (now === id ? null : id))}
          onOpen={({ id }) => go("register", id)}
          onDuplicate={actions.readOnly ? undefined : (row) => actions.duplicate(asAtHand(row))}
          onRemove={actions.readOnly ? undefined : (row) => actions.remove(asAtHand(row))}
          minWidth={760}
        />
      )}
    </Page>
  );
}
