/** The window's words in English, as one file that is read when the language is shown. */
export default import.meta.glob<string>(["../../../data/locales/en/*.ftl", "!../../../data/locales/en/*cli*.ftl"], { query: "?raw", import: "default", eager: true });
