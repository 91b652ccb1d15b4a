import { Button, Modal } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { call } from "../../api";
import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { Chip, useToast } from "../../parts";
import { useActions } from "../app/actions";
import css from "./life.module.css";

const NEWEST = 100;
const OPEN = "ropadesk-steps";

/** Opens the list of steps from wherever it is offered. */
export const openSteps = (): void => void window.dispatchEvent(new Event(OPEN));

/** The steps of the register, the newest first: back to before one, or forward again. */
export function StepsDialog() {
  const { t, code, date, time } = useWords();
  const { readOnly } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const open = () => setOpened(true);
    window.addEventListener(OPEN, open);
    return () => window.removeEventListener(OPEN, open);
  }, []);
  const { reply } = useReply("step_list", opened ? { limit: NEWEST } : null);
  const go = async (command: "undo_to" | "redo_to", seq: number) => {
    try {
      const touched = await call(command, { seq });
      await queries.invalidateQueries();
      toast.done(t(command === "undo_to" ? "life-steps-undone" : "life-steps-redone", { count: touched.records.length }));
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} title={t("life-steps")} size="lg" closeButtonProps={{ "aria-label": t("ui-close") }}>
      <p className={css.calm}>{t("life-steps.why")}</p>
      {reply?.steps.length === 0 && <p className={css.calm}>{t("undo-nothing")}</p>}
      <ol className={css.steps} aria-label={t("life-steps")}>
        {reply?.steps.map((step) => {
          const more = step.count - step.records.length;
          const what = step.records.join("; ") + (more > 0 ? ` +${more}` : "");
          const label = t(step.undone ? "life-step-redo" : "life-step-undo");
          return (
            <li key={step.seq} className={css.step} data-undone={step.undone || undefined}>
              <div>
                <p className={css.head}>
                  <b>{code("op", step.op)}</b>
                  <span className={css.when}>{`${date(step.at, "short")} ${time(step.at)}`}</span>
                  {step.undone && <Chip>{t("life-step-undone")}</Chip>}
                </p>
                <p className={css.fields}>{what}</p>
              </div>
              {!readOnly && (
                <Button size="compact-sm" variant="default" aria-label={`${label}: ${code("op", step.op)} ${what}`} onClick={() => void go(step.undone ? "redo_to" : "undo_to", step.seq)}>
                  {label}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </Modal>
  );
}
