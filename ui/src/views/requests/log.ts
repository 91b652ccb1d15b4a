/** Opens the dialog that logs a request, from wherever one is. */
const EVENT = "ropadesk:log-request";

export const openLogRequest = (): void => void window.dispatchEvent(new Event(EVENT));

export function onLogRequest(hear: () => void): () => void {
  window.addEventListener(EVENT, hear);
  return () => window.removeEventListener(EVENT, hear);
}
