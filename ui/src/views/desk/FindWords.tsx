import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconSearch, IconUsers, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { call, useJob } from "../../api";
import type { EnclosureHit } from "../../api/types/EnclosureHit";
import type { EnclosureHits } from "../../api/types/EnclosureHits";
import type { EnclosureItem } from "../../api/types/EnclosureItem";
import { useWords } from "../../locales";
import { Progress, useToast } from "../../parts";
import { covers } from "./area";
import css from "./documents.module.css";
import type { Boxes, Manner } from "./useBoxes";

/** What was looked for, and where it stands; without words: who else is named. */
export type Found = { text: string | null; hits: EnclosureHits };

type Props = {
  request: string;
  items: EnclosureItem[];
  boxes: Boxes;
  manner: Manner;
  found: Found | null;
  onFound: (found: Found | null) => void;
  shown: EnclosureHit | null;
  onShow: (hit: EnclosureHit) => void;
  readOnly: boolean;
};

/** So many places are listed; "box all" means all of them. */
const LISTED = 200;

/** Words looked for in all documents of the case, and boxes for every place where they stand. */
export function FindWords({ request, items, boxes, manner, found, onFound, shown, onShow, readOnly }: Props) {
  const { t, number } = useWords();
  const toast = useToast();
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const job = useJob(busy);
  const wanted = text.trim();
  const find = async (words: string | null) => {
    setBusy(true);
    try {
      onFound({ text: words, hits: words === null ? await call("enclosure_others", { id: request }) : await call("enclosure_find", { request, text: words }) });
    } catch (thrown) {
      toast.failed(thrown);
    } finally {
      setBusy(false);
    }
  };
  // A document may have been taken out of the case since.
  const hits = found?.hits.items.filter((hit) => items.some(({ attachment }) => attachment.id === hit.attachment_id)) ?? [];
  const isOpen = (hit: EnclosureHit) => !boxes.on(hit.attachment_id, hit.page).some(({ area, row }) => row.redaction.state !== "rejected" && covers(area, hit.area));
  const open = hits.filter(isOpen);
  const boxAll = async () => {
    setBusy(true);
    await boxes.add(open.map(({ attachment_id, page, area }) => ({ attachment: attachment_id, page, area })), manner);
    setBusy(false);
  };
  return (
    <div role="search" className={css.find}>
      <form
        className={css.findLine}
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted !== "") void find(wanted);
        }}
      >
        <TextInput
          aria-label={t("desk-find")}
          placeholder={t("desk-find")}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={wanted === ""} loading={busy}>{t("desk-find-do")}</Button>
      </form>
      <Button size="compact-sm" variant="default" leftSection={<IconUsers size={14} aria-hidden />} disabled={busy} onClick={() => void find(null)}>{t("desk-find-others")}</Button>
      {busy && job && <Progress label={t("desk-finding")} done={job.done} total={job.total} onCancel={job.cancel} />}
      {found && (
        <>
          <div className={css.findHead}>
            <p role="status">{found.text === null ? t("desk-find-others-count", { n: hits.length }) : t("desk-find-count", { n: hits.length, text: found.text })}</p>
            <ActionIcon variant="subtle" color="gray" size={26} aria-label={t("desk-find-clear")} title={t("desk-find-clear")} onClick={() => onFound(null)}><IconX size={14} aria-hidden /></ActionIcon>
          </div>
          {hits.length > 0 && !readOnly && (
            <Button size="compact-sm" disabled={open.length === 0 || busy} onClick={() => void boxAll()}>{open.length === 0 ? t("desk-find-boxed") : t("desk-find-box", { n: open.length })}</Button>
          )}
          <ol className={css.hits} aria-label={t("desk-find-hits")}>
            {hits.slice(0, LISTED).map((hit, at) => (
              <li key={at}>
                <button type="button" className={css.hit} aria-current={hit === shown ? "true" : undefined} onClick={() => onShow(hit)}>
                  {hit.text}
                  <span className={css.quiet}>{[t("desk-find-place", { title: hit.title, page: hit.page }), hit.why].filter(Boolean).join(" · ")}</span>
                </button>
              </li>
            ))}
          </ol>
          {hits.length > LISTED && <p className={css.quiet}>{t("desk-more-places", { n: number(hits.length - LISTED) })}</p>}
          {found.hits.unsearched.length > 0 && <p className={css.unsearched}>{t("desk-find-unsearched", { titles: found.hits.unsearched.join(", ") })}</p>}
        </>
      )}
    </div>
  );
}
