import { Button, Menu, MultiSelect, Select, Switch } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconChevronDown, IconDownload, IconFileExport } from "@tabler/icons-react";
import { useState } from "react";
import { call, pickSave, type Args, type FileKind } from "../../api";
import { useReply } from "../../api/replies";
import { LANG_NAMES, LANGS, useWords } from "../../locales";
import { EmptyState, ErrorState, useToast } from "../../parts";
import { go, type Screen } from "../../routes";
import { Page } from "../../shell";
import { ExportDialog } from "../exports";
import { ControllerSwitch, useController } from "../app/controller";
import { DayInput, today } from "../requests/DayInput";
import { OpenPoints } from "./OpenPoints";
import { PdfPreview } from "./PdfPreview";
import css from "./reports.module.css";

const DOCUMENTS = ["record", "processor-record", "notice", "requests"] as const;
type Document = (typeof DOCUMENTS)[number];

/** Where to go when a document has nothing to say. */
const EMPTY: Record<Document, { screen: Screen; label: string }> = {
  record: { screen: "register", label: "reports-to-register" },
  "processor-record": { screen: "processing", label: "nouns-to-processing" },
  notice: { screen: "register", label: "reports-to-register" },
  requests: { screen: "requests", label: "case-to-list" },
};

/** How a document can be written, and by which dialog the place is chosen. */
const FORMATS: { as: string; kind: FileKind; extension: string }[] = [
  { as: "pdf", kind: "pdf", extension: "pdf" },
  { as: "docx", kind: "docx", extension: "docx" },
  { as: "html", kind: "html", extension: "html" },
  { as: "xlsx", kind: "xlsx", extension: "xlsx" },
  { as: "csv-excel", kind: "csv", extension: "csv" },
  { as: "csv", kind: "csv", extension: "csv" },
  { as: "json", kind: "json", extension: "json" },
];

/** Documents made from the register: what they say is seen before it is saved. */
export function ReportsView({ kind: asked = null }: { kind?: string | null }) {
  const { t, lang, size } = useWords();
  const toast = useToast();
  const [kind, setKind] = useState<Document>(DOCUMENTS.find((one) => one === asked) ?? "record");
  const [language, setLanguage] = useState<string>(lang);
  const [asOf, setAsOf] = useState<string | null>(null);
  const [activity, setActivity] = useState("");
  const [chosen, setChosen] = useState<string[]>([]);
  const [remarks, setRemarks] = useState(true);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [exporting, setExporting] = useState(false);
  const status = useReply("register_status", {});
  const { controller } = useController();
  const activities = useReply("activity_list", { as_of: "", text: "", controller });
  const wanted: Args<"report_preview"> = {
    kind, lang: language, as_of: asOf ?? "", activity: kind === "record" ? activity : "", controller, without_remarks: !remarks,
    activities: kind === "notice" ? chosen : [],
    ...(kind === "requests" ? { from_on: from ?? "", to_on: to ?? "" } : {}),
  };
  const [settled] = useDebouncedValue(JSON.stringify(wanted), 250);
  const { reply, failure, waiting, again } = useReply("report_preview", JSON.parse(settled) as Args<"report_preview">);
  const counts: Record<Document, number | undefined> = { record: status.reply?.activities, "processor-record": status.reply?.processing_on_behalf, notice: status.reply?.activities, requests: status.reply?.requests };
  // A privacy notice is a text: there is no table of it.
  const formats = FORMATS.filter(({ kind: file }) => kind !== "notice" || (file !== "csv" && file !== "xlsx"));
  const choices = (activities.reply?.items ?? []).map((row) => ({ value: row.ref, label: `${row.ref} ${row.name}` }));
  const empty = counts[kind] === 0;

  const save = async ({ as, kind: file, extension }: (typeof FORMATS)[number]) => {
    try {
      const suggested = (reply?.suggested_name ?? `${kind}.pdf`).replace(/\.pdf$/, `.${extension}`);
      const token = await pickSave(file, suggested);
      if (!token) return;
      setSaving(true);
      // The system's dialog has asked before an existing file is replaced.
      const written = await call("report_write", { document: wanted, as, file: token.token, overwrite: true });
      const saved = written.pages > 0
        ? t("reports-saved-pages", { name: written.name, pages: written.pages, size: size(written.bytes) })
        : t("reports-saved", { name: written.name, size: size(written.bytes) });
      toast.done(written.open_points > 0 ? `${saved}. ${t("reports-open-warning", { n: written.open_points })}` : saved);
    } catch (thrown) {
      toast.failed(thrown);
    } finally {
      setSaving(false);
    }
  };

  return (
    <Page
      title={t("ui-screen-reports")}
      trail={t(`reports-${kind}`)}
      layout="fill"
      actions={
        <div className={css.save}>
          <Button leftSection={<IconDownload size={15} aria-hidden />} loading={saving} disabled={empty || !reply} onClick={() => void save(FORMATS[0]!)} className={css.saveMain}>{t("reports-save-pdf")}</Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button px={7} disabled={empty || !reply} aria-label={t("reports-save-as")} className={css.saveMore}><IconChevronDown size={15} aria-hidden /></Button>
            </Menu.Target>
            <Menu.Dropdown>
              {formats.map((format) => (
                <Menu.Item key={format.as} onClick={() => void save(format)}>{t(`reports-as-${format.as}`)}</Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </div>
      }
      railLabel={t("reports-options")}
      rail={
        <>
          <h2 className={css.heading} id="reports-gallery">{t("reports-gallery")}</h2>
          <div className={css.gallery} role="group" aria-labelledby="reports-gallery">
            {DOCUMENTS.map((one) => (
              <button key={one} type="button" className={css.card} aria-pressed={one === kind} onClick={() => setKind(one)}>
                <Thumbnail kind={one} />
                <span>
                  <span className={css.cardName}>{t(`reports-${one}`)}</span>
                  <span className={css.cardWhat}>{t(`reports-${one}.what`)}</span>
                  {counts[one] !== undefined && <span className={css.cardCount}>{t(`reports-${one}-count`, { n: counts[one] })}</span>}
                </span>
              </button>
            ))}
          </div>
          <h2 className={css.heading}>{t("reports-options")}</h2>
          <div className={css.options}>
            <Select label={t("reports-language")} data={LANGS.map((code) => ({ value: code, label: LANG_NAMES[code] }))} value={language} allowDeselect={false} onChange={(next) => setLanguage(next ?? lang)} />
            <DayInput label={t("reports-as-of")} description={t("reports-as-of.why")} value={asOf ?? today()} onChange={setAsOf} />
            <ControllerSwitch label={t("recipients-controller")} />
            {kind === "record" && (
              <Select
                label={t("reports-scope")}
                searchable
                data={[{ value: "", label: t("reports-scope-all") }, ...choices]}
                value={activity}
                allowDeselect={false}
                nothingFoundMessage={t("ui-nothing-found")}
                onChange={(next) => setActivity(next ?? "")}
              />
            )}
            {kind === "notice" && (
              <MultiSelect
                label={t("reports-choice")}
                description={t("reports-choice.why")}
                placeholder={chosen.length ? "" : t("reports-choice-none")}
                searchable
                clearable
                clearButtonProps={{ "aria-label": t("ui-clear") }}
                data={choices}
                value={chosen}
                nothingFoundMessage={t("ui-nothing-found")}
                onChange={setChosen}
              />
            )}
            {kind === "requests" && (
              <>
                <DayInput label={t("figures-from")} value={from} onChange={setFrom} clearable />
                <DayInput label={t("figures-to")} value={to} onChange={setTo} clearable />
              </>
            )}
            {kind !== "requests" && <Switch label={t(kind === "notice" ? "reports-checklist" : "reports-remarks")} description={t(kind === "notice" ? "reports-checklist.why" : "reports-remarks.why")} checked={remarks} onChange={(event) => setRemarks(event.currentTarget.checked)} />}
          </div>
          {kind === "notice" && reply && <OpenPoints points={reply.open_points} />}
          <h2 className={css.heading}>{t("reports-data")}</h2>
          <ul className={css.data}>
            {formats.slice(1).map((format) => (
              <li key={format.as}>
                <button type="button" className={css.dataButton} disabled={empty || !reply} onClick={() => void save(format)}>{t(`reports-as-${format.as}`)}</button>
                <span className={css.cardWhat}>{t(`reports-as-${format.as}.why`)}</span>
              </li>
            ))}
          </ul>
          <h2 className={css.heading}>{t("export-ui-title")}</h2>
          <p className={css.cardWhat}>{t("export-ui-why")}</p>
          <Button variant="default" mt="xs" leftSection={<IconFileExport size={15} aria-hidden />} onClick={() => setExporting(true)}>{t("export-ui-open")}</Button>
          <ExportDialog opened={exporting} onClose={() => setExporting(false)} />
          {reply?.missing && <p className={css.missing}>{t("reports-missing", { letters: reply.missing })}</p>}
        </>
      }
    >
      {empty ? (
        <EmptyState title={t(`reports-empty-${kind}`)} why={t(`reports-empty-${kind}.why`)}>
          <Button variant="default" onClick={() => go(EMPTY[kind].screen)}>{t(EMPTY[kind].label)}</Button>
        </EmptyState>
      ) : failure ? (
        <ErrorState failure={failure} size="page"><Button variant="default" onClick={again}>{t("request-again")}</Button></ErrorState>
      ) : reply ? (
        <PdfPreview pdf={reply.pdf} title={t(`reports-${kind}`)} busy={waiting} lang={language}>
          <span className={css.documentName}>{reply.suggested_name}</span>
        </PdfPreview>
      ) : (
        <div className={css.preview}><div className={css.bar} /><div className={css.place}><div className={css.sheet} data-waiting style={{ width: 595, height: 842 }} /></div></div>
      )}
    </Page>
  );
}

/** A small picture of the document's first page, drawn by rule, not by content. */
function Thumbnail({ kind }: { kind: Document }) {
  const lines = { record: [34, 26, 40, 38, 40, 30], "processor-record": [30, 38, 24, 40, 34, 22], notice: [40, 40, 38, 40, 36, 28], requests: [22, 40, 40, 40, 40, 40] }[kind];
  return (
    <svg viewBox="0 0 52 68" className={css.thumbnail} aria-hidden>
      <rect x="0.5" y="0.5" width="51" height="67" rx="2" className={css.thumbSheet} />
      <rect x="6" y="8" width={kind === "record" ? 26 : kind === "notice" ? 20 : 32} height="4" rx="1" className={css.thumbTitle} />
      {lines.map((width, at) => <rect key={at} x="6" y={20 + at * 7} width={width} height="2" rx="1" className={css.thumbLine} />)}
    </svg>
  );
}
