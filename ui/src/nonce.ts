import { setNonce } from "get-nonce";

/** The content security policy's nonce of this load; empty in a plain browser. */
const nonce = (document.getElementById("csp-nonce-carrier") as HTMLStyleElement | null)?.nonce ?? "";

// react-remove-scroll (dialogs, palette) adds a <style> of its own and asks get-nonce for it.
if (nonce) setNonce(nonce);

export const cspNonce = (): string => nonce;
