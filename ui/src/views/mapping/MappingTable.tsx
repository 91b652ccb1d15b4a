import { Button } from "@mantine/core";
import { IconChecks } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { call } from "../../api";
import { useRefresh, useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { ErrorState, useToast } from "../../parts";
import { toHash } from "../../routes";
import type { CollectionView, ColumnMapping, RequestView } from "../requests/wire";
import { AddCategoryDialog } from "./AddCategoryDialog";
import { answered, confirmAll, unmapped, withColumn } from "./columns";
import css from "./mapping.module.css";
import { MappingRow } from "./MappingRow";
import { NearMatches } from "./NearMatches";

/** What each column of one file is: proposed by the program, confirmed by the DPO. */
export function MappingTable({ id }: { id: string; request: RequestView }) {
  const { t, lang, number } = useWords();
  const toast = useToast();
  const refresh = useRefresh();
  const queries = useQueryClient();
  const { reply: view, failure } = useReply("collection_get", { id });
  const [adding, setAdding] = useState<ColumnMapping | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const latest = useRef<CollectionView | undefined>(undefined);
  if (view && (!latest.current || view.version >= latest.current.version)) latest.current = view;

  if (failure) return <ErrorState failure={failure} />;
  if (!view) return null;

  /** Changes queue up, each on the version the one before left. */
  const save = (make: (now: CollectionView) => ColumnMapping[]): Promise<void> => {
    const work = async () => {
      const now = latest.current ?? view;
      try {
        const next = await call("collection_map", { id, version: now.version, columns: make(now) });
        latest.current = next;
        queries.setQueryData(["collection_get", { id }, lang], next);
        await refresh("request_get", "request_list", "package_preflight", "register_status");
      } catch (thrown) {
        toast.failed(thrown);
        await refresh("collection_get");
      }
    };
    const done = queue.current.then(work, work);
    queue.current = done;
    return done;
  };

  const { collection, columns } = view;
  if (collection.rows_matched === 0) {
    return (
      <>
        <div className={css.nothing}>
          <h3 className={css.heading}>{t("mapping-nothing-found", { system: collection.system })}</h3>
          <p>{t("mapping-nothing-found.why", { rows: number(collection.rows_read) })}</p>
          {collection.rows_possible > 0 && <p className={css.possible}>{t("mapping-possible", { rows: collection.rows_possible })}</p>}
          {collection.warnings.map((warning) => <p key={warning} className={css.possible}>{warning}</p>)}
        </div>
        <NearMatches id={id} />
      </>
    );
  }
  const open = unmapped(columns);
  const proposed = columns.filter(({ mapping }) => answered(mapping) && !mapping.confirmed).length;
  return (
    <>
      <div className={css.head}>
        <h3 className={css.heading}>
          {t("mapping-heading", { system: collection.system })}
          <span className={css.note}> · {proposed > 0 ? t("mapping-proposed") : t("mapping-of-file", { file: collection.file_name })}</span>
        </h3>
        {proposed > 0 && (
          <Button variant="default" leftSection={<IconChecks size={15} aria-hidden />} onClick={() => void save((now) => confirmAll(now.columns))}>
            {t("mapping-confirm-all", { n: proposed })}
          </Button>
        )}
      </div>
      {collection.rows_possible > 0 && <p className={css.possible}>{t("mapping-possible", { rows: collection.rows_possible })}</p>}
      {collection.warnings.map((warning) => <p key={warning} className={css.possible}>{warning}</p>)}
      <div className={css.card} tabIndex={0} role="group" aria-label={t("mapping-heading", { system: collection.system })}>
        <table className={css.table}>
          <caption className="unseen">{t("mapping-heading", { system: collection.system })}</caption>
          <colgroup>
            <col style={{ width: "17%" }} /><col /><col style={{ width: "25%" }} /><col style={{ width: "126px" }} /><col style={{ width: "96px" }} /><col style={{ width: "72px" }} />
          </colgroup>
          <thead>
            <tr>
              {["column", "values", "category", "origin", "portable"].map((name) => <th key={name} scope="col">{t(`mapping-column-${name}`)}</th>)}
              <th scope="col"><span className="unseen">{t("mapping-column-state")}</span></th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <MappingRow
                key={column.mapping.column}
                column={column}
                categories={view.categories}
                records={collection.rows_matched}
                onChange={(next) => save((now) => withColumn(now.columns, next))}
                onAdd={() => setAdding(column.mapping)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {open.length > 0 && (
        <p className={css.finding}>
          {t("mapping-finding", { n: open.length, columns: open.map(({ mapping }) => mapping.column).join(", ") })}{" "}
          <a href={toHash({ screen: "register", id: view.activity, part: null })}>{t("mapping-finding-link", { activity: view.activity, name: view.activity_name })}</a>
        </p>
      )}
      <NearMatches id={id} />
      {adding && (
        <AddCategoryDialog
          activity={view.activity}
          activityName={view.activity_name}
          mapping={adding}
          onClose={() => setAdding(null)}
          onAdded={async (category_id, origin) => {
            setAdding(null);
            await save((now) => withColumn(now.columns, { ...adding, skip: false, category_id, origin, confirmed: true }));
            await refresh("activity_list", "check", "activity_get");
          }}
        />
      )}
    </>
  );
}
