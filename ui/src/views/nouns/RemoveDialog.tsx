import { Button, Group, Modal } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { asFailure, call, type Failure } from "../../api";
import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { ErrorState, useToast } from "../../parts";
import { go, type Screen } from "../../routes";
import { useActions } from "../app/actions";
import css from "./merge.module.css";
import { UseRows } from "./Uses";

type Props = {
  noun: "recipient" | "system" | "organisation" | "processing_on_behalf";
  screen: Screen;
  id: string;
  name: string;
  onClose: () => void;
};

/** Says what a removal hits before it is done; undo brings the record back. */
export function RemoveDialog({ noun, screen, id, name, onClose }: Props) {
  const { t, number } = useWords();
  const { undo } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const [failed, setFailed] = useState<Failure | null>(null);
  const { reply, failure } = useReply("removal_preview", { noun, id });
  const wrong = failed ?? failure;
  const run = async () => {
    try {
      const { done } = await call("removal", { noun, id });
      onClose();
      go(screen, null, null, true);
      await queries.invalidateQueries();
      toast.done(t("recipients-removed", { what: `${done.record.ref} ${done.record.name}`.trim() }), undo);
    } catch (thrown) {
      setFailed(asFailure(thrown));
    }
  };
  return (
    <Modal opened onClose={onClose} title={t("recipients-remove-title", { name })} size="lg" closeButtonProps={{ "aria-label": t("ui-close") }}>
      {wrong && <ErrorState failure={wrong} />}
      {reply && !wrong && (
        <>
          <p className={css.why}>{t(reply.uses.length > 0 ? "recipients-remove-hit" : "recipients-remove-free", { count: reply.uses.length, n: number(reply.uses.length) })}</p>
          <div className={css.moved}><UseRows items={reply.uses} empty="" /></div>
        </>
      )}
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
        <Button color="red.8" onClick={() => void run()} disabled={!reply || wrong !== null} data-autofocus>{t("recipients-remove-do")}</Button>
      </Group>
    </Modal>
  );
}
