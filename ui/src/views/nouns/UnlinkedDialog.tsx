import { Button, Group, Modal, Select } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { asFailure, call, type Failure } from "../../api";
import { useReply } from "../../api/replies";
import type { UnlinkedName } from "../../api/types/UnlinkedName";
import { useWords } from "../../locales";
import { ErrorState, useToast } from "../../parts";
import { useActions } from "../app/actions";
import css from "./merge.module.css";
import type { Mergeable } from "./MergeDialog";

const NEW = "new";
const LEAVE = "leave";

/** Names that stand as text: each is linked to a record, becomes one, or stays as it is. */
export function UnlinkedDialog({ noun, all, onClose }: { noun: "recipient" | "system"; all: Mergeable[]; onClose: () => void }) {
  const { t } = useWords();
  const { undo } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const names = useReply("unlinked_list", {}).reply?.items.filter((one) => one.noun === noun) ?? [];
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const [failed, setFailed] = useState<Failure | null>(null);
  // What is probably meant is proposed; below a category the words may be no name, so nothing is done unasked.
  const of = (one: UnlinkedName) => chosen[one.key] ?? one.proposed[0]?.id ?? (one.below_category ? LEAVE : NEW);
  const links = names.filter((one) => of(one) !== LEAVE).map((one) => ({ noun, key: one.key, to: of(one) === NEW ? "" : of(one) }));
  const run = async () => {
    try {
      await call("name_link", { links });
      onClose();
      await queries.invalidateQueries();
      toast.done(t("recipients-linked", { count: links.length }), undo);
    } catch (thrown) {
      setFailed(asFailure(thrown));
    }
  };
  const records = all.map(({ id, ref, name }) => ({ value: id, label: `${ref} ${name}`.trim() }));
  return (
    <Modal opened onClose={onClose} title={t("recipients-unlinked-title")} size="xl" closeButtonProps={{ "aria-label": t("ui-close") }}>
      <p className={css.why}>{t("recipients-unlinked-why")}</p>
      {failed && <ErrorState failure={failed} />}
      <ul className={css.fields}>
        {names.map((one) => (
          <li key={one.key} className={css.name}>
            <span>
              <b>{one.name}</b>
              <br />
              <span className={css.where}>
                {t("recipients-unlinked-where", { count: one.uses.length, where: [...new Set(one.uses.map(({ ref }) => ref))].slice(0, 6).join(", ") })}
                {one.below_category && ` · ${t("recipients-unlinked-below")}`}
              </span>
            </span>
            <Select
              aria-label={t("recipients-unlinked-choose", { name: one.name })}
              searchable
              allowDeselect={false}
              nothingFoundMessage={t("ui-nothing-found")}
              data={[{ value: NEW, label: t(`recipients-unlinked-new-${noun}`) }, { value: LEAVE, label: t("recipients-unlinked-leave") }, ...records]}
              value={of(one)}
              onChange={(next) => setChosen((now) => ({ ...now, [one.key]: next ?? LEAVE }))}
            />
          </li>
        ))}
      </ul>
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
        <Button onClick={() => void run()} disabled={links.length === 0}>{t("recipients-link-do", { count: links.length })}</Button>
      </Group>
    </Modal>
  );
}
