/** Where in the window a finding is mended: the page of its record, and the field on it. */
import type { Finding } from "../../api/types/Finding";
import { SCREEN_OF, type Route } from "../../routes";
import { sectionOf } from "../activity/sections";

/** The page and field that a finding leads to. Every finding leads somewhere: what has no page of its own is shown here. */
export function placeOfFinding({ subject, subject_id, subject_ref, field }: Pick<Finding, "subject" | "subject_id" | "subject_ref" | "field">): Route {
  const record = subject_ref || subject_id || null;
  if (subject === "activity") return { screen: "register", id: record, part: `${sectionOf(field)}:${field}` };
  if (subject === "organisation") return { screen: "settings", id: record, part: field || "name" };
  if (subject === "notice") return { screen: "check", id: "notice", part: `${record ?? ""}:${field}` };
  const screen = SCREEN_OF[subject];
  return screen ? { screen, id: record, part: field || null } : { screen: "check", id: null, part: null };
}

/** The parts of this screen. */
export const PARTS = ["findings", "marked", "exemption", "figures", "lists"] as const;
export type Part = (typeof PARTS)[number];

export const partOf = (id: string | null): Part => PARTS.find((part) => part === id) ?? "findings";
