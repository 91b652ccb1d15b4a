import { ActionIcon, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useCallback } from "react";
import type { RedactionRow } from "../../api/types/RedactionRow";
import { useWords } from "../../locales";
import { Chip } from "../../parts";
import { useRedacting } from "./useRedacting";

const TONE = { proposed: "warn", accepted: "ok", rejected: "neutral" } as const;

/** How far a redaction is. */
export function RedactionState({ row: { redaction } }: { row: RedactionRow }) {
  const { code } = useWords();
  return <Chip tone={TONE[redaction.state]}>{code("redaction-state", redaction.state)}</Chip>;
}

/** What stands under the reason of a redaction: the law, the words, and what they lack. */
export function useGrounds(): (row: RedactionRow) => string {
  const { t } = useWords();
  return useCallback(
    ({ redaction, law, needs_words }: RedactionRow) =>
      [law, redaction.words, needs_words ? t("desk-needs-words") : "", redaction.stays_elsewhere ? t("desk-elsewhere") : ""].filter(Boolean).join(" · "),
    [t],
  );
}

/** What can be done to one redaction. */
export function RedactionMenu({ request, row: { redaction }, readOnly }: { request: string; row: RedactionRow; readOnly: boolean }) {
  const { t } = useWords();
  const { change, remove } = useRedacting(request);
  const ids = [redaction.id];
  return (
    <Menu position="bottom-end">
      <Menu.Target><ActionIcon variant="subtle" color="gray" size={26} disabled={readOnly} aria-label={t("desk-more", { ref: redaction.reference })}><IconDots size={15} aria-hidden /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        {redaction.state !== "accepted" && <Menu.Item onClick={() => void change(ids, { state: "accepted" })}>{t("desk-redact")}</Menu.Item>}
        {redaction.state !== "rejected" && <Menu.Item onClick={() => void change(ids, { state: "rejected" })}>{t("desk-keep")}</Menu.Item>}
        {/* A box is a place on a picture: it has no words that could stand elsewhere. */}
        {redaction.area === null && <Menu.Item onClick={() => void change(ids, { stays_elsewhere: !redaction.stays_elsewhere })}>{t(redaction.stays_elsewhere ? "desk-elsewhere-off" : "desk-elsewhere-on")}</Menu.Item>}
        <Menu.Item onClick={() => void remove(ids)}>{t("desk-remove")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
