/** Records of one kind that hold the words of a list's search, as the core finds them: also with slips. */
import { useMemo } from "react";
import { useReply } from "../../api/replies";
import type { Noun } from "../../api/types/Noun";

/** More than a list of recipients or systems holds. */
const MOST = 500;

export type Finds = {
  /** The identifiers found. */
  ids: ReadonlySet<string>;
  /** The words to mark, folded: those asked for, or what was found in their place. */
  marks: string[];
};

/** What the core finds; null while nothing is searched for. */
export function useFound(noun: Noun, text: string): Finds | null {
  const searched = text.trim();
  const { reply } = useReply("search", searched === "" ? null : { text: searched, limit: MOST, nouns: [noun] });
  return useMemo(() => {
    if (searched === "") return null;
    const hits = reply?.hits ?? [];
    // Guesses are for when nothing else is there: a list must not show what nobody asked for.
    const sure = hits.filter(({ guessed }) => !guessed);
    return { ids: new Set((sure.length > 0 ? sure : hits).map(({ id }) => id)), marks: reply?.marks ?? [] };
  }, [searched, reply]);
}
