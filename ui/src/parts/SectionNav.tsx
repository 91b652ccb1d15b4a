import { IconAlertCircle, IconCheck } from "@tabler/icons-react";
import { useWords } from "../locales";
import css from "./SectionNav.module.css";

/** `open`: something the law asks is missing; `done`: nothing is; `untouched`: not looked at yet. */
export type SectionState = "open" | "done" | "untouched";

export type Section<Id extends string> = { id: Id; label: string; state: SectionState; missing?: number };

type Props<Id extends string> = {
  label: string;
  sections: Section<Id>[];
  current: Id;
  onGo: (id: Id) => void;
};

/** The sections of a long record in free order, each with its state. */
export function SectionNav<Id extends string>({ label, sections, current, onGo }: Props<Id>) {
  const { t } = useWords();
  return (
    <nav aria-label={label} className={css.nav}>
      <ol className={css.list}>
        {sections.map(({ id, label: text, state, missing }) => (
          <li key={id}>
            <button
              type="button"
              className={css.item}
              aria-current={id === current ? "step" : undefined}
              onClick={() => onGo(id)}
            >
              <span className={css.mark} data-state={state} aria-hidden>
                {state === "done" && <IconCheck size={14} stroke={2.2} />}
                {state === "open" && <IconAlertCircle size={14} stroke={2} />}
                {state === "untouched" && <span className={css.dot} />}
              </span>
              <span className={css.label}>{text}</span>
              {state === "open" && missing ? <span className={css.missing}>{missing}</span> : null}
              <span className="unseen">{t(`ui-section-${state}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
