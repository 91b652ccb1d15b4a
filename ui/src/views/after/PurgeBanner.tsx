import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { toHash } from "../../routes";
import css from "./after.module.css";

/** Says quietly that closed cases hold personal data longer than was set. Nothing happens by itself. */
export function PurgeBanner() {
  const { t } = useWords();
  const { reply } = useReply("purge_list", {});
  if (!reply || (reply.due === 0 && !reply.unfinished)) return null;
  return (
    <p className={css.banner} role="status">
      <span>{reply.due > 0 && reply.days !== null ? t("purge-banner", { n: reply.due, days: reply.days }) : t("purge-banner-unfinished")}</span>
      <a href={toHash({ screen: "requests", id: "purge", part: null })}>{t("purge-banner-look")}</a>
    </p>
  );
}
