import { ActionIcon } from "@mantine/core";
import { IconChevronDown, IconChevronUp, IconMinus, IconPlus } from "@tabler/icons-react";
import type * as Pdfjs from "pdfjs-dist";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useWords } from "../../locales";
import { fromBase64 } from "./base64";
import { openPdf } from "./pdf";
import css from "./reports.module.css";
import { fit, larger, smaller } from "./zoom";


type Opened = { pdf: PDFDocumentProxy; lib: typeof Pdfjs; size: { width: number; height: number } };

type Props = {
  /** The document in Base64. */
  pdf: string;
  title: string;
  /** A newer one is being made: the old stays, quieter. */
  busy: boolean;
  lang: string;
  /** At the start of the row above the pages. */
  children?: ReactNode;
};

/** Pages of a PDF, drawn as they come into sight, with their text to be read out and selected. */
export function PdfPreview({ pdf: source, title, busy, lang, children }: Props) {
  const { t, percent } = useWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failed, setFailed] = useState(false);
  const [zoom, setZoom] = useState<number | null>(null);
  const [page, setPage] = useState(1);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let gone = false;
    let mine: PDFDocumentProxy | null = null;
    const open = async () => {
      try {
        const { pdf, lib } = await openPdf(fromBase64(source));
        mine = pdf;
        const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
        if (gone) void pdf.loadingTask.destroy();
        else {
          setOpened({ pdf, lib, size: { width, height } });
          setPage((now) => Math.min(now, pdf.numPages));
        }
      } catch {
        if (!gone) setFailed(true);
      }
    };
    setFailed(false);
    void open();
    return () => {
      gone = true;
      void mine?.loadingTask.destroy();
    };
  }, [source]);

  const pages = opened?.pdf.numPages ?? 0;
  const shown = zoom ?? (opened ? fit(place.current?.clientWidth ?? 800, opened.size.width) : 1);
  const goTo = (next: number) => {
    const bounded = Math.max(1, Math.min(pages, next));
    place.current?.querySelector(`[data-page="${bounded}"]`)?.scrollIntoView({ block: "start" });
    setPage(bounded);
  };
  const onScroll = () => {
    const box = place.current;
    if (!box || !opened) return;
    const each = opened.size.height * shown + 16;
    setPage(Math.max(1, Math.min(pages, Math.floor((box.scrollTop + box.clientHeight / 3) / each) + 1)));
  };

  return (
    <div className={css.preview}>
      <div className={css.bar}>
        {children}
        <span className={css.controls} role="group" aria-label={t("reports-pages")}>
          <ActionIcon variant="subtle" color="gray" size={28} disabled={page <= 1} aria-label={t("reports-page-previous")} onClick={() => goTo(page - 1)}><IconChevronUp size={16} aria-hidden /></ActionIcon>
          <span className={css.pageOf}>{pages > 0 ? t("reports-page-of", { page, pages }) : ""}</span>
          <ActionIcon variant="subtle" color="gray" size={28} disabled={page >= pages} aria-label={t("reports-page-next")} onClick={() => goTo(page + 1)}><IconChevronDown size={16} aria-hidden /></ActionIcon>
        </span>
        <span className={css.controls} role="group" aria-label={t("reports-zoom")}>
          <ActionIcon variant="subtle" color="gray" size={28} aria-label={t("reports-zoom-out")} onClick={() => setZoom(smaller(shown))}><IconMinus size={15} aria-hidden /></ActionIcon>
          <button type="button" className={css.zoom} onClick={() => setZoom(null)} title={t("reports-zoom-fit")}>{percent(shown * 100)}</button>
          <ActionIcon variant="subtle" color="gray" size={28} aria-label={t("reports-zoom-in")} onClick={() => setZoom(larger(shown))}><IconPlus size={15} aria-hidden /></ActionIcon>
        </span>
      </div>
      <div ref={place} className={css.place} data-busy={busy || undefined} onScroll={onScroll} tabIndex={0} role="document" aria-label={title} lang={lang}>
        {failed && <p className={css.failed} role="alert">{t("reports-preview-failed")}</p>}
        {opened && Array.from({ length: pages }, (_, at) => (
          <PdfPage key={`${opened.pdf.fingerprints[0] ?? ""} ${at}`} opened={opened} number={at + 1} zoom={shown} root={place} />
        ))}
      </div>
    </div>
  );
}

type PageProps = { opened: Opened; number: number; zoom: number; root: React.RefObject<HTMLDivElement | null> };

/** One page: an empty sheet of its size until it comes near. */
function PdfPage({ opened, number, zoom, root }: PageProps) {
  const { t } = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(number <= 2);

  useEffect(() => {
    const box = sheet.current;
    if (!box) return;
    const watch = new IntersectionObserver(([seen]) => setNear(seen?.isIntersecting ?? false), { root: root.current, rootMargin: "900px 0px" });
    watch.observe(box);
    return () => watch.disconnect();
  }, [root]);

  useEffect(() => {
    if (!near) return;
    let stop: () => void = () => undefined;
    let gone = false;
    const draw = async () => {
      const page = await opened.pdf.getPage(number);
      const viewport = page.getViewport({ scale: zoom });
      const ratio = Math.min(3, window.devicePixelRatio || 1);
      const [picture, layer] = [canvas.current, text.current];
      if (gone || !picture || !layer) return;
      picture.width = Math.floor(viewport.width * ratio);
      picture.height = Math.floor(viewport.height * ratio);
      const drawing = page.render({ canvas: picture, viewport, transform: [ratio, 0, 0, ratio, 0, 0] });
      layer.replaceChildren();
      layer.style.setProperty("--total-scale-factor", String(zoom));
      layer.style.setProperty("--scale-factor", String(zoom));
      const words = new opened.lib.TextLayer({ textContentSource: page.streamTextContent(), container: layer, viewport });
      stop = () => {
        drawing.cancel();
        words.cancel();
      };
      await Promise.all([drawing.promise, words.render()]);
    };
    // A page that is left before it is drawn is no failure.
    draw().catch(() => undefined);
    return () => {
      gone = true;
      stop();
    };
  }, [near, opened, number, zoom]);

  return (
    <div
      ref={sheet}
      className={css.sheet}
      data-page={number}
      role="group"
      aria-label={t("reports-page-of", { page: number, pages: opened.pdf.numPages })}
      style={{ width: opened.size.width * zoom, height: opened.size.height * zoom }}
    >
      {near && (
        <>
          <canvas ref={canvas} className={css.canvas} aria-hidden />
          <div ref={text} className={css.text} />
        </>
      )}
    </div>
  );
}
