/** What is a transfer, and what is none: the three criteria of the guidelines, and cases (EDPB 05/2021). */
import { IconCheck, IconX } from "@tabler/icons-react";
import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { Chip, ErrorState } from "../../parts";
import { SideDrawer } from "./SideDrawer";
import css from "./transfers.module.css";

export function ExplainDrawer({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <SideDrawer opened={opened} onClose={onClose} title={t("transfers-explain")}>
      <Explained />
    </SideDrawer>
  );
}

function Explained() {
  const { t, date } = useWords();
  const { reply, failure } = useReply("transfer_criteria", {});
  if (failure) return <ErrorState failure={failure} />;
  if (!reply) return null;
  const named = new Map(reply.criteria.map(({ code, title }, n) => [code, `${n + 1}. ${title}`]));
  return (
    <div className={css.radar}>
      <p className={css.note}>{t("transfers-explain-why")}</p>
      <ol className={css.criteria}>
        {reply.criteria.map(({ code, title, text }) => (
          <li key={code}>
            <b>{title}</b>
            <p className={css.note}>{text}</p>
          </li>
        ))}
      </ol>
      <h3 className={css.subhead}>{t("transfers-cases")}</h3>
      <ul className={css.changes}>
        {reply.cases.map(({ code, title, text, is_transfer, fails }) => (
          <li key={code} className={css.change}>
            <p className={css.changeHead}>
              <b>{title}</b>
              <Chip tone={is_transfer ? "warn" : "neutral"}>
                {is_transfer ? <IconCheck size={12} aria-hidden /> : <IconX size={12} aria-hidden />} {t(is_transfer ? "transfers-is-transfer" : "transfers-is-none")}
              </Chip>
            </p>
            <p className={css.note}>{text}{fails && <> {t("transfers-fails", { criterion: named.get(fails) ?? fails })}</>}</p>
          </li>
        ))}
      </ul>
      <p className={css.note}>{t("transfers-source")}: {reply.about.source}. {t("transfers-checked-on", { date: date(reply.about.checked_on, "long") })}</p>
    </div>
  );
}
