/** A derogation for specific situations (Art. 49): its conditions, and the documents of the second subparagraph. */
import { useWords } from "../../locales";
import { valueAt } from "../app/path";
import { useEditing } from "../app/editing";
import { DateAt, TextAt, YesNoAt } from "../app/fields";
import type { Derogation } from "../../api/types/Derogation";
import { GROUNDS } from "./codes";
import { CodeAt, CountAt } from "./fields";
import css from "./transfers.module.css";

/** `path` is the derogation's place in the record, e.g. `transfers.items[0].derogation`. */
export function DerogationFields({ path }: { path: string }) {
  const { t } = useWords();
  const { ground } = (valueAt(useEditing().record, path) ?? { ground: "unstated" }) as Derogation;
  const compelling = ground === "compelling_interests";
  return (
    <>
      <CodeAt path={`${path}.ground`} label={t("transfers-situation")} article="Art. 49(1)" list="derogation_ground" codes={GROUNDS} />
      {ground !== "unstated" && (
        <>
          <TextAt path={`${path}.conditions`} label={t("transfers-conditions")} description={t(`transfers-conditions-${ground.replaceAll("_", "-")}`)} lines={2} />
          {ground === "public_interest" && <TextAt path={`${path}.law`} label={t("transfers-recognising-law")} article="Art. 49(4)" />}
          {ground !== "public_register" && ground !== "vital_interests" && ground !== "legal_claims" && ground !== "public_interest" && (
            <YesNoAt path={`${path}.public_powers`} label={t("transfers-public-powers")} article="Art. 49(3)" />
          )}
        </>
      )}
      {compelling && (
        <section className={css.five} aria-label={t("transfers-five")}>
          <h3 className={css.subhead}>{t("transfers-five")} <span className={css.article}>{t("transfers-five.article")}</span></h3>
          <TextAt path={`${path}.interests`} label={t("transfers-interests")} lines={1} />
          <TextAt path={`${path}.assessment`} label={t("transfers-five-assessment")} article="Art. 49(6)" lines={2} />
          <TextAt path={`${path}.suitable_safeguards`} label={t("transfers-five-safeguards")} article="Art. 49(6)" lines={2} />
          <div className={css.two}>
            <DateAt path={`${path}.authority_informed_on`} label={t("transfers-five-authority")} />
            <DateAt path={`${path}.persons_informed_on`} label={t("transfers-five-persons")} />
            <CountAt path={`${path}.persons`} label={t("transfers-persons")} />
          </div>
          <YesNoAt path={`${path}.limited_number`} label={t("transfers-limited-number")} />
        </section>
      )}
    </>
  );
}
