import type { ReactNode } from "react";
import { useWords } from "../locales";
import { Sidebar, type SidebarProps } from "./Sidebar";
import css from "./Shell.module.css";

type Props = SidebarProps & { children: ReactNode };

/** The window's frame: the sidebar, and beside it the page of the open screen. */
export function Shell({ children, ...sidebar }: Props) {
  const { t } = useWords();
  return (
    <div className={css.shell}>
      <a href="#main" className={css.skip} onClick={(event) => {
        // The hash is the address of the screen: jump without changing it.
        event.preventDefault();
        document.querySelector<HTMLElement>("main")?.focus();
      }}>
        {t("ui-skip-to-content")}
      </a>
      <Sidebar {...sidebar} />
      {children}
    </div>
  );
}
