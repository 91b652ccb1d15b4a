import { Button } from "@mantine/core";
import type { ImportOutlook } from "../../api/types/ImportOutlook";
import { useWords } from "../../locales";
import { Chip } from "../../parts";
import { SCREEN_OF, toHash } from "../../routes";
import { useActions } from "../app/actions";
import css from "./imports.module.css";

/** What was done, with the way back and to the records. */
export function Summary({ outlook, onAgain }: { outlook: ImportOutlook; onAgain: () => void }) {
  const { t, code } = useWords();
  const { undo } = useActions();
  const written = outlook.rows.filter(({ action }) => action === "new" || action === "changed");
  const back = () => {
    undo();
    onAgain();
  };
  return (
    <div className={css.summary} role="status">
      <h2>{t("import-ui-done", { new: outlook.new, changed: outlook.changed })}</h2>
      <p className={css.note}>{t("import-ui-done.why", { unchanged: outlook.unchanged, skipped: outlook.skipped + outlook.errors })}</p>
      <div className={css.buttons}>
        <Button variant="default" onClick={back}>{t("import-ui-undo")}</Button>
        <Button onClick={onAgain}>{t("import-ui-next")}</Button>
      </div>
      {outlook.checks.length > 0 && (
        <div className={css.found} data-tone="warn">
          <p><b>{t("import-ui-checks")}</b></p>
          <ul className={css.problems}>{outlook.checks.map(({ at, message }) => <li key={`${at} ${message}`}>{at && <code>{at}</code>} {message}</li>)}</ul>
        </div>
      )}
      <ul className={css.links}>
        {written.map(({ noun, id, reference, name, action }) => {
          const screen = SCREEN_OF[noun];
          const words = [reference, name].filter(Boolean).join(" ");
          return (
            <li key={`${noun} ${id}`}>
              <Chip tone={action === "new" ? "ok" : "info"}>{t(`import-ui-is-${action}`)}</Chip>{" "}
              {screen && noun !== "organisation" ? <a href={toHash({ screen, id, part: null })}>{words}</a> : words}{" "}
              <span className={css.quiet}>{code("noun", noun)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
