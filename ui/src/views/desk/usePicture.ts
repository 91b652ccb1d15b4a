/** Pages of documents as pictures. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { asFailure, call, type Args, type Failure } from "../../api";
import type { EnclosurePage } from "../../api/types/EnclosurePage";
import { useWords } from "../../locales";

/** Pictures are large: those that are out of sight are let go soon. */
const KEPT_MS = 30_000;
/** Widths in pixels are asked for in steps, so that a window that is resized a little does not draw anew. */
const WIDTH_STEP = 200;
const MOST_WIDTH = 2_400;
/** What comes sooner needs no word. */
const LATE_MS = 300;
/** Height of a sheet of paper by its width, until a page says its own. */
const PAPER = Math.SQRT2;

export type Picture = {
  picture: EnclosurePage | undefined;
  failure: Failure | null;
  again: () => void;
  /** It is being drawn, or drawn anew. */
  busy: boolean;
  /** So long that it has to be said. */
  late: boolean;
  /** Height of the page by its width: that of the page before while it is not known. */
  shape: number;
};

type Asked = Args<"enclosure_page">;

/** A page as wide as `width` pixels of the page's layout; another page, or one without its boxes, never stands in for it. */
export function usePicture(id: string, page: number, width: number, covered: boolean): Picture {
  const { lang } = useWords();
  const pixels = Math.ceil((width * Math.min(3, window.devicePixelRatio || 1)) / WIDTH_STEP) * WIDTH_STEP;
  const args: Asked = { id, page, width: Math.min(MOST_WIDTH, pixels), covered, file: "", overwrite: false };
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["enclosure_page", args, lang],
    queryFn: () => call("enclosure_page", args),
    enabled: width > 0,
    gcTime: KEPT_MS,
    // The document in the register never changes; what goes out does with every box.
    staleTime: covered ? Infinity : "static",
    // Only the same in another size.
    placeholderData: (last: EnclosurePage | undefined, query) => {
      const before = query?.queryKey[1] as Asked | undefined;
      return before?.id === id && before.page === page && before.covered === covered ? last : undefined;
    },
  });
  const [shape, setShape] = useState(PAPER);
  const own = data ? data.height / data.width : null;
  useEffect(() => {
    if (own !== null) setShape(own);
  }, [own]);
  const busy = isFetching || width === 0;
  return {
    picture: data,
    failure: error ? asFailure(error) : null,
    again: () => void refetch(),
    busy,
    late: useLate(busy && data === undefined),
    shape: own ?? shape,
  };
}

/** Whether something has been waited for long enough to say so. */
function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = window.setTimeout(() => setLate(true), LATE_MS);
    return () => {
      window.clearTimeout(timer);
      setLate(false);
    };
  }, [waiting]);
  return late;
}
