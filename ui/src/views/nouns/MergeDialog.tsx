import { Button, Group, Modal, SegmentedControl, Select } from "@mantine/core";
import { IconArrowsExchange } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { asFailure, call, type Failure } from "../../api";
import { useReply } from "../../api/replies";
import type { MergeChoice } from "../../api/types/MergeChoice";
import type { MergeField } from "../../api/types/MergeField";
import type { MergePreview } from "../../api/types/MergePreview";
import { useWords } from "../../locales";
import { ErrorState, useToast } from "../../parts";
import { go, type Screen } from "../../routes";
import { useActions } from "../app/actions";
import css from "./merge.module.css";
import { UseRows } from "./Uses";

export type Mergeable = { id: string; ref: string; name: string };

type Props = {
  noun: "recipient" | "system";
  screen: Screen;
  /** The record from which the dialog was opened. */
  from: Mergeable;
  /** With which one it is probably the same; chosen at once. */
  proposed?: string | undefined;
  all: Mergeable[];
  onClose: () => void;
};

/** Two records become one: which stays, what stays where they differ, and what will point at it. */
export function MergeDialog({ noun, screen, from, proposed, all, onClose }: Props) {
  const { t, number } = useWords();
  const { undo } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const [other, setOther] = useState<string | null>(proposed ?? null);
  const [swapped, setSwapped] = useState(false);
  const [choices, setChoices] = useState<Record<string, MergeChoice>>({});
  const [failed, setFailed] = useState<Failure | null>(null);
  const args = other ? { noun, keep: swapped ? other : from.id, merge: swapped ? from.id : other, choices } : null;
  const { reply, failure } = useReply("merge_preview", args);
  const preview = other ? reply : undefined;
  const wrong = failed ?? (other ? failure : null);
  const run = async () => {
    if (!args || !preview) return;
    try {
      const { done } = await call("merge", args);
      onClose();
      go(screen, done.keep.ref || done.keep.id, null, true);
      await queries.invalidateQueries();
      toast.done(t("recipients-merged", { merge: done.merge.ref, keep: done.keep.ref, count: done.moved.length }), undo);
    } catch (thrown) {
      setFailed(asFailure(thrown));
    }
  };
  // Where only the record that goes says something, there is nothing to weigh: it is taken over.
  const differing = preview?.fields.filter(({ kept }) => kept !== "") ?? [];
  const adding = preview?.fields.filter(({ kept }) => kept === "") ?? [];
  const list = (fields: MergeField[], { keep, merge }: MergePreview) =>
    fields.length > 0 && (
      <ul className={css.fields}>
        {fields.map((field) => (
          <Difference key={field.field} field={field} keep={keep.ref} merge={merge.ref} onChoose={(choice) => setChoices((now) => ({ ...now, [field.field]: choice }))} />
        ))}
      </ul>
    );
  return (
    <Modal opened onClose={onClose} title={t("recipients-merge-title", { name: from.name || from.ref })} size="xl" closeButtonProps={{ "aria-label": t("ui-close") }}>
      <Select
        label={t("recipients-merge-with")}
        description={t("recipients-merge-with.why")}
        searchable
        data-autofocus={!proposed || undefined}
        data={all.filter(({ id }) => id !== from.id).map(({ id, ref, name }) => ({ value: id, label: `${ref} ${name}`.trim() }))}
        value={other}
        nothingFoundMessage={t("ui-nothing-found")}
        onChange={(next) => { setOther(next); setChoices({}); setFailed(null); }}
      />
      {wrong && <ErrorState failure={wrong} />}
      {preview && !wrong && (
        <>
          <div className={css.sides}>
            <p className={css.side}>
              <span className={css.what}>{t("recipients-merge-stays")}</span>
              <b>{preview.keep.ref}</b> {preview.keep.name}
            </p>
            <Button variant="default" size="compact-sm" leftSection={<IconArrowsExchange size={14} aria-hidden />} onClick={() => { setSwapped(!swapped); setChoices({}); }}>
              {t("recipients-merge-swap")}
            </Button>
            <p className={css.side}>
              <span className={css.what}>{t("recipients-merge-goes")}</span>
              <b>{preview.merge.ref}</b> {preview.merge.name}
            </p>
          </div>
          <h3 className={css.head}>{t("recipients-merge-differ", { count: differing.length })}</h3>
          {list(differing, preview)}
          {adding.length > 0 && (
            <details className={css.note}>
              <summary>{t("recipients-merge-adds", { count: adding.length, ref: preview.merge.ref })}</summary>
              {list(adding, preview)}
            </details>
          )}
          <h3 className={css.head}>{t("recipients-merge-moved", { count: preview.moved.length, n: number(preview.moved.length), ref: preview.keep.ref })}</h3>
          <div className={css.moved}><UseRows items={preview.moved} empty={t("recipients-merge-moved-none")} /></div>
          <details className={css.note}>
            <summary>{t("recipients-merge-note")}</summary>
            <p>{preview.note}</p>
          </details>
        </>
      )}
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
        <Button onClick={() => void run()} disabled={!preview || wrong !== null} data-autofocus={proposed ? true : undefined}>{t("recipients-merge-do")}</Button>
      </Group>
    </Modal>
  );
}

function Difference({ field, keep, merge, onChoose }: { field: MergeField; keep: string; merge: string; onChoose: (choice: MergeChoice) => void }) {
  const { t } = useWords();
  const labels: Record<MergeChoice, string> = { keep, take: merge, both: t("recipients-merge-both") };
  const side = (text: string, chosen: boolean) => <p className={css.value} data-chosen={chosen || undefined}>{text || t("activity-none-mark")}</p>;
  return (
    <li className={css.field}>
      <span className={css.label}>{field.label}</span>
      {side(field.kept, field.choice !== "take")}
      {side(field.other, field.choice !== "keep")}
      <SegmentedControl size="xs" aria-label={t("recipients-merge-choose", { field: field.label })} value={field.choice} onChange={(next) => onChoose(next as MergeChoice)} data={field.choices.map((value) => ({ value, label: labels[value] }))} />
    </li>
  );
}
