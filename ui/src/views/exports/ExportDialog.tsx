import { Button, Checkbox, Modal, MultiSelect, Select, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useId, useState } from "react";
import { asFailure, call, pickSave, useJob, type Args, type FileKind } from "../../api";
import { useReply } from "../../api/replies";
import type { Filter } from "../../api/types/Filter";
import { LANG_NAMES, LANGS, useWords } from "../../locales";
import { ErrorState, Progress, useToast } from "../../parts";
import { DayInput, today } from "../requests/DayInput";
import css from "./exports.module.css";

/** How the register can be written, and by which dialog the place is chosen. */
const FORMATS: { as: string; kind: FileKind; fixed?: "fr" | "en" }[] = [
  { as: "xlsx", kind: "xlsx" },
  { as: "ods", kind: "ods" },
  { as: "csv-excel", kind: "csv" },
  { as: "csv", kind: "csv" },
  { as: "json", kind: "json" },
  { as: "cnil", kind: "ods", fixed: "fr" },
  { as: "ico", kind: "xlsx", fixed: "en" },
  { as: "ico-processor", kind: "xlsx", fixed: "en" },
  { as: "jsonld", kind: "jsonld" },
];

/** So many activities are offered at once; whoever types finds the others. */
const MOST = 100;

type Scope = "all" | "shown" | "filter" | "selection";

type Props = {
  opened: boolean;
  onClose: () => void;
  /** What the list shows, when it does not show all activities: its words and conditions, and how many hold. */
  shown?: { text: string; filters: Filter[]; count: number } | undefined;
  /** The activities that are marked in the list. */
  chosen?: string[] | undefined;
};

/** Asks for format, extent, language and day, and writes the register to a file for other programs. */
export function ExportDialog({ opened, onClose, shown, chosen }: Props) {
  const { t } = useWords();
  return (
    <Modal opened={opened} onClose={onClose} size={900} title={t("export-ui-title")} closeButtonProps={{ "aria-label": t("ui-close") }}>
      <Asked shown={shown} chosen={chosen} onClose={onClose} />
    </Modal>
  );
}

function Asked({ shown, chosen = [], onClose }: Omit<Props, "opened">) {
  const { t, lang, size } = useWords();
  const toast = useToast();
  const formats = useId();
  const [format, setFormat] = useState(FORMATS[0]!);
  const [scope, setScope] = useState<Scope>(chosen.length > 0 ? "selection" : shown ? "shown" : "all");
  const [filter, setFilter] = useState("");
  const [selection, setSelection] = useState(chosen);
  const [controller, setController] = useState("");
  const [language, setLanguage] = useState<string>(lang);
  const [asOf, setAsOf] = useState<string | null>(null);
  const [attachments, setAttachments] = useState(true);
  const [saving, setSaving] = useState(false);
  const [stopped, setStopped] = useState(false);
  const job = useJob(saving);
  // Names are only needed to choose by: what was marked in a list is known already.
  const choosing = scope === "selection" && chosen.length === 0;
  const activities = useReply("activity_list", choosing ? { as_of: "", text: "" } : null).reply?.items ?? [];
  const organisations = useReply("organisation_list", {}).reply?.items ?? [];
  const controllers = organisations.map(({ record }) => record);
  const ids = scope === "selection" ? selection : [];
  const words = scope === "filter" ? filter : scope === "shown" ? (shown?.text ?? "") : "";
  const wanted: Args<"export"> = {
    as: format.as, table: "", filter: words, filters: scope === "shown" ? (shown?.filters ?? []) : [], ids, controller, as_of: asOf ?? "", lang: language, without_attachments: !attachments, file: "", overwrite: true,
  };
  const [settled] = useDebouncedValue(JSON.stringify(wanted), 200);
  const { reply, failure } = useReply("export_preview", JSON.parse(settled) as Args<"export_preview">);
  const nothing = scope === "selection" && ids.length === 0;

  const save = async () => {
    if (!reply) return;
    try {
      const token = await pickSave(format.kind, reply.suggested_name);
      if (!token) return;
      setSaving(true);
      setStopped(false);
      // The system's dialog has asked before an existing file is replaced.
      const written = await call("export", { ...wanted, file: token.token });
      toast.done(t("export-ui-saved", { name: written.name, size: size(written.bytes), count: written.activities }));
      onClose();
    } catch (thrown) {
      if (asFailure(thrown).code === "cancelled") setStopped(true);
      else toast.failed(thrown);
    } finally {
      setSaving(false);
    }
  };

  const scopes: { value: Scope; label: string }[] = [
    { value: "all", label: t("export-ui-scope-all") },
    ...(shown ? [{ value: "shown" as const, label: t("export-ui-scope-shown", { count: shown.count }) }] : []),
    { value: "filter", label: t("export-ui-scope-filter") },
    { value: "selection", label: chosen.length > 0 ? t("export-ui-scope-chosen", { count: chosen.length }) : t("export-ui-scope-selection") },
  ];

  return (
    <form onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <p className={css.why}>{t("export-ui-why")}</p>
      <div className={css.body}>
        <div>
          <h3 className={css.heading} id={formats}>{t("export-ui-format")}</h3>
          <div className={css.formats} role="radiogroup" aria-labelledby={formats}>
            {FORMATS.map((one) => (
              <label key={one.as} className={css.format}>
                <input type="radio" name={formats} checked={one.as === format.as} onChange={() => setFormat(one)} {...(one.as === format.as ? { "data-autofocus": true } : {})} />
                <span className={css.name}>{t(`export-ui-as-${one.as}`)}</span>
                <span className={css.what}>{t(`export-ui-as-${one.as}.why`)}</span>
              </label>
            ))}
          </div>
        </div>
        <div className={css.options}>
          <Select label={t("export-ui-scope")} data={scopes} value={scope} allowDeselect={false} onChange={(next) => setScope((next ?? "all") as Scope)} />
          {scope === "filter" && <TextInput label={t("export-ui-filter")} value={filter} onChange={(event) => setFilter(event.currentTarget.value)} />}
          {choosing && (
            <MultiSelect
              label={t("export-ui-activities")}
              searchable
              clearable
              limit={MOST}
              clearButtonProps={{ "aria-label": t("ui-clear") }}
              data={activities.map((row) => ({ value: row.id, label: `${row.ref} ${row.name}`.trim() }))}
              value={selection}
              nothingFoundMessage={t("ui-nothing-found")}
              onChange={setSelection}
            />
          )}
          {controllers.length > 1 && (
            <Select
              label={t("export-ui-controller")}
              data={[{ value: "", label: t("export-ui-controller-all") }, ...controllers.map(({ id, name, reference }) => ({ value: id, label: name || reference }))]}
              value={controller}
              allowDeselect={false}
              onChange={(next) => setController(next ?? "")}
            />
          )}
          {format.fixed ? (
            <p className={css.note}>{t(format.fixed === "fr" ? "export-ui-fixed-fr" : "export-ui-fixed-en")}</p>
          ) : (
            <Select label={t("export-ui-language")} data={LANGS.map((code) => ({ value: code, label: LANG_NAMES[code] }))} value={language} allowDeselect={false} onChange={(next) => setLanguage(next ?? lang)} />
          )}
          {format.as === "json" && <Checkbox label={t("export-ui-attachments")} checked={attachments} onChange={(event) => setAttachments(event.currentTarget.checked)} />}
          <DayInput label={t("export-ui-as-of")} value={asOf ?? today()} onChange={setAsOf} />
        </div>
      </div>
      {failure && <ErrorState failure={failure} />}
      {saving && job ? (
        <Progress label={t("export-ui-writing")} done={job.done} total={job.total} onCancel={job.cancel} />
      ) : (
        <div className={css.foot}>
          <p className={css.count} role="status">{stopped ? t("export-ui-stopped") : reply && !nothing ? t("export-ui-count", { activities: reply.activities, services: reply.on_behalf }) : ""}</p>
          <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
          <Button type="submit" loading={saving} disabled={!reply || nothing}>{t("export-ui-save")}</Button>
        </div>
      )}
    </form>
  );
}
