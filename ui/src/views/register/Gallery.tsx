/** The models from which a new activity can start. */
import { Button, Modal, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { asFailure, call, type Failure } from "../../api";
import { useReply } from "../../api/replies";
import type { TemplateRow } from "../../api/types/TemplateRow";
import { useWords } from "../../locales";
import { Chip, ErrorState, FactList, useToast } from "../../parts";
import { go } from "../../routes";
import { useActions } from "../app/actions";
import css from "../law/law.module.css";

/** The gallery of models: search at the left, what a model brings at the right. */
export function Gallery({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { undo } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const { reply, failure } = useReply("template_list", {});
  const [search, setSearch] = useState("");
  const [key, setKey] = useState<string | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  const asked = useDeferredValue(search.trim().toLocaleLowerCase());
  const shown = useMemo(() => (reply?.items ?? []).filter(({ name, group, description }) => [name, group, description].some((text) => text.toLocaleLowerCase().includes(asked))), [reply, asked]);
  const groups = useMemo(() => {
    const all = new Map<string, TemplateRow[]>();
    for (const row of shown) all.set(row.group, [...(all.get(row.group) ?? []), row]);
    return [...all];
  }, [shown]);
  const chosen = shown.find((row) => row.key === key) ?? shown[0];
  const start = async () => {
    if (!chosen) return;
    try {
      const view = await call("activity_new", { name: "", copy_of: "", template: chosen.key });
      onClose();
      void queries.invalidateQueries();
      go("register", view.activity.id);
      toast.done(t("law-started", { model: chosen.name, ref: view.activity.reference }), undo);
    } catch (thrown) {
      setFailed(asFailure(thrown));
    }
  };
  const wrong = failure ?? failed;
  return (
    <Modal opened onClose={onClose} size="xl" title={t("law-gallery")} closeButtonProps={{ "aria-label": t("ui-close") }}>
      {wrong && <ErrorState failure={wrong} />}
      <div className={css.gallery}>
        <div className={css.galleryList}>
          <TextInput data-autofocus aria-label={t("law-gallery-search")} placeholder={t("law-gallery-search")} leftSection={<IconSearch size={14} aria-hidden />} value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
          <div className={css.models} role="group" aria-label={t("law-gallery")} tabIndex={0}>
            {groups.map(([group, rows]) => (
              <section key={group} aria-label={group}>
                <h3>{group}</h3>
                {rows.map((row) => (
                  <button key={row.key} type="button" className={css.model} aria-pressed={row.key === chosen?.key} onClick={() => setKey(row.key)} onDoubleClick={() => void start()}>
                    {row.name}
                  </button>
                ))}
              </section>
            ))}
            {shown.length === 0 && <p className={css.soft}>{t("ui-nothing-found")}</p>}
          </div>
        </div>
        {/* It scrolls: the keyboard must reach it. */}
        <div className={css.preview} tabIndex={0} role="region" aria-label={t("law-gallery-preview")}>{chosen && <Preview row={chosen} />}</div>
      </div>
      <div className={css.dialogFoot}>
        <p className={css.soft}>{t("law-gallery.why")}</p>
        <div className={css.dialogEnd}>
          <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
          <Button disabled={!chosen} onClick={() => void start()}>{t("law-gallery-start")}</Button>
        </div>
      </div>
    </Modal>
  );
}

function Preview({ row: { activity, name, description, recipients, risk, version } }: { row: TemplateRow }) {
  const { t, code, date } = useWords();
  const bases = [...new Set(activity.purposes.flatMap(({ legal_bases }) => legal_bases.map(({ kind }) => code("legal_basis", kind))))];
  const given = <T,>(answer: { state: string; items?: T[] }): T[] => answer.items ?? [];
  const facts = [
    { id: "purposes", label: t("activity-section-purposes"), value: activity.purposes.map(({ text }) => text).join("; ") },
    { id: "bases", label: t("activity-legal-bases"), value: bases.join("; ") },
    { id: "subjects", label: t("activity-subjects"), value: activity.data_subjects.map((one) => one.name).join(", ") },
    { id: "data", label: t("activity-data"), value: activity.personal_data.map((one) => one.name).join(", ") },
    { id: "recipients", label: t("activity-recipients"), value: recipients.join(", ") },
    { id: "retention", label: t("activity-section-retention"), value: activity.retention.map(({ trigger, period }) => [trigger, period].filter(Boolean).join(" + ")).join("; ") },
    { id: "security", label: t("activity-section-security"), value: given(activity.security).map(({ text }) => text).join("; ") },
  ];
  return (
    <>
      <h3>{name}</h3>
      <p className={css.lead}>{description}</p>
      {risk && <p className={css.soft}><Chip tone={risk === "high" ? "error" : "warn"}>{code("risk_level", risk)}</Chip></p>}
      <FactList facts={facts} />
      <p className={css.soft}>{t("law-gallery-version", { on: date(version, "long") })}</p>
    </>
  );
}
