import { Button, Modal, Select, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { asFailure, type Failure } from "../../api";
import { useWords } from "../../locales";
import { ErrorState, useToast } from "../../parts";
import { go } from "../../routes";
import type { RequestView } from "../requests/wire";
import css from "./case.module.css";
import type { Case } from "./useCase";

type Props = { held: Case; view: RequestView; onClose: () => void };

const OUTCOMES = ["answered", "partly", "refused", "withdrawn", "nothing"] as const;

/** How the request ends. */
export function CloseDialog({ held, view, onClose }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const [outcome, setOutcome] = useState<string>(view.collected.length > 0 && view.collected.every((row) => row.rows_matched === 0) ? "nothing" : "answered");
  const [words, setWords] = useState("");
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await held.run("request_close", { id: view.id, outcome: [t(`case-outcome-${outcome}`), words.trim()].filter(Boolean).join(" – ") });
      toast.done(t("case-closed-done", { ref: view.ref }));
      onClose();
      go("requests");
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  return (
    <Modal opened onClose={onClose} title={t("case-close-title", { ref: view.ref })} closeButtonProps={{ "aria-label": t("ui-close") }}>
      <form className={css.dialog} onSubmit={(event) => void send(event)}>
        <Select
          label={t("case-outcome")}
          data={OUTCOMES.map((value) => ({ value, label: t(`case-outcome-${value}`) }))}
          value={outcome}
          allowDeselect={false}
          onChange={(next) => setOutcome(next ?? "answered")}
        />
        <Textarea
          label={t(outcome === "refused" || outcome === "partly" ? "case-outcome-ground" : "case-outcome-words")}
          {...(outcome === "refused" || outcome === "partly" ? { description: t("case-outcome-ground.why") } : {})}
          autosize
          minRows={2}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {failure && <ErrorState failure={failure} />}
        <div className={css.buttons}>
          <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
          <Button type="submit">{t("case-close")}</Button>
        </div>
      </form>
    </Modal>
  );
}
