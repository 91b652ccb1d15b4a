// What the browser tests stand on: the HTTP host over the real core, a page, axe, and a count of what passed.
import { spawn } from "node:child_process";
import { mkdtemp, mkdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = process.env.LOOK;
if (pictures) await mkdir(pictures, { recursive: true });

/** Starts the host in a folder of its own; `ROPADESK_TEST_HOST` names another program than the one just built. */
export async function startHost() {
  const folder = await mkdtemp(join(tmpdir(), "ropadesk-ring3-"));
  const host = spawn(process.env.ROPADESK_TEST_HOST ?? process.env.HOST ?? join(root, "target/debug/host"), [folder, "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const base = await new Promise((ready, fail) => {
    host.once("error", fail);
    host.stdout.once("data", (line) => ready(String(line).trim()));
  });
  const post = async (path, body) => (await globalThis.fetch(`${base}${path}`, { method: "POST", body: JSON.stringify(body) })).json();
  return {
    base,
    folder,
    /** Answers the next file dialogs. */
    script: (answers) => post("/script", { open: [], save: [], ...answers }),
    call: (command, args) => post("/call", { command, args, lang: "en" }),
    stop: async () => {
      host.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What was said on the console and refused, without the refusals that a test asks for: `refused COMMAND: CODE`. */
export const beside = (faults, ...wanted) => faults.filter((fault) => !wanted.includes(fault));

let passed = 0;
let failed = 0;

/** One thing that must hold: `faults` says what does not. */
export function check(name, faults) {
  const list = faults === true ? [] : faults === false ? ["it does not"] : faults;
  if (list.length === 0) passed += 1;
  else {
    failed += 1;
    console.log(`FAILED ${name}\n  ${list.join("\n  ")}`);
  }
}

/**
 * What comes to hold: `faults` is asked until it says none, as long as a page may take. For what follows from a click; what
 * must hold at once is checked.
 */
export async function holds(name, faults) {
  const until = Date.now() + 15000;
  let said = await faults();
  while (said !== true && !(Array.isArray(said) && said.length === 0) && Date.now() < until) {
    await new Promise((go) => setTimeout(go, 100));
    said = await faults();
  }
  check(name, said);
}

export function total() {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

export async function startBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
}

/** A page with an eye on its console. */
export async function openPage(browser, base, { lang = "en-GB", scheme = "light" } = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: lang, colorScheme: scheme });
  const page = await context.newPage();
  // Generous: a time-out costs only where something is wrong, and a busy computer is no fault of the page.
  page.setDefaultTimeout(30000);
  const faults = [];
  // What the core refuses is told by its command and cause; the browser only notes that something was refused.
  page.on("console", (said) => ["error", "warning"].includes(said.type()) && !said.text().includes("400 (Bad Request)") && faults.push(said.text()));
  page.on("response", async (answer) => {
    if (answer.status() !== 400) return;
    const { command } = answer.request().postDataJSON() ?? {};
    const { code } = await answer.json().catch(() => ({ code: "?" }));
    faults.push(`refused ${command}: ${code}`);
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(base);
  return { page, faults };
}

export const at = async (page, hash) => {
  await page.evaluate((to) => (location.hash = to), hash);
  await page.waitForTimeout(350);
};

/** What axe looks for. */
const EVERYTHING = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What can differ between two looks of the same page. */
const COLOURS = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

export async function audit(page, rules = {}, runOnly = EVERYTHING) {
  // Through the debugger, not as a tag: the policy allows no inline script.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  let faults = [];
  // What is just fading has too little contrast for a moment; what stays is a fault.
  for (let turn = 0; turn < 3; turn++) {
    if (turn > 0) await page.waitForTimeout(1500);
    faults = await faultsOf(page, { rules, runOnly });
    if (faults.length === 0) break;
  }
  return faults;
}

async function faultsOf(page, options) {
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), options);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${(node.any[0]?.message ?? "").slice(0, 160)}`));
}

/** Keeps a picture when `LOOK` names a folder. */
export const picture = async (page, name) => {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) });
};

/** A name as that of a file. */
const fileName = (name) => name.replaceAll(/\W+/g, "-");

/** How a file of tests looks at a page: axe finds nothing, and a picture is kept whose name begins as the file says. */
export const looks = (before = "") => async (page, name) => {
  await page.waitForTimeout(350);
  check(`${name}: axe`, await audit(page));
  await picture(page, `${before}${fileName(name)}`);
};

/**
 * axe finds nothing in the light and in the dark, where only colours can be other, and a picture of each is kept; then it is
 * light again.
 */
export async function bothThemes(page, name) {
  for (const scheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForTimeout(250);
    check(`${name}, ${scheme}: axe`, await audit(page, {}, scheme === "light" ? EVERYTHING : COLOURS));
    await picture(page, `${name}-${scheme}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
}

/** The steps that a file of tests takes on its page. */
export function stepsOf(page) {
  return {
    /** A step that throws is one failure with its reason; the next steps still run, and what it left open is not in their way. */
    step: async (name, work) => {
      try {
        await work();
      } catch (error) {
        check(name, [String(error).split("\n").slice(0, 6).join(" ")]);
        await picture(page, `failed-${fileName(name).slice(0, 40)}`);
        // A list in a dialog, then the dialog. A page that is gone has nothing open, and the next step says so.
        for (let turn = 0; turn < 2; turn++) await page.keyboard.press("Escape").catch(() => undefined);
      }
    },
    bothThemes: (name) => bothThemes(page, name),
  };
}
