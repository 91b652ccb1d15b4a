/** Choosing an instrument or an assessment for a transfer, or making one in place; both serve several transfers. */
import { Button } from "@mantine/core";
import { IconExternalLink, IconPlus } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useWords } from "../../locales";
import { Chip, useToast, type Tone } from "../../parts";
import { toHash } from "../../routes";
import { useActions } from "../app/actions";
import { usePlace } from "../app/editing";
import { ChoiceAt } from "../app/fields";
import css from "./transfers.module.css";

type Item = { record: { id: string; reference: string; name: string }; used_by: string[] };

type Props<T extends Item> = {
  /** Where the transfer holds the identifier of the record. */
  path: string;
  label: string;
  article?: string;
  description?: string;
  items: T[];
  /** Makes a new record; answers with its identifier. */
  make: () => Promise<string>;
  makeLabel: string;
  /** What is wanting in the record, in a few words. */
  states: (item: T) => { id: string; text: string; tone: Tone }[];
  /** Whether its fields are open here. */
  open: boolean;
  setOpen: (open: boolean) => void;
  editor: (item: T) => ReactNode;
};

export const nameOf = ({ reference, name }: { reference: string; name: string }): string => `${reference} ${name}`.trim();

/** One record that may serve several transfers: chosen, made, filled in where it is needed. */
export function SharedRecord<T extends Item>({ path, label, article, description, items, make, makeLabel, states, open, setOpen, editor }: Props<T>) {
  const { t } = useWords();
  const { readOnly } = useActions();
  const toast = useToast();
  const { value, save } = usePlace<string>(path);
  const [busy, setBusy] = useState(false);
  const item = items.find(({ record }) => record.id === value);
  const create = async () => {
    setBusy(true);
    try {
      await save(await make());
      setOpen(true);
    } catch (thrown) {
      toast.failed(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={css.shared}>
      <div className={css.choose}>
        <ChoiceAt path={path} label={label} article={article} description={description} choices={items.map(({ record }) => ({ value: record.id, label: nameOf(record) }))} clearable />
        {!readOnly && (
          <Button variant="default" loading={busy} leftSection={<IconPlus size={14} aria-hidden />} onClick={() => void create()}>{makeLabel}</Button>
        )}
      </div>
      {item && (
        <section className={css.card} aria-label={nameOf(item.record)}>
          <div className={css.cardHead}>
            <b>{nameOf(item.record)}</b>
            <span className={css.chips}>{states(item).map(({ id, text, tone }) => <Chip key={id} tone={tone}>{text}</Chip>)}</span>
          </div>
          <UsedByLine refs={item.used_by} />
          <div className={css.cardFoot}>
            <Button variant="default" size="compact-sm" aria-expanded={open} onClick={() => setOpen(!open)}>{t(open ? "transfers-hide-here" : "transfers-edit-here")}</Button>
            <a className={css.link} href={toHash({ screen: "transfers", id: item.record.reference || item.record.id, part: null })}>
              <IconExternalLink size={13} aria-hidden /> {t("transfers-open-page")}
            </a>
          </div>
          {open && <div className={css.inside} data-record={item.record.id}>{editor(item)}</div>}
        </section>
      )}
    </div>
  );
}

/** In which records it is used; a change holds for all of them. */
export function UsedByLine({ refs }: { refs: string[] }) {
  const { t } = useWords();
  if (refs.length === 0) return <p className={css.note}>{t("transfers-unused")}</p>;
  return (
    <p className={css.note}>
      {t("transfers-used-by")}{" "}
      {refs.map((ref, n) => (
        <span key={ref}>
          {n > 0 && ", "}
          <a href={toHash({ screen: "register", id: ref, part: "transfers" })}>{ref}</a>
        </span>
      ))}
      {refs.length > 1 && <>. {t("transfers-used-by-more", { count: refs.length })}</>}
    </p>
  );
}
