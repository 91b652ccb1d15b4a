import { MultiSelect, NativeSelect, NumberInput } from "@mantine/core";
import { useState } from "react";
import type { PersonalDataCategory } from "../../api/types/PersonalDataCategory";
import type { RetentionBound } from "../../api/types/RetentionBound";
import type { RetentionEnd } from "../../api/types/RetentionEnd";
import type { RetentionRule } from "../../api/types/RetentionRule";
import type { RetentionTrigger } from "../../api/types/RetentionTrigger";
import { useWords } from "../../locales";
import { FactList, FieldGroup, useToast } from "../../parts";
import { usePlace } from "../app/editing";
import { CheckAt, ChoiceAt, Place, Rows, TextAt } from "../app/fields";
import css from "./activity.module.css";
import { isoPeriod, plainPeriod, UNITS, type PeriodUnit } from "./period";

const TRIGGERS: RetentionTrigger[] = [
  "record_created", "uploaded", "backup_created", "account_deleted", "contract_ended", "consent_withdrawn", "last_contact",
  "trial_ended", "deletion_requested", "purpose_fulfilled", "other",
];
const BOUNDS: RetentionBound[] = ["unspecified", "max", "exact", "immediate", "promptly", "on_request", "criteria", "external_reference"];

/** A period as number and unit; one of several parts is shown as it is and kept. */
function PeriodAt({ path }: { path: string }) {
  const { value, save, readOnly } = usePlace<string>(path);
  const { t } = useWords();
  const toast = useToast();
  const plain = plainPeriod(value);
  const [unit, setUnit] = useState<PeriodUnit>(plain.is === "plain" ? plain.unit : "M");
  const write = (count: number | null, of: PeriodUnit) => void save(isoPeriod(count, of)).catch(toast.failed);
  if (plain.is === "other") return <TextAt path={path} label={t("activity-period")} description={t("activity-period.iso")} />;
  const shown = plain.is === "plain" ? plain.unit : unit;
  return (
    <Place path={path}>
      <div className={css.period}>
        <NumberInput
          label={t("activity-period")}
          placeholder={t("activity-period.none")}
          min={0}
          max={9999}
          allowDecimal={false}
          allowNegative={false}
          value={plain.is === "plain" ? plain.count : ""}
          disabled={readOnly}
          onChange={(next) => write(next === "" ? null : Number(next), shown)}
        />
        <NativeSelect
          aria-label={t("activity-unit")}
          disabled={readOnly}
          value={shown}
          data={UNITS.map((one) => ({ value: one, label: t(`activity-unit-${one.toLowerCase()}`) }))}
          onChange={(event) => {
            const next = event.currentTarget.value as PeriodUnit;
            setUnit(next);
            if (plain.is === "plain") write(plain.count, next);
          }}
        />
      </div>
    </Place>
  );
}

function AppliesTo({ path }: { path: string }) {
  const { value, save, readOnly } = usePlace<string[]>(path);
  const { value: data } = usePlace<PersonalDataCategory[]>("personal_data");
  const { t } = useWords();
  const toast = useToast();
  return (
    <Place path={path}>
      <MultiSelect
        label={t("activity-applies-to")}
        placeholder={value.length ? "" : t("activity-applies-to.all")}
        data={data.filter(({ id }) => id).map(({ id, name }) => ({ value: id, label: name || id }))}
        value={value}
        disabled={readOnly}
        searchable
        onChange={(next) => void save(next).catch(toast.failed)}
      />
    </Place>
  );
}

/** What a policy says in rarer words: shown as the source has it, and kept. */
function Rare({ rule }: { rule: RetentionRule }) {
  const { t, code } = useWords();
  const end = ({ trigger, period, bound }: RetentionEnd) => [trigger, period && period !== "P0D" ? period : "", code("retention_bound", bound)].filter(Boolean).join(" · ");
  const facts = [
    ...rule.any_of.map((one, index) => ({ id: `any${index}`, label: index === 0 ? t("activity-any-of") : "", value: end(one) })),
    ...(rule.otherwise ? [{ id: "otherwise", label: t("activity-otherwise"), value: end(rule.otherwise) }] : []),
    ...(rule.unit ? [{ id: "unit", label: t("activity-unit-stated"), value: rule.unit }] : []),
  ];
  return facts.length ? <FactList heading={t("activity-as-stated")} facts={facts} /> : null;
}

export function Retention() {
  const { t, code } = useWords();
  const blank = (): RetentionRule => ({
    id: "", applies_to: [], applies_to_text: "", trigger_kind: "other", trigger: "", period: "", unit: "", bound: "unspecified", any_of: [],
    otherwise: null, while_condition: "", external_reference: "", legal_reference: "", limits_use_only: false, note: "",
  });
  return (
    <FieldGroup heading={t("activity-section-retention")} intro={t("activity-section-retention.why")}>
      <Rows<RetentionRule>
        path="retention"
        addLabel={t("activity-add-retention")}
        blank={blank}
        rowKey={({ id }, index) => id || String(index)}
        rowName={(rule, index) => rule.trigger || t("activity-retention-n", { n: index + 1 })}
      >
        {(rule, path) => (
          <>
            <div className={css.two}>
              <ChoiceAt path={`${path}.trigger_kind`} label={t("activity-trigger-kind")} choices={TRIGGERS.map((value) => ({ value, label: code("retention_trigger", value) }))} />
              <TextAt path={`${path}.trigger`} label={t("activity-trigger")} />
            </div>
            <div className={css.two}>
              <ChoiceAt path={`${path}.bound`} label={t("activity-bound")} article="Art. 30(1)(f)" choices={BOUNDS.map((value) => ({ value, label: code("retention_bound", value) }))} />
              <PeriodAt path={`${path}.period`} />
            </div>
            <Rare rule={rule} />
            <AppliesTo path={`${path}.applies_to`} />
            {rule.while_condition && <TextAt path={`${path}.while_condition`} label={t("activity-while")} />}
            {(rule.external_reference || rule.bound === "external_reference") && <TextAt path={`${path}.external_reference`} label={t("activity-external")} />}
            <details className={css.more} open={Boolean(rule.legal_reference || rule.applies_to_text || rule.note || rule.limits_use_only)}>
              <summary>{t("activity-particulars")}</summary>
              <div className={css.two}>
                <TextAt path={`${path}.legal_reference`} label={t("activity-legal-reference")} />
                <TextAt path={`${path}.applies_to_text`} label={t("activity-applies-to-text")} />
                <TextAt path={`${path}.note`} label={t("activity-note")} />
                {!rule.while_condition && <TextAt path={`${path}.while_condition`} label={t("activity-while")} />}
              </div>
              <CheckAt path={`${path}.limits_use_only`} label={t("activity-limits-use")} />
            </details>
          </>
        )}
      </Rows>
      <TextAt path="retention_note" label={t("activity-retention-note")} />
    </FieldGroup>
  );
}
