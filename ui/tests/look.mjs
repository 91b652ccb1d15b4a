// Every part on real pages, in both themes, in headless Chromium under the window's own content security policy:
// axe finds nothing, the policy is not violated, the keyboard works. `LOOK=folder` keeps a picture of each page.
// Needs `npx vite build --mode gallery` before; `npm run look` does both.
import { readFile, mkdir } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const dist = fileURLToPath(new URL("../dist-gallery", import.meta.url));
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2" };
const server = createServer(async (asked, answer) => {
  const path = normalize(new URL(asked.url, "http://localhost").pathname);
  try {
    const body = await readFile(join(dist, path === "/" ? "index.html" : path));
    answer.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/html" }).end(body);
  } catch {
    answer.writeHead(404).end();
  }
}).listen(0, "127.0.0.1");
await new Promise((ready) => server.once("listening", ready));
const base = `http://127.0.0.1:${server.address().port}/`;

let passed = 0;
let failed = 0;
const check = (name, faults) => {
  if (faults.length === 0) passed += 1;
  else {
    failed += 1;
    console.log(`FAILED ${name}\n  ${faults.join("\n  ")}`);
  }
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
const look = process.env.LOOK;
if (look) await mkdir(look, { recursive: true });

async function open(page, query) {
  const faults = [];
  page.removeAllListeners("console");
  page.removeAllListeners("pageerror");
  page.on("console", (said) => ["error", "warning"].includes(said.type()) && faults.push(said.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(`${base}?${query}`);
  await page.waitForSelector("main");
  await page.evaluate(() => document.fonts.ready);
  return faults;
}

async function audit(page, rules = {}) {
  // Through the debugger, not as a tag: the policy allows no inline script.
  await page.evaluate(axe);
  const { violations } = await page.evaluate((rules) =>
    globalThis.axe.run(document, { rules, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
    rules,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${(node.any[0]?.message ?? "").slice(0, 160)}`));
}

for (const scheme of ["light", "dark"]) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  for (const name of ["register", "request", "editor", "states", "many", "world"]) {
    const faults = await open(page, `page=${name}&scheme=${scheme}`);
    check(`${name} ${scheme}: nothing on the console, no policy violated`, faults);
    check(`${name} ${scheme}: axe`, await audit(page));
    if (look) await page.screenshot({ path: join(look, `${name}-${scheme}.png`) });
  }
  for (const [name, keys] of [["palette", "Control+k"], ["keys", "?"]]) {
    const faults = await open(page, `page=register&scheme=${scheme}`);
    await page.locator("tr[tabindex='0']").focus();
    await page.keyboard.press(keys);
    await page.waitForTimeout(350);
    check(`${name} ${scheme}: nothing on the console, no policy violated`, faults);
    check(`${name} ${scheme}: axe`, await audit(page));
    if (look) await page.screenshot({ path: join(look, `${name}-${scheme}.png`) });
  }
  await page.close();
}

const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-row"));
await open(page, "page=many");
await page.locator("tr[tabindex='0']").focus();
await page.keyboard.press("j");
check("J moves to the next row", (await focused()) === "PA-0002" ? [] : [`on ${await focused()}`]);
await page.keyboard.press("End");
await page.waitForTimeout(300);
check("End reaches the last of 1,000 rows", (await focused()) === "PA-1000" ? [] : [`on ${await focused()}`]);
const inDocument = await page.locator("tbody tr").count();
check("only rows in sight are in the document", inDocument < 80 ? [] : [`${inDocument} rows`]);
const calendar = await open(page, "page=editor");
await page.getByLabel("Next review").click();
await page.waitForTimeout(350);
check("calendar: nothing on the console, no policy violated", calendar);
// A popover hangs on its field, outside of every landmark.
check("calendar: axe", await audit(page, { region: { enabled: false } }));
if (look) await page.screenshot({ path: join(look, "calendar.png") });
await page.getByLabel("Next review").fill("1.4.2027");
await page.keyboard.press("Tab");
const written = await page.getByLabel("Next review").inputValue();
check("a typed date is read and written with its weekday", written === "Thu 1 April 2027" ? [] : [written]);
await open(page, "page=states");
await page.getByRole("button", { name: "Toast" }).click();
await page.getByRole("button", { name: "Log request" }).click();
await page.waitForTimeout(350);
check("dialog and toast: axe", await audit(page));
if (look) await page.screenshot({ path: join(look, "dialog.png") });
await page.keyboard.press("Escape");
await page.waitForTimeout(350);
const returned = await page.evaluate(() => document.activeElement?.textContent);
check("the focus returns after a dialog", returned === "Log request" ? [] : [`on ${returned}`]);
await open(page, "page=register");
await page.keyboard.press("Control+k");
await page.waitForTimeout(350);
await page.keyboard.type("pa-004");
await page.keyboard.press("Enter");
await page.waitForTimeout(100);
const reached = await page.evaluate(() => location.hash);
check("the palette leads to a record by its reference", reached === "#/register/PA-004" ? [] : [reached]);
await page.setViewportSize({ width: 900, height: 640 });
for (const lang of ["de", "fr"]) {
  for (const name of ["register", "request", "editor"]) {
    await open(page, `page=${name}&lang=${lang}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    check(`${name} in ${lang} fits a small window`, wide ? ["scrolls sideways"] : []);
    if (look) await page.screenshot({ path: join(look, `${name}-small-${lang}.png`) });
  }
}

await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
