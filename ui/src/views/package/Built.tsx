import { Button, CopyButton } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useWords } from "../../locales";
import css from "./package.module.css";
import type { Made } from "./PackageView";
import { Verdict } from "./Verdict";

/** The file that was written: its name, its hash, and the proof that it is whole. */
export function Built({ made }: { made: Made }) {
  const { t, size } = useWords();
  return (
    <section className={css.built} aria-label={t("pack-built")} role="status">
      <IconCircleCheck size={20} className={css.good} aria-hidden />
      <div className={css.builtBody}>
        <p className={css.builtName}>{t("pack-built-name", { name: made.name })}</p>
        <p className={css.quiet}>{t("pack-built-size", { files: made.package.files, size: size(made.package.bytes) })}</p>
        <p className={css.hash}>
          <span className={css.quiet}>{t("pack-sha")}</span> <code>{made.package.sha256}</code>
        </p>
        <div className={css.row}>
          <CopyButton value={made.package.sha256}>
            {({ copied, copy }) => <Button variant="default" onClick={copy}>{t(copied ? "pack-copied" : "pack-copy")}</Button>}
          </CopyButton>
          <Verdict label={t("pack-verify")} choose={() => Promise.resolve(made.file)} />
        </div>
      </div>
    </section>
  );
}
