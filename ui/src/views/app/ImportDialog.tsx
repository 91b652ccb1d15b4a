import { Button, Group, Modal } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { asFailure, call, type Failure } from "../../api";
import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { ErrorState, FactList, useToast } from "../../parts";
import { go } from "../../routes";
import { useActions } from "./actions";
import css from "./app.module.css";

const KINDS = ["activity", "organisation", "recipient", "system", "notice", "processing_on_behalf"] as const;

/** What an import would bring, before it does; then it is one step that undo takes back. */
export function ImportDialog() {
  const { importing, endImport, undo } = useActions();
  const { t, code, number } = useWords();
  const queries = useQueryClient();
  const toast = useToast();
  const [failed, setFailed] = useState<Failure | null>(null);
  const { reply, failure, waiting } = useReply("import", importing && { file: importing.token, as: "policy", dry_run: true });
  if (!importing) return null;
  const end = () => {
    setFailed(null);
    endImport();
  };
  const report = reply?.report;
  const run = async () => {
    try {
      const done = await call("import", { file: importing.token, as: "policy", dry_run: false });
      end();
      await queries.invalidateQueries();
      go("register");
      toast.done(t("file-imported", { count: done.report.new + done.report.changed }), undo);
    } catch (thrown) {
      setFailed(asFailure(thrown));
    }
  };
  const wrong = failed ?? failure;
  return (
    <Modal opened onClose={end} title={t("file-import-title", { name: importing.name })} size="lg" closeButtonProps={{ "aria-label": t("ui-close") }}>
      {wrong && <ErrorState failure={wrong} />}
      {report && !wrong && !waiting && (
        <>
          <div className={css.tally}>
            {(["new", "changed", "unchanged"] as const).map((what) => (
              <p key={what} className={css.figure}>
                <b>{number(report[what])}</b> {t(`file-import-${what}`, { count: report[what] })}
              </p>
            ))}
          </div>
          <FactList
            heading={t("file-import-records")}
            layout="ledger"
            facts={KINDS.map((noun) => ({ noun, count: report.rows.filter((row) => row.noun === noun).length }))
              .filter(({ count }) => count > 0)
              .map(({ noun, count }) => ({ id: noun, label: code("noun", noun), value: number(count) }))}
          />
          {report.problems.length > 0 && (
            <ErrorState failure={{ kind: "invalid", code: "import", message: t("file-import-problems"), hint: t("file-import-problems.hint"), problems: report.problems.slice(0, 8) }} />
          )}
        </>
      )}
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button variant="default" onClick={end}>{t("ui-cancel")}</Button>
        <Button onClick={() => void run()} disabled={!report || wrong !== null || report.new + report.changed === 0} data-autofocus>{t("file-import-do")}</Button>
      </Group>
    </Modal>
  );
}
