import { useMemo } from "react";
import type { MonthCount } from "../../api/types/MonthCount";
import type { TimelineRow } from "../../api/types/TimelineRow";
import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { DataTable, EmptyState, ErrorState, type Column } from "../../parts";
import css from "./desk.module.css";

const WIDTH = 900;
const HEIGHT = 96;

/** The records by their days: a chart of the months, and the table that says the same in full. */
export function Timeline({ request }: { request: string }) {
  const { t, date } = useWords();
  const { reply, failure } = useReply("finds_timeline", { id: request });
  const columns: Column<TimelineRow>[] = useMemo(
    () => [
      { id: "on", label: t("desk-column-day"), width: "130px", cell: (row) => (row.on ? date(row.on, "short") : t("desk-undated")), sortBy: (row) => row.on },
      { id: "system", label: t("desk-column-system"), cell: (row) => row.system, sortBy: (row) => row.system },
      { id: "activity", label: t("desk-activity"), cell: (row) => `${row.activity} ${row.activity_name}`.trim(), sortBy: (row) => row.activity },
      { id: "record", label: t("desk-column-record"), width: "90px", align: "end", cell: (row) => row.record, sortBy: (row) => row.record },
      { id: "columns", label: t("desk-column-columns"), cell: (row) => row.columns.join(", ") },
      { id: "sign", label: t("desk-column-sign"), width: "170px", cell: (row) => (row.sign ? t(`desk-sign-${row.sign}`) : "–") },
    ],
    [t, date],
  );
  if (failure) return <ErrorState failure={failure} size="page" />;
  if (!reply) return <span />;
  const rows = [...reply.rows, ...reply.undated];
  if (rows.length === 0) return <EmptyState title={t("desk-empty")} why={t("desk-empty.why")} />;
  return (
    <div className={css.scroll}>
      <p className={css.what}>{t("desk-timeline-what", { days: reply.rows.length, undated: reply.undated.length })}</p>
      {reply.months.length > 0 && <Chart months={reply.months} />}
      <DataTable caption={t("desk-timeline-caption")} layout="card" columns={columns} rows={rows} rowId={(row) => `${row.collection_id}/${row.record}/${row.on}`} />
    </div>
  );
}

function Chart({ months }: { months: MonthCount[] }) {
  const { t, number } = useWords();
  const most = Math.max(1, ...months.map(({ count }) => count));
  const step = WIDTH / months.length;
  const busiest = months.reduce((best, month) => (month.count > best.count ? month : best));
  const named = (month: string) => `${t(`month-${Number(month.slice(5))}`)} ${month.slice(0, 4)}`;
  const first = months[0]?.month ?? "";
  const last = months.at(-1)?.month ?? "";
  return (
    <figure className={css.chart}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={t("desk-chart", { first: named(first), last: named(last), busiest: named(busiest.month), count: busiest.count })}>
        {months.map(({ month, count }, at) => {
          const tall = (count / most) * (HEIGHT - 4);
          return <rect key={month} x={at * step + step * 0.1} y={HEIGHT - tall} width={step * 0.8} height={tall} rx={1}><title>{`${named(month)}: ${number(count)}`}</title></rect>;
        })}
      </svg>
      <figcaption><span>{named(first)}</span><span>{t("desk-chart-most", { n: number(most) })}</span><span>{named(last)}</span></figcaption>
    </figure>
  );
}
