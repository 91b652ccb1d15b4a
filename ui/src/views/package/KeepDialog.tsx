import { Button, Modal } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { asFailure, call, type Failure } from "../../api";
import { useRefresh } from "../../api/replies";
import { useWords } from "../../locales";
import { ErrorState, useToast } from "../../parts";
import { useActions } from "../app/actions";
import { DayInput } from "../requests/DayInput";
import type { ExportPackage } from "../requests/wire";
import css from "./package.module.css";

/** Until when the files of a package may lie about. */
export function KeepDialog({ pack, onClose }: { pack: ExportPackage; onClose: () => void }) {
  const { t } = useWords();
  const { undo } = useActions();
  const refresh = useRefresh();
  const toast = useToast();
  const [on, setOn] = useState<string | null>(pack.expires_on || null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await call("package_keep", { package: pack.id, expires_on: on ?? "" });
      await refresh();
      toast.done(t("pack-kept", { ref: pack.reference }), undo);
      onClose();
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  return (
    <Modal opened onClose={onClose} title={t("pack-keep-title", { ref: pack.reference })} closeButtonProps={{ "aria-label": t("ui-close") }}>
      <form className={css.dialog} onSubmit={(event) => void save(event)}>
        <DayInput label={t("pack-keep-until")} description={t("pack-keep-until-why")} value={on} onChange={setOn} clearable />
        {failure && <ErrorState failure={failure} />}
        <div className={css.buttons}>
          <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
          <Button type="submit">{t("pack-keep-do")}</Button>
        </div>
      </form>
    </Modal>
  );
}
