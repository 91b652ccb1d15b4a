import { Button } from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import { useState } from "react";
import type { Args } from "../../api";
import type { SearchRow } from "../../api/types/SearchRow";
import { useWords } from "../../locales";
import { Chip, useToast } from "../../parts";
import { toHash } from "../../routes";
import { today } from "../requests/DayInput";
import type { RequestView } from "../requests/wire";
import { SearchTextDialog } from "./SearchTextDialog";
import type { Case } from "./useCase";
import { Remark, State } from "./Work";
import css from "./work.module.css";

const STATES: readonly SearchRow["state"][] = ["open", "asked", "nothing", "not_concerned"];

/** What becomes of a search in one system. */
export type SearchPatch = Omit<Args<"request_search">, "id" | "system">;

type Props = { held: Case; view: RequestView; readOnly: boolean };

/** Where the person is searched: each system with the reason, its owner, the day, and how far the search is (Art. 15(1)). */
export function Gathering({ held, view, readOnly }: Props) {
  const { t, code, date } = useWords();
  const toast = useToast();
  const [text, setText] = useState<string | null>(null);
  const shown = view.systems.find((row) => row.id === text);
  if (view.systems.length === 0 && view.without_system.length === 0) return null;
  const note = (row: SearchRow, patch: SearchPatch) => held.run("request_search", { id: view.id, system: row.id, ...patch });
  const settle = (row: SearchRow, state: SearchRow["state"]) => {
    if (state === "nothing" || state === "not_concerned") return note(row, { answer: state });
    return note(row, { answer: "open", asked_on: state === "asked" ? row.asked_on || today() : "" });
  };
  return (
    <section id="case-systems" className={css.section} aria-label={t("gathering")} data-field="searches">
      <div className={css.bar}>
        <h3 className={css.heading}>{t("gathering")}</h3>
        <p className={css.intro}>{t("gathering.why")}</p>
      </div>
      {view.systems.length > 0 && (
        <div className={css.scroller}>
          <table className={css.table}>
            <caption className="unseen">{t("gathering")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("case-column-system")}</th>
                <th scope="col">{t("gathering-column-why")}</th>
                <th scope="col">{t("gathering-column-due")}</th>
                <th scope="col">{t("case-column-state")}</th>
                <th scope="col">{t("case-column-remark")}</th>
                <th scope="col"><span className="unseen">{t("gathering-text")}</span></th>
              </tr>
            </thead>
            <tbody>
              {view.systems.map((row) => (
                <tr key={row.id}>
                  <td>
                    {row.ref ? <a className={css.system} href={toHash({ screen: "systems", id: row.ref, part: null })}>{row.name}</a> : row.name}
                    <span className={css.noted}>{row.owner || t("gathering-no-owner")}</span>
                  </td>
                  <td>
                    {row.activities.map((one) => (
                      <a key={one.id} className={css.reason} href={toHash({ screen: "register", id: one.ref, part: null })} title={one.name}>{one.ref}</a>
                    ))}
                  </td>
                  <td>
                    {["open", "asked"].includes(row.state) && (row.overdue ? <Chip tone="warn" title={t("gathering-overdue")}>{date(row.due_on, "short")}</Chip> : date(row.due_on, "short"))}
                    {row.asked_on && <span className={css.noted}>{t("gathering-asked-on", { date: date(row.asked_on, "short") })}</span>}
                  </td>
                  <td className={css.state}>
                    {byFile(row) ? (
                      <Chip tone={row.state === "found" ? "ok" : "neutral"}>{row.state === "found" ? t("gathering-found", { n: row.found }) : code("search_state", row.state)}</Chip>
                    ) : (
                      <State
                        label={t("gathering-state", { system: row.name })}
                        list="search_state"
                        states={STATES}
                        value={row.state}
                        readOnly={readOnly}
                        onChange={(state) => settle(row, state).catch(toast.failed)}
                      />
                    )}
                  </td>
                  <td><Remark label={t("case-remark-on", { what: row.name })} value={row.note} readOnly={readOnly} onSave={(words) => note(row, { note: words })} /></td>
                  <td className={css.end}>
                    <Button variant="subtle" size="compact-sm" leftSection={<IconFileText size={14} aria-hidden />} disabled={view.request.purged !== null} onClick={() => setText(row.id)}>
                      {t("gathering-text")}<span className="unseen">: {row.name}</span>
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {view.without_system.length > 0 && (
        <p className={css.below}>
          {t("gathering-without-system")}{" "}
          {view.without_system.map((one) => (
            <a key={one.id} className={css.reason} href={toHash({ screen: "register", id: one.ref, part: null })} title={one.name}>{one.ref}</a>
          ))}
        </p>
      )}
      {shown && (
        <SearchTextDialog
          view={view}
          row={shown}
          readOnly={readOnly}
          onNote={(patch) => note(shown, patch)}
          onClose={() => setText(null)}
        />
      )}
    </section>
  );
}

/** A file says more than a note: what it held stands. */
const byFile = (row: SearchRow): boolean => row.state === "found" || (row.state === "nothing" && row.answered_on === "");
