import { Button } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { useCallback, useEffect, useState } from "react";
import { on, type FileToken } from "../../api";
import type { ImportOutlook } from "../../api/types/ImportOutlook";
import { useWords } from "../../locales";
import { DropZone, ErrorState, Progress } from "../../parts";
import { Page } from "../../shell";
import { useActions, type Importing } from "../app/actions";
import { Columns } from "./Columns";
import css from "./imports.module.css";
import { Matching } from "./Matching";
import { Outlook } from "./Outlook";
import { usePastedCells, type Cells } from "./paste";
import { Questions } from "./Questions";
import { Run } from "./Run";
import { Source } from "./Source";
import { useImport } from "./state";
import { Summary } from "./Summary";

const SHAPES = ["table", "cnil", "ico", "ropa", "policy"] as const;

/** Getting existing records in: what is in the file, what it would do, and then doing it in one step. */
export function ImportsView() {
  const { t } = useWords();
  const { importing, startImport, chooseImport, endImport, readOnly } = useActions();
  const [done, setDone] = useState<ImportOutlook | null>(null);
  const take = useCallback(
    (files: FileToken[]) => {
      const [file] = files;
      if (!file || readOnly) return;
      setDone(null);
      startImport({ file, cells: null });
    },
    [startImport, readOnly],
  );
  // A file may be dropped anywhere on the page, also while another one is looked at.
  useEffect(() => on("files-dropped", take), [take]);
  const paste = useCallback(
    (cells: Cells) => {
      if (readOnly) return;
      setDone(null);
      startImport({ file: null, cells });
    },
    [startImport, readOnly],
  );
  usePastedCells(paste);
  const again = () => {
    setDone(null);
    endImport();
  };
  return (
    <Page
      title={t("ui-screen-imports")}
      trail={importing ? (importing.file?.name ?? t("import-ui-clipboard")) : undefined}
      actions={importing && <Button variant="default" onClick={again}>{t("import-ui-other")}</Button>}
    >
      {readOnly ? (
        <p className={css.note}>{t("import-ui-read-only")}</p>
      ) : done ? (
        <Summary outlook={done} onAgain={again} />
      ) : importing ? (
        <Steps key={importing.file?.token ?? importing.cells?.clipboard} importing={importing} onDone={setDone} />
      ) : (
        <div className={css.start}>
          <DropZone text={t("import-ui-drop")} chooseLabel={t("import-ui-choose")} onChoose={chooseImport} onDrop={nothing} />
          <p className={css.note}>{t("import-ui-paste")}</p>
          <ul className={css.shapes} aria-label={t("import-ui-shapes")}>
            {SHAPES.map((shape) => (
              <li key={shape} className={css.shape}>
                <IconFileImport size={18} aria-hidden />
                <span>
                  <b>{t(`import-ui-shape-${shape}`)}</b>
                  <span>{t(`import-ui-shape-${shape}.why`)}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Page>
  );
}

const nothing = () => undefined;

function Steps({ importing, onDone }: { importing: Importing; onDone: (outlook: ImportOutlook) => void }) {
  const { t } = useWords();
  const state = useImport(importing);
  const { reply: look, failure, waiting, again } = state.look;
  if (failure && !look) {
    return (
      <ErrorState failure={failure}>
        <Button variant="default" onClick={again}>{t("import-ui-again")}</Button>
      </ErrorState>
    );
  }
  if (!look) return waiting ? <Progress label={t("import-ui-reading")} done={0} total={null} /> : null;
  const isTable = look.columns.length > 0;
  return (
    <div className={css.steps}>
      <Source state={state} look={look} />
      {failure && <ErrorState failure={failure} />}
      {isTable && <Columns state={state} look={look} />}
      <Questions state={state} look={look} />
      {isTable && <Matching state={state} />}
      <Outlook state={state} />
      <Run state={state} look={look} onDone={onDone} />
    </div>
  );
}
