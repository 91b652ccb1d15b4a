// Requests and reports, as a person uses them, over the real core: log a request, collect four exports, say what their
// columns mean, build both packages, verify them, save the record.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check, holds, looks, openPage, picture, startBrowser, startHost, total } from "./kit.mjs";

const EXPORTS = fileURLToPath(new URL("../../../data/sample/exports/", import.meta.url));
const FILES = ["newsletter.csv", "accounts.csv", "tickets.json", "licence_sales.xlsx"];

const host = await startHost();
const browser = await startBrowser();

/** The shell tells the page of files dropped on the window. */
async function drop(page, paths) {
  const admit = async (path) => (await fetch(`${host.base}/admit`, { method: "POST", body: JSON.stringify({ path }) })).json();
  const detail = await Promise.all(paths.map(admit));
  await page.evaluate((files) => window.dispatchEvent(new CustomEvent("ropa:files-dropped", { detail: files })), detail);
}

const look = looks();

async function logOne(page) {
  await page.keyboard.press("Control+Shift+R");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /Data portability/ }).click();
  await dialog.getByLabel("Received on").fill("31.10.2026");
  await page.keyboard.press("Tab");
  await dialog.getByLabel("Name", { exact: true }).fill("Maria Lindqvist");
  await dialog.getByLabel("Identifier 1", { exact: true }).fill("maria.lindqvist@example.com");
  await dialog.getByRole("button", { name: "Add identifier" }).click();
  await dialog.getByLabel("Identifier 2", { exact: true }).fill("C-104857");
  await dialog.getByRole("button", { name: "Add identifier" }).click();
  await dialog.getByLabel("Identifier 3", { exact: true }).fill("+49 170 5550142");
  await holds("the kind follows what is typed", async () => (await dialog.getByLabel("Kind of identifier 3", { exact: true }).inputValue()) === "Telephone");
  await dialog.getByText("30 November 2026").waitFor();
  await holds("the clock explains the month's end", async () => (await dialog.innerText()).includes("no 31 November"));
  await look(page, "log request");
  await dialog.getByRole("button", { name: "Log request" }).click();
  await page.getByText("Nothing collected yet").waitFor();
  check("the case stands under its reference", new URL(page.url()).hash === "#/requests/R-2026-001");
  await holds("the heading shows initials only", async () => (await page.locator("main h2").first().innerText()).includes("M. L."));
  await page.getByLabel("How the identity was checked").fill("Signed in to the account");
  await page.getByRole("button", { name: "Confirm identity" }).click();
  await page.getByText("confirmed", { exact: true }).waitFor();
  await look(page, "case empty");
}

async function collectAll(page) {
  await drop(page, FILES.map((name) => join(EXPORTS, name)));
  const dialog = page.getByRole("dialog");
  const systems = ["Newsletter", "Account service", "Support desk", "Licence sales"];
  for (const [at, system] of systems.entries()) {
    await dialog.getByText(new RegExp(`\\(${at + 1} of 4\\)`)).waitFor();
    await dialog.getByRole("combobox", { name: "System" }).or(dialog.getByLabel("System")).first().fill(system);
    await dialog.getByRole("heading").first().click();
    const activity = dialog.getByLabel("Activity", { exact: true });
    if ((await activity.inputValue()) === "") {
      await activity.click();
      await page.getByRole("option").nth(at + 3).click();
    }
    await look(page, `collect ${at + 1}`);
    await dialog.getByRole("button", { name: "Find the person" }).click();
  }
  await dialog.waitFor({ state: "hidden", timeout: 30_000 });
  const table = page.locator("#case-collect");
  await table.getByText("licence_sales.xlsx", { exact: false }).waitFor();
  const truth = JSON.parse(readFileSync(join(EXPORTS, "truth.json"), "utf8"));
  const view = await host.call("request_get", { id: "R-2026-001" });
  const found = view.collected.reduce((sum, row) => sum + row.rows_matched, 0);
  check("what was found is what the sample's truth says", found === truth.rows_of_person ? [] : [`${found} instead of ${truth.rows_of_person}`]);
  await look(page, "case collected");
}

async function mapColumns(page) {
  for (const system of ["Newsletter", "Account service", "Support desk", "Licence sales"]) {
    await page.locator("#case-collect").getByText(system, { exact: true }).click();
    const mapping = page.locator("#case-mapping");
    await mapping.getByRole("heading", { name: `${system}: what each column is` }).waitFor();
    await picture(page, `mapping ${system}`);
    for (let open = await mapping.locator('tr[data-state="unmapped"]').count(); open > 0; open -= 1) {
      const row = mapping.locator('tr[data-state="unmapped"]').first();
      const name = (await row.getAttribute("data-column")) ?? "";
      await row.getByLabel(`Data category of ${name}`, { exact: true }).click();
      await page.getByRole("option", { name: "Add as a category of this activity…" }).click();
      const dialog = page.getByRole("dialog");
      if (open === 1) await look(page, `add category ${system}`);
      await dialog.getByRole("button", { name: "Add category" }).click();
      await dialog.waitFor({ state: "hidden" });
      await mapping.locator(`tr[data-state="done"][data-column=${JSON.stringify(name)}]`).waitFor();
    }
    const all = mapping.getByRole("button", { name: /^Confirm all/ });
    if (await all.count()) await all.click();
    await mapping.locator('tr[data-state="proposed"]').first().waitFor({ state: "detached" });
  }
  await page.locator("#case-collect").getByText("mapped", { exact: true }).nth(3).waitFor();
  check("every column is answered and confirmed", true);
  await page.locator("#case-mapping").getByRole("button", { name: /^More on/ }).first().click();
  await look(page, "case mapped");
  await page.getByRole("button", { name: "Mark as reviewed" }).click();
}

async function packages(page) {
  await page.getByRole("button", { name: "Build package" }).click();
  await page.getByRole("heading", { name: /What goes in/ }).waitFor();
  await look(page, "package access");
  await host.script({ save: [join(host.folder, "access.zip"), join(host.folder, "portability.zip")], open: [join(host.folder, "access.zip")] });
  for (const [kind, label] of [["access", "Access"], ["portability", "Data portability"]]) {
    await page.getByText(label, { exact: true }).first().click();
    await page.waitForTimeout(400);
    await page.getByRole("button", { name: "Build package" }).click();
    await page.getByText(`${kind}.zip is written`).waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: "Verify", exact: true }).click();
    await page.getByText(/files unchanged/).first().waitFor();
    await look(page, `package ${kind} built`);
  }
  await holds("what portability leaves out is listed with its reason", async () => (await page.getByRole("heading", { name: /What stays out/ }).count()) === 1);
  await page.getByRole("button", { name: "Verify a file…" }).click();
  await page.getByText(/files unchanged/).nth(1).waitFor();
  await holds("two packages are on the list", async () => (await page.locator("aside li").filter({ hasText: "…" }).count()) === 2);
}

async function reports(page) {
  await page.goto(`${host.base}/#/reports`);
  await page.locator("canvas").first().waitFor({ timeout: 30_000 });
  await page.getByText("Processing activities", { exact: false }).first().waitFor();
  await page.waitForTimeout(1200);
  await look(page, "reports");
  const inked = await page.locator("canvas").first().evaluate((canvas) => {
    const { width, height } = canvas;
    const data = canvas.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128 && (data[at + 3] ?? 0) > 128) dark += 1;
    return dark;
  });
  check("the first page is drawn", inked > 500);
  await host.script({ save: [join(host.folder, "record.pdf"), join(host.folder, "record.csv")] });
  await page.getByRole("button", { name: "Save PDF" }).click();
  await page.getByText(/record\.pdf is saved: \d+ pages/).waitFor();
  await page.getByRole("button", { name: "CSV for Excel", exact: true }).click();
  await page.getByText(/record\.csv is saved/).waitFor();
  await page.getByRole("button", { name: "Next page" }).click();
  await page.getByText(/^2 of \d+$/).first().waitFor();
  await page.getByRole("button", { name: /Processor’s record/ }).click();
  await look(page, "reports processor");
}

async function themes() {
  for (const [scheme, lang] of [["dark", "de-DE"], ["light", "fr-FR"]]) {
    for (const hash of ["requests", "requests/R-2026-001", "requests/R-2026-001/package", "reports"]) {
      const other = await openPage(browser, `${host.base}/#/${hash}`, { scheme, lang });
      await other.page.locator("main h2, main td, canvas").first().waitFor();
      await other.page.waitForTimeout(600);
      await look(other.page, `${hash} ${scheme} ${lang}`);
      const text = await other.page.locator("main").innerText();
      check(`${hash} ${lang}: every word has its message`, !/\b(request|case|collect-ui|mapping|pack|reports)-[a-z]+-?/.test(text.replaceAll(/record-2026\S+/g, "")));
      check(`${hash} ${scheme}: nothing on the console`, other.faults);
      await other.page.context().close();
    }
  }
}

/** Every part of the page that is wider than its place. */
const sideways = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("html, body, body *")]
      .filter((part) => part.scrollWidth > part.clientWidth + 1 && ["auto", "scroll"].includes(getComputedStyle(part).overflowX))
      .concat(document.documentElement.scrollWidth > innerWidth ? [document.documentElement] : [])
      .map((part) => `${part.tagName} ${part.className} ${part.scrollWidth} in ${part.clientWidth}`),
  );

let page;
try {
  await host.call("register_sample", { file: (await (await fetch(`${host.base}/sample_file`, { method: "POST", body: "{}" })).json()).token });
  const opened = await openPage(browser, `${host.base}/#/requests`);
  page = opened.page;
  await page.getByRole("heading", { name: "No requests yet" }).waitFor();
  await look(page, "requests empty");
  await logOne(page);
  await collectAll(page);
  await mapColumns(page);
  await packages(page);
  await page.goto(`${host.base}/#/requests`);
  await page.getByRole("cell", { name: "R-2026-001" }).waitFor();
  await holds("the list shows initials only", async () => !(await page.locator("main").innerText()).includes("Lindqvist"));
  await look(page, "requests list");
  await reports(page);
  check("nothing on the console, no policy violated", opened.faults);
  await themes();
  const small = await openPage(browser, `${host.base}/#/requests/R-2026-001`, { lang: "de-DE" });
  await small.page.setViewportSize({ width: 900, height: 640 });
  await small.page.locator("#case-mapping").waitFor();
  check("the case fits a small window", !(await small.page.evaluate(() => document.documentElement.scrollWidth > innerWidth)));
  await picture(small.page, "case-small");
  for (const width of [1100, 1290]) {
    await small.page.setViewportSize({ width, height: 800 });
    for (const hash of ["requests/R-2026-001", "requests/R-2026-001/package"]) {
      await small.page.goto(`${host.base}/#/${hash}`);
      await small.page.waitForTimeout(900);
      check(`${hash}: nothing scrolls sideways at ${width} px in German`, await sideways(small.page));
      await picture(small.page, `${hash.replaceAll("/", "-")}-${width}-de`);
    }
  }
  const saved = ["access.zip", "portability.zip", "record.pdf", "record.csv"].filter((name) => !existsSync(join(host.folder, name)));
  check("what was saved is there", saved);
} catch (error) {
  check("the job runs to its end", [String(error.stack ?? error).slice(0, 1200)]);
  if (page) await picture(page, "failed-requests");
}

await browser.close();
await host.stop();
total();
