import { Button, Checkbox } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { asFailure, call, pickSave, useJob, type Failure } from "../../api";
import type { ImportLook } from "../../api/types/ImportLook";
import type { ImportOutlook } from "../../api/types/ImportOutlook";
import { useWords } from "../../locales";
import { ErrorState, Progress, useToast } from "../../parts";
import css from "./imports.module.css";
import type { ImportState } from "./state";

type Props = { state: ImportState; look: ImportLook; onDone: (outlook: ImportOutlook) => void };

/** Does it: one step, with progress and a way to stop; and saves what cannot be taken in. */
export function Run({ state, look, onDone }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const queries = useQueryClient();
  const [running, setRunning] = useState(false);
  const [skipErrors, setSkipErrors] = useState(false);
  const [remember, setRemember] = useState(true);
  const [stopped, setStopped] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const job = useJob(running);
  const outlook = state.outlook.reply;
  if (!outlook || state.outlook.failure) return null;
  const writes = outlook.new + outlook.changed;
  const run = async () => {
    setRunning(true);
    setStopped(false);
    setFailure(null);
    try {
      const done = await call("import_run", { spec: state.spec, skip_errors: skipErrors, remember, limit: 200 });
      await queries.invalidateQueries();
      onDone(done.outlook);
    } catch (thrown) {
      const told = asFailure(thrown);
      if (told.code === "cancelled") setStopped(true);
      else setFailure(told);
    } finally {
      setRunning(false);
    }
  };
  const saveErrors = async () => {
    try {
      const target = await pickSave("table", t("import-ui-errors-file"));
      if (!target) return;
      const { name, rows } = await call("import_errors", { spec: state.spec, target: target.token, overwrite: true });
      toast.done(t("import-ui-errors-saved", { name, count: rows }));
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <div className={css.run}>
      {stopped && <p className={css.note} role="status">{t("import-ui-stopped")}</p>}
      {failure && <ErrorState failure={failure} />}
      {running ? (
        <Progress label={t("import-ui-importing")} done={job?.done ?? 0} total={job?.total ?? null} onCancel={job?.cancel} />
      ) : (
        <>
          <div className={css.checks}>
            {outlook.errors > 0 && <Checkbox label={t("import-ui-skip-errors", { count: outlook.errors })} checked={skipErrors} onChange={(event) => setSkipErrors(event.currentTarget.checked)} />}
            {look.columns.length > 0 && <Checkbox label={t("import-ui-remember")} checked={remember} onChange={(event) => setRemember(event.currentTarget.checked)} />}
          </div>
          <div className={css.buttons}>
            <p className={css.note}>{t("import-ui-one-step")}</p>
            {outlook.errors > 0 && <Button variant="default" onClick={() => void saveErrors()}>{t("import-ui-save-errors")}</Button>}
            <Button onClick={() => void run()} disabled={writes === 0 || (outlook.errors > 0 && !skipErrors)}>{t("import-ui-run", { count: writes })}</Button>
          </div>
        </>
      )}
    </div>
  );
}
