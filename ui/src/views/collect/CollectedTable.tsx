import { ActionIcon } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { call } from "../../api";
import { useRefresh } from "../../api/replies";
import { useWords } from "../../locales";
import { Chip, DataTable, useToast } from "../../parts";
import { readAs, stateOf } from "../case/steps";
import type { CollectedRow } from "../requests/wire";
import { useBasis } from "./basis";
import css from "./collect.module.css";

type Props = { rows: CollectedRow[]; opened: string | null; onOpen: (row: CollectedRow) => void };

/** What was collected, a line for each file. */
export function CollectedTable({ rows, opened, onOpen }: Props) {
  const { t, number } = useWords();
  const basis = useBasis();
  const toast = useToast();
  const refresh = useRefresh();
  const remove = async (row: CollectedRow) => {
    try {
      await call("collection_remove", { id: row.id });
      await refresh();
      toast.done(t("collect-ui-removed", { file: row.file }), () => {
        void call("undo", {}).then(() => refresh(), toast.failed);
      });
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <DataTable
      caption={t("case-collected")}
      layout="card"
      rows={rows}
      rowId={(row) => row.id}
      peeked={opened}
      onPeek={onOpen}
      minWidth={720}
      columns={[
        { id: "system", label: t("collect-ui-system"), width: "18%", cell: (row) => <b className={css.system}>{row.system}</b> },
        {
          id: "activity",
          label: t("collect-ui-activity"),
          width: "20%",
          cell: (row) => (
            <span className={css.activity} title={row.activity_name}>
              {row.activity} {row.legal_bases.length === 0 ? <Chip tone="error">{t("collect-ui-no-basis")}</Chip> : row.legal_bases.map((article) => <Chip key={article} tone="info" title={article}>{basis(article)}</Chip>)}
            </span>
          ),
        },
        { id: "file", label: t("collect-ui-file"), cell: (row) => <span className={css.file} title={`SHA-256 ${row.sha256}`}>{row.file} · {readAs(row)}</span> },
        { id: "read", label: t("collect-ui-read"), width: "74px", align: "end", cell: (row) => <span className={css.quiet}>{number(row.rows_read)}</span> },
        { id: "found", label: t("collect-ui-found"), width: "88px", align: "end", cell: (row) => <b>{number(row.rows_matched)}</b> },
        {
          id: "state",
          label: t("collect-ui-state"),
          width: "176px",
          cell: (row) => (
            <span className={css.state}>
              <State row={row} />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={26}
              className={css.remove}
              aria-label={t("collect-ui-remove", { file: row.file })}
              onClick={(event) => {
                event.stopPropagation();
                void remove(row);
              }}
            >
              <IconTrash size={15} stroke={1.6} aria-hidden />
            </ActionIcon>
            </span>
          ),
        },
      ]}
    />
  );
}

function State({ row }: { row: CollectedRow }) {
  const { t } = useWords();
  const { tone, id, n } = stateOf(row);
  return <Chip tone={tone}>{t(`collect-ui-state-${id}`, { n })}</Chip>;
}
