// The life of records in the window: history and restoring, a past day, comparing days, approval and review, the bin,
// steps, attachments, own fields.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { at, audit, check, holds, openPage, picture, startBrowser, startHost, total } from "./kit.mjs";

const host = await startHost();
const browser = await startBrowser();
const pdf = join(host.folder, "contract.pdf");
await writeFile(pdf, "%PDF-1.4 contract");
const out = join(host.folder, "out.pdf");
const { page, faults } = await openPage(browser, host.base);
await page.getByRole("button", { name: /Explore the sample/ }).click();
await page.getByRole("heading", { name: /Register/ }).waitFor();

// Approval, and a change after it.
await at(page, "#/register/A03");
const card = page.getByRole("region", { name: "Approval and review" });
await card.getByRole("button", { name: "Submit for review" }).click();
await card.getByRole("button", { name: "Approve", exact: true }).click();
await card.getByText("Approved", { exact: true }).waitFor();
const name = page.getByRole("textbox", { name: /^Owner/ });
await name.fill("Head of Sales");
await name.blur();
await card.getByText("Changed since approval").waitFor();
await picture(page, "life-approval");
check("an approved activity that was changed is accessible", await audit(page));
await card.getByRole("button", { name: "See what changed" }).click();
await page.getByText("Head of Sales").first().waitFor();
await holds("the change since approval is told field by field", async () => (await page.getByText("Owner", { exact: true }).count()) > 0);
await picture(page, "life-history");
check("the history is accessible", await audit(page));
await card.getByRole("button", { name: "Reviewed: nothing changed" }).click();
await card.getByText(/Reviewed \d/).waitFor();
check("a review is one click", true);

// An old state comes back.
await page.getByRole("button", { name: /^Bring this state back/ }).last().click();
await card.getByText("Draft", { exact: true }).waitFor();
await holds("the first state is back", async () => (await card.getByRole("button", { name: "Submit for review" }).count()) === 1);

// Documents.
await at(page, "#/register/A03/documents");
await host.script({ open: [pdf], save: [out] });
await page.getByRole("button", { name: "Choose files" }).click();
await page.getByText("contract.pdf").first().waitFor();
await picture(page, "life-documents");
check("attached files are accessible", await audit(page));
await page.getByRole("button", { name: /^Save a copy/ }).click();
await page.getByText(/was written/).waitFor();
await page.getByRole("button", { name: "Remove: contract.pdf" }).click();
await page.getByText("contract.pdf was removed.").waitFor();
await holds("an attached file is removed", async () => (await page.getByRole("list", { name: "Attached files" }).getByRole("listitem").count()) === 0);

// The bin.
await at(page, "#/register/A05");
await page.getByRole("button", { name: "More for this activity" }).click();
await page.getByRole("menuitem", { name: "Remove activity" }).click();
await at(page, "#/bin");
await page.getByRole("cell", { name: /A05/ }).waitFor();
await picture(page, "life-bin");
check("the bin is accessible", await audit(page));
await page.getByRole("row", { name: /contract\.pdf/ }).getByRole("button", { name: "Delete for good" }).click();
const dialog = page.getByRole("dialog");
await dialog.getByText(/states of their history/).waitFor();
await page.waitForTimeout(300);
check("the question before deleting is accessible", await audit(page));
await dialog.getByRole("button", { name: "Delete for good" }).click();
await page.getByText("One record was deleted for good.").waitFor();
await page.getByRole("row", { name: /A05/ }).getByRole("button", { name: "Bring back" }).click();
await page.getByText("The bin is empty").waitFor();
check("a removed activity comes back", !JSON.stringify(await host.call("activity_get", { id: "A05" })).includes("record-missing"));

// Steps.
await page.locator("nav button").first().click();
await page.getByRole("menuitem", { name: "Edit history…" }).click();
const steps = page.getByRole("dialog", { name: "Edit history" });
await steps.getByRole("listitem").first().waitFor();
await page.waitForTimeout(300);
await picture(page, "life-steps");
check("the list of steps is accessible", await audit(page));
await steps.getByRole("button", { name: /^Undo to here/ }).nth(1).click();
await steps.locator("li[data-undone]").nth(1).waitFor();
await holds("two steps were undone", async () => (await steps.locator("li[data-undone]").count()) >= 2);
await page.keyboard.press("Escape");

// Comparing days, and a past one.
await at(page, "#/compare");
await page.getByRole("heading", { name: /Compare two days/ }).waitFor();
await picture(page, "life-compare");
check("comparing days is accessible", await audit(page));
const past = await host.call("content_of", { on: "2001-01-01" });
check("a past day is shown", past.ok?.content_on === "2001-01-01" || past.content_on === "2001-01-01");
await page.reload();
await page.getByText(/Content of 1 January 2001/).waitFor();
await picture(page, "life-past");
check("a past day is accessible", await audit(page));
await at(page, "#/register");
await holds("nothing new can be begun in the past", async () => await page.getByRole("button", { name: "New activity" }).first().isDisabled());
await page.getByRole("button", { name: "Back to today" }).click();
await page.getByText(/Content of 1 January 2001/).waitFor({ state: "detached" });
check("and today is back", true);

// Own fields and labels.
await at(page, "#/settings");
await page.getByRole("button", { name: "Add a field" }).click();
const field = page.getByRole("region", { name: "New field" });
await field.getByRole("textbox", { name: /^Label/ }).first().fill("Cost centre");
await field.getByRole("textbox", { name: /^Label/ }).first().blur();
await page.getByRole("region", { name: "Cost centre" }).waitFor();
await picture(page, "life-own-fields");
check("own fields are accessible", await audit(page));
await at(page, "#/register/A03/notes");
await page.getByRole("textbox", { name: /^Cost centre/ }).fill("4711");
await page.getByRole("textbox", { name: /^Cost centre/ }).blur();
await page.waitForTimeout(1000);
await page.evaluate(() => document.activeElement?.blur());
await at(page, "#/register");
await page.getByRole("button", { name: "Filter", exact: true }).last().click();
await page.getByRole("combobox", { name: "Field" }).click();
await page.keyboard.type("Cost c");
await page.keyboard.press("ArrowDown");
await page.keyboard.press("Enter");
await page.getByRole("combobox", { name: "Value" }).click();
await page.getByRole("option", { name: /^4711/ }).click();
await page.keyboard.press("Tab");
await page.getByRole("button", { name: "Add filter" }).click();
await page.getByText("Cost centre: 4711").waitFor();
await page.waitForTimeout(500);
await holds("the list is filtered by an own field", async () => (await page.locator("tbody tr[data-row]").count()) === 1 ? [] : [String(await page.locator("tbody tr[data-row]").count())]);
await picture(page, "life-own-filter");
check("an own field is saved with the activity", JSON.stringify(await host.call("activity_get", { id: "A03" })).includes("4711"));

// The journal's filters.
await at(page, "#/journal");
await page.getByRole("combobox", { name: "Action" }).click();
await page.getByRole("option", { name: "Approved" }).click();
await page.waitForTimeout(400);
await holds("the journal is filtered by action", async () => (await page.getByRole("row").count()) === 2);
await picture(page, "life-journal");
check("the journal is accessible", await audit(page));

for (const [lang, scheme] of [["de", "dark"], ["fr", "light"]]) {
  const other = await openPage(browser, host.base, { lang, scheme });
  for (const place of ["#/register/A03", "#/register/A03/history", "#/bin", "#/compare", "#/journal"]) {
    await at(other.page, place);
    await picture(other.page, `life-${lang}${place.replaceAll("/", "-").slice(1)}`);
    await holds(`${lang} ${place}: no message is missing`, async () => (await other.page.getByText(/life-[a-z]|ui-screen-|journal-filter/).count()) === 0);
  }
  check(`${lang}: the journal is accessible`, await audit(other.page));
  check(`${lang}: the console is quiet`, other.faults);
}
check("the console is quiet", faults);

await browser.close();
await host.stop();
total();
