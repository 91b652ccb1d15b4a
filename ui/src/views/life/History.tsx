import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../api";
import { useReply } from "../../api/replies";
import type { Noun } from "../../api/types/Noun";
import type { VersionLine } from "../../api/types/VersionLine";
import { useWords } from "../../locales";
import { Chip, ErrorState, useToast } from "../../parts";
import { useActions } from "../app/actions";
import { Changes } from "./Diff";
import css from "./life.module.css";

type Shown = { version: number; against: "before" | "today" | "content" };

/** The states of one record, the newest first; each can be looked at, compared and brought back. */
export function History({ noun, id, fromApproval = false }: { noun: Noun; id: string; fromApproval?: boolean }) {
  const { t } = useWords();
  const { reply, failure } = useReply("history_of", { noun, id });
  const approved = fromApproval ? reply?.versions.find((line) => line.approved) : undefined;
  const [chosen, setChosen] = useState<Shown | null>(null);
  const shown = chosen ?? (approved ? { version: approved.version, against: "today" as const } : null);
  if (failure) return <ErrorState failure={failure} />;
  if (!reply) return null;
  return (
    <ol className={css.versions} aria-label={t("life-history")}>
      {reply.versions.map((line, at) => (
        <Line
          key={line.version}
          noun={noun}
          id={reply.id}
          line={line}
          before={reply.versions[at + 1]?.version ?? 0}
          shown={shown?.version === line.version ? shown.against : null}
          onShow={(against) => setChosen(shown?.version === line.version && shown.against === against ? { version: -1, against } : { version: line.version, against })}
        />
      ))}
    </ol>
  );
}

type LineProps = { noun: Noun; id: string; line: VersionLine; before: number; shown: Shown["against"] | null; onShow: (against: Shown["against"]) => void };

function Line({ noun, id, line, before, shown, onShow }: LineProps) {
  const { t, code, date, time } = useWords();
  const { readOnly, undo } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const args =
    shown === "before" ? { noun, id, from: before, to: line.version } : shown === "today" ? { noun, id, from: line.version, to: 0 } : shown === "content" ? { noun, id, from: 0, to: line.version } : null;
  const { reply, failure } = useReply("version_diff", args);
  const when = `${date(line.at, "long")}, ${time(line.at)}`;
  const restore = async () => {
    try {
      await call("version_restore", { noun, id, version: line.version });
      await queries.invalidateQueries();
      toast.done(t("life-restored", { when }), undo);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  const toggle = (against: Shown["against"], label: string) => (
    <button type="button" className={css.link} aria-expanded={shown === against} aria-label={`${label}: ${when}`} onClick={() => onShow(against)}>{label}</button>
  );
  return (
    <li className={css.version} data-open={shown !== null || undefined}>
      <p className={css.head}>
        <b>{code("op", line.op)}</b>
        <span className={css.when}>{[when, line.actor].filter(Boolean).join(" · ")}</span>
        {line.current && !line.removed && <Chip tone="info">{t("life-current")}</Chip>}
        {line.approved && <Chip tone="ok">{t("life-approved-state")}</Chip>}
        {line.removed && <Chip tone="warn">{t("life-removed-state")}</Chip>}
      </p>
      {line.fields.length > 0 && <p className={css.fields}>{line.fields.join(", ")}</p>}
      <div className={css.buttons}>
        {before > 0 && toggle("before", t("life-what-changed"))}
        {!line.current && !line.removed && toggle("today", t("life-against-today"))}
        {!line.removed && toggle("content", t("life-whole-content"))}
        {!line.current && !line.removed && !readOnly && (
          <button type="button" className={css.link} aria-label={`${t("life-restore")}: ${when}`} onClick={() => void restore()}>{t("life-restore")}</button>
        )}
      </div>
      {failure && <ErrorState failure={failure} />}
      {shown !== null && reply && reply.to >= line.version && <Changes changes={reply.changes} empty={t("life-no-difference")} />}
    </li>
  );
}
