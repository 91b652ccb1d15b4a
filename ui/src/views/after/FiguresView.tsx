import { Button } from "@mantine/core";
import { IconReportAnalytics } from "@tabler/icons-react";
import { useState } from "react";
import { useReply } from "../../api/replies";
import type { RequestFigures } from "../../api/types/RequestFigures";
import type { RequestShare } from "../../api/types/RequestShare";
import { useWords } from "../../locales";
import { EmptyState, ErrorState } from "../../parts";
import { go, toHash } from "../../routes";
import { Page } from "../../shell";
import { DayInput, today } from "../requests/DayInput";
import css from "./after.module.css";
import { MonthBars } from "./MonthBars";

/** The key figures of requests: how many were answered, in time and within one month, as of a day. */
export function FiguresView() {
  const { t } = useWords();
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [asOf, setAsOf] = useState<string | null>(null);
  const { reply, failure, again } = useReply("request_figures", { from_on: from ?? "", to_on: to ?? "", as_of: asOf ?? "" });
  return (
    <Page
      title={t("ui-screen-requests")}
      titleHref={toHash({ screen: "requests", id: null, part: null })}
      trail={t("figures-title")}
      actions={<Button variant="default" leftSection={<IconReportAnalytics size={15} aria-hidden />} onClick={() => go("reports", "requests")}>{t("figures-report")}</Button>}
    >
      <div className={css.page}>
        <div className={css.filters}>
          <DayInput label={t("figures-from")} value={from} onChange={setFrom} clearable />
          <DayInput label={t("figures-to")} value={to} onChange={setTo} clearable />
          <DayInput label={t("figures-as-of")} value={asOf ?? today()} onChange={setAsOf} />
        </div>
        {failure ? (
          <ErrorState failure={failure}><Button variant="default" onClick={again}>{t("app-try-again")}</Button></ErrorState>
        ) : reply && (reply.received === 0 ? <EmptyState title={t("figures-none")} why={t("figures-none.why")} /> : <Figures figures={reply} />)}
      </div>
    </Page>
  );
}

function Figures({ figures }: { figures: RequestFigures }) {
  const { t, code, number } = useWords();
  const share = ({ n, of }: RequestShare) => (of === 0 ? "–" : t("figures-share", { n, of, percent: Math.floor((n * 100) / of) }));
  const days = (median: number | null) => (median === null ? "–" : number(median));
  const facts: [string, string][] = [
    [t("figures-received"), number(figures.received)],
    [t("figures-answered"), number(figures.answered)],
    [t("figures-within-month"), share(figures.within_month)],
    [t("figures-in-time"), share(figures.in_time)],
    [t("figures-median"), days(figures.median_days)],
    [t("figures-waiting"), number(figures.waiting)],
    [t("figures-overdue"), number(figures.overdue)],
    [t("figures-extended"), number(figures.extended)],
    [t("figures-refused"), number(figures.refused)],
    [t("figures-partly"), number(figures.partly)],
    [t("figures-nothing"), number(figures.nothing)],
    [t("figures-withdrawn"), number(figures.withdrawn)],
  ];
  return (
    <>
      <dl className={css.figures}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {figures.not_counted > 0 && <p className={css.why}>{t("figures-not-counted")}: {number(figures.not_counted)}</p>}
      <MonthBars months={figures.by_month} />
      <section className={css.section} aria-label={t("requests-report-rights")}>
        <h2 className={css.title}>{t("requests-report-rights")}</h2>
        <table className={css.table}>
          <caption className="unseen">{t("requests-report-rights")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("requests-column-right")}</th>
              <th scope="col">{t("figures-received")}</th>
              <th scope="col">{t("figures-answered")}</th>
              <th scope="col">{t("figures-in-time")}</th>
              <th scope="col">{t("figures-median")}</th>
            </tr>
          </thead>
          <tbody>
            {figures.by_right.map((one) => (
              <tr key={one.right}>
                <th scope="row">{code("right", one.right)}</th>
                <td>{number(one.received)}</td>
                <td>{number(one.answered)}</td>
                <td>{share(one.in_time)}</td>
                <td>{days(one.median_days)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={css.why}>{t("requests-report-basis")}</p>
    </>
  );
}
