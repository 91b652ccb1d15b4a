// The check of the whole register: every finding leads to its field; one is set aside with a reason; a model is started from;
// the exemption, the figures and the lists of the law are shown.
import { at, audit, beside, check, holds, openPage, picture, startBrowser, startHost, stepsOf, total } from "./kit.mjs";

const host = await startHost();
const browser = await startBrowser();
const post = async (path, body) => (await fetch(`${host.base}${path}`, { method: "POST", body: JSON.stringify(body) })).json();
await host.call("register_sample", { file: (await post("/sample_file", {})).token });
const { page, faults } = await openPage(browser, `${host.base}/#/check`);
const button = (name) => page.getByRole("button", { name });

const { step, bothThemes } = stepsOf(page);

await step("the check: all findings, by weight and article", async () => {
  await page.getByText("Required", { exact: false }).first().waitFor();
  const { counts } = await host.call("check", { as_of: "", only: "" });
  const all = counts.error + counts.warning + counts.hint;
  await holds("it counts what the core counts", async () => (await button(/^All/).innerText()).includes(String(all)) ? [] : [await button(/^All/).innerText(), String(all)]);
  await bothThemes("law-check");
  await button(/^Required/).click();
  await page.waitForTimeout(400);
  await holds("only errors are left", async () => (await page.getByRole("heading", { name: /Good practice|To check/ }).count()) === 0);
  await button(/^All/).click();
});

await step("every finding leads to a field that is seen and has the cursor", async () => {
  const { findings } = await host.call("check", { as_of: "", only: "" });
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const lost = [];
  for (const rule of rules) {
    await at(page, "#/check");
    await page.getByRole("textbox", { name: "Article or rule" }).fill(rule);
    const go = page.getByRole("button", { name: /^Go to field/ }).first();
    await page.waitForTimeout(350);
    if ((await go.count()) === 0) {
      lost.push(`${rule}: no card`);
      continue;
    }
    await go.click();
    await page.waitForTimeout(650);
    const place = await page.evaluate(() => {
      const active = document.activeElement;
      const field = active?.closest("[data-field]");
      // The radio of a segmented control has no height of its own: its field is what is seen.
      const seen = field instanceof HTMLElement && field.checkVisibility() && field.getBoundingClientRect().height > 0;
      return { field: field?.getAttribute("data-field") ?? null, seen, hash: location.hash };
    });
    if (!place.field || !place.seen) lost.push(`${rule}: ${place.hash} ${JSON.stringify(place)}`);
  }
  check(`${rules.length} rules lead to a field`, rules.length > 30 ? lost : [`only ${rules.length} rules`, ...lost]);
});

await step("a finding is set aside with a reason", async () => {
  await at(page, "#/register/A02");
  await button(/^Not applicable….*balancing test/).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  check("the dialog: axe", await audit(page));
  await dialog.getByRole("button", { name: "Set aside" }).click();
  await dialog.getByText("only with a reason").waitFor();
  await dialog.getByRole("textbox").fill("LIA-3 of 2025");
  await dialog.getByRole("button", { name: "Set aside" }).click();
  await dialog.waitFor({ state: "hidden" });
  const rail = page.locator("aside");
  await rail.getByRole("heading", { name: "Not applicable (1)" }).waitFor();
  await holds("the reason stands there", async () => (await rail.getByText("LIA-3 of 2025").count()) === 1);
  await bothThemes("law-set-aside");
  const { not_applicable, findings } = await host.call("activity_get", { id: "A02" });
  check("the core knows it", not_applicable.length === 1 && findings.every(({ rule }) => rule !== "art6.1.f.balancing_test"));
  await at(page, "#/check/marked");
  await page.getByText("LIA-3 of 2025").waitFor();
  check("marks: axe", await audit(page));
  await button(/^Let it count again/).click();
  await page.getByText("Nothing was set aside").waitFor();
});

await step("an activity is started from a model and confirmed", async () => {
  await at(page, "#/register");
  await button("More ways to start an activity").click();
  await page.getByRole("menuitem", { name: "From a model…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Search models" }).fill("payroll");
  await dialog.getByRole("heading", { name: "Payroll" }).waitFor();
  await bothThemes("law-gallery");
  await dialog.getByRole("button", { name: "Start with this model" }).click();
  const rail = page.locator("aside");
  const limits = rail.locator("p", { hasText: "From a model, to check: time limits for erasure." }).first();
  await limits.waitFor();
  const confirm = rail.getByRole("button", { name: /^Checked, it is right/ });
  await holds("each part waits", async () => (await confirm.count()) === 7 ? [] : [`${await confirm.count()} of 7`]);
  check("the editor: axe", await audit(page));
  await picture(page, "law-from-model");
  await rail.getByRole("button", { name: /^Checked, it is right.*time limits for erasure/ }).click();
  await limits.waitFor({ state: "hidden" });
  await holds("six are left", async () => (await confirm.count()) === 6);
});

await step("categories are proposed while typing", async () => {
  const section = page.locator("nav", { hasText: "Risk" }).last();
  await section.getByText("Persons", { exact: false }).first().click().catch(() => undefined);
  const { items } = await host.call("activity_list", { as_of: "", text: "" });
  const model = items.find(({ name }) => name === "Payroll");
  await at(page, `#/register/${model.ref}/people`);
  await button("Add category of persons").click().catch(() => button(/Add.*person/i).first().click());
  const last = page.locator('[data-field="data_subjects"] input').last();
  await last.fill("inter");
  await page.getByRole("option", { name: "Trainees and interns" }).first().waitFor();
  // The open list of proposals lies outside the landmarks, as every list of a combobox does.
  check("the proposals: axe", await audit(page, { region: { enabled: false } }));
  await picture(page, "law-suggest");
  await page.getByRole("option", { name: "Emergency contacts" }).count();
  await last.press("Escape");
});

await step("the exemption is judged and explained", async () => {
  await at(page, "#/check/exemption");
  await page.getByRole("textbox", { name: "Persons employed" }).fill("800");
  await page.getByRole("textbox", { name: "Persons employed" }).blur();
  await page.getByText("800 persons employed: 250 or more.").first().waitFor();
  const report = await host.call("exemption", { as_of: "" });
  check("all are required", report.required === report.rows.length ? [] : [`${report.required} of ${report.rows.length}`]);
  await bothThemes("law-exemption");
});

await step("pending reforms are off until switched on", async () => {
  await at(page, "#/check/figures");
  await page.getByText("fewer duties for smaller companies").waitFor();
  await holds("all are off", async () => (await page.getByRole("switch", { checked: true }).count()) === 0);
  await bothThemes("law-figures");
  await page.getByRole("switch").first().focus();
  await page.keyboard.press("Space");
  const day = page.getByRole("textbox", { name: "From" });
  await day.fill("1 January 2026");
  await day.press("Enter");
  await day.blur();
  await page.waitForTimeout(600);
  const { reforms, items } = await host.call("parameter_list", { as_of: "2026-12-31" });
  const persons = items.find(({ key }) => key === "record_exemption_persons");
  check("it is judged by it from that day", reforms.some(({ from_on }) => from_on === "2026-01-01") && persons.value === 1000 ? [] : [JSON.stringify(reforms.map(({ key, from_on }) => [key, from_on])), String(persons.value)]);
});

await step("the lists show their entries and sources", async () => {
  await at(page, "#/check/lists");
  await page.getByText("Whistleblow").count();
  await page.getByRole("list", { name: "Categories of data subjects" }).waitFor();
  await bothThemes("law-lists");
});

await step("German", async () => {
  const german = await openPage(browser, `${host.base}/#/check`, { lang: "de-DE" });
  await german.page.getByRole("heading", { name: /Prüfung/ }).waitFor();
  await german.page.waitForTimeout(600);
  await picture(german.page, "law-check-german");
  check("German: axe", await audit(german.page));
});

// A mark without its reason is refused.
check("the console is quiet", beside(faults, "refused finding_mark: mark-reason"));
await browser.close();
await host.stop();
total();
