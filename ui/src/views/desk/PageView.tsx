import { Button, Checkbox } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useEffect, useId, useRef, useState, type ReactNode, type RefObject } from "react";
import type { Area } from "../../api/types/Area";
import type { EnclosureHit } from "../../api/types/EnclosureHit";
import type { EnclosureItem } from "../../api/types/EnclosureItem";
import { useWords } from "../../locales";
import { ErrorState } from "../../parts";
import { inMiddle, seenOf, SIDES, toPercent } from "./area";
import { BoxLayer } from "./BoxLayer";
import { BoxTable } from "./BoxTable";
import css from "./documents.module.css";
import { PageBar, widthOf, type Zoom } from "./PageBar";
import { ReasonFields } from "./RedactDialog";
import type { Boxes, Manner } from "./useBoxes";
import { usePicture, type Picture } from "./usePicture";

type Props = {
  request: string;
  item: EnclosureItem;
  page: number;
  onPage: (page: number) => void;
  boxes: Boxes;
  manner: Manner;
  onManner: (manner: Manner) => void;
  /** Where the words that are looked for stand in this document. */
  hits: EnclosureHit[];
  /** The one that was chosen. */
  shown: EnclosureHit | null;
  readOnly: boolean;
};

/** A page of a document with its boxes, and below it the boxes in numbers. */
export function PageView({ request, item, page, onPage, boxes, manner, onManner, hits, shown, readOnly }: Props) {
  const { t, number } = useWords();
  const keys = useId();
  const [zoom, setZoom] = useState<Zoom>("fit");
  const [covered, setCovered] = useState(false);
  const [selected, setSelected] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const { ref: measured, width: room } = useElementSize<HTMLDivElement>();
  const { id, name } = item.attachment;
  const width = widthOf(zoom, room);
  const drawing = usePicture(id, page, width, covered);
  const drawn = drawing.picture !== undefined;
  const here = boxes.on(id, page);
  const chosen = here.find((box) => box.id === selected);
  const focusOn = useFocus(place, page);
  useEffect(() => {
    place.current?.scrollTo({ top: 0 });
  }, [page]);
  useEffect(() => {
    if (drawn && shown?.page === page) place.current?.querySelector("[data-hint][data-chosen]")?.scrollIntoView({ block: "center", inline: "nearest" });
  }, [drawn, shown, page]);

  const draw = async (area: Area) => {
    const [made] = await boxes.add([{ attachment: id, page, area }], manner);
    if (made === undefined) return;
    focusOn(made);
    setSelected(made);
  };
  const placeNew = () => {
    const sheet = place.current?.querySelector("[data-sheet]")?.getBoundingClientRect();
    const seen = place.current?.getBoundingClientRect();
    if (sheet && seen) void draw(inMiddle(seenOf(sheet, seen), here.map(({ area }) => area)));
  };
  const choose = (box: string) => {
    setSelected(box);
    place.current?.querySelector(`[data-box="${CSS.escape(box)}"]`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  return (
    <>
      <PageBar pages={item.pages} page={page} onPage={onPage} zoom={zoom} onZoom={setZoom} covered={covered} onCovered={setCovered}>
        {!readOnly && <Button size="compact-sm" disabled={covered || !drawn} onClick={placeNew}>{t("desk-box-new")}</Button>}
      </PageBar>
      {readOnly ? <span /> : <MannerBar manner={manner} onManner={onManner} />}
      <div ref={place} className={css.place} data-place tabIndex={0} role="group" aria-label={t("desk-page", { page, pages: item.pages, name })}>
        {/* As wide as the room between the edges, whatever the page's own width. */}
        <div ref={measured} />
        <Sheet drawing={drawing} width={width} page={page} alt={t(covered ? "desk-page-covered" : "desk-page-open", { page, name })}>
          {drawn && !covered && (
            <BoxLayer
              page={page}
              boxes={here.filter(({ row }) => row.redaction.state !== "rejected")}
              hints={hits.filter((hit) => hit.page === page).map((hit) => ({ area: hit.area, chosen: hit === shown }))}
              selected={selected}
              onSelect={setSelected}
              onDraw={draw}
              change={boxes}
              keys={keys}
              readOnly={readOnly}
            />
          )}
        </Sheet>
      </div>
      <p className="unseen" role="status">
        {chosen && !covered ? t("desk-box-at", { ref: chosen.row.redaction.reference, ...Object.fromEntries(SIDES.map((side) => [side, number(toPercent(chosen.area[side]))])) }) : ""}
      </p>
      <BoxTable request={request} page={page} boxes={here} selected={chosen?.id ?? null} onSelect={choose} onShift={boxes.shift} keys={keys} readOnly={readOnly} />
    </>
  );
}

/** Gives a box the focus as soon as it is there, so that the arrows move it; on another page nothing is waited for. */
function useFocus(place: RefObject<HTMLElement | null>, page: number): (box: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    wanted.current = null;
  }, [page]);
  useEffect(() => {
    const box = wanted.current === null ? null : place.current?.querySelector<HTMLElement>(`[data-box="${CSS.escape(wanted.current)}"]`);
    if (!box) return;
    wanted.current = null;
    box.focus({ preventScroll: true });
  });
  return (box) => {
    wanted.current = box;
  };
}

type SheetProps = { drawing: Picture; width: number; page: number; alt: string; children: ReactNode };

/** The page itself: a white sheet of its size from the first on, so that nothing jumps when the picture comes. */
function Sheet({ drawing: { picture, failure, again, busy, late, shape }, width, page, alt, children }: SheetProps) {
  const { t } = useWords();
  if (failure) {
    return (
      <ErrorState failure={failure}>
        <Button size="compact-sm" variant="default" onClick={again}>{t("app-try-again")}</Button>
      </ErrorState>
    );
  }
  return (
    <div className={css.sheet} data-sheet aria-busy={busy} style={{ width, height: Math.round(width * shape) }}>
      {picture && <img className={css.picture} src={`data:image/png;base64,${picture.png}`} alt={alt} draggable={false} />}
      {late && <p className={css.late} role="status">{t("desk-page-late", { page })}</p>}
      {children}
    </div>
  );
}

/** How the next boxes are made: why, in which words, and whether somebody else decides. */
function MannerBar({ manner, onManner }: { manner: Manner; onManner: (manner: Manner) => void }) {
  const { t } = useWords();
  return (
    <div className={css.manner} role="group" aria-label={t("desk-reason-next")}>
      <ReasonFields lines={1} reason={manner.reason} onReason={(reason) => onManner({ ...manner, reason })} words={manner.words} onWords={(words) => onManner({ ...manner, words })} />
      <Checkbox label={t("desk-propose")} checked={manner.propose} onChange={(event) => onManner({ ...manner, propose: event.currentTarget.checked })} />
    </div>
  );
}
