/** Fields that only the screens of Chapter V need, tied to one place of the record under edit. */
import { MultiSelect, NumberInput } from "@mantine/core";
import { useWords } from "../../locales";
import { useAutosave, useToast } from "../../parts";
import { usePlace } from "../app/editing";
import { ChoiceAt, Place } from "../app/fields";
import css from "./transfers.module.css";

/** A code of a list whose first, `unstated`, is the open answer. */
export function CodeAt({ path, label, article, description, list, codes }: { path: string; label: string; article?: string; description?: string; list: string; codes: readonly string[] }) {
  const { code } = useWords();
  return <ChoiceAt path={path} label={label} article={article} description={description} choices={codes.map((value) => ({ value, label: code(list, value) }))} />;
}

/** Several codes of a list. */
export function CodesAt({ path, label, description, list, codes }: { path: string; label: string; description?: string; list: string; codes: readonly string[] }) {
  const { value, save, readOnly } = usePlace<string[]>(path);
  const { code } = useWords();
  const toast = useToast();
  return (
    <Place path={path}>
      <MultiSelect
        label={label}
        description={description}
        data={codes.map((one) => ({ value: one, label: code(list, one) }))}
        value={value}
        disabled={readOnly}
        onChange={(next) => void save(next).catch(toast.failed)}
      />
    </Place>
  );
}

/** A whole number, or none when nothing is said. */
export function CountAt({ path, label, article }: { path: string; label: string; article?: string }) {
  const { value, save, readOnly } = usePlace<number | null>(path);
  const { cite } = useWords();
  const { draft, change, flush } = useAutosave<number | null>(value, save);
  return (
    <Place path={path}>
      <NumberInput
        label={<>{label} {article && <span className={css.article}>{cite(article)}</span>}</>}
        value={draft ?? ""}
        min={0}
        max={4294967295}
        allowDecimal={false}
        allowNegative={false}
        hideControls
        disabled={readOnly}
        onChange={(next) => change(typeof next === "number" ? next : null)}
        onBlur={() => void flush()}
      />
    </Place>
  );
}
