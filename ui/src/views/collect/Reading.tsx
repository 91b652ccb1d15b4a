import { Select } from "@mantine/core";
import { useWords } from "../../locales";
import { Chip } from "../../parts";
import { formatName } from "../case/steps";
import type { InspectReply, ReadOptions } from "../requests/wire";
import css from "./collect.module.css";

const ENCODINGS: Record<string, string> = {
  "utf-8": "UTF-8", "windows-1252": "Windows-1252", "utf-16le": "UTF-16 LE", "utf-16be": "UTF-16 BE",
  "iso-8859-2": "ISO 8859-2", "iso-8859-15": "ISO 8859-15", "windows-1250": "Windows-1250", "windows-1251": "Windows-1251", "iso-8859-7": "ISO 8859-7", macintosh: "Mac Roman",
};
const DELIMITERS = [",", ";", "\t", "|"] as const;
const MOST_COLUMNS = 12;

type Props = { look: InspectReply; options: ReadOptions; busy: boolean; onChange: (options: ReadOptions) => void };

/** How the file is read: what was found, each point open to correction, and the first rows as proof. */
export function Reading({ look, options, busy, onChange }: Props) {
  const { t, number, size } = useWords();
  const { inspection } = look;
  const delimited = inspection.format === "csv";
  const workbook = inspection.format === "xlsx" || inspection.format === "ods";
  const database = inspection.format === "sqlite" || inspection.format === "sql";
  const sheet = workbook ? (inspection.sheets.find(({ name }) => name === options.sheet) ?? null) : null;
  const encoding = inspection.encoding ?? "";
  const known = encoding in ENCODINGS ? ENCODINGS : { [encoding]: encoding, ...ENCODINGS };
  const delimiter = inspection.delimiter ?? ",";
  const columns = sheet && inspection.columns.length === 0 ? sheet.columns : inspection.columns;
  return (
    <section className={css.reading} aria-label={t("collect-ui-read-as")} aria-busy={busy}>
      <p className={css.facts}>
        <Chip tone="info">{formatName(inspection.format)}</Chip>
        <span>{size(look.bytes)}</span>
        {inspection.rows_estimate !== null && <span>{t("collect-ui-rows-about", { rows: number(inspection.rows_estimate) })}</span>}
        {inspection.files.length > 0 && <span>{t("collect-ui-files", { files: inspection.files.length })}</span>}
        {database && <span>{t("collect-ui-tables", { tables: inspection.sheets.length })}</span>}
        <span>{workbook && !sheet ? t("collect-ui-sheets", { sheets: inspection.sheets.length }) : t("collect-ui-columns", { columns: columns.length })}</span>
        {inspection.skipped_rows > 0 && <span>{t("collect-ui-skipped-rows", { rows: inspection.skipped_rows })}</span>}
        {inspection.encoding !== null && !inspection.encoding_confident && !options.encoding && <Chip tone="warn">{t("collect-ui-encoding-guessed")}</Chip>}
        {inspection.damage_accepted && <Chip tone="warn">{t("collect-ui-damage-accepted")}</Chip>}
      </p>
      {(delimited || workbook) && (
        <div className={css.overrides}>
          {delimited && (
            <>
              <Select
                label={t("collect-ui-encoding")}
                data={Object.entries(known).map(([value, label]) => ({ value, label }))}
                value={encoding}
                allowDeselect={false}
                onChange={(next) => onChange({ ...options, encoding: next })}
              />
              <Select
                label={t("collect-ui-delimiter")}
                data={[...new Set([...DELIMITERS, delimiter])].map((value) => ({ value, label: t(`collect-ui-delimiter-${{ ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" }[value] ?? "other"}`, { mark: value }) }))}
                value={delimiter}
                allowDeselect={false}
                onChange={(next) => onChange({ ...options, delimiter: next })}
              />
              <Select
                label={t("collect-ui-header")}
                data={[{ value: "yes", label: t("collect-ui-header-yes") }, { value: "no", label: t("collect-ui-header-no") }]}
                value={inspection.header ? "yes" : "no"}
                allowDeselect={false}
                onChange={(next) => onChange({ ...options, header: next === "yes" })}
              />
            </>
          )}
          {workbook && (
            <Select
              label={t("collect-ui-sheet")}
              data={[{ value: "", label: t("collect-ui-sheet-all") }, ...inspection.sheets.map(({ name, hidden }) => ({ value: name, label: hidden ? t("collect-ui-sheet-hidden", { name }) : name }))]}
              value={options.sheet ?? ""}
              allowDeselect={false}
              onChange={(next) => onChange({ ...options, sheet: next || null })}
            />
          )}
        </div>
      )}
      {inspection.files.length > 0 && (
        <ul className={css.files} tabIndex={0} aria-label={t("collect-ui-files-label")}>
          {inspection.files.map(({ path, bytes, format, not_read: why }) => (
            <li key={path}>
              <b>{path}</b>{" "}
              <span className={css.quiet}>{size(bytes)}</span>{" "}
              {format ? <Chip tone="info">{formatName(format)}</Chip> : <span className={css.notRead}>{t("collect-file-not-read", { file: path, kind: why })}</span>}
            </li>
          ))}
        </ul>
      )}
      {inspection.sample_rows.length > 0 ? (
        <div className={css.samples} tabIndex={0} role="group" aria-label={t("collect-ui-first-rows")}>
          <table>
            <caption className="unseen">{t("collect-ui-first-rows")}</caption>
            <thead>
              <tr>{columns.slice(0, MOST_COLUMNS).map((column) => <th key={column} scope="col">{column}</th>)}</tr>
            </thead>
            <tbody>
              {inspection.sample_rows.slice(0, 4).map((row, n) => (
                <tr key={n}>{columns.slice(0, MOST_COLUMNS).map((column, at) => <td key={column}>{row[at] ?? ""}</td>)}</tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        workbook && (
          <ul className={css.sheets}>
            {inspection.sheets.map(({ name, hidden, columns: names }) => (
              <li key={name}><b>{name}</b> {hidden && <Chip tone="warn">{t("collect-ui-hidden")}</Chip>} <span className={css.quiet}>{names.slice(0, MOST_COLUMNS).join(" · ")}</span></li>
            ))}
          </ul>
        )
      )}
    </section>
  );
}
