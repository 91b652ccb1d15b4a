import { Kbd } from "@mantine/core";
import { useEffect, type ReactNode } from "react";
import { useWords } from "../locales";
import { openPalette, SavedState } from "../parts";
import { AsOf } from "./AsOf";
import { useSaved } from "./saved";
import css from "./Shell.module.css";

type Props = {
  title: string;
  /** Leads from a record back to its list. */
  titleHref?: string | undefined;
  /** What stands after the title: the record's reference, or what the list is. */
  trail?: ReactNode;
  /** Secondary buttons, then the one primary button at the end. */
  actions?: ReactNode;
  /** The panel beside the page; absent when there is nothing to show. */
  rail?: ReactNode;
  railLabel?: string | undefined;
  /** `fill`: a row of tools and a table that scrolls itself; `padded`: text and fields that scroll as a whole. */
  layout?: "fill" | "padded";
  /** Its tables need room: the panel beside it is narrower, and comes below the page sooner. */
  wide?: boolean;
  children: ReactNode;
};

/** One screen: its bar, its content, and what stands beside it. */
export function Page({ title, titleHref, trail, actions, rail, railLabel, layout = "padded", wide = false, children }: Props) {
  const { t } = useWords();
  const saved = useSaved();
  useEffect(() => {
    document.title = `${title} – RopaDesk`;
  }, [title]);
  return (
    <div className={css.page}>
      <header className={css.bar}>
        <h1 className={css.title}>
          {titleHref ? <a href={titleHref}>{title}</a> : title}
          {trail && (
            <span className={css.trail}>
              {titleHref ? "/ " : "· "}
              {trail}
            </span>
          )}
        </h1>
        <button type="button" className={css.search} onClick={openPalette}>
          <span>{t("ui-search-or-jump")}</span>
          <Kbd>{t("ui-key-palette")}</Kbd>
        </button>
        <AsOf />
        <SavedState {...saved} />
        {actions && <div className={css.actions}>{actions}</div>}
      </header>
      <div className={css.body} data-rail={rail ? true : undefined} data-wide={wide || undefined}>
        <main
          id="main"
          className={css.main}
          data-pane
          data-fill={layout === "fill" || undefined}
          data-padded={layout === "padded" || undefined}
          tabIndex={-1}
        >
          {children}
        </main>
        {rail && (
          <aside className={css.rail} aria-label={railLabel} data-pane tabIndex={-1}>
            {rail}
          </aside>
        )}
      </div>
    </div>
  );
}

/** The row above a table: filters at the start, the count at the end. */
export function PageTools({ children, count }: { children: ReactNode; count?: ReactNode }) {
  return (
    <div className={css.tools}>
      {children}
      {count && <span className={css.count}>{count}</span>}
    </div>
  );
}
