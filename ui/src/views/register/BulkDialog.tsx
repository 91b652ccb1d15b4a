/** Changing a field of many activities: what would change is shown first, then it is one step. */
import { Autocomplete, Button, Group, Modal, Select, TagsInput, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useMemo, useState } from "react";
import { asFailure, call, type Failure } from "../../api";
import { useReply } from "../../api/replies";
import type { BulkAction } from "../../api/types/BulkAction";
import type { BulkArgs } from "../../api/types/BulkArgs";
import { useWords } from "../../locales";
import { ErrorState } from "../../parts";
import { CYCLES } from "../life/cycles";
import css from "./find.module.css";

const SHOWN = 200;
const STATUSES = ["draft", "in_review", "approved", "retired"];

type Props = {
  ids: string[];
  onClose: () => void;
  onDone: (changed: number) => void;
};

/** What a field can be given: known names as they are, records by their identifiers. */
function useValues(field: string): { value: string; label: string }[] {
  const { t, code } = useWords();
  const recipients = useReply("recipient_list", field === "recipient" ? {} : null).reply;
  const systems = useReply("system_list", field === "system" ? {} : null).reply;
  const organisations = useReply("organisation_list", field === "controller" ? {} : null).reply;
  const named = ["owner", "department", "group", "tag"].includes(field);
  const known = useReply("filter_choices", named ? { field, as_of: "" } : null).reply;
  return useMemo(() => {
    if (field === "status") return STATUSES.map((value) => ({ value, label: code("activity_status", value) }));
    if (field === "review_cycle") return CYCLES.map((value) => ({ value, label: t(`life-cycle-${value.toLowerCase()}`) }));
    if (field === "recipient") return recipients?.items.map(({ record }) => ({ value: record.id, label: `${record.reference} ${record.name || record.category}` })) ?? [];
    if (field === "system") return systems?.items.map(({ record }) => ({ value: record.id, label: `${record.reference} ${record.name}` })) ?? [];
    if (field === "controller") return organisations?.items.map(({ record }) => ({ value: record.id, label: `${record.reference} ${record.name}` })) ?? [];
    return known?.choices.map(({ value, label }) => ({ value, label })) ?? [];
  }, [field, t, code, recipients, systems, organisations, known]);
}

/** Whether there is something to do. */
const says = (action: BulkAction, values: string[]): boolean => action === "clear" || values.some((value) => value.trim() !== "");

export function BulkDialog({ ids, onClose, onDone }: Props) {
  const { t, number } = useWords();
  const fields = useReply("bulk_fields", {}).reply?.fields ?? [];
  const [field, setField] = useState("owner");
  const [action, setAction] = useState<BulkAction>("set");
  const [values, setValues] = useState<string[]>([]);
  const [failed, setFailed] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const known = fields.find(({ key }) => key === field);
  const choices = useValues(field);
  const ready = says(action, values);
  const args = useMemo<BulkArgs>(
    () => ({ which: { as_of: "", text: "", ids }, edits: [{ field, action, values: action === "clear" ? [] : values }], limit: SHOWN, seal: "" }),
    [ids, field, action, values],
  );
  const [asked] = useDebouncedValue(args, 150);
  // What was asked a moment ago may still be without a value, or about another field.
  const [edit] = asked.edits;
  const settled = edit !== undefined && edit.field === field && says(edit.action, edit.values);
  const { reply, failure } = useReply("bulk_preview", ready && settled ? asked : null);
  const preview = ready ? reply : undefined;
  const wrong = failed ?? (ready ? failure : null);
  const choose = (key: string) => {
    setField(key);
    setValues([]);
    setFailed(null);
    setAction(fields.find((one) => one.key === key)?.actions[0] ?? "set");
  };
  const run = async () => {
    if (!preview) return;
    setBusy(true);
    try {
      const done = await call("bulk_apply", { ...args, limit: 1, seal: preview.seal });
      onDone(done.changed);
    } catch (thrown) {
      setFailed(asFailure(thrown));
      setBusy(false);
    }
  };
  const value = { label: t("find-bulk-value"), disabled: action === "clear" };
  return (
    <Modal opened onClose={onClose} size="xl" title={t("find-bulk-title", { count: ids.length })} closeButtonProps={{ "aria-label": t("ui-close") }}>
      <div className={css.edit}>
        <Select label={t("find-bulk-field")} data={fields.map(({ key, label }) => ({ value: key, label }))} value={field} onChange={(next) => next && choose(next)} allowDeselect={false} data-autofocus />
        <Select
          label={t("find-bulk-action")}
          data={(known?.actions ?? []).map((one) => ({ value: one, label: t(`find-action-${one}`) }))}
          value={action}
          allowDeselect={false}
          onChange={(next) => { setAction((next as BulkAction | null) ?? "set"); setFailed(null); }}
        />
        {field === "review_on" ? (
          <TextInput {...value} type="date" value={values[0] ?? ""} onChange={(event) => setValues([event.currentTarget.value])} />
        ) : field === "tag" ? (
          <TagsInput {...value} data={choices.map((one) => one.value)} value={values} onChange={setValues} />
        ) : ["status", "review_cycle", "recipient", "system", "controller"].includes(field) ? (
          <Select {...value} data={choices} value={values[0] ?? null} onChange={(next) => setValues(next ? [next] : [])} searchable nothingFoundMessage={t("ui-nothing-found")} />
        ) : (
          <Autocomplete {...value} data={choices.map((one) => one.value)} value={values[0] ?? ""} onChange={(next) => setValues([next])} limit={20} />
        )}
      </div>
      {wrong && <ErrorState failure={wrong} />}
      <div aria-live="polite">
        {preview && !wrong && (
          <p className={css.note}>
            {t("find-bulk-counts", { changed: preview.changed, unchanged: preview.unchanged })}
            {preview.changed > preview.changes.length && ` ${t("find-bulk-shown", { shown: number(preview.changes.length) })}`}
          </p>
        )}
        {!ready && <p className={css.note}>{t("find-bulk-say")}</p>}
      </div>
      {preview && !wrong && preview.changes.length > 0 && (
        <div className={css.preview} tabIndex={0} role="region" aria-label={t("find-bulk-preview")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("register-ref")}</th>
                <th scope="col">{t("register-activity")}</th>
                <th scope="col">{t("find-bulk-before")}</th>
                <th scope="col">{t("find-bulk-after")}</th>
              </tr>
            </thead>
            <tbody>
              {preview.changes.map(({ id, reference, name, differences }) => (
                <tr key={id}>
                  <td>{reference}</td>
                  <td>{name || t("register-unnamed")}</td>
                  <td>{differences.map(({ field: key, before }) => <del key={key}>{before || <span className={css.empty}>—</span>}</del>)}</td>
                  <td>{differences.map(({ field: key, after }) => <ins key={key}>{after || <span className={css.empty}>—</span>}</ins>)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
        <Button onClick={() => void run()} disabled={!preview || wrong !== null || preview.changed === 0 || busy} loading={busy}>
          {t("find-bulk-do", { count: preview?.changed ?? 0 })}
        </Button>
      </Group>
    </Modal>
  );
}
