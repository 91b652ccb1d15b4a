import { SegmentedControl } from "@mantine/core";
import { useId } from "react";
import { useWords } from "../../locales";
import css from "./package.module.css";

/** Whether a package's file is encrypted: the way it goes decides. */
export function Protect({ protect, onChange }: { protect: boolean; onChange: (protect: boolean) => void }) {
  const { t } = useWords();
  const label = useId();
  const way = protect ? "passphrase" : "plain";
  return (
    <div>
      <p id={label} className={css.label}>{t("pack-protect")}</p>
      <SegmentedControl aria-labelledby={label} value={way} onChange={(next) => onChange(next === "passphrase")} data={["plain", "passphrase"].map((value) => ({ value, label: t(`pack-protect-${value}`) }))} />
      <p className={css.why}>{t(`pack-protect-${way}-why`)}</p>
    </div>
  );
}
