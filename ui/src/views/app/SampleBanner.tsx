import { useQueryClient } from "@tanstack/react-query";
import { call } from "../../api";
import { useWords } from "../../locales";
import { useToast } from "../../parts";
import { useActions } from "./actions";
import css from "./app.module.css";
import { useStatus } from "./status";

/** Says that a past day is shown, that nothing can be changed there, and what of it is not known. */
function PastBanner({ on }: { on: string }) {
  const { t, date } = useWords();
  const queries = useQueryClient();
  const toast = useToast();
  const back = () => void call("content_of", { on: "" }).then(() => queries.invalidateQueries()).catch(toast.failed);
  return (
    <section className={css.banner} data-past aria-label={t("app-about-file")}>
      <span>
        <b>{t("life-past", { date: date(on, "long") })}</b> {t("life-past.what")}
      </span>
      <button type="button" onClick={back}>{t("life-back-to-today")}</button>
    </section>
  );
}

/** Says of the sample what it is, and of a file opened to read only that it is. */
export function SampleBanner() {
  const { t, date } = useWords();
  const status = useStatus();
  const { close } = useActions();
  if (status?.content_on) return <PastBanner on={status.content_on} />;
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
