import { useWords } from "../../locales";
import { useActions } from "./actions";
import css from "./app.module.css";
import { useStatus } from "./status";

/** Says of the sample what it is, and of a file opened to read only that it is. */
export function SampleBanner() {
  const { t, date } = useWords();
  const status = useStatus();
  const { close } = useActions();
  if (!status?.sample && !status?.read_only) return null;
  return (
    <section className={css.banner} aria-label={t("app-about-file")}>
      {status.sample ? (
        <span>
          <b>{t("app-sample")}</b> {t("app-sample-source", { title: status.source_title, date: date(status.source_dated_on, "long") })} {t("app-sample.what")}
        </span>
      ) : (
        <b>{t("app-read-only")}</b>
      )}
      <button type="button" onClick={close}>{t(status.sample ? "app-sample-close" : "file-close")}</button>
    </section>
  );
}
