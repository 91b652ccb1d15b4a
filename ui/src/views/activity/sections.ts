/** The sections of an activity, and which fields of the record stand in each. */
import type { Activity } from "../../api/types/Activity";
import type { Finding } from "../../api/types/Finding";
import type { SectionState } from "../../parts";

export const SECTIONS = [
  "identity", "purposes", "people", "sources", "recipients", "transfers", "retention", "security", "rights", "systems", "screening", "notes", "documents", "history", "summary",
] as const;
export type SectionId = (typeof SECTIONS)[number];

const FIELDS: Record<SectionId, (keyof Activity)[]> = {
  identity: ["name", "group", "status", "owner", "department", "description", "controller_id", "joint_controllers", "reference"],
  purposes: ["purposes"],
  people: ["data_subjects", "data_subjects_note", "personal_data", "special_categories", "criminal_data"],
  sources: ["source_of_data", "public_sources", "mandatory_data", "optional_data"],
  recipients: ["recipients"],
  transfers: ["transfers", "transfers_note"],
  retention: ["retention", "retention_note"],
  security: ["security", "security_inherited"],
  rights: ["automated_decisions"],
  systems: ["systems"],
  screening: ["screening", "template"],
  notes: ["review_on", "review_cycle", "reviewed_on", "tags", "notes", "custom"],
  documents: [],
  history: [],
  summary: [],
};

/** The section in which a field of a finding stands. */
export function sectionOf(field: string): SectionId {
  const root = field.split(/[.[]/)[0] ?? "";
  return SECTIONS.find((section) => (FIELDS[section] as string[]).includes(root)) ?? "summary";
}

/** Say nothing about whether a section was filled in: set by themselves, or remarks on it. */
const SILENT = new Set(["status", "reference", "controller_id", "data_subjects_note", "transfers_note", "retention_note", "template"]);

function touched(activity: Activity, field: keyof Activity): boolean {
  const value: unknown = activity[field];
  if (SILENT.has(field)) return false;
  if (typeof value === "string") return value !== "";
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === "object" && value !== null && "state" in value) return value.state !== "open";
  if (typeof value === "object" && value !== null) return Object.values(value).some((answer) => answer !== null && answer !== "");
  return Boolean(value);
}

/** How a section stands: what the law misses in it decides, then whether anything was entered. */
export function sectionState(activity: Activity, findings: Finding[], section: SectionId): { state: SectionState; missing: number } {
  const here = section === "summary" ? findings : findings.filter(({ field }) => sectionOf(field) === section);
  const missing = here.filter(({ severity }) => severity === "error").length;
  if (missing > 0) return { state: "open", missing };
  if (section === "summary" || section === "history") return { state: "done", missing: 0 };
  return { state: FIELDS[section].some((field) => touched(activity, field)) ? "done" : "untouched", missing: 0 };
}

/** Paths under which the window may know the place of a finding, the nearest first. */
export function placesOf(field: string): string[] {
  const places: string[] = [];
  let path = field;
  while (path) {
    // An answer's list stands one step deeper than the core names it.
    places.push(path, path.replace(/^(\w+)\[/, "$1.items["));
    const cut = Math.max(path.lastIndexOf("."), path.lastIndexOf("["));
    path = cut > 0 ? path.slice(0, cut) : "";
  }
  return [...new Set(places)];
}
