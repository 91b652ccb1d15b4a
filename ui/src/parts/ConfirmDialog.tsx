import { Button, Group, Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../locales";

type Props = {
  opened: boolean;
  /** A question that the buttons answer ("Move PA-014 to the bin?"). */
  title: string;
  /** The verb of the button that does it. */
  confirmLabel: string;
  /** Takes something away that undo does not bring back. */
  danger?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  /** What happens and what stays safe. */
  children: ReactNode;
};

/** Asks before what cannot be undone; everything else is done at once and offers undo. */
export function ConfirmDialog({ opened, title, confirmLabel, danger = false, onConfirm, onClose, children }: Props) {
  const { t } = useWords();
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ "aria-label": t("ui-close") }}>
      {children}
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus={danger || undefined}>
          {t("ui-cancel")}
        </Button>
        <Button {...(danger ? { color: "red.8" } : {})} onClick={onConfirm} data-autofocus={!danger || undefined}>
          {confirmLabel}
        </Button>
      </Group>
    </Modal>
  );
}
