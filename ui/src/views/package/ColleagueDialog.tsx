import { Button, Modal, SegmentedControl, Textarea } from "@mantine/core";
import { useState } from "react";
import { asFailure, call, pickSave, type Failure } from "../../api";
import { useRefresh } from "../../api/replies";
import { useWords } from "../../locales";
import { ErrorState } from "../../parts";
import type { BuildReply, ExportPackage } from "../requests/wire";
import css from "./package.module.css";
import { Passphrase } from "./Passphrase";

const WAYS = ["keys", "passphrase"] as const;

/** The package in a file that only a colleague opens. */
export function ColleagueDialog({ pack, onClose }: { pack: ExportPackage; onClose: () => void }) {
  const { t } = useWords();
  const refresh = useRefresh();
  const [way, setWay] = useState<(typeof WAYS)[number]>("keys");
  const [keys, setKeys] = useState("");
  const [made, setMade] = useState<BuildReply | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const write = async () => {
    setFailure(null);
    try {
      const file = await pickSave("age", `${pack.reference.replace("/", "-")}-${pack.kind}.zip.age`);
      if (!file) return;
      setMade(await call("package_colleague", { package: pack.id, file: file.token, keys: way === "keys" ? [keys] : [], overwrite: true }));
      await refresh();
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  return (
    <Modal opened onClose={onClose} title={t("pack-colleague-title", { ref: pack.reference })} closeButtonProps={{ "aria-label": t("ui-close") }}>
      <div className={css.dialog}>
        {!made && (
          <>
            <p className={css.said}>{t("pack-colleague-why")}</p>
            <SegmentedControl aria-label={t("pack-colleague-by")} value={way} onChange={(next) => setWay(next as (typeof WAYS)[number])} data={WAYS.map((value) => ({ value, label: t(`pack-colleague-by-${value}`) }))} />
            {way === "keys" && <Textarea label={t("pack-colleague-keys")} description={t("pack-colleague-keys-why")} autosize minRows={2} spellCheck={false} value={keys} onChange={(event) => setKeys(event.currentTarget.value)} />}
          </>
        )}
        {made && <p className={css.said} role="status">{t("pack-colleague-done", { name: made.name })}</p>}
        {made && <Passphrase made={made} />}
        {failure && <ErrorState failure={failure} />}
        <div className={css.buttons}>
          <Button variant="default" onClick={onClose}>{t(made ? "ui-close" : "ui-cancel")}</Button>
          {!made && <Button disabled={way === "keys" && keys.trim() === ""} onClick={() => void write()}>{t("pack-colleague-do")}</Button>}
        </div>
      </div>
    </Modal>
  );
}
