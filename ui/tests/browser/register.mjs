// Welcome, register, activity editor, settings and journal, as a person uses them, over the real core.
import { join } from "node:path";
import { at, audit, beside, check, holds, openPage, picture, startBrowser, startHost, stepsOf, total } from "./kit.mjs";

const host = await startHost();
const browser = await startBrowser();
const { page, faults } = await openPage(browser, host.base);
const rows = () => page.locator("tbody tr[data-row]").count();
/** In a field Ctrl+Z is the field's own. */
const leaveField = () => page.evaluate(() => document.activeElement?.blur());
const button = (name) => page.getByRole("button", { name });

const { step } = stepsOf(page);

await step("welcome", async () => {
  await button("Explore the sample").waitFor();
  check("welcome: axe", await audit(page));
  await picture(page, "welcome-light");
  await button("New register").click();
  await page.getByLabel("Passphrase", { exact: true }).fill("correct horse battery staple");
  await holds("a long passphrase is called strong", async () => await page.getByText(/^Strong\./).isVisible());
  check("new register: axe", await audit(page));
  await picture(page, "welcome-new-light");
  await page.getByLabel("Organisation").fill("Example GmbH");
  await button("Choose a place and create").click();
  await holds("two different passphrases are told at the field", async () => await page.getByText("The two passphrases differ.").isVisible());
  await page.getByLabel("Passphrase again").fill("correct horse battery staple");
  await host.script({ save: [join(host.folder, "example.ropa")] });
  await button("Choose a place and create").click();
  await page.getByRole("heading", { name: "No processing activities yet" }).waitFor();
  check("empty register: axe", await audit(page));
  await picture(page, "register-empty");
});

await step("close and open again", async () => {
  await page.locator("nav button").first().click();
  await page.getByRole("menuitem", { name: /Close/ }).click();
  await page.getByText("Opened last").waitFor();
  await picture(page, "welcome-recent");
  await host.script({ open: [join(host.folder, "example.ropa")] });
  await button("Open a register").click();
  await page.getByLabel("Passphrase", { exact: true }).fill("wrong");
  await page.keyboard.press("Enter");
  await page.locator(".mantine-InputWrapper-error").waitFor();
  await holds("a wrong passphrase is told at its field", async () => (await page.locator(".mantine-InputWrapper-error").count()) === 1);
  check("unlock: axe", await audit(page));
  await picture(page, "unlock");
  await page.getByLabel("Passphrase", { exact: true }).fill("correct horse battery staple");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "No processing activities yet" }).waitFor();
});

await step("import a policy", async () => {
  await host.script({ open: [new URL("../../../tests/fixtures/web-services-policy.json", import.meta.url).pathname] });
  await button("Import…").first().click();
  await page.getByRole("heading", { name: "What would happen" }).waitFor();
  check("import: axe", await audit(page));
  await picture(page, "import");
  await page.getByRole("button", { name: /^Import \d/ }).click();
  await page.getByRole("heading", { name: /^Imported:/ }).waitFor();
  await at(page, "#/register");
  await page.locator("tbody tr[data-row]").first().waitFor();
  await holds("an import brings all 27 activities", async () => (await rows()) === 27 ? [] : [`${await rows()} rows`]);
  await page.locator("body").press("Control+z");
  await page.getByRole("heading", { name: "No processing activities yet" }).waitFor();
  check("one undo takes the whole import back", true);
  await page.locator("nav button").first().click();
  await page.getByRole("menuitem", { name: /Close/ }).click();
});

await step("the sample", async () => {
  await button("Explore the sample").click();
  await page.locator("tbody tr[data-row]").first().waitFor();
  await holds("the sample lists 27 activities", async () => (await rows()) === 27 ? [] : [`${await rows()} rows`]);
  await holds("the sample says what it is", async () => await page.getByText("This is the sample.").isVisible());
  check("register: axe", await audit(page));
  await picture(page, "register-light");
  await page.locator("tr[tabindex='0']").focus();
  await page.keyboard.press("j");
  await page.keyboard.press(" ");
  await page.getByText("Where the data goes").waitFor();
  await page.waitForTimeout(200);
  check("peek: axe", await audit(page));
  await picture(page, "register-peek-light");
  const tops = await page.evaluate(() => [...document.querySelectorAll("main [role=group] button, main input:not([type=checkbox])")].map((part) => Math.round(part.getBoundingClientRect().y + part.getBoundingClientRect().height / 2)));
  check("beside the open panel the filters and the search stay in one line", new Set(tops).size === 1 ? [] : [tops.join()]);
});

await step("filters and search", async () => {
  await button(/^Consent/).click();
  await holds("three activities rest on consent", async () => (await rows()) === 3 ? [] : [`${await rows()} rows`]);
  await button(/^No legal basis/).click();
  await holds("two state no legal basis", async () => (await rows()) === 2 ? [] : [`${await rows()} rows`]);
  await button(/^All/).click();
  await page.getByLabel("Search the list").fill("newslet");
  await page.waitForFunction(() => document.querySelectorAll("tbody tr[data-row]").length === 2).catch(() => undefined);
  await holds("the search narrows the list to what holds the word anywhere", async () => (await rows()) === 2 ? [] : [`${await rows()} rows`]);
  await page.getByLabel("Search the list").fill("zzz");
  await page.getByRole("heading", { name: "Nothing found" }).waitFor();
  await holds("a search without a hit says so", async () => await page.getByRole("heading", { name: "Nothing found" }).isVisible());
  await page.getByLabel("Search the list").fill("");
});

await step("palette", async () => {
  // Typed at once: no key may fall on the list behind, where letters are commands.
  await page.keyboard.press("Control+k");
  await page.keyboard.type("cookie centre");
  await holds("the palette takes every key from the first on", async () => (await page.getByRole("dialog").getByRole("textbox").inputValue()) === "cookie centre");
  await page.getByText("A04", { exact: false }).last().waitFor();
  await page.waitForTimeout(600);
  check("palette: axe", await audit(page));
  await picture(page, "palette");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(300);
  const hash = await page.evaluate(() => location.hash);
  check("the palette leads to a record by its content", hash.startsWith("#/register/") && hash.length > 15 ? [] : [hash]);
});

await step("edit a field, undo, redo", async () => {
  const { items } = await host.call("activity_list", { as_of: "", text: "" });
  const id = items.find((row) => row.ref === "A02").id;
  await at(page, `#/register/${id}`);
  const name = page.locator("[data-field=name] input");
  await name.fill("Log files of the web servers");
  await name.press("Tab");
  await page.waitForTimeout(400);
  const saved = await host.call("activity_get", { id });
  check("leaving a field saves it", saved.activity.name === "Log files of the web servers" ? [] : [saved.activity.name]);
  const before = (await host.call("activity_get", { id: "A22" })).activity;
  check("what the window rarely shows is kept", before.retention[0].any_of.length === 3);
  await leaveField();
  await page.keyboard.press("Control+z");
  await page.getByText(/^Undone: .*A02/).waitFor();
  await page.waitForTimeout(300);
  await holds("undo brings the old name back into the field", async () => (await name.inputValue()) === "Log files" ? [] : [await name.inputValue()]);
  await page.keyboard.press("Control+Shift+z");
  await page.waitForTimeout(400);
  await holds("redo brings the new one", async () => (await name.inputValue()) === "Log files of the web servers" ? [] : [await name.inputValue()]);
  await page.keyboard.press("Control+z");
  await page.waitForTimeout(400);
});

await step("duplicate and remove an activity", async () => {
  const list = async () => (await host.call("activity_list", { as_of: "", text: "" })).items;
  const before = await list();
  const { id } = before.find((row) => row.ref === "A02");
  await at(page, `#/register/${id}`);
  await button("More for this activity").click();
  await page.getByRole("menuitem", { name: /^Duplicate activity/ }).waitFor();
  await page.waitForTimeout(200);
  // The menu hangs on its button, outside of every landmark.
  check("head menu: axe", await audit(page, { region: { enabled: false }, "aria-required-children": { enabled: false } }));
  await picture(page, "activity-menu");
  await page.keyboard.press("Escape");
  await page.locator("[data-field=name] input").focus();
  await page.keyboard.press("Control+d");
  await page.getByText(/^A02 .* was duplicated/).waitFor();
  await page.waitForTimeout(300);
  check("Ctrl+D opens the copy", (await page.evaluate(() => location.hash)) === `#/register/${id}` ? ["still the first"] : []);
  check("the copy is a further record", (await list()).length === before.length + 1);
  await picture(page, "activity-duplicated");
  await button("More for this activity").click();
  await page.getByRole("menuitem", { name: "Remove activity" }).click();
  await page.locator("tbody tr[data-row]").first().waitFor();
  await page.waitForTimeout(400);
  await holds("removing leads back to the list without it", async () => (await rows()) === before.length ? [] : [`${await rows()} rows`]);
  await holds("one toast at a time", async () => (await page.locator(".mantine-Notification-root").count()) === 1);
  await page.locator("tr[tabindex='0']").focus();
  await page.keyboard.press(" ");
  await page.waitForTimeout(300);
  await page.keyboard.press("Control+k");
  await page.waitForTimeout(300);
  await page.keyboard.type("remove act");
  await page.waitForTimeout(300);
  await holds("the palette has it for what is beside the list", async () => await page.getByRole("button", { name: /Remove activity/ }).last().isVisible());
  await picture(page, "palette-remove");
  await page.keyboard.press("Escape");
  await page.waitForTimeout(300);
  const first = page.locator("tbody tr[data-row]").first();
  const gone = await first.getAttribute("data-row");
  await first.focus();
  await page.keyboard.press("Delete");
  await page.getByText(/^A04 Cookies was removed/).waitFor();
  await page.waitForTimeout(500);
  await holds("Delete removes the row", async () => (await rows()) === before.length - 1 ? [] : [`${await rows()} rows`]);
  check("the focus is on the next row", await page.evaluate(() => document.activeElement?.matches("tr[data-row]") ?? false));
  await picture(page, "register-removed");
  await page.locator(".mantine-Notification-root").getByRole("button", { name: "Undo" }).click();
  await page.locator(`[data-row="${gone}"]`).waitFor();
  check("undo in the toast brings it back", (await list()).length === before.length);
  await holds("nothing failed on the way", async () => (await page.getByText("Not saved").count()) === 0);
  await page.keyboard.press("Escape");
  await at(page, `#/register/${id}`);
});

await step("a record changed elsewhere", async () => {
  const { activity, version } = await host.call("activity_get", { id: "A02" });
  const owner = page.getByLabel("Owner", { exact: true });
  await host.call("activity_save", { activity: { ...activity, department: "IT" }, version });
  await owner.fill("Web team");
  await owner.press("Tab");
  await button("Reload; keep what I typed").waitFor();
  await picture(page, "stale");
  await holds("the typed text is still there", async () => (await owner.inputValue()) === "Web team" ? [] : [await owner.inputValue()]);
  await button("Reload; keep what I typed").click();
  await page.waitForTimeout(400);
  await holds("it survives the reload", async () => (await owner.inputValue()) === "Web team" ? [] : [await owner.inputValue()]);
  await owner.focus();
  await owner.blur();
  await page.waitForTimeout(400);
  const now = (await host.call("activity_get", { id: "A02" })).activity;
  check("and is saved beside the other change", now.owner === "Web team" && now.department === "IT" ? [] : [`${now.owner} ${now.department}`]);
});

await step("the sections of the editor", async () => {
  const { activity } = await host.call("activity_get", { id: "A22" });
  for (const section of ["identity", "purposes", "people", "sources", "recipients", "transfers", "retention", "security", "rights", "systems", "notes", "summary"]) {
    await at(page, `#/register/${activity.id}/${section}`);
    check(`${section}: axe`, await audit(page));
    await picture(page, `activity-${section}`);
  }
  const after = (await host.call("activity_get", { id: "A22" })).activity;
  check("looking at every section changes nothing", JSON.stringify(after) === JSON.stringify(activity));
  await at(page, `#/register/${activity.id}/transfers`);
  await page.getByText("No transfers", { exact: true }).click();
  await page.waitForTimeout(400);
  check("“none” is an answer", (await host.call("activity_get", { id: "A22" })).activity.transfers.state === "none");
  await at(page, `#/register/${activity.id}/purposes`);
  await button("Add a legal basis").first().click();
  await page.getByRole("menuitem", { name: /Legal obligation/ }).click();
  await page.getByLabel(/^Law/).waitFor();
  await holds("a basis asks only for its own fields", async () => (await page.getByLabel(/^Interest pursued/).count()) === 0);
  await picture(page, "activity-basis");
  const link = button(/^Go to field/).first();
  await link.click();
  await page.waitForTimeout(300);
  check("a finding leads to its field", await page.evaluate(() => document.activeElement?.closest("[data-field]") !== null));
});

await step("settings and journal", async () => {
  await at(page, "#/settings");
  await page.getByLabel("Supervisory authority").first().waitFor();
  check("settings: axe", await audit(page));
  await picture(page, "settings-light");
  await at(page, "#/journal");
  await button("Verify").click();
  await page.getByText("Intact: all").waitFor();
  check("journal: axe", await audit(page));
  await picture(page, "journal-light");
});

await step("languages and the dark theme", async () => {
  await at(page, "#/settings");
  for (const [language, word] of [["Deutsch", "Verzeichnis"], ["Français", "Registre"]]) {
    await page.locator("[role=radiogroup]").getByText(language, { exact: true }).click();
    await page.getByRole("link", { name: new RegExp(word) }).first().waitFor();
    await at(page, "#/register");
    await picture(page, `register-${language}`);
    const { items } = await host.call("activity_list", { as_of: "", text: "" });
    await at(page, `#/register/${items[5].id}/retention`);
    await picture(page, `retention-${language}`);
    const bare = await page.locator("body").innerText();
    check(`${language}: no message is missing`, bare.match(/\b(activity|register|settings|app|file|ui)-[a-z]+(-[a-z]+)*/g) ?? []);
    await at(page, "#/settings");
  }
  await page.locator("[role=radiogroup]").getByText("English", { exact: true }).click();
  await page.getByText("Dark", { exact: true }).click();
  await page.waitForTimeout(200);
  const { items } = await host.call("activity_list", { as_of: "", text: "" });
  const screens = [["settings", "#/settings"], ["journal", "#/journal"], ["register", "#/register"], ["people", `#/register/${items[5].id}/people`], ["retention", `#/register/${items[22].id}/retention`], ["purposes", `#/register/${items[1].id}/purposes`]];
  for (const [name, hash] of screens) {
    await at(page, hash);
    check(`${name} dark: axe`, await audit(page));
    await picture(page, `${name}-dark`);
  }
  await at(page, "#/register");
  await page.locator("tr[tabindex='0']").focus();
  await page.keyboard.press(" ");
  await page.waitForTimeout(400);
  check("peek dark: axe", await audit(page));
  await picture(page, "register-peek-dark");
  await page.locator("nav button").first().click();
  await page.getByRole("menuitem", { name: /Close/ }).click();
  await button("Explore the sample").waitFor();
  await page.waitForTimeout(200);
  check("welcome dark: axe", await audit(page));
  await picture(page, "welcome-dark");
});

// The change from elsewhere makes the window's own save one of an old state, and a wrong passphrase opens nothing.
check("nothing on the console, no policy violated", beside(faults, "refused activity_save: record-stale", "refused register_open: passphrase-wrong"));
await browser.close();
await host.stop();
total();
