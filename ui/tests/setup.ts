import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import { LANGS, loadWords } from "../src/locales";

await Promise.all(LANGS.map(loadWords));

afterEach(cleanup);

// Mantine asks the browser for these; happy-dom has no layout to answer from.
window.matchMedia ??= (query: string) =>
  ({ matches: false, media: query, addEventListener() {}, removeEventListener() {}, addListener() {}, removeListener() {} }) as unknown as MediaQueryList;
