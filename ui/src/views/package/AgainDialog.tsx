import { Button, Modal } from "@mantine/core";
import { useState } from "react";
import { asFailure, call, pickSave, type Failure } from "../../api";
import { useRefresh } from "../../api/replies";
import { useWords } from "../../locales";
import { ErrorState } from "../../parts";
import type { BuildReply, ExportPackage } from "../requests/wire";
import css from "./package.module.css";
import { Passphrase } from "./Passphrase";
import { Protect } from "./Protect";

/** The same package once more, byte for byte. */
export function AgainDialog({ pack, onClose }: { pack: ExportPackage; onClose: () => void }) {
  const { t } = useWords();
  const refresh = useRefresh();
  const [protect, setProtect] = useState(pack.copies.at(-1)?.protection === "passphrase");
  const [made, setMade] = useState<BuildReply | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const write = async () => {
    setFailure(null);
    try {
      const file = await pickSave("zip", `${pack.reference.replace("/", "-")}-${pack.kind}.zip`);
      if (!file) return;
      setMade(await call("package_again", { package: pack.id, file: file.token, protect, overwrite: true }));
      await refresh();
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  return (
    <Modal opened onClose={onClose} title={t("pack-again-title", { ref: pack.reference })} closeButtonProps={{ "aria-label": t("ui-close") }}>
      <div className={css.dialog}>
        {!made && <p className={css.said}>{t("pack-again-why")}</p>}
        {!made && <Protect protect={protect} onChange={setProtect} />}
        {made && <p className={css.said} role="status">{t("pack-again-done", { name: made.name })}</p>}
        {made && <Passphrase made={made} />}
        {failure && <ErrorState failure={failure} />}
        <div className={css.buttons}>
          <Button variant="default" onClick={onClose}>{t(made ? "ui-close" : "ui-cancel")}</Button>
          {!made && <Button onClick={() => void write()}>{t("pack-again-do")}</Button>}
        </div>
      </div>
    </Modal>
  );
}
