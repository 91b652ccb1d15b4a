import { Button, Kbd } from "@mantine/core";
import { IconInbox, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { Chip, DataTable, EmptyState, ErrorState, FilterChips, type Column } from "../../parts";
import { go } from "../../routes";
import { Page, PageTools } from "../../shell";
import { urgency } from "./clock";
import { openLogRequest } from "./log";
import css from "./requests.module.css";
import type { RequestRow } from "./wire";

const FILTERS = {
  open: (row: RequestRow) => !row.closed,
  soon: (row: RequestRow) => !row.closed && row.days_left <= 7,
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
  const log = (
    <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={openLogRequest}>
      {t("request-log")}
    </Button>
  );
  return (
    <Page title={t("ui-screen-requests")} trail={t("request-trail")} layout="fill" actions={items.length > 0 && log}>
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
          {rows.length === 0 ? (
            <EmptyState title={t("request-none-here")} why={t("request-none-here.why")} />
          ) : (
            <DataTable
              caption={t("ui-screen-requests")}
              columns={columns}
              rows={rows}
              rowId={(row) => row.ref}
              onOpen={(row) => go("requests", row.ref)}
              minWidth={860}
            />
          )}
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
    { id: "person", label: t("request-column-person"), width: "80px", cell: (row) => row.initials || "–" },
    { id: "received", label: t("request-column-received"), width: "112px", cell: (row) => <span className={css.quiet}>{date(row.received_on, "short")}</span>, sortBy: (row) => row.received_on },
    { id: "due", label: t("request-column-due"), width: "176px", cell: (row) => date(row.due_on), sortBy: (row) => row.due_on },
    {
      id: "left",
      label: t("request-column-left"),
      width: "126px",
      cell: (row) => row.closed ? <span className={css.quiet}>–</span> : <DaysLeft days={row.days_left} />,
      sortBy: (row) => row.days_left,
    },
    { id: "state", label: t("request-column-state"), width: "132px", cell: (row) => code("request_state", row.state), sortBy: (row) => row.state },
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
