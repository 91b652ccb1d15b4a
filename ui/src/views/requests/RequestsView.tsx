import { Button, Kbd } from "@mantine/core";
import { IconCalendarDown, IconChartBar, IconInbox, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { call, pickSave } from "../../api";
import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { Chip, DataTable, EmptyState, ErrorState, FilterChips, TwoLines, useToast, type Column } from "../../parts";
import { go } from "../../routes";
import { Page, PageTools } from "../../shell";
import { PurgeBanner } from "../after";
import { urgency } from "./clock";
import { openLogRequest } from "./log";
import css from "./requests.module.css";
import stripCss from "./strip.module.css";
import { Strip } from "./Strip";
import type { RequestRow } from "./wire";

const FILTERS = {
  open: (row: RequestRow) => !row.closed,
  soon: (row: RequestRow) => !row.answered && row.days_left <= 7,
  work: (row: RequestRow) => row.answered && !row.closed,
  closed: (row: RequestRow) => row.closed,
  all: () => true,
} satisfies Record<string, (row: RequestRow) => boolean>;
type Filter = keyof typeof FILTERS;

/** All requests by the day on which their answer is due. */
export function RequestsView() {
  const { t } = useWords();
  const { reply, failure, waiting, again } = useReply("request_list", {});
  const [filter, setFilter] = useState<Filter>("open");
  const items = reply?.items ?? [];
  const rows = items.filter(FILTERS[filter]);
  const columns = useColumns();
  const toast = useToast();
  const write = async () => {
    try {
      const file = await pickSave("ics", t("request-calendar-name"));
      if (!file) return;
      // The system's dialog has asked before a file is replaced.
      const made = await call("request_calendar", { file: file.token, overwrite: true });
      toast.done(t("request-calendar-written", { name: made.name, n: made.requests }));
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  const calendar = (
    <Button variant="default" leftSection={<IconCalendarDown size={15} aria-hidden />} onClick={() => void write()}>
      {t("request-calendar-file")}
    </Button>
  );
  const figures = (
    <Button variant="default" leftSection={<IconChartBar size={15} aria-hidden />} onClick={() => go("requests", "figures")}>
      {t("figures-title")}
    </Button>
  );
  const log = (
    <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={openLogRequest}>
      {t("request-log")}
    </Button>
  );
  return (
    <Page title={t("ui-screen-requests")} trail={t("request-trail")} layout="fill" actions={items.length > 0 && <>{figures}{calendar}{log}</>}>
      {failure ? (
        <ErrorState failure={failure} size="page">
          <Button variant="default" onClick={again}>{t("request-again")}</Button>
        </ErrorState>
      ) : waiting ? (
        <div />
      ) : items.length === 0 ? (
        <EmptyState icon={<IconInbox size={30} stroke={1.4} />} title={t("request-empty")} why={t("request-empty.why")}>
          {log}
          <span className={css.keys}>
            <Kbd>{t("request-key-log")}</Kbd>
          </span>
        </EmptyState>
      ) : (
        <>
          <PageTools count={t("request-count", { shown: rows.length, all: items.length })}>
            <FilterChips<Filter>
              label={t("request-filter")}
              chosen={filter}
              onChoose={setFilter}
              choices={(Object.keys(FILTERS) as Filter[]).map((id) => ({
                id,
                label: t(`request-filter-${id}`),
                count: items.filter(FILTERS[id]).length,
              }))}
            />
          </PageTools>
          <div className={stripCss.filled}>
          <PurgeBanner />
          <Strip rows={items} />
          <div className={css.fill}>
          {rows.length === 0 ? (
            <EmptyState title={t("request-none-here")} why={t("request-none-here.why")} />
          ) : (
            <DataTable
              caption={t("ui-screen-requests")}
              columns={columns}
              rows={rows}
              rowId={(row) => row.ref}
              onOpen={(row) => go("requests", row.ref)}
              minWidth={980}
            />
          )}
          </div>
          </div>
        </>
      )}
    </Page>
  );
}

function useColumns(): Column<RequestRow>[] {
  const { t, date, code, number } = useWords();
  return [
    { id: "ref", label: t("request-column-ref"), width: "112px", cell: (row) => <b className={css.ref}>{row.ref}</b>, sortBy: (row) => row.ref },
    {
      id: "rights",
      label: t("request-column-rights"),
      cell: (row) => (
        <span className={css.chips}>
          {row.rights.map((right) => <Chip key={right} tone="info">{code("right", right)}</Chip>)}
        </span>
      ),
    },
    { id: "person", label: t("request-column-person"), width: "80px", cell: (row) => row.purged_on ? <span className={css.quiet}>{t("request-person-removed")}</span> : row.initials || "–" },
    { id: "received", label: t("request-column-received"), width: "112px", cell: (row) => <span className={css.quiet}>{date(row.received_on, "short")}</span>, sortBy: (row) => row.received_on },
    { id: "due", label: t("request-column-due"), width: "176px", cell: (row) => <TwoLines first={<>{date(row.due_on)}{row.extended && <span className={css.quiet}> {t("request-extended")}</span>}</>} second={row.due_with_pause_on && !row.answered ? t("request-with-pause", { date: date(row.due_with_pause_on, "short") }) : undefined} />, sortBy: (row) => row.due_on },
    {
      id: "left",
      label: t("request-column-left"),
      width: "126px",
      cell: (row) => row.answered ? <span className={css.quiet}>–</span> : <DaysLeft days={row.days_left} />,
      sortBy: (row) => row.days_left,
    },
    { id: "state", label: t("request-column-state"), width: "150px", cell: (row) => <TwoLines first={code("request_state", row.state)} second={!row.closed && row.open_tasks > 0 ? t("request-open-tasks", { n: row.open_tasks }) : undefined} />, sortBy: (row) => row.state },
    { id: "owner", label: t("request-column-owner"), width: "112px", cell: (row) => row.owner || <span className={css.quiet}>–</span>, sortBy: (row) => row.owner },
    {
      id: "found",
      label: t("request-column-found"),
      width: "104px",
      align: "end",
      cell: (row) =>
        row.collected === 0 ? <span className={css.quiet}>–</span> : (
          <span title={t("request-files", { files: row.collected })}><b>{number(row.found)}</b></span>
        ),
      sortBy: (row) => row.found,
    },
  ];
}

/** Days left in words, with the colour of how pressing it is. */
export function DaysLeft({ days }: { days: number }) {
  const { t } = useWords();
  return <Chip tone={urgency(days)}>{days < 0 ? t("ui-days-over", { days: -days }) : t("ui-days-left", { days })}</Chip>;
}
