/** The window's words in French, as one file that is read when the language is shown. */
export default import.meta.glob<string>(["../../../data/locales/fr/*.ftl", "!../../../data/locales/fr/*cli*.ftl"], { query: "?raw", import: "default", eager: true });
