// Imports: a table is chosen, its columns and words confirmed, the outlook read, imported, undone; cells are pasted.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { at, beside, check, holds, openPage, startBrowser, startHost, stepsOf, total } from "./kit.mjs";

const host = await startHost();
const browser = await startBrowser();
const post = async (path, body) => (await fetch(`${host.base}${path}`, { method: "POST", body: JSON.stringify(body) })).json();
await host.call("register_sample", { file: (await post("/sample_file", {})).token });
const { page, faults } = await openPage(browser, `${host.base}/#/imports`);
const button = (name) => page.getByRole("button", { name });
const text = () => page.locator("main").innerText();
const activities = async () => (await host.call("activity_list", { as_of: "", text: "" })).items.length;

const { step, bothThemes } = stepsOf(page);

const table = join(host.folder, "own.csv");
await writeFile(
  table,
  "Register of Example Ltd;;;;;\n\nName;Purpose;Legal basis;Recipients;Third countries;Colour\n"
    + "Payroll run;Pay staff;Contract;Tax adviser;;red\nGuest book;Thank guests;Consnt;;Swizerland;blue\n"
    + "Parking;Assign places;Legitimate interests;;;\n",
);

await step("imports: the empty screen", async () => {
  await page.getByText("A table of your own").waitFor();
  await holds("what can be imported is listed", async () => (await page.locator("main li").count()) === 5);
  await bothThemes("imports-start");
});

await step("imports: a table of one's own", async () => {
  await host.script({ open: [table] });
  await button("Choose a file").click();
  await page.getByRole("heading", { name: "What would happen" }).waitFor();
  await page.getByRole("heading", { name: "Words to explain" }).waitFor();
  const header = page.getByRole("button", { name: "3", exact: true });
  await holds("the header is found in row 3", async () => (await header.getAttribute("aria-pressed")) === "true");
  await holds("a column without a field is kept as a note", async () => (await page.getByRole("combobox", { name: "Field for “Colour”" }).inputValue()) === "Keep as a note");
  check("unknown words are asked", (await text()).includes("What does “Consnt” mean?"));
  await holds("nothing is imported before", async () => (await activities()) === 27);
  await holds("what has errors cannot be imported by itself", async () => await button(/^Import \d/).isDisabled());
  await bothThemes("imports-asked");
  // One row after the other can be left out: by its box, and by X where the focus is.
  const box = page.getByRole("checkbox", { name: "Take in “Guest book”" });
  const count = async (name) => Number((await button(new RegExp(`^${name}\\s*\\d+$`)).innerText()).match(/\d+$/)[0]);
  const errors = await count("Errors");
  await box.uncheck();
  await page.getByText("What does “Consnt” mean?").waitFor({ state: "detached" });
  check("what is left out is no error any more", (await count("Errors")) < errors && (await count("Left out")) > 0);
  await bothThemes("imports-left-out");
  await page.locator("tbody tr[data-row]", { hasText: "Guest book" }).focus();
  await page.keyboard.press("x");
  await page.getByText("What does “Consnt” mean?").waitFor();
  await holds("X takes it in again", async () => await box.isChecked());
  const errorSheet = join(host.folder, "errors.xlsx");
  await host.script({ save: [errorSheet] });
  await button(/^Save rows with errors/).click();
  await page.getByText(/with (its|their) reasons? (is|are) in errors\.xlsx/).waitFor();
  check("the rows with errors are a workbook", (await readFile(errorSheet)).subarray(0, 2).toString() === "PK");
  await button("Take 2 proposals").click();
  await page.getByText("What does “Consnt” mean?").waitFor({ state: "detached" });
  await page.waitForTimeout(600);
  check("no errors are left", /Errors\s*0/.test(await text()) ? [] : [await text()]);
  await page.locator("tbody tr[data-row]", { hasText: "Guest book" }).click();
  await page.getByRole("region", { name: "Guest book" }).waitFor();
  await holds("each field is shown", async () => (await page.getByRole("region", { name: "Guest book" }).innerText()).includes("Thank guests"));
  await bothThemes("imports-outlook");
  await button(/^Import \d/).click();
  await page.getByRole("heading", { name: /^Imported:/ }).waitFor();
  await holds("three activities came in", async () => (await activities()) === 30);
  await bothThemes("imports-done");
  await button("Undo this import").click();
  await page.getByText("A table of your own").waitFor();
  await page.waitForTimeout(600);
  await holds("one step takes all of it back", async () => (await activities()) === 27);
});

await step("imports: pasted cells", async () => {
  await at(page, "#/register");
  await page.locator("tbody tr[data-row]").first().waitFor();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "Name\tPurpose\nVisitors\tWelcome guests Guard the door\n\t\n");
    data.setData("text/html", "<table><tr><td>Name</td><td>Purpose</td></tr><tr><td>Visitors</td><td>Welcome guests<br>Guard the door</td></tr></table>");
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.getByRole("heading", { name: "What would happen" }).waitFor();
  await page.locator("tbody tr[data-row]", { hasText: "Visitors" }).waitFor();
  await page.locator("tbody tr[data-row]", { hasText: "Visitors" }).click();
  await holds("a line break of a cell is kept: two purposes, not one run together", async () => /Welcome guests\n(• )?Guard the door/.test(await page.getByRole("region", { name: "Visitors" }).innerText()));
  await holds("the clipboard is named", async () => (await page.locator("h1").innerText()).includes("Clipboard"));
  await button(/^Import 1 record/).click();
  await page.getByRole("link", { name: /Visitors/ }).click();
  await page.locator("h1", { hasText: "Visitors" }).waitFor();
  check("the link leads to the record", page.url().includes("#/register/"));
});

await step("imports: a file that cannot be read", async () => {
  const broken = join(host.folder, "broken.csv");
  await writeFile(broken, "Name,Purpose\nPayroll,\"open\n");
  await host.script({ open: [broken] });
  await at(page, "#/imports");
  if (await button("Choose another file").isVisible()) await button("Choose another file").click();
  await button("Choose a file").click();
  const told = page.getByRole("alert").filter({ hasText: "quotation mark" }).first();
  await told.waitFor();
  await holds("the cause is named", async () => await told.isVisible());
  await bothThemes("imports-broken");
});

// The file whose quotation mark is never closed is refused.
check("nothing was said on the console", beside(faults, "refused import_look: collect-quote-unclosed").filter((fault) => !fault.includes("clipboard")));
await browser.close();
await host.stop();
total();
