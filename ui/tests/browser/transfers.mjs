// Transfers: the list and the world, a country, a safeguard completed by the keyboard, an assessment, undo, three languages.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { at, audit, check, holds, openPage, picture, startBrowser, startHost, stepsOf, total } from "./kit.mjs";

const host = await startHost();
const browser = await startBrowser();
const post = async (path, body) => (await fetch(`${host.base}${path}`, { method: "POST", body: JSON.stringify(body) })).json();
await host.call("register_sample", { file: (await post("/sample_file", {})).token });
const { page, faults } = await openPage(browser, `${host.base}/#/register`);
const button = (name) => page.getByRole("button", { name });
const rows = () => page.locator("tbody tr[data-row]").count();
const transfers = async (args = {}) => (await host.call("transfer_list", args)).items;
const controller = () => page.getByRole("combobox", { name: "Controller" }).or(page.getByLabel("Controller", { exact: true })).first();
const focused = () => page.evaluate(() => document.activeElement?.closest("[data-field]")?.getAttribute("data-field") ?? document.activeElement?.textContent ?? "");

const { step, bothThemes } = stepsOf(page);

await step("the list and the map of the sample", async () => {
  await page.locator("nav").getByRole("link", { name: /^Transfers/ }).click();
  await page.locator("tbody tr[data-row]").first().waitFor();
  const items = await transfers();
  await holds("every country that the sample's notice names is listed", async () => (await rows()) === items.length && items.length === 10 ? [] : [`${await rows()} of ${items.length}`]);
  await holds("the sidebar counts those without a ground", async () => (await page.locator("nav").getByRole("link", { name: /^Transfers/ }).innerText()).includes("5"));
  const map = page.getByRole("img", { name: /^World map: 10 transfers to 10 third countries/ });
  await map.waitFor();
  const sentence = await map.locator("title").first().textContent();
  check("the sentence names the countries without a ground", ["Russian Federation", "China", "Singapore", "Mexico", "Azerbaijan"].filter((name) => !sentence.includes(name)));
  await page.locator('path[data-code="RU"]').waitFor();
  await holds("Russia is hatched", async () => (await page.locator('path[data-code="RU"]').getAttribute("fill")) === "url(#map-missing)");
  await holds("the map's shapes are hidden from assistive technology", async () => (await page.locator('g[aria-hidden] path[data-code="RU"]').count()) === 1);
  await bothThemes("transfers-list");
  await button(/^To confirm/).click();
  await holds("the filter keeps the conditions to confirm", async () => (await rows()) === 3 ? [] : [String(await rows())]);
  await button(/^All/).click();
  await page.getByLabel("Search the list").fill("switz");
  await page.waitForTimeout(300);
  await holds("the search finds a country", async () => (await rows()) === 1);
  await page.getByLabel("Search the list").fill("");
});

await step("a country from the list by the keyboard, and from the map", async () => {
  await page.waitForTimeout(300);
  await page.locator("tbody tr[tabindex='0']").focus();
  await page.keyboard.press("Space");
  const panel = page.getByRole("region", { name: "The chosen country" });
  await panel.waitFor();
  await holds("a country without a decision says so", async () => (await panel.innerText()).includes("No adequacy decision holds"));
  await page.keyboard.press("Escape");
  await page.waitForTimeout(250);
  await holds("Escape closes it", async () => (await panel.count()) === 0);
  await at(page, "#/transfers/country/GB");
  await panel.waitFor();
  const told = await panel.innerText();
  check("the decision has its number, its days and its source", ["2021/1772", "27 December 2031", "commission.europa.eu"].filter((text) => !told.includes(text)));
  await bothThemes("transfers-country");
  await button("Closer").click();
  await page.locator('path[data-code="FR"]').dispatchEvent("click");
  await page.waitForTimeout(300);
  check("the map chooses by the pointer", page.url().endsWith("/country/FR"));
  await button("The whole world").click();
  await button("Show as table").click();
  await holds("the same facts are a table", async () => (await page.getByRole("table", { name: "World map of the transfers" }).locator("tbody tr").count()) === 10);
  await bothThemes("transfers-map-table");
  await button("Show as map").click();
  await page.keyboard.press("Escape");
});

await step("as of another day, and the radar", async () => {
  await at(page, "#/transfers");
  const day = page.getByRole("textbox", { name: "As of" });
  await day.fill("2032-01-01");
  await day.press("Tab");
  await page.waitForTimeout(900);
  const uk = page.locator("tbody tr", { hasText: "United Kingdom" });
  await holds("the decision for the United Kingdom has ended by then (AC-41)", async () => (await uk.innerText()).includes("No basis") ? [] : [await uk.innerText()]);
  await day.fill("2031-06-01");
  await day.press("Tab");
  await page.getByText("The decision for United Kingdom ends on 27 December 2031.").waitFor();
  await picture(page, "transfers-banner");
  await button("Open the radar").click();
  const radar = page.getByRole("dialog", { name: "Transfer radar" });
  await radar.getByText("United Kingdom").first().waitFor();
  await holds("it shows how the transfers turn", async () => (await radar.innerText()).includes("No basis"));
  await bothThemes("transfers-radar");
  await page.keyboard.press("Escape");
  await page.waitForTimeout(400);
  await holds("Escape closes the radar", async () => (await radar.count()) === 0);
  await page.locator("nav").getByRole("link", { name: /^Register/ }).click();
});

await step("what is a transfer", async () => {
  await at(page, "#/transfers/explain");
  const help = page.getByRole("dialog", { name: "What is a transfer?" });
  await help.getByText("A person gives own data directly to a controller abroad").waitFor();
  await holds("three criteria (AC-45)", async () => (await help.locator("ol > li").count()) === 3);
  await bothThemes("transfers-explain");
  await page.keyboard.press("Escape");
  await page.waitForTimeout(400);
});

await step("a safeguard completed by the keyboard alone", async () => {
  await at(page, "#/transfers");
  await page.locator("tbody tr[data-row]").first().waitFor();
  await button("Complete safeguard").focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Add a transfer" });
  await dialog.waitFor();
  await page.waitForTimeout(300);
  await holds("the country of the first red row is known", async () => (await dialog.getByRole("combobox", { name: "Country" }).inputValue()) === "Azerbaijan");
  await dialog.getByRole("combobox", { name: /^In which record/ }).focus();
  await page.keyboard.type("cookies");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await picture(page, "transfers-add");
  await dialog.getByRole("button", { name: "Add a transfer" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Transfer to Azerbaijan" }).waitFor();
  check("the address names the transfer, not its place", /#\/transfers\/[^/]+\/t1$/.test(page.url()) ? [] : [page.url()]);
  const ground = page.getByRole("combobox", { name: /^Safeguard/ });
  await ground.focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Standard contractual");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await button("New instrument").waitFor();
  const importer = page.getByRole("radiogroup", { name: "The importer acts as" });
  await importer.getByRole("radio", { name: "Processor" }).focus();
  await page.keyboard.press("Space");
  await page.getByText("These roles call for Module 2").waitFor();
  await button("New instrument").focus();
  await page.keyboard.press("Enter");
  await page.getByText("Annex II").first().waitFor();
  const [row] = (await transfers()).filter(({ noun }) => noun === "activity");
  check("the instrument takes module, exporter and country from what is known", row?.module === 2 && row.instrument_ref === "SG-001" ? [] : [JSON.stringify(row)]);
  check("its annexes are found empty (AC-44)", row.reasons.some(({ field, about }) => about === "instrument" && /measures|annex/.test(field)) ? [] : [JSON.stringify(row.reasons.map(({ rule }) => rule))]);
  await bothThemes("transfers-instrument");
  await page.getByRole("button", { name: /annex II (is|not)/i }).first().focus();
  await page.keyboard.press("Enter");
  await page.locator('[data-field="measures"]:focus-within').waitFor().catch(() => {});
  await holds("a reason leads into the instrument's field", async () => (await focused()) === "measures" ? [] : [await focused()]);
  await page.keyboard.type("Encryption in transit and at rest; keys in the EEA; access by two named persons only.");
  await page.keyboard.press("Tab");
  await page.waitForTimeout(1200);
  const { items } = await host.call("instrument_list", {});
  check("what was typed is in the instrument", items[0].record.measures.startsWith("Encryption in transit") && items[0].annexes.find(({ annex }) => annex === "II").missing.length === 0 ? [] : [JSON.stringify(items[0].annexes)]);
});

await step("the assessment", async () => {
  await button("New assessment").click();
  await page.getByText("1. Know the transfer").waitFor();
  const outcome = page.getByRole("combobox", { name: /^Outcome/ });
  await outcome.scrollIntoViewIfNeeded();
  await outcome.click();
  await page.getByRole("option", { name: "Not essentially equivalent" }).click();
  await page.locator("aside").getByText("Suspend", { exact: false }).first().waitFor();
  const [row] = (await transfers()).filter(({ noun }) => noun === "activity");
  check("protection that is not equivalent suspends the transfer (AC-43)", row.standing === "suspend" ? [] : [row.standing]);
  await bothThemes("transfers-assessment");
  await at(page, "#/transfers/tools");
  await page.getByRole("cell", { name: /TIA-001/ }).waitFor();
  await bothThemes("transfers-tools");
  await page.getByRole("cell", { name: /SG-001/ }).dblclick();
  await page.getByText("Used by").first().waitFor();
  await bothThemes("transfers-instrument-page");
  const contract = join(host.folder, "clauses.pdf");
  await writeFile(contract, "%PDF-1.4 clauses");
  await host.script({ open: [contract] });
  await button("Choose files").click();
  await page.locator("main").getByText("clauses.pdf").first().waitFor();
  await page.locator("summary", { hasText: "History" }).click();
  await page.getByRole("list", { name: "History" }).getByRole("listitem").first().waitFor();
  check("an instrument has its files and its history", (await host.call("attachment_list", { noun: "transfer_instrument", id: "SG-001" })).items.length === 1);
  await bothThemes("transfers-instrument-life");
});

await step("from the activity and back, and undo", async () => {
  const [row] = (await transfers()).filter(({ noun }) => noun === "activity");
  await at(page, `#/register/${row.subject_ref}/transfers`);
  await page.getByRole("link", { name: "Safeguard, assessment and more" }).click();
  await page.getByRole("heading", { name: "Transfer to Azerbaijan" }).waitFor();
  await page.getByRole("link", { name: new RegExp(`^${row.subject_ref} `) }).click();
  await page.getByRole("link", { name: "Safeguard, assessment and more" }).waitFor();
  check("the transfer leads back to the activity's section", page.url().includes(`#/register/${row.subject_ref}/transfers`));
  await page.getByRole("link", { name: "Safeguard, assessment and more" }).click();
  await button("More").click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await page.getByText("The transfer was taken out.").waitFor();
  check("it is gone", (await transfers()).filter(({ noun }) => noun === "activity").length === 0);
  await button("Undo").click();
  await page.waitForTimeout(900);
  check("and undo brings it back", (await transfers()).filter(({ noun }) => noun === "activity").length === 1);
});

await step("a country that only the notice names is entered from its row", async () => {
  await at(page, "#/transfers");
  await page.locator("tbody tr", { hasText: "Singapore" }).getByRole("button", { name: "Add the transfer" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a transfer" });
  await dialog.waitFor();
  await page.waitForTimeout(300);
  await holds("with its country", async () => (await dialog.getByRole("combobox", { name: "Country" }).inputValue()) === "Singapore");
  await page.keyboard.press("Escape");
  await page.waitForTimeout(300);
});

await step("the transfers of one controller", async () => {
  const { saved } = await host.call("organisation_save", { record: { name: "Daughter GmbH", country: "DE" }, version: 0 });
  const [row] = (await transfers()).filter(({ noun }) => noun === "activity");
  const view = await host.call("activity_get", { id: row.subject_id });
  await host.call("activity_save", { activity: { ...view.activity, controller_id: saved }, version: view.version });
  await page.goto(`${host.base}/#/transfers`);
  await page.reload();
  await controller().click();
  await page.getByRole("option", { name: "Daughter GmbH" }).click();
  await page.waitForTimeout(600);
  await holds("the list speaks of its records alone", async () => (await rows()) === 1 ? [] : [String(await rows())]);
  await bothThemes("transfers-controller");
  await controller().click();
  await page.getByRole("option", { name: /^All/ }).click();
});

for (const lang of ["de-DE", "fr-FR"]) {
  await step(`in ${lang}`, async () => {
    const other = await openPage(browser, `${host.base}/#/transfers`, { lang });
    await other.page.locator("tbody tr[data-row]").first().waitFor();
    await other.page.locator('path[data-code="RU"]').waitFor();
    await other.page.waitForTimeout(300);
    check(`${lang}: axe`, await audit(other.page));
    const text = await other.page.locator("body").innerText();
    check(`${lang}: no message is missing`, [...text.matchAll(/\b(?:transfers|ui-map|transfer)-[a-z-]+\b/g)].map(([id]) => id));
    await picture(other.page, `transfers-list-${lang}`);
    await at(other.page, "#/transfers/tools");
    await other.page.locator("tbody tr[data-row]").first().dblclick();
    await other.page.waitForTimeout(600);
    await holds(`${lang}, instrument: no message is missing`, async () => [...(await other.page.locator("body").innerText()).matchAll(/\b(?:transfers|ui-map)-[a-z-]+\b/g)].map(([id]) => id));
    await picture(other.page, `transfers-instrument-${lang}`);
    check(`${lang}: nothing on the console`, other.faults);
    await other.page.context().close();
  });
}

await step("nothing recorded: a candidate, or none in one step", async () => {
  await host.call("register_close", {});
  const { token } = await post("/admit", { path: `${host.folder}/empty.ropa` });
  await host.call("register_create", { file: token, name: "Beispiel GmbH", country: "DE", passphrase: null });
  const { saved } = await host.call("recipient_save", { record: { name: "Example Cloud Inc.", kind: "processor", countries: ["US"] }, version: 0 });
  const made = await host.call("activity_new", { name: "Newsletter", copy_of: "" });
  await host.call("activity_save", { activity: { ...made.activity, recipients: { state: "given", items: [{ recipient_id: saved }] } }, version: made.version });
  await host.call("activity_new", { name: "Payroll", copy_of: "" });
  await page.goto(`${host.base}/#/transfers`);
  await page.reload();
  await page.getByRole("heading", { name: "No transfers to third countries recorded" }).waitFor();
  await bothThemes("transfers-empty");
  const answers = async () => (await host.call("activity_list", { as_of: "", text: "" })).items.map(({ transfers: answer }) => answer).join();
  await button("State that there are none").click();
  await page.getByRole("dialog").getByRole("button", { name: "State that there are none" }).click();
  await page.getByText("2 activities now say that there are no transfers.").waitFor();
  await holds("none is an answer of every activity", async () => (await answers()) === "none,none" ? [] : [await answers()]);
  await button("Undo").click();
  await page.waitForTimeout(900);
  await holds("one step takes both back", async () => (await answers()) === "open,open" ? [] : [await answers()]);
  await button("Find candidates").click();
  const drawer = page.getByRole("dialog", { name: "Candidates" });
  await drawer.getByText("Example Cloud Inc.").waitFor();
  await bothThemes("transfers-candidates");
  await drawer.getByRole("button", { name: "Record the transfer" }).click();
  await page.getByRole("heading", { name: "Transfer to United States" }).waitFor();
  const ground = page.getByRole("combobox", { name: /^Safeguard/ });
  await ground.click();
  await page.getByRole("option", { name: "Adequacy decision" }).click();
  await button("Confirm for this recipient").click();
  await page.getByLabel(/^Name on the DPF List/).fill("Example Cloud Inc.");
  await page.getByRole("combobox", { name: /^Status on the list/ }).click();
  await page.getByRole("option", { name: "Listed, active" }).click();
  await page.getByLabel(/^Looked up on/).fill("2026-10-01");
  await page.keyboard.press("Tab");
  await page.waitForTimeout(1200);
  await bothThemes("transfers-adequacy");
  const [row] = await transfers({ as_of: "2026-11-23" });
  check("listed and looked up: nothing is missing but a hint at the appeal (AC-40)", row.standing === "in_order" || row.standing === "attention" ? [] : [row.standing, JSON.stringify(row.reasons.map(({ rule }) => rule))]);
  check("the confirmation stands with the recipient", (await host.call("recipient_list", {})).items[0].record.adequacy_confirmations[0]?.dpf.checked_on === "2026-10-01");
});

check("nothing on the console", faults);
await browser.close();
await host.stop();
total();
