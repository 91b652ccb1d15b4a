/** The screens of recipients, systems and the processor's record. */
export { ProcessingView } from "./Processing";
export { RecipientsView } from "./Recipients";
export { SystemsView } from "./Systems";
