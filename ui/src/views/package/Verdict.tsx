import { Button, PasswordInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { asFailure, call, type Failure, type FileToken } from "../../api";
import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { Chip, ErrorState } from "../../parts";
import type { Verification } from "../requests/wire";
import css from "./package.module.css";

type Props = { label: string; choose: () => Promise<FileToken | null | undefined>; passphrase?: string | null };

/** Checks a package file against its manifest and its signature: whether it is whole, and whose it is. */
export function Verdict({ label, choose, passphrase = null }: Props) {
  const { t } = useWords();
  const own = useReply("signing_key", {}).reply?.public?.key;
  const [file, setFile] = useState<FileToken | null>(null);
  const [verdict, setVerdict] = useState<Verification | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [typed, setTyped] = useState("");

  const look = async (chosen: FileToken, given: string) => {
    setFailure(null);
    setVerdict(null);
    try {
      setVerdict(await call("package_verify", { file: chosen.token, key: "", passphrase: given }));
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  const verify = async () => {
    try {
      const chosen = await choose();
      if (!chosen) return;
      setFile(chosen);
      setTyped("");
      await look(chosen, passphrase ?? "");
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  const inside = async (event: FormEvent) => {
    event.preventDefault();
    if (file) await look(file, typed);
  };
  const locked = verdict?.problems.some(({ code }) => code === "passphrase_needed" || code === "passphrase") ?? false;
  const name = file?.name ?? "";
  return (
    <>
      <Button variant="default" onClick={() => void verify()}>{label}</Button>
      <span role="status" className={css.row}>
        {verdict?.ok && <Chip tone="ok" title={name}>{t("pack-verified", { files: verdict.files })}</Chip>}
        {verdict?.ok && <Hand verdict={verdict} own={own} />}
      </span>
      {locked && (
        <form className={css.inside} onSubmit={(event) => void inside(event)}>
          <PasswordInput label={t("pack-verify-passphrase")} description={verdict?.problems[0]?.message} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
          <Button type="submit" variant="default" disabled={typed.trim() === ""}>{t("pack-verify-go")}</Button>
        </form>
      )}
      {failure && <ErrorState failure={failure} />}
      {verdict && !verdict.ok && !locked && (
        <div className={css.wide}>
          <ErrorState
            failure={{
              kind: "damaged",
              code: "package-changed",
              message: t(verdict.whole ? "pack-changed-key" : "pack-changed", { name }),
              hint: t(verdict.whole ? "pack-changed-key.hint" : "pack-changed.hint"),
              problems: verdict.problems,
            }}
          />
        </div>
      )}
    </>
  );
}

/** By whom it is signed, told apart from whether it is whole. */
function Hand({ verdict, own }: { verdict: Verification; own: string | undefined }) {
  const { t } = useWords();
  if (verdict.authenticity === "unsigned") return <Chip>{t("pack-signed-none")}</Chip>;
  return verdict.signed_by === own ? (
    <Chip tone="ok" title={verdict.fingerprint}>{t("pack-signed-own")}</Chip>
  ) : (
    <Chip tone="warn" title={verdict.fingerprint}>{`${t("pack-signed-other")}: ${verdict.fingerprint}`}</Chip>
  );
}
