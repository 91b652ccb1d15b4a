import { Button, CopyButton } from "@mantine/core";
import { IconKey } from "@tabler/icons-react";
import { call, pickSave } from "../../api";
import { useWords } from "../../locales";
import { useToast } from "../../parts";
import type { BuildReply } from "../requests/wire";
import css from "./package.module.css";

/** A passphrase that was just made: shown this once, with a sheet to go by another way. */
export function Passphrase({ made }: { made: BuildReply }) {
  const { t } = useWords();
  const toast = useToast();
  const { package: pack, passphrase } = made;
  const protection = pack.copies.at(-1)?.protection ?? "plain";
  if (!passphrase) return null;
  const sheet = async () => {
    try {
      const file = await pickSave("pdf", t("pack-passphrase-sheet-name", { ref: pack.reference.replace("/", "-") }));
      if (!file) return;
      const { name } = await call("package_sheet", { package: pack.id, passphrase, protection, file: file.token, overwrite: true });
      toast.done(t("pack-sheet-saved", { name }));
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <div className={css.passphrase} role="group" aria-label={t("pack-passphrase")}>
      <p className={css.once}><IconKey size={16} aria-hidden /> {t("pack-passphrase")}</p>
      <code className={css.secret}>{passphrase}</code>
      <p className={css.quiet}>{t("pack-passphrase-once")}</p>
      <div className={css.row}>
        <CopyButton value={passphrase}>
          {({ copied, copy }) => <Button variant="default" onClick={copy}>{t(copied ? "pack-copied" : "pack-passphrase-copy")}</Button>}
        </CopyButton>
        <Button variant="default" onClick={() => void sheet()}>{t("pack-passphrase-sheet")}</Button>
      </div>
    </div>
  );
}
