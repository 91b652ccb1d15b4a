/** What the editors of recipients, systems and processing on behalf share: saving, findings, uses, a field shown. */
import { Button, MultiSelect } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, type ReactNode } from "react";
import { useReply } from "../../api/replies";
import type { Noun } from "../../api/types/Noun";
import { useWords } from "../../locales";
import { ErrorState, useToast } from "../../parts";
import { go } from "../../routes";
import { EditingProvider, useEditor, usePlace, type Held } from "../app/editing";
import { Place } from "../app/fields";
import { Findings } from "../app/Findings";
import { refreshAround } from "../app/refresh";
import { reveal } from "../app/reveal";
import { useStatus } from "../app/status";
import { detailOf } from "../transfers/rows";
import css from "./nouns.module.css";

export type NounRecord = { id: string; reference: string };
/** A record with the version that was read. */
export type Kept<T> = { record: T; version: number };
export type NounItem<T> = { record: T; version: number; used_by: string[]; used_elsewhere: number };
export type NounReply<T, Item extends NounItem<T> = NounItem<T>> = { items: Item[]; saved: string };
/** How a kind of record is read and written. */
export type Door<T> = { list: "recipient_list" | "system_list" | "processing_list" | "instrument_list" | "assessment_list"; save: (held: Held<T>) => Promise<{ items: Kept<T>[]; saved: string }> };

/** The fields of one record, each of which saves itself; `field` is the one an address leads to. */
export function RecordEditor<T extends NounRecord>({ item, door, field, children }: { item: Kept<T>; door: Door<T>; field: string | null; children: (record: T) => ReactNode }) {
  const { t, lang } = useWords();
  const status = useStatus();
  const queries = useQueryClient();
  const { record, version } = item;
  const held = useMemo<Held<T>>(() => ({ record, version }), [record, version]);
  const save = useCallback(
    async (next: Held<T>): Promise<Held<T>> => {
      const list = await door.save(next);
      const now = list.items.find((one) => one.record.id === next.record.id);
      queries.setQueryData([door.list, {}, lang], list);
      refreshAround(queries, door.list);
      return now ? { record: now.record, version: now.version } : next;
    },
    [queries, lang, door],
  );
  const editor = useEditor(held, save);
  useEffect(() => {
    if (field) reveal(field);
  }, [field]);
  return (
    <EditingProvider editor={editor} readOnly={status?.read_only ?? false}>
      {editor.stale && (
        <div className={css.stale}>
          <ErrorState failure={editor.stale}>
            <Button variant="default" onClick={() => { editor.settle(); void queries.invalidateQueries(); }}>{t("activity-reload")}</Button>
          </ErrorState>
        </div>
      )}
      {children(editor.record)}
    </EditingProvider>
  );
}

/** What the law still misses in one record; `calm` is said when that is nothing. */
export function FindingsOf({ noun, id, calm }: { noun: Noun; id: string; calm?: string }) {
  const { reply } = useReply("check", { as_of: "", only: "", record: id });
  if (!reply) return null;
  const mine = ({ subject, subject_id }: { subject: Noun; subject_id: string }) => subject === noun && subject_id === id;
  const findings = reply.findings.filter(mine);
  const notApplicable = reply.not_applicable.filter(mine);
  return (
    <>
      {findings.length === 0 && calm && <p className={css.calm}>{calm}</p>}
      <Findings findings={findings} notApplicable={notApplicable} onGo={({ field, subject_ref }) => { const detail = detailOf(field); if (detail) go("transfers", subject_ref || id, detail); else reveal(field); }} />
    </>
  );
}

/** Countries by name; the record holds their codes. */
export function CountriesAt({ path, label, description }: { path: string; label: string; description?: string }) {
  const { value, save, readOnly } = usePlace<string[]>(path);
  const { country } = useWords();
  const toast = useToast();
  const countries = useReply("country_list", { as_of: "" }).reply?.items ?? [];
  // What a newer list of countries no longer holds stays in the record.
  const foreign = value.filter((iso) => !countries.some(({ code }) => code === iso));
  return (
    <Place path={path}>
      <MultiSelect
        label={label}
        description={description}
        data={[...countries.map(({ code, name }) => ({ value: code, label: name })), ...foreign.map((iso) => ({ value: iso, label: country(iso) }))]}
        value={value}
        disabled={readOnly}
        searchable
        onChange={(next) => void save(next).catch(toast.failed)}
      />
    </Place>
  );
}
