import { DateInput } from "@mantine/dates";
import { useState } from "react";
import { useReply } from "../../api/replies";
import type { RecordChange } from "../../api/types/RecordChange";
import { DATE_FORMAT, readDate } from "../../dates";
import { useWords } from "../../locales";
import { ErrorState } from "../../parts";
import { go, SCREEN_OF } from "../../routes";
import { Page } from "../../shell";
import { useStatus } from "../app/status";
import { Changes } from "./Diff";
import css from "./life.module.css";

/** What changed in the whole register between two days. */
export function CompareView() {
  const { t, date } = useWords();
  const status = useStatus();
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const first = from ?? status?.history_since.slice(0, 10) ?? "";
  const { reply, failure } = useReply("compare", first ? { from: first, to: to ?? "" } : null);
  const sides = reply ? ([["added", reply.added], ["changed", reply.changed], ["removed", reply.removed]] as const) : [];
  const nothing = reply && sides.every(([, list]) => list.length === 0);
  return (
    <Page title={t("ui-screen-compare")} trail={t("life-compare.what")}>
      <div className={css.wide}>
        <div className={css.days}>
          <Day label={t("life-compare-from")} value={first || null} onChange={setFrom} />
          <Day label={t("life-compare-to")} placeholder={t("life-today")} value={to} onChange={setTo} />
        </div>
        {failure && <ErrorState failure={failure} />}
        {reply && reply.history_since.slice(0, 10) > reply.from && <p className={css.calm}>{t("life-history-since", { date: date(reply.history_since, "long") })}</p>}
        {nothing && <p className={css.calm}>{t("life-no-difference")}</p>}
        {sides.map(([side, list]) =>
          list.length === 0 ? null : (
            <section key={side} className={css.group} aria-label={t(`life-compare-${side}`)}>
              <h2 className={css.groupHead}>{t(`life-compare-${side}`)} <span>{list.length}</span></h2>
              {list.map((change) => <Record key={`${change.noun} ${change.id}`} change={change} />)}
            </section>
          ),
        )}
      </div>
    </Page>
  );
}

function Day({ label, placeholder, value, onChange }: { label: string; placeholder?: string; value: string | null; onChange: (on: string | null) => void }) {
  const { lang, t } = useWords();
  return (
    <DateInput
      label={label}
      placeholder={placeholder ?? t("ui-date-placeholder")}
      value={value}
      onChange={onChange}
      locale={lang}
      valueFormat={DATE_FORMAT[lang]}
      dateParser={(text) => readDate(lang, text)}
      clearable
      clearButtonProps={{ "aria-label": t("ui-clear") }}
      ariaLabels={{ previousMonth: t("ui-date-previous-month"), nextMonth: t("ui-date-next-month"), previousYear: t("ui-date-previous-year"), nextYear: t("ui-date-next-year"), previousDecade: t("ui-date-previous-decade"), nextDecade: t("ui-date-next-decade") }}
    />
  );
}

function Record({ change }: { change: RecordChange }) {
  const { t, code, date, time } = useWords();
  const [open, setOpen] = useState(false);
  const screen = SCREEN_OF[change.noun];
  return (
    <details className={css.record} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className={css.ref}>{change.reference}</span>
        <b>{change.name || code("noun", change.noun)}</b>
        <span className={css.when}>{[code("noun", change.noun), `${date(change.at, "short")} ${time(change.at)}`, change.actor].filter(Boolean).join(" · ")}</span>
      </summary>
      {open && (
        <div>
          <Changes changes={change.changes} empty={t("life-no-difference")} />
          {screen && screen !== "settings" && <button type="button" className={css.link} onClick={() => go(screen, change.id)}>{t("life-open-record")}</button>}
        </div>
      )}
    </details>
  );
}
