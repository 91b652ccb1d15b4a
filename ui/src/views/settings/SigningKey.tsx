import { Button, CopyButton } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { call } from "../../api";
import { useRefresh, useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { FieldGroup, useToast } from "../../parts";
import { useActions } from "../app/actions";
import css from "./settings.module.css";

/** The public key by which packages are signed; the private half never leaves the register. */
export function SigningKey() {
  const { t } = useWords();
  const { readOnly } = useActions();
  const refresh = useRefresh();
  const toast = useToast();
  const { reply } = useReply("signing_key", {});
  const make = async () => {
    try {
      await call("signing_key_make", {});
      await refresh();
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  if (!reply) return null;
  return (
    <FieldGroup heading={t("settings-key")} intro={t("settings-key.why")}>
      {reply.public ? (
        <dl className={css.key}>
          <dt>{t("settings-key-fingerprint")}</dt>
          <dd><code>{reply.public.fingerprint}</code></dd>
          <dt>{t("settings-key-public")}</dt>
          <dd>
            <code>{reply.public.key}</code>{" "}
            <CopyButton value={reply.public.key}>
              {({ copied, copy }) => <Button variant="default" size="compact-sm" onClick={copy}>{t(copied ? "pack-copied" : "settings-key-copy")}</Button>}
            </CopyButton>
          </dd>
        </dl>
      ) : (
        <div className={css.choice}>
          <span>{t("settings-key-none")}</span>
          {!readOnly && <Button variant="default" onClick={() => void make()}>{t("settings-key-make")}</Button>}
        </div>
      )}
      {!reply.encrypted && <p className={css.keyOpen}><IconAlertTriangle size={14} aria-hidden /> {t("settings-key-open")}</p>}
    </FieldGroup>
  );
}
