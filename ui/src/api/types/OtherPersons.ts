// approx
import type { OtherPerson } from "./OtherPerson";
export type OtherPersons = { items: Array<OtherPerson> };
