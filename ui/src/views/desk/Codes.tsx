import { call } from "../../api";
import type { CodedColumn } from "../../api/types/CodedColumn";
import { useRefresh, useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { Chip, EmptyState, ErrorState, TextField, useToast } from "../../parts";
import { toHash } from "../../routes";
import css from "./desk.module.css";

/** What codes mean: said once for a column of a system, printed in this and every later answer. */
export function Codes({ request, reference }: { request: string; reference: string }) {
  const { t } = useWords();
  const { reply, failure } = useReply("glossary_list", { id: request });
  if (failure) return <ErrorState failure={failure} size="page" />;
  if (!reply) return <span />;
  if (reply.columns.length === 0) return <EmptyState title={t("desk-codes-none")} why={t("desk-codes-none.why")} />;
  return (
    <div className={css.scroll}>
      <p className={css.what}>{t("desk-codes-what")}</p>
      {reply.columns.map((column) => <OneColumn key={`${column.system} ${column.column}`} request={request} reference={reference} column={column} />)}
    </div>
  );
}

function OneColumn({ request, reference, column }: { request: string; reference: string; column: CodedColumn }) {
  const { t, number } = useWords();
  const toast = useToast();
  const refresh = useRefresh();
  const save = async (code: string, meaning: string) => {
    try {
      await call("glossary_save", { request, system: column.system, column: column.column, codes: { [code]: meaning } });
      await refresh("glossary_list", "finds_list", "finds_record", "package_preflight", "collection_get", "register_status", "check");
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <section className={css.codes} aria-label={`${column.system} ${column.column}`}>
      <h2 className={css.heading}>
        {column.system} · {column.column} {column.open > 0 && <Chip tone="warn">{t("desk-codes-open", { n: column.open })}</Chip>}
      </h2>
      {column.explanation && <p className={css.quiet}>{t("desk-codes-explained", { text: column.explanation })}</p>}
      <p className={css.quiet}><a href={toHash({ screen: "requests", id: reference, part: column.collection_id })}>{t("desk-codes-column")}</a></p>
      <ul className={css.codeList}>
        {column.codes.map(({ code, count, meaning }) => (
          <li key={code}>
            <code>{code}</code>
            <span className={css.quiet}>{t("desk-times", { n: number(count) })}</span>
            <TextField label={t("desk-code-means", { code })} value={meaning} onSave={(text) => save(code, text)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
