// approx
import type { OtherKind } from "./OtherKind";
import type { OtherPlace } from "./OtherPlace";
import type { OtherSign } from "./OtherSign";
export type OtherPerson = { key: string, kind: OtherKind, text: string, signs: Array<OtherSign>, why: string, places: number, open: number, redacted: number, examples: Array<OtherPlace> };
