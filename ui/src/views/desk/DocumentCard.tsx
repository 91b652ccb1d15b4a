import { Switch } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { call } from "../../api";
import { useRefresh } from "../../api/replies";
import type { EnclosureItem } from "../../api/types/EnclosureItem";
import type { EnclosureSet } from "../../api/types/EnclosureSet";
import { useWords } from "../../locales";
import { Chip, TextField, useToast } from "../../parts";
import { useActions } from "../app/actions";
import css from "./documents.module.css";

type Props = { request: string; item: EnclosureItem; chosen: boolean; onOpen: () => void; readOnly: boolean };

/** One document of a case: what it is, whether it goes along, and what the person reads as its title. */
export function DocumentCard({ request, item, chosen, onOpen, readOnly }: Props) {
  const { t, size, number, lang } = useWords();
  const queries = useQueryClient();
  const refresh = useRefresh();
  const toast = useToast();
  const { undo } = useActions();
  const { attachment, form, pages, boxes, proposed, title } = item;
  const set = async (what: Omit<EnclosureSet, "ids">) => {
    const list = await call("enclosure_set", { ids: [attachment.id], ...what });
    queries.setQueryData(["enclosure_list", { id: request }, lang], list);
    void refresh();
  };
  const enclose = async (enclosed: boolean) => {
    try {
      await set({ enclosed });
      toast.done(t(enclosed ? "desk-document-goes-done" : "desk-document-stays-done"), undo);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  const what = t(`desk-document-${form.replaceAll("_", "-")}`, { n: pages, pages: number(pages) });
  return (
    <li className={css.document} data-chosen={chosen || undefined}>
      <button type="button" className={css.documentName} aria-current={chosen ? "true" : undefined} onClick={onOpen}>
        {attachment.name}
        <span className={css.quiet}>{[attachment.reference, what, size(attachment.size)].join(" · ")}</span>
      </button>
      <p className={css.chips}>
        <Chip tone={attachment.enclosed ? "ok" : "neutral"}>{t(attachment.enclosed ? "desk-document-goes" : "desk-document-stays")}</Chip>
        {boxes > 0 && <Chip>{t("desk-document-boxes", { n: boxes })}</Chip>}
        {proposed > 0 && <Chip tone="warn">{t("desk-document-proposed", { n: proposed })}</Chip>}
      </p>
      <Switch
        size="xs"
        label={t("desk-document-switch")}
        aria-label={`${t("desk-document-switch")}: ${attachment.name}`}
        checked={attachment.enclosed}
        disabled={readOnly}
        onChange={(event) => void enclose(event.currentTarget.checked)}
      />
      <TextField label={t("desk-document-title", { ref: attachment.reference })} placeholder={title} value={attachment.title} disabled={readOnly} onSave={(next) => set({ title: next })} />
    </li>
  );
}
