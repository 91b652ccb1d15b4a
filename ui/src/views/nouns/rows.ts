/** Recipients and systems in their lists: which filter keeps them, and which records the words of a search. */
import type { Recipient } from "../../api/types/Recipient";
import type { RecipientItem } from "../../api/types/RecipientItem";
import type { SystemItem } from "../../api/types/SystemItem";
import { fold } from "../register/rows";

export const RECIPIENT_FILTERS = ["all", "category_only", "no_contract", "expiring", "abroad", "unused"] as const;
export type RecipientFilter = (typeof RECIPIENT_FILTERS)[number];

/**
 * Known as a category only, so that an access answer cannot name it (CJEU C-154/21). Own staff are no recipients to be
 * named one by one (CJEU C-579/21), and the customer's people are known to the person.
 */
export const categoryOnly = ({ name, kind }: Pick<Recipient, "name" | "kind">): boolean => name.trim() === "" && kind !== "internal" && kind !== "customer";

export function keepsRecipient(filter: RecipientFilter, item: RecipientItem): boolean {
  switch (filter) {
    case "all": return true;
    case "category_only": return categoryOnly(item.record);
    // Art. 28(3) asks for a contract with processors, with nobody else.
    case "no_contract": return item.standing.needs_agreement && ["missing", "in_negotiation", "expired"].includes(item.standing.agreement);
    case "expiring": return item.standing.needs_agreement && ["expiring", "expired"].includes(item.standing.agreement);
    case "abroad": return item.standing.abroad.length > 0;
    case "unused": return isUnused(item);
  }
}

/** Whether every word of the search stands in one of the texts. */
export function mentions(texts: readonly string[], search: string): boolean {
  const text = fold(texts.join(" "));
  return fold(search).split(/\s+/).filter(Boolean).every((word) => text.includes(word));
}

/** A record by its identifier or its reference: addresses carry either. */
export const itemOf = <Item extends { record: { id: string; reference: string } }>(items: readonly Item[], id: string | null): Item | undefined =>
  id === null ? undefined : items.find(({ record }) => record.id === id || record.reference === id);

/** Where a recipient is established, stores or has access: each country once, by code. */
export const countriesOf = ({ countries, established_in, stores_in, accesses_from }: Recipient): string[] =>
  [...new Set([...countries, ...established_in, ...stores_in, ...accesses_from])].sort();

/** Nothing in the register refers to it. */
export const isUnused = ({ used_by, used_elsewhere }: { used_by: string[]; used_elsewhere: number }): boolean => used_by.length + used_elsewhere === 0;

export const SYSTEM_FILTERS = ["all", "abroad", "unused", "no_search"] as const;
export type SystemFilter = (typeof SYSTEM_FILTERS)[number];

export function keepsSystem(filter: SystemFilter, item: SystemItem, isThird: (country: string) => boolean): boolean {
  switch (filter) {
    case "all": return true;
    case "abroad": return isThird(item.record.hosting_country);
    case "unused": return isUnused(item);
    case "no_search": return item.record.search_instruction.trim() === "";
  }
}
