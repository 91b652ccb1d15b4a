/** The columns of the register: its own, and every field of the record as the core says it. */
import { useMemo } from "react";
import { useReply } from "../../api/replies";
import type { ActivityRow } from "../../api/types/ActivityRow";
import type { ViewColumn } from "../../api/types/ViewColumn";
import { useWords } from "../../locales";
import { Chip, CompletenessBar, Marked, NameCell, type LongColumn } from "../../parts";
import { countryTone } from "../activity/names";
import css from "./register.module.css";
import { basisOf } from "./rows";

/** Own columns; the other keys are those of the catalogue of fields. */
const OWN = ["ref", "name", "basis", "countries", "retention", "complete", "status", "owner", "department", "tags", "review", "recipients", "changed"] as const;
type Own = (typeof OWN)[number];
const isOwn = (key: string): key is Own => (OWN as readonly string[]).includes(key);

const WIDTHS: Record<Own, number> = { ref: 84, name: 270, basis: 190, countries: 120, retention: 260, complete: 140, status: 110, owner: 170, department: 150, tags: 150, review: 120, recipients: 110, changed: 120 };
const OTHER_WIDTH = 240;
const SORT: Record<Own, string> = { ref: "reference", name: "name", basis: "legal_basis", countries: "third_country", retention: "retention", complete: "completeness", status: "status", owner: "owner", department: "department", tags: "tag", review: "review_on", recipients: "recipient", changed: "changed_on" };
/** Fields of the catalogue that an own column shows better. */
const SHOWN_BY_OWN = new Set(["retention", "status", "owner", "department", "tags", "review_on", "group", "purposes.legal_bases", "transfers.country"]);

/** Every column there is, for the menu: own ones first, then the record in the order of Art. 30. */
export function useColumnChoices(): { key: string; label: string; article: string }[] {
  const { t } = useWords();
  const { reply } = useReply("column_list", {});
  return useMemo(() => {
    const own = OWN.map((key) => ({ key, label: t(`find-column-${key}`), article: "" }));
    return [...own, ...(reply?.columns ?? []).filter(({ key }) => !SHOWN_BY_OWN.has(key))];
  }, [t, reply]);
}

/** The keys of the further fields, for whose cells the core is asked. */
export const furtherOf = (columns: ViewColumn[]): string[] => columns.map(({ key }) => key).filter((key) => !isOwn(key));

export function useColumns(shown: ViewColumn[], marks: string[]): LongColumn<ActivityRow>[] {
  const { t, code, country, date, lang } = useWords();
  const countries = useReply("country_list", { as_of: "" }).reply;
  const choices = useColumnChoices();
  return useMemo(() => {
    const status = new Map(countries?.items.map((row) => [row.code, row.status]) ?? []);
    // German keeps the capitals of its nouns.
    const small = (text: string) => (lang === "de" ? text : text.toLocaleLowerCase(lang));
    const marked = (text: string) => <Marked text={text} marks={marks} />;
    const cells: Record<Own, (row: ActivityRow) => React.ReactNode> = {
      ref: (row) => <span className={css.quiet}>{marked(row.ref)}</span>,
      name: (row) => <NameCell first={marked(row.name || t("register-unnamed"))} second={row.group && marked(row.group)} />,
      basis: (row) =>
        row.legal_bases.length ? (
          <span className={css.chips}>
            {row.legal_bases.map((article) => (
              <Chip key={article} tone="info" title={code("legal_basis", basisOf[article] ?? "")}>
                {`${article} ${small(code("legal_basis_short", basisOf[article] ?? ""))}`}
              </Chip>
            ))}
          </span>
        ) : (
          <Chip tone="error">{t("register-no-basis")}</Chip>
        ),
      countries: (row) =>
        row.third_countries.length ? (
          <span className={css.chips}>
            {row.third_countries.map((iso) => <Chip key={iso} tone={countryTone(status.get(iso))} title={country(iso)}>{iso}</Chip>)}
          </span>
        ) : (
          <span className={css.soft}>{t(row.transfers === "none" ? "register-none" : "register-not-linked")}</span>
        ),
      retention: (row) => (row.retention ? <span className={css.clamp} title={row.retention}>{marked(row.retention)}</span> : <Chip tone="error">{t("register-no-period")}</Chip>),
      complete: (row) => <CompletenessBar value={row.completeness} missing={row.findings.error} />,
      status: (row) => code("activity_status", row.status),
      owner: (row) => marked(row.owner),
      department: (row) => marked(row.department),
      tags: (row) => <span className={css.chips}>{row.tags.map((tag) => <Chip key={tag}>{tag}</Chip>)}</span>,
      review: (row) => (row.review_on ? date(row.review_on) : ""),
      recipients: (row) => row.recipients || "",
      changed: (row) => date(row.changed_at.slice(0, 10)),
    };
    const further = furtherOf(shown);
    return shown.map(({ key, width }) => {
      const label = choices.find((choice) => choice.key === key)?.label ?? key;
      if (isOwn(key)) return { id: key, label, width: width || WIDTHS[key], cell: cells[key], sortKey: SORT[key] };
      const place = further.indexOf(key);
      return { id: key, label, width: width || OTHER_WIDTH, cell: (row: ActivityRow) => <span className={css.clamp} title={row.cells[place]}>{marked(row.cells[place] ?? "")}</span> };
    });
  }, [t, code, country, date, lang, countries, shown, marks, choices]);
}
