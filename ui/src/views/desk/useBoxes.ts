/** The boxes on the documents of a case: what the register holds, and what is being moved right now. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { call, type Failure } from "../../api";
import { useReply } from "../../api/replies";
import type { Area } from "../../api/types/Area";
import type { BoxPlace } from "../../api/types/BoxPlace";
import type { RedactionList } from "../../api/types/RedactionList";
import type { RedactionReason } from "../../api/types/RedactionReason";
import type { RedactionRow } from "../../api/types/RedactionRow";
import { useWords } from "../../locales";
import { same } from "./area";
import { useRedacting, type Redacting } from "./useRedacting";

/** How boxes are made: kept from one to the next. */
export type Manner = { reason: RedactionReason; words: string; propose: boolean };

/** A redaction by a box, and where it lies right now. */
export type Box = { id: string; area: Area; row: RedactionRow };

export type Boxes = {
  failure: Failure | null;
  /** Those on a page of a document, the rejected too, in the order of their references. */
  on: (document: string, page: number) => Box[];
  /** Makes boxes; answers with their identifiers, none when it was refused. */
  add: (places: BoxPlace[], manner: Manner) => Promise<string[]>;
  /** Moves or resizes one: shown at once, written when it rests, or `now`. */
  shift: (id: string, alter: (area: Area) => Area, now?: boolean) => void;
  /** Writes at once what was still waiting for rest. */
  rest: (id: string) => void;
  remove: (id: string) => void;
};

/** A pause of the keys after which a moved box is written. */
const REST_MS = 400;

/** What is on its way into the register, by identifier. */
type Moving = { areas: Map<string, Area>; sent: Map<string, Area>; timers: Map<string, number>; queue: Promise<unknown> };

const stored = (list: RedactionList | undefined, id: string): Area | null => list?.items.find(({ redaction }) => redaction.id === id)?.redaction.area ?? null;

/** Boxes on the move: where each lies right now, until the register holds it. */
function useMoving(list: RedactionList | undefined, { change }: Redacting) {
  const [areas, setAreas] = useState<ReadonlyMap<string, Area>>(new Map());
  const moving = useRef<Moving>({ areas: new Map(), sent: new Map(), timers: new Map(), queue: Promise.resolve() });
  const latest = useRef(list);
  useEffect(() => {
    latest.current = list;
  }, [list]);

  const rest = useCallback(
    (id: string) => {
      const now = moving.current;
      window.clearTimeout(now.timers.get(id));
      now.timers.delete(id);
      const area = now.areas.get(id);
      if (!area || now.sent.get(id) === area) return;
      now.sent.set(id, area);
      const work = async () => {
        const before = stored(latest.current, id);
        if (before && !same(before, area)) latest.current = (await change([id], { area })) ?? latest.current;
        // Written or refused: from here on what the register holds is shown, unless it was moved on meanwhile.
        if (now.areas.get(id) === area) now.areas.delete(id);
        if (now.sent.get(id) === area) now.sent.delete(id);
        setAreas(new Map(now.areas));
      };
      // One after the other: the place that was left last is the one that stays.
      now.queue = now.queue.then(work, work);
    },
    [change],
  );

  const shift = useCallback<Boxes["shift"]>(
    (id, alter, atOnce = false) => {
      const now = moving.current;
      const before = now.areas.get(id) ?? stored(latest.current, id);
      if (!before) return;
      const area = alter(before);
      if (!same(area, before)) {
        now.areas.set(id, area);
        setAreas(new Map(now.areas));
      }
      window.clearTimeout(now.timers.get(id));
      if (atOnce) rest(id);
      else now.timers.set(id, window.setTimeout(() => rest(id), REST_MS));
    },
    [rest],
  );

  /** After what is still on its way, and without what was only waiting. */
  const instead = useCallback((id: string, work: () => Promise<unknown>) => {
    const now = moving.current;
    window.clearTimeout(now.timers.get(id));
    now.timers.delete(id);
    now.areas.delete(id);
    setAreas(new Map(now.areas));
    now.queue = now.queue.then(work, work);
  }, []);

  // What was moved last is written also when the page is left.
  useEffect(() => () => [...moving.current.areas.keys()].forEach((id) => rest(id)), [rest]);
  return { areas, rest, shift, instead };
}

export function useBoxes(request: string): Boxes {
  const { t } = useWords();
  const { reply, failure } = useReply("redaction_list", { id: request });
  const redacting = useRedacting(request);
  const { areas, rest, shift, instead } = useMoving(reply, redacting);
  return useMemo(
    () => ({
      failure,
      on: (document, page) =>
        (reply?.items ?? []).flatMap((row) => {
          const { id, attachment_id, page: at, area } = row.redaction;
          return area !== null && attachment_id === document && at === page ? [{ id, area: areas.get(id) ?? area, row }] : [];
        }),
      add: async (places, { reason, words, propose }) => {
        const before = new Set(reply?.items.map(({ redaction }) => redaction.id));
        const list = await redacting.write(
          () => call("redaction_boxes", { request, boxes: places, reason, words: words.trim(), propose }),
          t(propose ? "desk-proposed-done" : "desk-redacted-done"),
        );
        return list ? list.items.map(({ redaction }) => redaction.id).filter((id) => !before.has(id)) : [];
      },
      shift,
      rest,
      remove: (id) => instead(id, () => redacting.remove([id])),
    }),
    [failure, reply, areas, redacting, request, t, shift, rest, instead],
  );
}
