import { Button, Menu } from "@mantine/core";
import { IconChevronDown, IconDownload, IconMailPlus } from "@tabler/icons-react";
import { useState } from "react";
import { call, pickSave, type FileKind } from "../../api";
import { useRefresh, useReply } from "../../api/replies";
import type { LetterItem } from "../../api/types/LetterItem";
import type { LetterKind } from "../../api/types/LetterKind";
import { useWords } from "../../locales";
import { useToast } from "../../parts";
import type { RequestView } from "../requests/wire";
import { LetterDialog } from "./LetterDialog";
import caseCss from "../case/work.module.css";
import css from "./letters.module.css";

const FORMATS: readonly FileKind[] = ["pdf", "docx", "eml"];

type Props = { view: RequestView; readOnly: boolean };

/** What was written to the person and to recipients, and what the case asks to be written now. */
export function Letters({ view, readOnly }: Props) {
  const { t } = useWords();
  const refresh = useRefresh();
  const { reply } = useReply("letter_list", { request: view.id });
  const [writing, setWriting] = useState<LetterKind | null>(null);
  const fitting = reply?.kinds.filter((kind) => kind.fits) ?? [];
  const others = reply?.kinds.filter((kind) => !kind.fits) ?? [];
  return (
    <section id="case-letters" className={caseCss.section} aria-label={t("letters")}>
      <div className={caseCss.bar}>
        <h3 className={caseCss.heading}>{t("letters")}</h3>
        <p className={caseCss.intro}>{t("letters.why")}</p>
        <Menu position="bottom-end" width={320}>
          <Menu.Target>
            <Button variant="default" disabled={readOnly || !reply} leftSection={<IconMailPlus size={15} aria-hidden />} rightSection={<IconChevronDown size={14} aria-hidden />}>{t("letters-write")}</Button>
          </Menu.Target>
          <Menu.Dropdown mah={420} style={{ overflowY: "auto" }}>
            {fitting.length > 0 && <Menu.Label>{t("letters-fitting")}</Menu.Label>}
            {fitting.map((one) => <Menu.Item key={one.kind} onClick={() => setWriting(one.kind)}>{one.title} <span className={caseCss.law}>{one.law}</span></Menu.Item>)}
            {fitting.length > 0 && others.length > 0 && <Menu.Divider />}
            {others.length > 0 && <Menu.Label>{t("letters-others")}</Menu.Label>}
            {others.map((one) => (
              <Menu.Item key={one.kind} disabled={one.kind === "recipient_notice" && view.request.notices.length === 0} onClick={() => setWriting(one.kind)}>{one.title} <span className={caseCss.law}>{one.law}</span></Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      {reply && reply.items.length > 0 && (
        <div className={caseCss.scroller}>
          <table className={caseCss.table}>
            <caption className="unseen">{t("letters")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("letters-column-letter")}</th>
                <th scope="col">{t("letters-column-to")}</th>
                <th scope="col">{t("letters-column-on")}</th>
                <th scope="col">{t("letters-column-hash")}</th>
                <th scope="col"><span className="unseen">{t("letters-save")}</span></th>
              </tr>
            </thead>
            <tbody>
              {reply.items.map((item) => <Row key={item.record.id} item={item} />)}
            </tbody>
          </table>
        </div>
      )}
      {writing && (
        <LetterDialog
          view={view}
          kind={writing}
          title={reply?.kinds.find((one) => one.kind === writing)?.title ?? ""}
          onClose={() => setWriting(null)}
          onIssued={async () => {
            setWriting(null);
            await refresh("letter_list", "request_get", "request_list", "journal_list", "register_status");
          }}
        />
      )}
    </section>
  );
}

function Row({ item: { record, title } }: { item: LetterItem }) {
  const { t, date, size } = useWords();
  const toast = useToast();
  const save = async (format: FileKind) => {
    try {
      const file = await pickSave(format, `${record.reference.toLowerCase()}-${record.kind.replaceAll("_", "-")}.${format}`);
      if (!file) return;
      // The system's dialog has asked before a file is replaced.
      const made = await call("letter_write", { id: record.id, as: format, file: file.token, overwrite: true });
      toast.done(t(made.as_issued ? "letters-saved" : "letters-saved-anew", { name: made.name, size: size(made.bytes) }));
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <tr>
      <td><b className={caseCss.ref}>{record.reference}</b> {title}</td>
      <td>{record.to.split("\n")[0]}</td>
      <td>{date(record.issued_on)}</td>
      <td><code className={css.hash} title={record.sha256}>{record.sha256.slice(0, 12)}</code></td>
      <td className={caseCss.end}>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="subtle" size="compact-sm" leftSection={<IconDownload size={14} aria-hidden />} rightSection={<IconChevronDown size={13} aria-hidden />}>
              {t("letters-save")}<span className="unseen">: {record.reference}</span>
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {FORMATS.map((format) => <Menu.Item key={format} onClick={() => void save(format)}>{t(`letters-as-${format}`)}</Menu.Item>)}
          </Menu.Dropdown>
        </Menu>
      </td>
    </tr>
  );
}
