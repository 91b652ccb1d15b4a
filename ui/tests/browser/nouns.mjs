// Recipients, systems and the processor's record: what is known as a category only is named, a processing on behalf entered.
import { fileURLToPath } from "node:url";
import { at, audit, check, holds, openPage, picture, startBrowser, startHost, stepsOf, total } from "./kit.mjs";

const EXPORTS = fileURLToPath(new URL("../../../data/sample/exports/", import.meta.url));
const host = await startHost();
const browser = await startBrowser();
const post = async (path, body) => (await fetch(`${host.base}${path}`, { method: "POST", body: JSON.stringify(body) })).json();
await host.call("register_sample", { file: (await post("/sample_file", {})).token });
const { page, faults } = await openPage(browser, `${host.base}/#/register`);
const button = (name) => page.getByRole("button", { name });
const rail = page.locator("aside");
const rows = () => page.locator("tbody tr[data-row]").count();
/** A field saves itself when it is left. */
const write = async (field, text) => {
  await field.fill(text);
  await field.blur();
  await page.waitForTimeout(500);
};

const { step, bothThemes } = stepsOf(page);

/** How many recipients are named in the finding of an activity, and its words. */
const unnamedIn = async (ref) => {
  const { findings } = await host.call("activity_get", { id: ref });
  return findings.find(({ rule }) => rule === "art15.1.c.named_recipients")?.message ?? "";
};

await step("recipients: the list", async () => {
  await page.locator("nav").getByRole("link", { name: /^Recipients/ }).click();
  await page.locator("tbody tr[data-row]").first().waitFor();
  const { items } = await host.call("recipient_list", {});
  await holds("every recipient is listed", async () => (await rows()) === items.length ? [] : [`${await rows()} of ${items.length}`]);
  await holds("the sidebar counts them", async () => (await page.locator("nav").getByRole("link", { name: /^Recipients/ }).innerText()).includes(String(items.length)));
  await bothThemes("recipients");
  await button(/^Only a category/).click();
  await holds("the filter keeps those without a name", async () => (await rows()) === items.filter(({ record }) => !record.name && !["internal", "customer"].includes(record.kind)).length);
});

await step("recipients: one is named", async () => {
  const activities = (await host.call("activity_list", { as_of: "", text: "" })).items;
  const { items } = await host.call("recipient_list", {});
  let ref, before, recipient;
  for (const row of activities) {
    before = await unnamedIn(row.ref);
    recipient = items.find(({ record, used_by }) => !record.name && used_by.includes(row.ref) && before.includes(record.category));
    ref = row.ref;
    if (recipient) break;
  }
  check("the sample has a recipient known as a category only", Boolean(recipient));
  await at(page, `#/register/${ref}/recipients`);
  await page.getByRole("link", { name: recipient.record.category, exact: true }).first().click();
  const name = rail.getByLabel(/^Name/);
  await name.waitFor();
  check("the activity's recipient leads to its name", await name.evaluate((field) => field === document.activeElement));
  await holds("where it is used is linked", async () => (await rail.getByRole("link", { name: new RegExp(`^${ref}`) }).count()) === 1);
  await bothThemes("recipient-rail");
  await write(name, "Musterhost GmbH");
  await page.getByText("Musterhost GmbH").first().waitFor();
  const after = await unnamedIn(ref);
  check("the finding of Art. 15(1)(c) no longer tells of it", before.includes(recipient.record.category) && !after.includes(recipient.record.category) ? [] : [before, after]);
  await holds("the chip is gone", async () => (await rail.getByText("only a category").count()) === 0);
});

await step("recipients: the keyboard and an undone new one", async () => {
  await at(page, "#/recipients");
  const before = await rows();
  await page.locator("tbody tr[tabindex='0']").focus();
  await page.keyboard.press("j");
  await page.keyboard.press("Space");
  await rail.getByLabel(/^Name/).waitFor();
  const first = await rail.getByRole("heading").first().innerText();
  await page.keyboard.press("j");
  await page.waitForTimeout(300);
  await holds("the panel follows the row", async () => (await rail.getByRole("heading").first().innerText()) !== first);
  await page.keyboard.press("Escape");
  await page.waitForTimeout(300);
  await holds("Escape closes the panel", async () => (await rail.count()) === 0);
  await page.keyboard.press("Enter");
  await rail.getByLabel(/^Name/).waitFor();
  check("Enter opens with the cursor in the name", await rail.getByLabel(/^Name/).evaluate((field) => field === document.activeElement));
  await button("New recipient").click();
  await page.getByText(/was added/).waitFor();
  await rail.getByText("Nothing in the register refers to it.").waitFor();
  await holds("a new one is in the list", async () => (await rows()) === before + 1);
  await button("Undo").click();
  await page.waitForTimeout(800);
  await holds("and undo takes it back", async () => (await rows()) === before && (await rail.count()) === 0);
});

await step("systems", async () => {
  await at(page, "#/systems");
  await page.getByRole("heading", { name: /Systems/ }).first().waitFor();
  if ((await rows()) === 0) await bothThemes("systems-empty");
  await button("New system").click();
  const name = rail.getByLabel(/^Name/);
  await name.waitFor();
  await write(name, "Ticketing");
  await write(rail.getByLabel(/^Owner/), "Service desk");
  await page.getByRole("cell", { name: "Ticketing" }).waitFor();
  await rail.getByLabel("Hosted in").click();
  await page.getByRole("option", { name: "Germany" }).click();
  await page.waitForTimeout(500);
  const { items } = await host.call("system_list", {});
  const made = items.find(({ record }) => record.name === "Ticketing")?.record;
  check("a system is kept as it was typed", made?.owner === "Service desk" && made.hosting_country === "DE" ? [] : [JSON.stringify(made)]);
  await bothThemes("systems");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Ticketing");
  await page.getByRole("option", { name: /Ticketing/ }).or(page.locator("[data-action]", { hasText: "Ticketing" })).first().click();
  await page.waitForTimeout(300);
  check("the palette leads to it", page.url().includes("#/systems/"));
});

await step("processor's record", async () => {
  await at(page, "#/processing");
  await page.getByRole("heading", { name: "No processing on behalf of others" }).waitFor();
  await bothThemes("processing-empty");
  await button("New entry").click();
  const name = page.locator('[data-field="name"] input');
  await name.waitFor();
  await rail.getByText(/^No controller/).first().waitFor();
  check("the findings say what Art. 30(2) asks for", true);
  await write(name, "Payroll for clients");
  await page.getByRole("combobox", { name: /^Categories of processing/ }).fill("Payroll accounting");
  await page.keyboard.press("Enter");
  await page.getByRole("radiogroup", { name: /^Controllers/ }).getByText("Given").click();
  await page.getByRole("button", { name: "Controller", exact: true }).click();
  await write(page.locator('[data-field="controllers.items[0].name"] input'), "Beispiel AG");
  await write(page.locator('[data-field="controllers.items[0].contact"] input'), "privacy@beispiel.example");
  await page.getByRole("radiogroup", { name: /^Sub-processors/ }).getByText("Given").click();
  await page.waitForTimeout(400);
  await button("Choose from the register").click();
  await page.getByRole("menuitem").first().click();
  await page.getByRole("radiogroup", { name: /^Transfers/ }).getByText("No transfers").click();
  await page.getByText("The organisation’s measures hold here too").click();
  await page.waitForTimeout(800);
  const { record } = (await host.call("processing_list", {})).items[0];
  check("controllers, categories and sub-processors are kept", record.controllers.items?.[0]?.name === "Beispiel AG" && record.categories[0] === "Payroll accounting" && record.sub_processors.items?.length === 1 ? [] : [JSON.stringify(record)]);
  check("none is an answer", record.transfers.state === "none" && record.security_inherited);
  await holds("no controller is missing any more", async () => !(await rail.innerText()).includes("No controller"));
  await page.locator("main").evaluate((main) => main.scrollTo(0, 0));
  await bothThemes("processing");
  await page.getByRole("radiogroup", { name: /^Transfers/ }).getByText("There are some").click();
  await button("Add a transfer").click();
  await page.waitForTimeout(500);
  await holds("how a copy is got is the controller's to tell", async () => (await page.getByLabel(/How a person gets a copy/).count()) === 0);
  await page.getByRole("heading", { name: "Transfers" }).scrollIntoViewIfNeeded();
  await picture(page, "processing-transfers");
  await at(page, "#/processing");
  await page.getByRole("cell", { name: /Payroll for clients/ }).waitFor();
  await bothThemes("processing-list");
  const preview = await host.call("report_preview", { kind: "processor-record", lang: "en", as_of: "", activity: "", without_remarks: false });
  check("the processor's record can be previewed", (preview.pdf ?? "").length > 1000);
  await at(page, "#/reports");
  await button(/Processor.s record/).click();
  await page.locator("canvas").first().waitFor();
  await holds("and is no longer empty", async () => (await page.getByText(/on behalf of others$/).count()) === 0);
});

await step("preflight leads to the recipient", async () => {
  const made = await host.call("request_new", {
    rights: ["access"], received_on: "2026-11-02", channel: "Letter", name: "Maria Lindqvist",
    identifiers: [{ kind: "email", value: "maria.lindqvist@example.com", column: null }], language: "en", calendar: "DE",
  });
  const { token } = await post("/admit", { path: `${EXPORTS}newsletter.csv` });
  const activities = (await host.call("activity_list", { as_of: "", text: "" })).items;
  await host.call("collect_run", {
    request: made.ref, file: token, system: "Newsletter", activity: activities.find(({ name }) => /newsletter/i.test(name))?.id ?? activities[3].id,
    options: { encoding: null, delimiter: null, quote: null, header: null, sheet: null, accept_damage: false }, columns: [],
  });
  const named = async () => (await host.call("package_preflight", { request: made.ref, kind: "access", as_of: "", include: [] })).recipients_named;
  const before = await named();
  await at(page, `#/requests/${made.ref}/package`);
  await page.getByRole("link", { name: /is known as a category only/ }).first().click();
  const name = rail.getByLabel(/^Name/);
  await name.waitFor();
  check("the check leads to the name of its recipient", await name.evaluate((field) => field === document.activeElement));
  await write(name, "Registry of Example Town");
  const after = await named();
  check("one more recipient is named in the answer", after.n === before.n + 1 && after.of === before.of ? [] : [JSON.stringify([before, after])]);
  await page.goBack();
  await page.getByText(/is known as a category only/).first().waitFor();
  await picture(page, "preflight");
});

await step("other languages", async () => {
  for (const lang of ["de-DE", "fr-FR"]) {
    const other = await openPage(browser, `${host.base}/#/recipients`, { lang });
    await other.page.locator("tbody tr[data-row]").first().click();
    await other.page.waitForTimeout(500);
    await picture(other.page, `recipients-${lang.slice(0, 2)}`);
    await at(other.page, "#/processing/PB-001");
    check(`${lang}: axe`, await audit(other.page));
    await picture(other.page, `processing-${lang.slice(0, 2)}`);
    await holds(`${lang}: no message is missing`, async () => (await other.page.getByText(/nouns-|ui-screen-/).count()) === 0);
    await other.page.context().close();
  }
});

check("nothing on the console", faults.filter((fault) => !fault.includes("favicon")));
await browser.close();
await host.stop();
total();
