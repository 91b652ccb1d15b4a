import { IconAlertTriangle } from "@tabler/icons-react";
import { useWords } from "../../locales";
import { toHash } from "../../routes";
import type { RequestView } from "../requests/wire";
import css from "./package.module.css";

/** Says on the case that files of its packages should be gone by now. */
export function PackagesDue({ view }: { view: RequestView }) {
  const { t } = useWords();
  const n = view.packages_overdue.length;
  if (n === 0) return null;
  return (
    <section className={css.checklist}>
      <h3 className={css.railHeading}>{t("pack-due-heading")}</h3>
      <p className={css.overdue}>
        <IconAlertTriangle size={14} aria-hidden /> <a href={toHash({ screen: "requests", id: view.ref, part: "package" })}>{t("pack-due", { n })}</a>
      </p>
    </section>
  );
}
