/** The window's words in German, as one file that is read when the language is shown. */
export default import.meta.glob<string>(["../../../data/locales/de/*.ftl", "!../../../data/locales/de/*cli*.ftl"], { query: "?raw", import: "default", eager: true });
