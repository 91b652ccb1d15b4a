/** What holds records together, in one place: names to link and duplicates above a list, merging and removing in a record. */
import { Button, Tooltip } from "@mantine/core";
import { IconArrowsJoin, IconEqualNot, IconLink, IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../api";
import { useReply } from "../../api/replies";
import type { RecordName } from "../../api/types/RecordName";
import { useWords } from "../../locales";
import { useToast } from "../../parts";
import type { Screen } from "../../routes";
import { useActions } from "../app/actions";
import { MergeDialog, type Mergeable } from "./MergeDialog";
import css from "./nouns.module.css";
import { RemoveDialog } from "./RemoveDialog";
import { UnlinkedDialog } from "./UnlinkedDialog";

type Props = { noun: "recipient" | "system"; screen: Screen; all: Mergeable[] };

/** Above a list: what could be joined, each a button that leads there. */
export function ToJoin({ noun, screen, all }: Props) {
  const { t } = useWords();
  const { readOnly, undo } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const names = useReply("unlinked_list", {}).reply?.items.filter((one) => one.noun === noun) ?? [];
  const groups = useReply("duplicate_list", { noun }).reply?.groups ?? [];
  const [linking, setLinking] = useState(false);
  const [merging, setMerging] = useState<{ from: Mergeable; other: string } | null>(null);
  const tellApart = async (one: RecordName, other: RecordName) => {
    try {
      await call("duplicate_apart", { noun, one: one.id, other: other.id });
      await queries.invalidateQueries();
      toast.done(t("recipients-told-apart", { one: one.ref, other: other.ref }), undo);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  if (readOnly || (names.length === 0 && groups.length === 0)) return null;
  return (
    <div className={css.join}>
      {names.length > 0 && (
        <Button variant="light" size="compact-sm" leftSection={<IconLink size={14} aria-hidden />} onClick={() => setLinking(true)}>
          {t("recipients-unlinked", { count: names.length })}
        </Button>
      )}
      {groups.slice(0, 3).map(({ records: [first, second] }) => first && second && (
        <Button.Group key={first.id}>
          <Button variant="default" size="compact-sm" leftSection={<IconArrowsJoin size={14} aria-hidden />} onClick={() => setMerging({ from: first, other: second.id })}>
            {t("recipients-duplicate", { one: first.ref, other: second.ref, name: first.name })}
          </Button>
          <Tooltip label={t("recipients-apart", { one: first.ref, other: second.ref })}>
            <Button variant="default" size="compact-sm" px={6} aria-label={t("recipients-apart", { one: first.ref, other: second.ref })} onClick={() => void tellApart(first, second)}><IconEqualNot size={14} aria-hidden /></Button>
          </Tooltip>
        </Button.Group>
      ))}
      {groups.length > 3 && <span className={css.role}>{t("recipients-duplicates-more", { count: groups.length - 3 })}</span>}
      {linking && <UnlinkedDialog noun={noun} all={all} onClose={() => setLinking(false)} />}
      {merging && <MergeDialog noun={noun} screen={screen} from={merging.from} proposed={merging.other} all={all} onClose={() => setMerging(null)} />}
    </div>
  );
}

/** In a record: merge it with another, or remove it. */
export function JoinOrRemove({ noun, screen, all, record }: Props & { record: Mergeable }) {
  const { t } = useWords();
  const { readOnly } = useActions();
  const [open, setOpen] = useState<"merge" | "remove" | null>(null);
  if (readOnly) return null;
  return (
    <div className={css.deeds}>
      <Button variant="default" size="compact-sm" leftSection={<IconArrowsJoin size={14} aria-hidden />} disabled={all.length < 2} onClick={() => setOpen("merge")}>{t("recipients-merge")}</Button>
      <Button variant="default" size="compact-sm" leftSection={<IconTrash size={14} aria-hidden />} onClick={() => setOpen("remove")}>{t("recipients-remove")}</Button>
      {open === "merge" && <MergeDialog noun={noun} screen={screen} from={record} all={all} onClose={() => setOpen(null)} />}
      {open === "remove" && <RemoveDialog noun={noun} screen={screen} id={record.id} name={record.name || record.ref} onClose={() => setOpen(null)} />}
    </div>
  );
}
