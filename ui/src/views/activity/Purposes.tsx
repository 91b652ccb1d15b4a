import { Button, Menu, MultiSelect } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { LegalBasis } from "../../api/types/LegalBasis";
import type { LegalBasisKind } from "../../api/types/LegalBasisKind";
import type { Purpose } from "../../api/types/Purpose";
import { useWords } from "../../locales";
import { Chip, FieldGroup, useToast } from "../../parts";
import { usePlace } from "../app/editing";
import { ChoiceAt, Place, Rows, TagsAt, TextAt, YesNoAt } from "../app/fields";
import css from "./activity.module.css";

export const BASES: { kind: LegalBasisKind; article: string }[] = [
  { kind: "consent", article: "6(1)(a)" },
  { kind: "contract", article: "6(1)(b)" },
  { kind: "legal_obligation", article: "6(1)(c)" },
  { kind: "vital_interests", article: "6(1)(d)" },
  { kind: "public_task", article: "6(1)(e)" },
  { kind: "legitimate_interests", article: "6(1)(f)" },
];

const CONDITIONS = [
  "explicit_consent", "employment_law", "vital_interests", "not_for_profit", "made_public", "legal_claims",
  "substantial_public_interest", "health_care", "public_health", "research",
] as const;

const blankBasis = (kind: LegalBasisKind): LegalBasis => ({
  kind, contract_parts: [], contract_parts_distinguished: null, law: "", interest: "", pursued_by: "", balancing_test: "", consent: "", withdrawal: "",
});

/** Only what the law asks of this kind of basis. */
function BasisFields({ basis, path }: { basis: LegalBasis; path: string }) {
  const { t, code } = useWords();
  switch (basis.kind) {
    case "consent":
      return (
        <div className={css.two}>
          <TextAt path={`${path}.consent`} label={t("activity-consent")} article="Art. 7(1)" placeholder={t("activity-consent.example")} />
          <TextAt path={`${path}.withdrawal`} label={t("activity-withdrawal")} article="Art. 7(3)" placeholder={t("activity-withdrawal.example")} />
        </div>
      );
    case "contract":
      return (
        <div className={css.stack}>
          <TagsAt path={`${path}.contract_parts`} label={t("activity-contract-parts")} suggestions={["performance", "pre-contract"]} placeholder={t("activity-contract-parts.example")} />
          <YesNoAt path={`${path}.contract_parts_distinguished`} label={t("activity-contract-distinguished")} />
        </div>
      );
    case "legal_obligation":
    case "public_task":
      return <TextAt path={`${path}.law`} label={t("activity-law")} article="Art. 6(3)" placeholder={t("activity-law.example")} />;
    case "legitimate_interests":
      return (
        <>
          <TextAt path={`${path}.interest`} label={t("activity-interest")} article="Art. 13(1)(d)" lines={1} />
          <div className={css.two}>
            <ChoiceAt
              path={`${path}.pursued_by`}
              label={t("activity-pursued-by")}
              clearable
              choices={(["controller", "third_party"] as const).map((value) => ({ value, label: code("pursued_by", value) }))}
            />
            <TextAt path={`${path}.balancing_test`} label={t("activity-balancing-test")} article="Art. 6(1)(f)" placeholder={t("activity-balancing-test.example")} />
          </div>
        </>
      );
    default:
      return null;
  }
}

function Bases({ path }: { path: string }) {
  const { value: bases, save, readOnly } = usePlace<LegalBasis[]>(path);
  const { t, code, cite } = useWords();
  const toast = useToast();
  const free = BASES.filter(({ kind }) => !bases.some((basis) => basis.kind === kind));
  return (
    <Place path={path}>
      <p className={css.subhead}>
        {t("activity-legal-bases")} <span className={css.article}>{cite("Art. 6(1)")}</span>
      </p>
      {bases.length === 0 && <p className={css.missing}>{t("activity-no-basis")}</p>}
      <ul className={css.bases}>
        {bases.map((basis, index) => (
          <li key={basis.kind} className={css.basis} data-field={`${path}[${index}]`}>
            <p className={css.basisHead}>
              <Chip tone="info">{BASES.find(({ kind }) => kind === basis.kind)?.article ?? ""}</Chip>
              <span>{code("legal_basis", basis.kind)}</span>
              {!readOnly && (
                <button
                  type="button"
                  className={css.quiet}
                  onClick={() => void save(bases.filter((_, at) => at !== index)).catch(toast.failed)}
                >
                  {t("activity-take-away")}
                  <span className="unseen">: {code("legal_basis", basis.kind)}</span>
                </button>
              )}
            </p>
            <BasisFields basis={basis} path={`${path}[${index}]`} />
          </li>
        ))}
      </ul>
      {!readOnly && free.length > 0 && (
        <Menu width={320}>
          <Menu.Target>
            <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden />} className={css.add}>
              {t("activity-add-basis")}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {free.map(({ kind, article }) => (
              <Menu.Item key={kind} rightSection={<span className={css.article}>{article}</span>} onClick={() => void save([...bases, blankBasis(kind)]).catch(toast.failed)}>
                {code("legal_basis", kind)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </Place>
  );
}

function Conditions({ path }: { path: string }) {
  const { value, save, readOnly } = usePlace<string[]>(path);
  const { t, code, cite } = useWords();
  const toast = useToast();
  return (
    <Place path={path}>
      <MultiSelect
        label={
          <>
            {t("activity-conditions")} <span className={css.article}>{cite("Art. 9(2)")}</span>
          </>
        }
        description={t("activity-conditions.why")}
        placeholder={value.length ? "" : t("activity-conditions.none")}
        data={CONDITIONS.map((condition, index) => ({ value: condition, label: `(${String.fromCharCode(97 + index)}) ${code("special_condition", condition)}` }))}
        value={value}
        disabled={readOnly}
        searchable
        onChange={(next) => void save(next).catch(toast.failed)}
      />
    </Place>
  );
}

export function Purposes() {
  const { t } = useWords();
  return (
    <FieldGroup heading={t("activity-section-purposes")} intro={t("activity-section-purposes.why")}>
      <Rows<Purpose>
        path="purposes"
        addLabel={t("activity-add-purpose")}
        blank={() => ({ id: "", text: "", legal_bases: [], special_conditions: [] })}
        rowKey={({ id }, index) => id || String(index)}
        rowName={({ text }, index) => text || t("activity-purpose-n", { n: index + 1 })}
      >
        {(_, path) => (
          <>
            <TextAt path={`${path}.text`} label={t("activity-purpose")} article="Art. 30(1)(b)" lines={1} />
            <Bases path={`${path}.legal_bases`} />
            <Conditions path={`${path}.special_conditions`} />
          </>
        )}
      </Rows>
    </FieldGroup>
  );
}
