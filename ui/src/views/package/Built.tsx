import { Button, CopyButton } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import type { LeakTest } from "../../api/types/LeakTest";
import { useWords } from "../../locales";
import { ErrorState } from "../../parts";
import css from "./package.module.css";
import type { Made } from "./PackageView";
import { Passphrase } from "./Passphrase";
import { Verdict } from "./Verdict";

/** What was looked for in the finished file, and what only eyes can find. */
function Leaks({ test }: { test: LeakTest }) {
  const { t } = useWords();
  return (
    <>
      {test.strings > 0 && <p className={css.quiet}>{t("pack-leaks", { n: test.strings, files: test.files })}</p>}
      {test.too_short > 0 && <p className={css.hint}>{t("pack-leaks-short", { n: test.too_short })}</p>}
      {test.unread > 0 && <p className={css.hint}>{t("pack-leaks-unread", { n: test.unread })}</p>}
    </>
  );
}

/** The file that was written: its name, its hash, its signature, its passphrase, and the proof that it is whole. */
export function Built({ made }: { made: Made }) {
  const { t, size } = useWords();
  const { package: pack } = made;
  return (
    <>
      <section className={css.built} aria-label={t("pack-built")} role="status">
        <IconCircleCheck size={20} className={css.good} aria-hidden />
        <div className={css.builtBody}>
          <p className={css.builtName}>{t("pack-built-name", { name: made.name })}</p>
          <p className={css.quiet}>{t("pack-built-size", { files: pack.files, size: size(pack.copies.at(-1)?.bytes ?? pack.bytes) })}</p>
          <p className={css.hash}>
            <span className={css.quiet}>{t("pack-sha")}</span> <code>{pack.sha256}</code>
          </p>
          <p className={css.hash}>
            <span className={css.quiet}>{t("pack-signed")}</span> <code>{made.signed_by.fingerprint}</code>
          </p>
          <Leaks test={made.leaks} />
          <Passphrase made={made} />
          <div className={css.row}>
            <CopyButton value={pack.sha256}>
              {({ copied, copy }) => <Button variant="default" onClick={copy}>{t(copied ? "pack-copied" : "pack-copy")}</Button>}
            </CopyButton>
            <Verdict label={t("pack-verify")} choose={() => Promise.resolve(made.file)} passphrase={made.passphrase} />
          </div>
        </div>
      </section>
      {!made.recipients_settled && (
        <ErrorState failure={{ kind: "not_allowed", code: "pack-unsettled", message: t("pack-unsettled"), hint: t("pack-unsettled.hint"), problems: [] }} />
      )}
    </>
  );
}
