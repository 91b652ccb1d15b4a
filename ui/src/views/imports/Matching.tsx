import { Checkbox } from "@mantine/core";
import { useWords } from "../../locales";
import css from "./imports.module.css";
import type { ImportState } from "./state";
import { Step } from "./Step";

const BY = ["id", "reference", "name"] as const;

/** By what rows find their records, and what may happen to them. */
export function Matching({ state }: { state: ImportState }) {
  const { t } = useWords();
  const { choices, setChoices } = state;
  const by = (word: string, on: boolean) =>
    setChoices((now) => ({ ...now, match_by: BY.filter((one) => (one === word ? on : now.match_by.includes(one))) }));
  return (
    <Step title={t("import-ui-match")} why={t("import-ui-match.why")}>
      <div className={css.checks}>
        {BY.map((word) => (
          <Checkbox key={word} label={t(`import-ui-match-${word}`)} checked={choices.match_by.includes(word)} onChange={(event) => by(word, event.currentTarget.checked)} />
        ))}
        <Checkbox label={t("import-ui-update")} checked={!choices.skip_known} onChange={(event) => { const { checked } = event.currentTarget; setChoices((now) => ({ ...now, skip_known: !checked })); }} />
        <Checkbox label={t("import-ui-insert")} checked={!choices.skip_new} onChange={(event) => { const { checked } = event.currentTarget; setChoices((now) => ({ ...now, skip_new: !checked })); }} />
        <Checkbox label={t("import-ui-empty")} description={t("import-ui-empty.why")} checked={choices.empty_deletes} onChange={(event) => { const { checked } = event.currentTarget; setChoices((now) => ({ ...now, empty_deletes: checked })); }} />
      </div>
    </Step>
  );
}
