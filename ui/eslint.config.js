import tseslint from "typescript-eslint";

const tauri = {
  group: ["@tauri-apps/*"],
  message: "Only src/api/host.ts may name Tauri: everything else calls the bridge through src/api.",
};
const views = {
  group: ["**/views/*", "**/views/**", "**/shell/*", "**/App", "**/routes"],
  message: "Parts know no view: hand in what they need as props.",
};
const host = {
  // A regex, for in a group "#" begins a comment.
  regex: "^#host$|/host(\\.http)?(\\.ts)?$",
  message: "Import from src/api, which chooses the host.",
};

const restrict = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });

export default tseslint.config(
  { ignores: ["dist*", "node_modules", "src/api/types/**"] },
  ...tseslint.configs.recommended,
  {
    rules: {
      "max-lines": ["error", 600],
      "no-restricted-globals": ["error", { name: "fetch", message: "The window talks to the bridge and nothing else." }],
      "no-restricted-properties": [
        "error",
        { object: "window", property: "print", message: "Printing goes through a PDF and the system's viewer." },
        { object: "Math", property: "random", message: "Outcomes are the same on each run." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text stays text." },
        {
          selector: "JSXText[value=/[A-Za-zÀ-ÿ]{2,}/]",
          message: "No visible word outside data/locales: use t(…).",
        },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      ...restrict(tauri, host),
    },
  },
  { files: ["src/parts/**"], ignores: ["**/__tests__/**"], rules: restrict(tauri, host, views) },
  { files: ["src/api/**"], rules: restrict(tauri) },
  { files: ["src/api/host.ts"], rules: { "no-restricted-imports": "off" } },
  { files: ["src/api/host.http.ts"], rules: { "no-restricted-globals": "off" } },
  { files: ["**/__tests__/**", "tests/**"], rules: { "no-restricted-syntax": "off", "no-restricted-imports": "off", "no-restricted-globals": "off" } },
);
