import { pickOpen } from "../../api";
import { useWords } from "../../locales";
import type { ExportPackage } from "../requests/wire";
import css from "./package.module.css";
import { Verdict } from "./Verdict";

/** The packages made so far; the files themselves lie where they were saved. */
export function PackageList({ packages }: { packages: ExportPackage[] }) {
  const { t, code, size, date, time } = useWords();
  return (
    <section className={css.list}>
      <h3 className={css.railHeading}>{t("pack-made")}</h3>
      {packages.length === 0 ? (
        <p className={css.note}>{t("pack-made-none")}</p>
      ) : (
        <ul>
          {[...packages].sort((a, b) => (a.made_at < b.made_at ? 1 : -1)).map((one) => (
            <li key={one.id}>
              <p className={css.madeName}>{code("right", one.kind)} <span className={css.quiet}>{date(one.made_at, "short")}, {time(one.made_at)}</span></p>
              <p className={css.note}>{t("pack-built-size", { files: one.files, size: size(one.bytes) })}</p>
              <code className={css.short} title={`SHA-256 ${one.sha256}`}>{one.sha256.slice(0, 16)}…</code>
            </li>
          ))}
        </ul>
      )}
      <div className={css.row}>
        <Verdict label={t("pack-verify-file")} choose={async () => (await pickOpen("zip"))[0]} />
      </div>
    </section>
  );
}
