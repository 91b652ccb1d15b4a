import { ActionIcon, SegmentedControl, Switch, TextInput } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useEffect, useState, type ReactNode } from "react";
import { useWords } from "../../locales";
import css from "./documents.module.css";

const ZOOMS = ["fit", "100", "150"] as const;
export type Zoom = (typeof ZOOMS)[number];

/** A sheet of A4 at its own size, at 96 dots per inch. */
const PAPER = 794;
const MOST_FIT = 1_200;

/** How wide a page is shown where `room` pixels are free; nothing while the room is not known. */
export const widthOf = (zoom: Zoom, room: number): number => (zoom === "fit" ? Math.floor(Math.min(MOST_FIT, room)) : Math.round((PAPER * Number(zoom)) / 100));

type Props = {
  pages: number;
  page: number;
  onPage: (page: number) => void;
  zoom: Zoom;
  onZoom: (zoom: Zoom) => void;
  covered: boolean;
  onCovered: (covered: boolean) => void;
  /** At the end of the row. */
  children?: ReactNode;
};

/** What stands above a page: which one, how large, and whether as it goes out. */
export function PageBar({ pages, page, onPage, zoom, onZoom, covered, onCovered, children }: Props) {
  const { t, percent } = useWords();
  return (
    <div className={css.bar}>
      {pages > 1 && <Pager pages={pages} page={page} onPage={onPage} />}
      <SegmentedControl
        size="xs"
        aria-label={t("reports-zoom")}
        value={zoom}
        onChange={(next) => onZoom(next as Zoom)}
        data={ZOOMS.map((value) => ({ value, label: value === "fit" ? t("desk-zoom-fit") : percent(Number(value)) }))}
      />
      <Switch size="xs" label={t("desk-page-goes-out")} checked={covered} onChange={(event) => onCovered(event.currentTarget.checked)} />
      <span className={css.end}>{children}</span>
    </div>
  );
}

function Pager({ pages, page, onPage }: Pick<Props, "pages" | "page" | "onPage">) {
  const { t, number } = useWords();
  const [typed, setTyped] = useState(String(page));
  useEffect(() => setTyped(String(page)), [page]);
  const goTo = (next: number) => {
    const bounded = Math.max(1, Math.min(pages, Math.round(next)));
    if (bounded !== page) onPage(bounded);
    setTyped(String(bounded));
  };
  // What is no number leaves the page as it is.
  const take = () => goTo(Number(typed) || page);
  return (
    <div className={css.pager} role="group" aria-label={t("reports-pages")}>
      <ActionIcon variant="subtle" color="gray" size={28} disabled={page <= 1} aria-label={t("reports-page-previous")} onClick={() => goTo(page - 1)}><IconChevronLeft size={16} aria-hidden /></ActionIcon>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <TextInput size="xs" className={css.pageNumber} aria-label={t("desk-page-number")} inputMode="numeric" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} onBlur={take} />
      </form>
      <span className={css.quiet}>{t("desk-page-of", { pages: number(pages) })}</span>
      <ActionIcon variant="subtle" color="gray" size={28} disabled={page >= pages} aria-label={t("reports-page-next")} onClick={() => goTo(page + 1)}><IconChevronRight size={16} aria-hidden /></ActionIcon>
    </div>
  );
}
