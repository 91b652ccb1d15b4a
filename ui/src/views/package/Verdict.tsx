import { Button } from "@mantine/core";
import { useState } from "react";
import { asFailure, call, type Failure, type FileToken } from "../../api";
import { useWords } from "../../locales";
import { Chip, ErrorState } from "../../parts";
import type { Verification } from "../requests/wire";
import css from "./package.module.css";

type Props = { label: string; choose: () => Promise<FileToken | null | undefined> };

/** Checks a package file against its manifest, without the register. */
export function Verdict({ label, choose }: Props) {
  const { t } = useWords();
  const [verdict, setVerdict] = useState<Verification | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [name, setName] = useState("");
  const verify = async () => {
    setFailure(null);
    setVerdict(null);
    try {
      const file = await choose();
      if (!file) return;
      setName(file.name);
      setVerdict(await call("package_verify", { file: file.token }));
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  return (
    <>
      <Button variant="default" onClick={() => void verify()}>{label}</Button>
      <span role="status">
        {verdict?.ok && <Chip tone="ok" title={name}>{t("pack-verified", { files: verdict.files })}</Chip>}
      </span>
      {failure && <ErrorState failure={failure} />}
      {verdict && !verdict.ok && (
        <div className={css.wide}>
          <ErrorState
            failure={{
              kind: "damaged", code: "package-changed", message: t("pack-changed", { name }), hint: t("pack-changed.hint"),
              problems: verdict.problems,
            }}
          />
        </div>
      )}
    </>
  );
}
