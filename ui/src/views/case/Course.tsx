import { Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useWords } from "../../locales";
import { Chip, useToast } from "../../parts";
import { toHash } from "../../routes";
import type { RequestView } from "../requests/wire";
import css from "./work.module.css";
import type { Case } from "./useCase";

/** Other requests of the same person: whether this one repeats, and what was answered then. */
export function Related({ view }: { view: RequestView }) {
  const { t, date, code } = useWords();
  if (view.related.length === 0) return null;
  return (
    <section className={css.section} aria-label={t("case-related")}>
      <div className={css.bar}>
        <h3 className={css.heading}>{t("case-related")}</h3>
        <p className={css.intro}>{t("case-related.why")}</p>
      </div>
      <ul className={css.plain}>
        {view.related.map((one) => (
          <li key={one.id}>
            <a href={toHash({ screen: "requests", id: one.ref, part: null })}>{one.ref}</a>{" "}
            {one.rights.map((right) => code("right", right)).join(", ")} · {date(one.received_on, "short")} · {code("request_state", one.state)}{" "}
            {one.possible ? <Chip tone="warn" title={t("case-related-possible.why")}>{t("case-related-possible")}</Chip> : <Chip>{one.matched_by.map((kind) => t(`request-identifier-${kind}`)).join(", ")}</Chip>}
            {one.equal && <Chip tone="info">{t(one.year_apart ? "case-related-year" : "case-related-equal")}</Chip>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What happened in the case, in order; what is new can be added as a remark. */
export function Course({ held, view, readOnly }: { held: Case; view: RequestView; readOnly: boolean }) {
  const { t, date, time } = useWords();
  const toast = useToast();
  const [note, setNote] = useState("");
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await held.run("request_note", { id: view.id, note });
      setNote("");
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <section id="case-course" className={css.section} aria-label={t("case-course")}>
      <div className={css.bar}>
        <h3 className={css.heading}>{t("case-course")}</h3>
      </div>
      <ol className={css.course}>
        {view.timeline.map((entry, at) => (
          <li key={`${entry.at} ${at}`} data-kind={entry.kind}>
            <time dateTime={entry.at}>{date(entry.at, "short")}{entry.at.endsWith("Z") ? ` ${time(entry.at)}` : ""}</time>
            <span>
              {entry.text}
              {entry.by && <span className={css.law}> {entry.by}</span>}
              {entry.note && <span className={css.noted}>{entry.note}</span>}
            </span>
          </li>
        ))}
      </ol>
      {!readOnly && (
        <form className={css.write} onSubmit={(event) => void send(event)}>
          <TextInput aria-label={t("case-remark-new")} placeholder={t("case-remark-new")} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
          <Button type="submit" variant="default" disabled={note.trim() === ""}>{t("case-remark-add")}</Button>
        </form>
      )}
    </section>
  );
}
