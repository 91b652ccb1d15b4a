/** The processing as a whole: occasional or not, how risky, close to the core, children (Art. 8(1), 30(5), 35(1)). */
import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { Chip, FieldGroup } from "../../parts";
import { MaybeAt, TextAt, YesNoAt } from "../app/fields";
import css from "./activity.module.css";

const RISKS = ["unlikely", "risk", "high"] as const;

export function Screening({ id }: { id: string }) {
  const { t, code } = useWords();
  const row = useReply("exemption", { as_of: "" }).reply?.rows.find((one) => one.id === id);
  return (
    <FieldGroup heading={t("activity-section-screening")} intro={t("activity-section-screening.why")}>
      <MaybeAt path="screening.risk" label={t("law-risk")} article="Art. 35(1)" choices={RISKS.map((value) => ({ value, label: code("risk_level", value) }))} />
      <YesNoAt path="screening.occasional" label={t("law-occasional")} article="Art. 30(5)" />
      <YesNoAt path="screening.core_activity" label={t("law-core")} />
      <YesNoAt path="screening.children" label={t("law-children")} article="Art. 8(1)" />
      <TextAt path="screening.reason" label={t("law-screening-reason")} lines={2} />
      {row && (
        <div>
          <p className={css.subhead}>
            {t("law-part-exemption")} <Chip tone={row.outcome === "exempt" ? "ok" : row.outcome === "open" ? "warn" : "info"}>{t(`exemption-${row.outcome}`)}</Chip>
          </p>
          {row.because.map((why) => <p key={why} className={css.note}>{why}</p>)}
        </div>
      )}
    </FieldGroup>
  );
}
