import { Button } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { pickOpen } from "../../api";
import { useReply } from "../../api/replies";
import type { EnclosureHit } from "../../api/types/EnclosureHit";
import type { EnclosureItem } from "../../api/types/EnclosureItem";
import { useWords } from "../../locales";
import { EmptyState, ErrorState, useToast } from "../../parts";
import { go, useRoute } from "../../routes";
import { useAttach } from "../life/Attachments";
import { pageOf, pagePart } from "./address";
import { DocumentCard } from "./DocumentCard";
import css from "./documents.module.css";
import { FindWords, type Found } from "./FindWords";
import { PageView } from "./PageView";
import { useBoxes, type Manner } from "./useBoxes";

type Props = { request: string; reference: string; readOnly: boolean };

/** The documents of a case: which of them go along with the copy (Art. 15(3)), and what is covered on their pages (Art. 15(4)). */
export function Documents({ request, reference, readOnly }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const { part } = useRoute();
  const { reply, failure } = useReply("enclosure_list", { id: request });
  const boxes = useBoxes(request);
  const attach = useAttach("request", request, "unstated");
  const [manner, setManner] = useState<Manner>({ reason: "others_rights", words: "", propose: false });
  const [found, setFound] = useState<Found | null>(null);
  const [shown, setShown] = useState<EnclosureHit | null>(null);
  const at = pageOf(part);
  const item = reply?.items.find(({ attachment }) => attachment.id === at.document || attachment.reference === at.document) ?? reply?.items[0];
  const hits = useMemo(() => found?.hits.items.filter((hit) => hit.attachment_id === item?.attachment.id) ?? [], [found, item?.attachment.id]);
  const wrong = failure ?? boxes.failure;
  if (wrong) return <ErrorState failure={wrong} size="page" />;
  if (!reply) return <span />;

  const choose = () => void pickOpen("attachment", true).then(attach, toast.failed);
  if (!item) {
    return (
      <EmptyState title={t("desk-documents-none")} why={t("desk-documents-none.why")}>
        {!readOnly && <Button leftSection={<IconPaperclip size={15} aria-hidden />} onClick={choose}>{t("life-attach-choose")}</Button>}
      </EmptyState>
    );
  }
  const open = (document: string, page: number) => go("requests", reference, pagePart(document, page), true);
  const openFirst = (one: EnclosureItem) => {
    if (one !== item) open(one.attachment.reference, 1);
  };
  const show = (hit: EnclosureHit) => {
    setShown(hit);
    const there = reply.items.find(({ attachment }) => attachment.id === hit.attachment_id);
    open(there?.attachment.reference ?? hit.attachment_id, hit.page);
  };
  const page = Math.min(at.page, Math.max(1, item.pages));
  return (
    <div className={css.documents}>
      <section className={css.side} aria-label={t("desk-documents-list")}>
        <FindWords request={request} items={reply.items} boxes={boxes} manner={manner} found={found} onFound={setFound} shown={shown} onShow={show} readOnly={readOnly} />
        <p className={css.what}>{t("desk-documents-what")}</p>
        <ul className={css.list} aria-label={t("desk-documents-list")}>
          {reply.items.map((one) => (
            <DocumentCard key={one.attachment.id} request={request} item={one} chosen={one === item} onOpen={() => openFirst(one)} readOnly={readOnly} />
          ))}
        </ul>
        {!readOnly && <Button size="compact-sm" variant="default" leftSection={<IconPaperclip size={14} aria-hidden />} onClick={choose}>{t("life-attach-choose")}</Button>}
      </section>
      <section className={css.viewer} aria-label={item.attachment.name}>
        {item.why === "" ? (
          <PageView
            key={item.attachment.id}
            request={request}
            item={item}
            page={page}
            onPage={(next) => open(item.attachment.reference, next)}
            boxes={boxes}
            manner={manner}
            onManner={setManner}
            hits={hits}
            shown={shown}
            readOnly={readOnly}
          />
        ) : (
          <EmptyState title={t("desk-document-no-boxes")} why={item.why} />
        )}
      </section>
    </div>
  );
}
