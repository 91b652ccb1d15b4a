// The desk of a request, as a person uses it, over the real core: everything found in one table and on one line of time, others
// who are named redacted by the keyboard, a code explained, and a package without what was redacted.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check, holds, looks, openPage, picture, startBrowser, startHost, total } from "./kit.mjs";

const EXPORTS = fileURLToPath(new URL("../../../data/sample/exports/", import.meta.url));

const host = await startHost();
const browser = await startBrowser();

const look = looks();

/** A request with tickets and accounts of the sample, collected through the core. */
async function prepare() {
  const request = await host.call("request_new", {
    rights: ["access"], received_on: "2026-11-20", name: "Maria Lindqvist",
    identifiers: [{ kind: "email", value: "maria.lindqvist@example.com" }, { kind: "customer", value: "C-104857" }, { kind: "phone", value: "+49 170 5550142" }],
  });
  for (const [name, system, activity] of [["tickets.json", "Support desk", "A09"], ["accounts.csv", "Account service", "A05"]]) {
    const admitted = await (await fetch(`${host.base}/admit`, { method: "POST", body: JSON.stringify({ path: join(EXPORTS, name) }) })).json();
    await host.call("collect_run", { request: request.ref, file: admitted.token, system, activity });
  }
  return request.ref;
}

async function finds(page) {
  await page.getByRole("button", { name: "Desk", exact: true }).click();
  await page.getByRole("table").waitFor();
  await look(page, "desk finds");
  await page.keyboard.press("/");
  await page.keyboard.type("Falkenrath");
  await page.getByText(/^\d+ of \d+ values$/).waitFor();
  await page.locator("tr[data-row]", { hasText: "Falkenrath" }).first().click();
  await page.getByRole("heading", { name: /^Record \d+$/ }).waitFor();
  await holds("the record beside the table marks who else is named", async () => (await page.locator("aside mark").count()) > 0);
  await look(page, "desk record");
}

async function timeline(page) {
  await page.getByText("Timeline", { exact: true }).click();
  await page.getByRole("img", { name: /The table below says the same/ }).waitFor();
  await look(page, "desk timeline");
}

async function others(page, ref) {
  await page.getByText("Others named", { exact: true }).click();
  const first = page.locator("li[data-key]").first();
  await first.waitFor();
  await look(page, "desk others");
  const before = (await host.call("others_list", { id: ref })).items.filter((one) => one.open > 0).length;
  await first.focus();
  await page.keyboard.press("a");
  await page.getByText("Redacted wherever it stands").waitFor();
  const after = (await host.call("others_list", { id: ref })).items.filter((one) => one.open > 0).length;
  check("A redacts one name wherever it stands", after < before);
  await page.getByRole("button", { name: "Choose all that are open" }).click();
  await page.locator("[role=group] ~ button, button").filter({ hasText: /^Redact$/ }).first().click();
  await page.getByText("Everything is decided").waitFor();
  check("many are decided at once", (await host.call("others_list", { id: ref })).items.every((one) => one.open === 0));
}

async function redactions(page) {
  await page.getByText("Redactions", { exact: true }).click();
  await page.getByRole("table").waitFor();
  await look(page, "desk redactions");
  await page.getByLabel("Second person (optional)").fill("Jo Berg");
  await page.getByRole("button", { name: /^Note \d+ redactions? as checked$/ }).click();
  await page.getByText("checked by Jo Berg").first().waitFor();
}

async function codes(page, ref) {
  await page.getByText("Codes", { exact: true }).click();
  const field = page.getByLabel(/ means$/).first();
  await field.waitFor();
  await look(page, "desk codes");
  await field.fill("pays within the month");
  await page.keyboard.press("Tab");
  await page.waitForTimeout(600);
  const list = await host.call("glossary_list", { id: ref });
  check("a code is explained", list.columns.some((column) => column.codes.some((code) => code.meaning === "pays within the month")));
}

let page;
try {
  await host.call("register_sample", { file: (await (await fetch(`${host.base}/sample_file`, { method: "POST", body: "{}" })).json()).token });
  const ref = await prepare();
  const opened = await openPage(browser, `${host.base}/#/requests/${ref}`);
  page = opened.page;
  await finds(page);
  await timeline(page);
  await others(page, ref);
  await redactions(page);
  await codes(page, ref);
  check("nothing on the console, no policy violated", opened.faults);
  const dark = await openPage(browser, `${host.base}/#/requests/${ref}/desk-others`, { lang: "de-DE", scheme: "dark" });
  await dark.page.getByText("Andere Genannte", { exact: true }).waitFor();
  await look(dark.page, "desk others dark");
} catch (error) {
  check("the job runs to its end", [String(error.stack ?? error).slice(0, 1200)]);
  if (page) await picture(page, "failed-desk");
}

await browser.close();
await host.stop();
total();
