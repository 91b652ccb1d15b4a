/** All transfers, the greatest risk first, and beside them the world. The list is the record; the map repeats it. */
import { Button } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconHelp, IconFileText, IconRadar2, IconUserSearch } from "@tabler/icons-react";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { useReply } from "../../api/replies";
import type { TransferList } from "../../api/types/TransferList";
import type { TransferRow } from "../../api/types/TransferRow";
import { useWords } from "../../locales";
import { Chip, DataTable, EmptyState, ErrorState, FilterChips, SearchField, TwoLines, WorldMap, type Column, type MapPlace } from "../../parts";
import { go } from "../../routes";
import { Page, PageTools } from "../../shell";
import { useActions } from "../app/actions";
import { ControllerSwitch, useController } from "../app/controller";
import { countryTone } from "../activity/names";
import { mentions } from "../nouns/rows";
import { DayInput } from "../requests/DayInput";
import register from "../register/register.module.css";
import type { Asked } from "./Add";
import { CountryPanel, useWorld } from "./Country";
import { NoTransfers } from "./Empty";
import { EndingBanner } from "./Radar";
import { countsOf, FILTERS, firstMissing, keeps, mapToneOf, nextCheck, placeOf, STANDINGS, textsOf, toneOf, type Filter } from "./rows";
import css from "./transfers.module.css";

type Props = { asOf: string; setAsOf: (day: string) => void; country: string | null; onAdd: (asked: Asked) => void };

export function TransferListView({ asOf, setAsOf, country, onAdd }: Props) {
  const { t } = useWords();
  const { controller } = useController();
  const { reply, failure, waiting, again } = useReply("transfer_list", { as_of: asOf, order: "risk", country: "", subject: "", controller, brief: true });
  const title = { title: t("ui-screen-transfers"), trail: t("transfers-what") };
  if (failure) {
    return (
      <Page {...title}>
        <ErrorState failure={failure} size="page"><Button variant="default" onClick={again}>{t("app-try-again")}</Button></ErrorState>
      </Page>
    );
  }
  if (waiting || !reply) return <Page {...title}>{null}</Page>;
  if (reply.items.length === 0 && !controller) return <Page {...title}><NoTransfers onAdd={onAdd} /></Page>;
  return <Filled list={reply} asOf={asOf} setAsOf={setAsOf} country={country} onAdd={onAdd} />;
}

function useColumns(asOf: string, onAdd: ((country: string) => void) | null): Column<TransferRow>[] {
  const { t, code, date } = useWords();
  const { reply } = useReply("world", { as_of: asOf });
  return useMemo(() => {
    const world = new Map(reply?.items.map((one) => [one.code, one]) ?? []);
    const quiet = (text: string) => <span className={css.quiet}>{text}</span>;
    return [
      {
        id: "activity", label: t("transfers-activity"), sortBy: (row) => row.subject_ref,
        cell: (row) => <TwoLines first={row.noun === "notice" ? t("transfers-notice-row") : row.subject_name || t("register-unnamed")} second={row.noun === "notice" ? t("transfers-notice-row.more") : row.subject_ref} />,
      },
      {
        id: "country", label: t("transfers-to"), width: "172px", sortBy: (row) => row.country_name,
        cell: (row) => (
          <TwoLines
            first={<>{row.country ? row.country_name : quiet(t("transfers-country-open"))} {row.country && <Chip tone={countryTone(row.country_status)} title={code("country_status", row.country_status || "third")}>{row.country}</Chip>}</>}
            second={row.recipient || t("transfers-recipient-open")}
          />
        ),
      },
      {
        id: "ground", label: t("transfers-ground"), width: "146px", sortBy: (row) => row.safeguard_article,
        cell: (row) => {
          // What only a notice names waits for its record.
          if (row.noun === "notice" && onAdd) return <Button variant="subtle" size="compact-sm" ml={-10} tabIndex={-1} onClick={(event) => { event.stopPropagation(); onAdd(row.country); }}>{t("transfers-add-here")}</Button>;
          if (row.safeguard === "unstated") return quiet(t("transfers-none-stated"));
          return <TwoLines first={<span className={css.plain}>{t(`transfers-short-${row.safeguard.replaceAll("_", "-")}`)}</span>} second={[`Art. ${row.safeguard_article}`, row.module ? t("transfers-module-n", { n: row.module }) : "", row.instrument_ref].filter(Boolean).join(" · ")} />;
        },
      },
      {
        id: "assessment", label: t("transfers-assessment-short"), width: "118px", sortBy: (row) => row.outcome,
        cell: (row) => (row.outcome ? <Chip tone={row.outcome === "not_equivalent" ? "error" : row.outcome === "unstated" ? "warn" : "ok"} title={code("assessment_outcome", row.outcome)}>{t(`transfers-outcome-${row.outcome.replaceAll("_", "-")}`)}</Chip> : quiet(t("activity-none-mark"))),
      },
      {
        id: "next", label: t("transfers-next"), width: "98px", sortBy: (row) => nextCheck(row, world.get(row.country)) || "9999",
        cell: (row) => {
          const on = nextCheck(row, world.get(row.country));
          return on ? <span className={css.day}>{date(on, "short")}</span> : quiet(t("activity-none-mark"));
        },
      },
      { id: "standing", label: t("transfers-standing"), width: "168px", cell: (row) => <Chip tone={toneOf(row.standing)}>{row.standing_words}</Chip>, sortBy: (row) => STANDINGS.indexOf(row.standing) },
    ];
  }, [t, code, date, reply, onAdd]);
}

function Filled({ list, asOf, setAsOf, country, onAdd }: Props & { list: TransferList }) {
  const { t, number } = useWords();
  const { readOnly } = useActions();
  const { controller } = useController();
  const addTo = useCallback((to: string) => onAdd({ country: to }), [onAdd]);
  const columns = useColumns(asOf, readOnly ? null : addTo);
  const [filter, setFilter] = useState<Filter>("all");
  const [search, setSearch] = useState("");
  const [selected, select] = useState<string | null>(null);
  const searched = useDeferredValue(search);
  const rows = list.items;
  const counts = useMemo(() => countsOf(rows), [rows]);
  const shown = useMemo(() => rows.filter((row) => keeps(filter, row) && mentions(textsOf(row), searched)), [rows, filter, searched]);
  const choose = (code: string | null) => go("transfers", code === null ? null : "country", code, true);
  const close = () => {
    select(null);
    choose(null);
  };
  useHotkeys([["Escape", close]]);
  const beside = selected !== null && shown.some(({ key, country: to }) => key === selected && to === (country ?? "")) ? selected : null;
  const peek = (row: TransferRow) => {
    if (row.key === beside) return close();
    select(row.key);
    choose(row.country || null);
  };
  const open = (row: TransferRow) => {
    const place = placeOf(row);
    if (place) go("transfers", place.id, place.part);
    else if (!readOnly) onAdd({ country: row.country });
  };
  const next = firstMissing(rows);
  return (
    <Page
      title={t("ui-screen-transfers")}
      trail={t("transfers-what")}
      layout="fill"
      actions={
        <>
          <Button variant={next ? "default" : "filled"} disabled={readOnly} onClick={() => onAdd({ country: country ?? "" })}>{t("transfers-add")}</Button>
          {next && <Button disabled={readOnly && placeOf(next) === null} title={t("transfers-complete.why")} onClick={() => open(next)}>{t("transfers-complete")}</Button>}
        </>
      }
    >
      <PageTools count={t("register-count", { shown: number(shown.length), all: number(rows.length) })}>
        <div className={register.tools}>
          <ControllerSwitch />
          <FilterChips label={t("register-filter")} chosen={filter} onChoose={setFilter} choices={FILTERS.map((id) => ({ id, label: t(`transfers-filter-${id}`), count: counts[id] }))} />
          <SearchField label={t("register-search")} value={search} onChange={setSearch} />
          <AsOf asOf={list.as_of} setAsOf={setAsOf} />
        </div>
      </PageTools>
      <div className={css.sides}>
        <div className={css.list}>
          {shown.length === 0 ? (
            <EmptyState title={t("transfers-nothing")} why={t("transfers-nothing.why")}>
              <Button variant="default" onClick={() => { setFilter("all"); setSearch(""); }}>{t("register-all")}</Button>
            </EmptyState>
          ) : (
            <DataTable caption={t("transfers-caption")} rows={shown} rowId={keyOf} columns={columns} peeked={beside} onPeek={peek} onOpen={open} minWidth={860} />
          )}
        </div>
        <aside className={css.map} aria-label={t("transfers-map")} data-pane tabIndex={-1}>
          <EndingBanner asOf={list.as_of} />
          <World list={list} chosen={country} onChoose={(code) => { select(null); choose(code === country ? null : code); }} />
          {country && <CountryPanel country={country} asOf={list.as_of} controller={controller} onClose={close} onAdd={readOnly ? null : addTo} />}
          <Further />
        </aside>
      </div>
    </Page>
  );
}

const keyOf = ({ key }: TransferRow): string => key;

/** The day for which everything on the screen is judged. */
function AsOf({ asOf, setAsOf }: { asOf: string; setAsOf: (day: string) => void }) {
  const { t } = useWords();
  return (
    <div className={css.asOf} title={t("transfers-as-of.why")}>
      <DayInput label={t("transfers-as-of")} value={asOf} onChange={(day) => day && setAsOf(day)} />
    </div>
  );
}

const TONES = ["member", "adequate", "limited", "tool", "missing"] as const;

function World({ list, chosen, onChoose }: { list: TransferList; chosen: string | null; onChoose: (code: string) => void }) {
  const { t, code } = useWords();
  const { all } = useWorld(list.as_of);
  const standing = useMemo(() => new Map(list.countries.map((one) => [one.country, one])), [list]);
  const places = useMemo<MapPlace[]>(
    () =>
      all.map(({ code: iso, name, status }) => {
        const here = standing.get(iso);
        const count = here?.rows ?? 0;
        return { code: iso, tone: mapToneOf(status, here), count, label: t("transfers-map-count", { country: name, status: code("country_status", status), count }) };
      }),
    [all, standing, t, code],
  );
  const missing = list.countries.filter((one) => mapToneOf(one.status, one) === "missing");
  return (
    <WorldMap
      places={places}
      summary={t("transfers-map-summary", { flows: list.items.length, countries: list.countries.length, missing: missing.length, names: missing.map(({ name }) => name).join(", ") })}
      legend={TONES.map((tone) => ({ tone, label: t(`transfers-map-${tone}`) }))}
      chosen={chosen}
      onChoose={onChoose}
      table={
        <DataTable
          caption={t("transfers-map")}
          layout="card"
          minWidth={320}
          rows={list.countries}
          rowId={({ country }) => country}
          onOpen={({ country }) => onChoose(country)}
          peeked={chosen}
          columns={[
            { id: "country", label: t("transfers-country"), cell: ({ name }) => name, sortBy: ({ name }) => name },
            { id: "status", label: t("transfers-status"), cell: ({ status }) => code("country_status", status), sortBy: ({ status }) => status },
            { id: "count", label: t("transfers-count"), width: "106px", align: "end", cell: ({ rows }) => rows, sortBy: ({ rows }) => rows },
            { id: "standing", label: t("transfers-standing"), width: "120px", cell: ({ standing: how }) => <Chip tone={toneOf(how)}>{code("transfer_standing", how)}</Chip>, sortBy: ({ standing: how }) => how },
          ]}
        />
      }
    />
  );
}

/** What else there is to know and to do about transfers. */
function Further() {
  const { t } = useWords();
  const link = (id: string, label: string, icon: typeof IconHelp) => {
    const Icon = icon;
    return (
      <Button variant="subtle" size="compact-sm" leftSection={<Icon size={15} aria-hidden />} onClick={() => go("transfers", id)}>{t(label)}</Button>
    );
  };
  return (
    <div className={css.further}>
      {link("radar", "transfers-radar-title", IconRadar2)}
      {link("candidates", "transfers-candidates", IconUserSearch)}
      {link("tools", "transfers-more-tools", IconFileText)}
      {link("explain", "transfers-explain", IconHelp)}
    </div>
  );
}
