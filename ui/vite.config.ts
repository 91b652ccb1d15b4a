import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Three builds of one face. Plain: the window's (dist). `--mode http`: the same page over the tests' HTTP host
 * (dist-http). `--mode gallery`: every part with fixture data, for axe and for looking (dist-gallery).
 * Only the first is ever shipped.
 */
export default defineConfig(({ mode }) => {
  const host = mode === "http" ? "./src/api/host.http.ts" : mode === "gallery" ? "./tests/fixtures/host.ts" : "./src/api/host.ts";
  const out = mode === "http" ? "dist-http" : mode === "gallery" ? "dist-gallery" : "dist";
  return {
    base: "./",
    root: mode === "gallery" ? here("./tests/fixtures") : here("."),
    plugins: [react()],
    clearScreen: false,
    resolve: { alias: { "#host": here(host) } },
    server: { port: 5173, strictPort: true, fs: { allow: [here("..")] } },
    build: {
      target: ["safari16", "chrome120"],
      modulePreload: { polyfill: false },
      outDir: here(out),
      emptyOutDir: true,
      // Fonts and pictures stay files: the content security policy has no data: for fonts.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 900,
    },
    test: {
      environment: "happy-dom",
      include: ["src/**/*.test.{ts,tsx}"],
      setupFiles: [here("./tests/setup.ts")],
      css: false,
    },
  };
});
