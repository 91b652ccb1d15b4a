import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { toHash } from "../../routes";
import { urgency } from "./clock";
import { today } from "./DayInput";
import css from "./strip.module.css";
import type { RequestRow } from "./wire";

/** How many days lie before one's eyes. */
const DAYS = 30;

const plus = (on: string, days: number): string => {
  const day = new Date(`${on}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};

/** The requests that wait for an answer, set on the days on which it is due; what is overdue stands at the left. */
export function Strip({ rows }: { rows: RequestRow[] }) {
  const { t, date } = useWords();
  const from = today();
  const last = plus(from, DAYS);
  const calendar = useReply("calendar_get", { code: "", from_on: from, to_on: last }).reply;
  const waiting = rows.filter(({ answered }) => !answered);
  if (waiting.length === 0) return null;
  const over = waiting.filter(({ due_on }) => due_on < from);
  const later = waiting.filter(({ due_on }) => due_on > last);
  const days = Array.from({ length: DAYS + 1 }, (_, at) => plus(from, at));
  const holiday = (on: string) => calendar?.days.find((day) => day.date === on && day.kind === "public_holiday" && !day.regional)?.name;
  const lanes = laid(waiting.filter(({ due_on }) => due_on >= from && due_on <= last), days);
  const high = Math.max(1, ...lanes.map(({ lane }) => lane + 1));
  return (
    <section className={css.strip} aria-label={t("request-strip")}>
      <div className={css.over}>
        <span className={css.head}>{t("request-strip-over")}</span>
        {over.map((row) => <Pill key={row.id} row={row} />)}
        {over.length === 0 && <span className={css.none}>–</span>}
      </div>
      <div className={css.scroller}>
        <div className={css.days} style={{ gridTemplateColumns: `repeat(${DAYS + 1}, minmax(26px, 1fr))` }}>
          {days.map((on, at) => {
            const weekday = new Date(`${on}T00:00:00Z`).getUTCDay();
            const free = holiday(on);
            return (
              <span key={on} className={css.day} style={{ gridColumn: at + 1, gridRow: `1 / span ${high + 1}` }} data-weekend={weekday === 0 || weekday === 6} data-holiday={free !== undefined} data-today={at === 0} title={free ? `${date(on)}: ${free}` : date(on)}>
                {at === 0 || on.endsWith("-01") ? date(on, "day") : Number(on.slice(8))}
              </span>
            );
          })}
          {lanes.map(({ row, start, back, lane }) => (
            <span key={row.id} className={css.place} data-back={back} style={{ gridColumn: `${start + 1} / span ${WIDE}`, gridRow: lane + 2 }}>
              <Pill row={row} />
            </span>
          ))}
        </div>
      </div>
      {later.length > 0 && <p className={css.later}>{t("request-strip-later", { n: later.length, date: date(later[0]?.due_on ?? last, "short") })}</p>}
    </section>
  );
}

/** How many days a pill is wide at most. */
const WIDE = 5;

type Laid = { row: RequestRow; start: number; back: boolean; lane: number };

/** Pills that would touch stand below each other; towards the end one leans back from its day, so that it stays in sight. */
function laid(rows: RequestRow[], days: string[]): Laid[] {
  const ends: number[] = [];
  return [...rows].sort((a, b) => a.due_on.localeCompare(b.due_on)).map((row) => {
    const day = days.indexOf(row.due_on);
    const back = day > DAYS - WIDE + 1;
    const start = back ? day - WIDE + 1 : day;
    const free = ends.findIndex((end) => end <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = start + WIDE;
    return { row, start, back, lane };
  });
}

function Pill({ row }: { row: RequestRow }) {
  const { t, date } = useWords();
  const left = row.days_left < 0 ? t("ui-days-over", { days: -row.days_left }) : t("ui-days-left", { days: row.days_left });
  return (
    <a className={css.pill} data-tone={urgency(row.days_left)} href={toHash({ screen: "requests", id: row.ref, part: null })} title={`${date(row.due_on)} · ${left}`}>
      {row.ref}
      <span className="unseen">{`, ${date(row.due_on)}, ${left}`}</span>
    </a>
  );
}
