import { Drawer } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../locales";
import css from "./transfers.module.css";

/** What is read beside the list and closed again; Escape closes it, and the focus returns. */
export function SideDrawer({ opened, title, onClose, children }: { opened: boolean; title: string; onClose: () => void; children: ReactNode }) {
  const { t } = useWords();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={560}
      title={title}
      overlayProps={{ backgroundOpacity: 0.28 }}
      closeButtonProps={{ "aria-label": t("ui-close") }}
      classNames={{ title: css.drawerTitle ?? "", body: css.drawerBody ?? "", header: css.drawerHead ?? "" }}
      // Mantine makes it a <header>, which would be a second banner beside the page's own.
      attributes={{ header: { role: "presentation" } }}
    >
      {opened && children}
    </Drawer>
  );
}
