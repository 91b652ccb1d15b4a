/** The transfer radar: what changes in the adequacy decisions between two days, and which transfers it hits. */
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import { useReply } from "../../api/replies";
import type { RadarHit } from "../../api/types/RadarHit";
import { useWords } from "../../locales";
import { Chip, ErrorState } from "../../parts";
import { go, toHash } from "../../routes";
import { countryTone } from "../activity/names";
import { DayInput } from "../requests/DayInput";
import { placeOf, toneOf } from "./rows";
import { SideDrawer } from "./SideDrawer";
import css from "./transfers.module.css";

/** A decision that ends within this time of the day is announced above the map. */
const AHEAD_MONTHS = 12;

/** Days a number of years after another; for the day up to which the radar looks at first. */
const yearsAfter = (on: string, years: number): string => `${Number(on.slice(0, 4)) + years}${on.slice(4)}`;

export function EndingBanner({ asOf }: { asOf: string }) {
  const { t, date } = useWords();
  const { reply } = useReply("transfer_radar", { from: asOf, to: asOf, months: AHEAD_MONTHS });
  if (!reply || reply.endings.length === 0) return null;
  return (
    <div className={css.banner} role="status">
      <IconAlertTriangle size={16} aria-hidden />
      <div>
        {reply.endings.map((ending) => (
          <p key={ending.country}>
            {t("transfers-radar-ends", { country: ending.name, date: date(ending.ends_on, "long") })}{" "}
            {ending.hits.length > 0 ? t("transfers-radar-rest", { count: ending.hits.length }) : t("transfers-radar-no-hits")}
          </p>
        ))}
        <button type="button" className={css.textButton} onClick={() => go("transfers", "radar")}>{t("transfers-radar-open")}</button>
      </div>
    </div>
  );
}

export function RadarDrawer({ opened, asOf, onClose }: { opened: boolean; asOf: string; onClose: () => void }) {
  const { t } = useWords();
  return (
    <SideDrawer opened={opened} onClose={onClose} title={t("transfers-radar-title")}>
      <Between asOf={asOf} />
    </SideDrawer>
  );
}

function Between({ asOf }: { asOf: string }) {
  const { t, date } = useWords();
  const today = useReply("transfer_counts", { as_of: asOf }).reply?.as_of ?? "";
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const first = from ?? today;
  // Decisions made for some years end within six.
  const last = to ?? (today && yearsAfter(today, 6));
  const { reply, failure } = useReply("transfer_radar", first && last ? { from: first, to: last, months: AHEAD_MONTHS } : null);
  return (
    <div className={css.radar}>
      <p className={css.note}>{t("transfers-radar-title.why")}</p>
      <div className={css.two}>
        <DayInput label={t("transfers-radar-from")} value={first || null} onChange={setFrom} />
        <DayInput label={t("transfers-radar-to")} value={last || null} onChange={setTo} />
      </div>
      {failure && <ErrorState failure={failure} />}
      {reply && reply.changes.length === 0 && <p className={css.calm}>{t("transfers-radar-nothing")}</p>}
      {reply && reply.changes.length > 0 && (
        <ul className={css.changes}>
          {reply.changes.map((change) => (
            <li key={change.country} className={css.change}>
              <p className={css.changeHead}>
                <b>{change.name}</b> <span className={css.note}>{date(change.changed_on, "long")}</span>
              </p>
              <p className={css.turn}>
                <Chip tone={countryTone(change.before)}>{change.before_words}</Chip> <span aria-hidden>→</span> <Chip tone={countryTone(change.after)}>{change.after_words}</Chip>
              </p>
              {change.decision && <p className={css.note}>{change.decision}</p>}
              <Hits hits={change.hits} />
            </li>
          ))}
        </ul>
      )}
      {reply && reply.endings.length > 0 && (
        <section aria-label={t("transfers-radar-soon")}>
          <h3 className={css.subhead}>{t("transfers-radar-soon")}</h3>
          <ul className={css.changes}>
            {reply.endings.map((ending) => (
              <li key={ending.country} className={css.change}>
                <p className={css.changeHead}><b>{ending.name}</b> <span className={css.note}>{date(ending.ends_on, "long")}</span></p>
                <p className={css.note}>{ending.decision}</p>
                <Hits hits={ending.hits} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The transfers that a change hits, each with how it stands before and after. */
function Hits({ hits }: { hits: RadarHit[] }) {
  const { t, code } = useWords();
  if (hits.length === 0) return <p className={css.note}>{t("transfers-radar-no-hits")}</p>;
  return (
    <>
      <p className={css.hitsHead}>{t("transfers-radar-hits", { count: hits.length })}</p>
      <ul className={css.hits}>
        {hits.map((hit, n) => {
          const label = `${hit.subject_ref} ${hit.subject_name}`.trim();
          const place = placeOf(hit);
          return (
            <li key={`${hit.subject_id} ${hit.transfer_id} ${n}`}>
              {place ? <a href={toHash({ screen: "transfers", ...place })}>{label}</a> : <span>{label}</span>}
              {hit.recipient && <span className={css.quiet}> · {hit.recipient}</span>}
              <span className={css.turn}>
                <Chip tone={toneOf(hit.before)}>{code("transfer_standing", hit.before)}</Chip> <span aria-hidden>→</span> <Chip tone={toneOf(hit.after)}>{code("transfer_standing", hit.after)}</Chip>
                {hit.has_fallback && <Chip tone="ok">{t("transfers-fallback")}</Chip>}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
