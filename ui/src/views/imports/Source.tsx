import { Select } from "@mantine/core";
import type { ImportLook } from "../../api/types/ImportLook";
import type { ImportShape } from "../../api/types/ImportShape";
import type { Noun } from "../../api/types/Noun";
import { useWords } from "../../locales";
import { Chip } from "../../parts";
import css from "./imports.module.css";
import type { ImportState } from "./state";
import { Step } from "./Step";

const SHAPES: ImportShape[] = ["table", "cnil", "ico", "ropa", "policy"];
const ENCODINGS = ["utf-8", "windows-1252", "windows-1250", "utf-16le"];
const DELIMITERS = [",", ";", "\t", "|"];

/** What the file was recognised as, which sheet is read and where its header is. */
export function Source({ state, look }: { state: ImportState; look: ImportLook }) {
  const { t, code } = useWords();
  const { source, read } = state;
  const isTable = look.columns.length > 0;
  const header = String(look.header_row);
  return (
    <Step title={t("import-ui-source")} why={t("import-ui-source.why")}>
      <div className={css.fields}>
        <Select
          label={t("import-ui-as")}
          data={SHAPES.map((shape) => ({ value: shape, label: t(`import-ui-shape-${shape}`) }))}
          value={look.shape}
          allowDeselect={false}
          onChange={(shape) => shape && read({ as: shape as ImportShape })}
        />
        {isTable && look.sheets.length > 1 && (
          <Select
            label={t("import-ui-sheet")}
            data={look.sheets.map(({ name, hidden }) => ({ value: name, label: hidden ? t("import-ui-hidden", { name }) : name }))}
            value={look.sheet}
            allowDeselect={false}
            onChange={(sheet) => sheet !== null && read({ sheet, header_row: null, noun: null })}
          />
        )}
        {isTable && (
          <Select
            label={t("import-ui-noun")}
            data={look.nouns.map((noun) => ({ value: noun, label: code("noun", noun) }))}
            value={look.noun}
            allowDeselect={false}
            onChange={(noun) => noun && read({ noun: noun as Noun })}
          />
        )}
        {isTable && (
          <Select
            label={t("import-ui-header")}
            data={[{ value: "0", label: t("import-ui-no-header") }, ...rowsFor(look).map((number) => ({ value: String(number), label: t("import-ui-row", { number }) }))]}
            value={header}
            allowDeselect={false}
            onChange={(row) => row !== null && read({ header_row: Number(row) })}
          />
        )}
        {look.encoding && (
          <Select
            label={t("import-ui-encoding")}
            data={[...new Set([look.encoding, ...ENCODINGS])]}
            value={look.encoding}
            allowDeselect={false}
            onChange={(encoding) => read({ options: { ...source.options, encoding } })}
          />
        )}
        {look.delimiter && (
          <Select
            label={t("import-ui-delimiter")}
            data={[...new Set([look.delimiter, ...DELIMITERS])].map((value) => ({ value, label: value === "\t" ? t("import-ui-tab") : value }))}
            value={look.delimiter}
            allowDeselect={false}
            onChange={(delimiter) => read({ options: { ...source.options, delimiter } })}
          />
        )}
      </div>
      {look.remarks.length > 0 && <ul className={css.remarks}>{look.remarks.map((remark) => <li key={remark}>{remark}</li>)}</ul>}
      {isTable && <Head look={look} onHeader={(number) => read({ header_row: number })} />}
    </Step>
  );
}

/** The rows among which the header can be, with the one that is. */
const rowsFor = (look: ImportLook): number[] =>
  [...new Set([...look.head.map(({ number }) => number), ...(look.header_row > 0 ? [look.header_row] : [])])].sort((a, b) => a - b);

function Head({ look, onHeader }: { look: ImportLook; onHeader: (number: number) => void }) {
  const { t } = useWords();
  const passed = new Map(look.passed.map(({ row, why }) => [row, why]));
  const width = Math.max(1, ...look.head.map(({ cells }) => cells.length));
  return (
    <div className={css.preview} tabIndex={0} role="group" aria-label={t("import-ui-preview")}>
      <table>
        <caption className="unseen">{t("import-ui-preview")}</caption>
        <tbody>
          {look.head.map(({ number, cells }) => {
            const state = number === look.header_row ? "header" : number === look.group_row ? "group" : number < look.header_row || passed.has(number) ? "passed" : undefined;
            return (
              <tr key={number} data-state={state}>
                <th scope="row">
                  <button type="button" className={css.pick} aria-pressed={state === "header"} title={t("import-ui-make-header", { number })} onClick={() => onHeader(number)}>
                    {number}
                  </button>
                </th>
                {Array.from({ length: width }, (_, at) => <td key={at} title={cells[at]}>{cells[at]}</td>)}
                <td className={css.state}>
                  {state === "header" && <Chip tone="info">{t("import-ui-is-header")}</Chip>}
                  {state === "group" && <Chip tone="info">{t("import-ui-is-group")}</Chip>}
                  {passed.has(number) && <Chip>{passed.get(number)}</Chip>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
