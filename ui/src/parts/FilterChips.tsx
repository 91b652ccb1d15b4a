import { useWords } from "../locales";
import css from "./FilterChips.module.css";

export type FilterChoice<Id extends string> = { id: Id; label: string; count?: number };

type Props<Id extends string> = {
  /** What the group chooses, for who does not see it. */
  label: string;
  choices: FilterChoice<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
};

/** Filters as a row of toggles: one is on. */
export function FilterChips<Id extends string>({ label, choices, chosen, onChoose }: Props<Id>) {
  const { number } = useWords();
  return (
    <div role="group" aria-label={label} className={css.row}>
      {choices.map(({ id, label: text, count }) => (
        <button key={id} type="button" className={css.chip} aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          {text}
          {count !== undefined && <span className={css.count}>{number(count)}</span>}
        </button>
      ))}
    </div>
  );
}
