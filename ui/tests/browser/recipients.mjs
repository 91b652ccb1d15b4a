// Recipients and what holds records together: a contract clause by clause, duplicates merged, one removed, names linked, and
// several controllers in one file.
import { at, audit, check, holds, openPage, picture, startBrowser, startHost, stepsOf, total } from "./kit.mjs";

const host = await startHost();
const browser = await startBrowser();
const post = async (path, body) => (await fetch(`${host.base}${path}`, { method: "POST", body: JSON.stringify(body) })).json();
await host.call("register_sample", { file: (await post("/sample_file", {})).token });
const add = async (noun, record) => {
  const reply = await host.call(`${noun}_save`, { record, version: 0 });
  return reply.items.find((one) => one.record.id === reply.saved).record;
};
const first = await add("recipient", { name: "Mail Carrier GmbH", kind: "processor", established_in: ["DE"], contract: "DPA-1" });
const second = await add("recipient", { name: "MAIL CARRIER", kind: "processor", stores_in: ["US"], contact: "privacy@example.com" });
const deeper = await add("recipient", { name: "Support Inc", kind: "processor", accesses_from: ["IN"] });
const host_ag = await add("recipient", { name: "Host AG", kind: "processor", sub_processors: { state: "given", items: [{ recipient_id: second.id, service: "mail" }] } });
await add("system", { name: "Newsletter", provider_id: second.id, hosting_country: "US" });
const { page, faults } = await openPage(browser, `${host.base}/#/recipients`);
const rail = page.locator("aside");
const dialog = page.getByRole("dialog");
const button = (name, within = page) => within.getByRole("button", { name });
const recipients = async () => (await host.call("recipient_list", {})).items;
const found = async (id) => (await recipients()).find(({ record }) => record.id === id);

const { step, bothThemes } = stepsOf(page);

await step("the filters", async () => {
  await page.locator("tbody tr[data-row]").first().waitFor();
  const all = await recipients();
  for (const [chip, keeps] of [
    [/^No contract/, ({ standing }) => standing.needs_agreement && ["missing", "in_negotiation", "expired"].includes(standing.agreement)],
    [/^Third country/, ({ standing }) => standing.abroad.length > 0],
    [/^Unused/, ({ used_by, used_elsewhere }) => used_by.length + used_elsewhere === 0],
  ]) {
    await button(chip).click();
    await page.waitForTimeout(200);
    const shown = await page.locator("tbody tr[data-row]").count();
    check(`${chip} keeps what the core says`, shown === all.filter(keeps).length ? [] : [`${shown} of ${all.filter(keeps).length}`]);
  }
  await button(/^All/).first().click();
  await bothThemes("recipients-list");
});

await step("a contract, clause by clause", async () => {
  await at(page, `#/recipients/${first.reference}`);
  await rail.getByText("Clauses of the contract", { exact: true }).click();
  const security = rail.getByRole("radiogroup", { name: /measures of Art\. 32/ });
  await security.getByText("missing", { exact: true }).click();
  await page.waitForTimeout(600);
  const note = rail.locator('[data-field="agreement.clauses.security"] input[type="text"], [data-field="agreement.clauses.security"] input:not([type])').last();
  await note.fill("annex II is missing");
  await note.blur();
  await rail.getByText(/lacks a clause/).first().waitFor();
  await holds("the finding cites the letter", async () => (await rail.innerText()).includes("Art. 28(3)(c)"));
  await button(/^Mark the remaining 14 clauses/, rail).click();
  await rail.getByText("14/15 clauses").waitFor();
  const { record, standing } = await found(first.id);
  check("every clause is kept with its note", standing.clauses_present === 14 && record.agreement.clauses.security.note === "annex II is missing" ? [] : [JSON.stringify(record.agreement)]);
  await bothThemes("recipient-clauses");
});

await step("other processors and their chain", async () => {
  await at(page, `#/recipients/${host_ag.reference}`);
  await rail.getByText("Other processors engaged", { exact: true }).first().click();
  await rail.getByRole("combobox", { name: /^Authorisation/ }).or(rail.getByLabel(/^Authorisation/)).first().click();
  await page.getByRole("option", { name: "general" }).click();
  await page.waitForTimeout(600);
  const { record } = await found(host_ag.id);
  check("the authorisation is kept", record.sub_processors.items[0].authorisation === "general" ? [] : [JSON.stringify(record.sub_processors)]);
  await button("Choose from the register", rail).click();
  await page.getByRole("menuitem", { name: /Support Inc/ }).click();
  await page.waitForTimeout(600);
  check("another one is chosen from the register", (await found(host_ag.id)).record.sub_processors.items.some(({ recipient_id }) => recipient_id === deeper.id));
  await bothThemes("recipient-sub-processors");
});

await step("two of one name are told apart, and undone", async () => {
  await at(page, "#/recipients");
  await page.getByRole("button", { name: /are not the same$/ }).first().click();
  await page.getByText(/are not proposed again/).waitFor();
  await button(/are probably the same/).first().waitFor({ state: "detached" });
  check("it is kept as a mark", (await host.call("finding_mark_list", {})).items[0]?.message.startsWith("Not the same as") ? [] : [JSON.stringify(await host.call("finding_mark_list", {}))]);
  await button("Undo").click();
  await button(/are probably the same/).first().waitFor();
  check("undo proposes them again", true);
});

await step("what was searched for is marked in the list", async () => {
  await page.getByLabel("Search the list").fill("carrier");
  await page.locator("tbody mark").first().waitFor();
  await holds("the words are marked in each row", async () => (await page.locator("tbody mark").count()) >= 2);
  await bothThemes("recipients-found");
  await page.getByLabel("Search the list").fill("");
});

await step("duplicates are merged with a preview, and undone", async () => {
  await at(page, "#/recipients");
  await button(/are probably the same: MAIL CARRIER|are probably the same: Mail Carrier/i).first().click();
  await dialog.getByText(/places? will point at/).waitFor();
  // The one that is used most is proposed to stay; here the other one is to.
  await button("Swap", dialog).click();
  await dialog.getByText("2 places will point at").waitFor();
  const text = await dialog.innerText();
  check("what will move is listed", text.includes("Host AG") && text.includes("Newsletter") ? [] : [text]);
  await bothThemes("merge");
  check("the name that stays is the survivor's", text.includes("Mail Carrier GmbH"));
  await button("Merge", dialog).last().click();
  await page.getByText(/went into/).waitFor();
  const left = (await recipients()).filter(({ record }) => /mail carrier/i.test(record.name));
  check("one of the two is left", left.length === 1 && left[0].record.name === "Mail Carrier GmbH" ? [] : [JSON.stringify(left.map(({ record }) => record.name))]);
  check("countries of both and a note", ["DE", "US"].every((iso) => JSON.stringify(left[0]?.record).includes(iso)) && left[0]?.record.notes.includes("MAIL CARRIER"));
  await button("Undo").click();
  await page.waitForTimeout(1000);
  check("undo makes two of them again", (await recipients()).filter(({ record }) => /mail carrier/i.test(record.name)).length === 2);
});

await step("one is removed, and its name linked again", async () => {
  await at(page, `#/recipients/${second.reference}`);
  await button("Remove …", rail).click();
  await dialog.getByText(/places name it/).waitFor();
  await bothThemes("remove");
  await button("Remove", dialog).last().click();
  await page.getByText(/was removed/).waitFor();
  const system = (await host.call("system_list", {})).items.find(({ record }) => record.name === "Newsletter");
  check("the system keeps the name", system?.record.provider_id === "MAIL CARRIER" ? [] : [JSON.stringify(system?.record)]);
  await button(/not linked yet/).click();
  await dialog.getByText("MAIL CARRIER").waitFor();
  await bothThemes("unlinked");
  await button(/^Link \d+ name/, dialog).click();
  await page.getByText(/(is|are) linked\./).waitFor();
  const linked = (await host.call("system_list", {})).items.find(({ record }) => record.name === "Newsletter");
  check("it is linked to the record of the same name", linked?.record.provider_id === first.id ? [] : [JSON.stringify(linked?.record)]);
});

await step("a system shows where it is used", async () => {
  await at(page, "#/systems");
  const { record } = (await host.call("system_list", {})).items.find((one) => one.record.name === "Newsletter");
  await at(page, `#/systems/${record.reference}`);
  await rail.getByLabel(/^Erasure job/).fill("nightly, after 24 months");
  await rail.getByLabel(/^Erasure job/).blur();
  await page.waitForTimeout(600);
  const kept = (await host.call("system_list", {})).items.find((one) => one.record.id === record.id).record;
  check("the erasure job is kept", kept.retention_job === "nightly, after 24 months");
  await holds("its provider is named", async () => (await rail.getByRole("combobox", { name: /^Hosted or run by/ }).or(rail.getByLabel(/^Hosted or run by/)).first().inputValue()).includes("Mail Carrier"));
  await bothThemes("system");
});

await step("several controllers in one file", async () => {
  await at(page, "#/register");
  await page.locator("tbody tr[data-row]").first().waitFor();
  await holds("one controller needs no switch", async () => (await page.getByLabel("Controller", { exact: true }).count()) === 0);
  await at(page, "#/settings");
  await button("Add an organisation").click();
  await page.getByText(/was added/).waitFor();
  const { items } = await host.call("organisation_list", {});
  const made = items.at(-1);
  const own_days = [{ date: "2026-12-21", name: "Day of theirs", kind: "public_holiday", calendar: "", source: "Decree 2/2026" }];
  const record = { ...made.record, name: "Tochter GmbH", relation: "group", country: "AT", time_limits: { ...made.record.time_limits, own_days } };
  await host.call("organisation_save", { record, version: made.version });
  const activity = await host.call("activity_new", { name: "Payroll of the daughter", copy_of: "" });
  await host.call("activity_save", { activity: { ...activity.activity, controller_id: made.record.id }, version: activity.version });
  await page.reload();
  await at(page, "#/settings");
  await page.getByRole("heading", { name: /Tochter GmbH/ }).waitFor();
  await bothThemes("settings-organisations");
  await at(page, "#/register");
  await page.locator("tbody tr[data-row]").first().waitFor();
  await page.getByRole("combobox", { name: "Controller" }).or(page.getByLabel("Controller", { exact: true })).first().click();
  await page.getByRole("option", { name: "Tochter GmbH" }).click();
  await page.waitForTimeout(600);
  await holds("the list holds the activities of one", async () => (await page.locator("tbody tr[data-row]").count()) === 1);
  await bothThemes("register-of-one-controller");
  await page.keyboard.press("Control+Shift+R");
  const dialog = page.getByRole("dialog");
  // The host lives on 23 November 2026, whatever the day of the browser.
  await dialog.getByLabel("Received on").fill("20.11.2026");
  await page.keyboard.press("Tab");
  await dialog.getByLabel("Name", { exact: true }).fill("Jan Roth");
  await holds("a request is proposed to the controller that is shown", async () => (await dialog.getByRole("combobox", { name: "Controller" }).or(dialog.getByLabel("Controller", { exact: true })).first().inputValue()) === "Tochter GmbH");
  await holds("and its calendar is proposed", async () => (await dialog.getByRole("combobox", { name: "Public holidays" }).or(dialog.getByLabel("Public holidays", { exact: true })).first().inputValue()) === "Austria");
  await holds("the clock counts the days of that controller", async () => (await dialog.innerText()).includes("22 December 2026"));
  await dialog.getByRole("button", { name: "Log request" }).click();
  await page.getByText("Nothing collected yet").waitFor();
  const { items: requests } = await host.call("request_list", {});
  const logged = await host.call("request_get", { id: requests.at(-1).ref });
  check("and kept with it", logged.request.controller_id === made.record.id);
  check("the case counts as the dialog foresaw", logged.due_on === "2026-12-22");
  await at(page, "#/reports");
  await page.locator("canvas").first().waitFor();
  await holds("documents speak of the same", async () => (await rail.getByLabel("Controller", { exact: true }).first().inputValue()) === "Tochter GmbH");
});

await step("German", async () => {
  await host.call("register_status", {});
  const { page: german } = await openPage(browser, `${host.base}/#/recipients/${first.reference}`, { lang: "de-DE" });
  await german.locator("aside").getByText("Klauseln des Vertrags", { exact: true }).waitFor();
  await german.locator("aside").getByText("Klauseln des Vertrags", { exact: true }).click();
  await german.waitForTimeout(300);
  check("German: axe", await audit(german));
  await picture(german, "recipient-german");
  const words = await german.locator("body").innerText();
  check("no word is missing", !/recipients-|field-recipient|clause-/.test(words) ? [] : [words.match(/\S*(recipients-|field-recipient|clause-)\S*/)?.[0] ?? ""]);
});

check("the console is silent", faults);
await browser.close();
await host.stop();
total();
