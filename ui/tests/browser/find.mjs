// Finding in a register of ten thousand activities, as a person does: scroll, filter, search, change many, undo.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { audit, check, holds, openPage, picture, startBrowser, startHost, stepsOf, total } from "./kit.mjs";

const host = await startHost();
const browser = await startBrowser();
const { page, faults } = await openPage(browser, host.base);
await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
page.setDefaultTimeout(90000);
const button = (name) => page.getByRole("button", { name });
const count = () => page.locator("main").getByText(/ of /).first().innerText();

const { step } = stepsOf(page);

/** How long until what is waited for is there, in milliseconds. */
async function timed(work) {
  const since = performance.now();
  await work();
  return Math.round(performance.now() - since);
}

const file = join(host.folder, "large.ropa");
const activities = Number(process.env.ACTIVITIES ?? 10000);
const made = spawnSync(process.env.ROPADESK_TEST_HOST ?? process.env.HOST ?? new URL("../../../target/debug/host", import.meta.url).pathname, ["--large", String(activities), file], { encoding: "utf8" });
check("a large register was made", made.status === 0 ? [] : [made.stderr || String(made.error)]);

await step("open and scroll", async () => {
  await host.script({ open: [file] });
  await button("Open a register").click();
  const opened = await timed(() => page.locator("tbody tr[data-row]").first().waitFor());
  console.log(`opened in ${opened} ms`);
  await page.waitForTimeout(500);
  check("all are counted", (await count()).includes("10,000") ? [] : [await count()]);
  const inDocument = await page.locator("tbody tr").count();
  check("only the rows in sight are in the document", inDocument < 90 ? [] : [`${inDocument} rows`]);
  check("large register: axe", await audit(page));
  await picture(page, "find-large");
  await page.locator("tr[tabindex='0']").focus();
  const ended = await timed(async () => {
    await page.keyboard.press("End");
    await page.waitForFunction(() => Number(document.activeElement?.getAttribute("data-index")) === 9999);
  });
  console.log(`scrolled to the end in ${ended} ms`);
  check("End goes to the last row and gives it the focus", true);
  await page.keyboard.press("Home");
  await page.waitForFunction(() => document.activeElement?.getAttribute("data-index") === "0");
  await page.keyboard.press("j");
  await holds("J goes down", async () => (await page.evaluate(() => document.activeElement?.getAttribute("data-index"))) === "1");
});

await step("search with a slip", async () => {
  await page.keyboard.press("/");
  const found = await timed(async () => {
    await page.keyboard.type("whistlebolwer");
    await page.waitForFunction(() => document.querySelector("main")?.innerText.includes("100 of 10,000"));
  });
  console.log(`searched in ${found} ms`);
  check("a word with two letters swapped finds the hundred", true);
  await page.getByLabel("Search the list").fill("payrol");
  await page.locator("mark").first().waitFor();
  await holds("what was found is marked", async () => (await page.locator("mark").first().innerText()).toLowerCase() === "payrol" ? [] : [await page.locator("mark").first().innerText()]);
  await picture(page, "find-marked");
  await page.getByLabel("Search the list").fill("");
});

await step("filter by chips", async () => {
  await button("Filter", { exact: true }).last().click();
  await page.getByRole("combobox", { name: "Field" }).click();
  await page.keyboard.type("Third c");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Value" }).click();
  await page.getByRole("option", { name: /^India/ }).click();
  // Leaving the field closes its list; Escape would close the form.
  await page.keyboard.press("Tab");
  await page.waitForTimeout(300);
  await picture(page, "find-filter-form");
  await page.getByRole("button", { name: "Add filter" }).click();
  await page.getByText("Third country: India").waitFor();
  await page.waitForTimeout(400);
  const shown = Number((await count()).split(" of ")[0].replaceAll(",", ""));
  check("the chip narrows the list", shown > 0 && shown < 10000 ? [] : [String(shown)]);
  check("with a chip: axe", await audit(page));
  await picture(page, "find-chip");
});

await step("save the view", async () => {
  await button(/^View:/).click();
  await page.getByRole("menuitem", { name: "Save as a view" }).click();
  await page.getByLabel("Name of the view").fill("To India");
  await page.waitForTimeout(200);
  check("save a view: axe", await audit(page));
  await button("Save", { exact: true }).click();
  await page.getByText("The view To India was saved.").waitFor();
  const { items } = await host.call("view_list", { screen: "register" });
  check("the condition is kept as data", items[0]?.record.filters[0]?.values[0] === "IN" ? [] : [JSON.stringify(items)]);
});

await step("change many and undo", async () => {
  await page.locator("tr[tabindex='0']").focus();
  await page.keyboard.press("Home");
  await page.waitForTimeout(200);
  await page.keyboard.press("x");
  await page.getByText("1 chosen").waitFor();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await page.getByText("3 chosen").waitFor();
  await page.keyboard.press("Control+c");
  await page.getByText("3 rows are on the clipboard.").waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  check("Ctrl+C copies a heading and three rows", text.trim().split("\n").length === 4 ? [] : [text]);
  await button("Export selected…").click();
  await page.getByRole("dialog").getByText("3 activities").first().waitFor();
  check("export selected: axe", await audit(page));
  await picture(page, "find-export-selected");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.locator("tr[tabindex='0']").focus();
  await page.keyboard.press("Control+a");
  await page.getByText(/^[1-9][\d,]{2,} chosen/).waitFor();
  await picture(page, "find-chosen");
  await button("Change…").click();
  await page.getByRole("combobox", { name: "Value" }).fill("Anna Audit");
  await page.getByText(/would change/).waitFor();
  await page.waitForTimeout(400);
  check("the preview: axe", await audit(page));
  await picture(page, "find-preview");
  const changed = await timed(async () => {
    await button(/^Change [\d,]+ activities$/).click();
    await page.getByText(/activities were changed/).waitFor({ timeout: 120000 });
  });
  console.log(`changed many in ${changed} ms`);
  const owned = async () => (await host.call("activity_list", { as_of: "", text: "", filters: [{ field: "owner", operator: "is", values: ["Anna Audit"] }], limit: 1 })).matched;
  await holds("all of them have the new owner", async () => (await owned()) > 100 ? [] : [String(await owned())]);
  await page.evaluate(() => document.activeElement?.blur());
  await page.keyboard.press("Control+z");
  await page.getByText(/^Undone/).waitFor({ timeout: 120000 });
  await holds("one undo takes all of it back", async () => (await owned()) === 0 ? [] : [String(await owned())]);
});

await step("columns and rows", async () => {
  // Away and back: nothing is chosen any more, and the list's own tools are shown.
  await page.evaluate(() => (location.hash = "#/reports"));
  await page.waitForTimeout(500);
  await page.evaluate(() => (location.hash = "#/register"));
  await page.locator("tbody tr[data-row]").first().waitFor();
  await button("Columns and row height").click();
  await button("All of Art. 30").click();
  await page.getByText("Low", { exact: true }).click();
  await page.waitForTimeout(300);
  await picture(page, "find-columns");
  await page.keyboard.press("Escape");
  await page.waitForTimeout(500);
  const heads = await page.locator("thead th").count();
  check("all columns of Art. 30 can be seen", heads > 12 ? [] : [String(heads)]);
  await page.locator("main div").filter({ has: page.locator("table") }).last().evaluate((scroller) => scroller.scrollTo({ left: 900 }));
  await page.waitForTimeout(400);
  check("wide view: axe", await audit(page, { "scrollable-region-focusable": { enabled: false } }));
  await picture(page, "find-wide");
  const pinned = await page.locator("tbody tr[data-row] td").nth(1).evaluate((cell) => Math.round(cell.getBoundingClientRect().left - cell.closest("table").parentElement.getBoundingClientRect().left));
  check("the reference stays in sight", Math.abs(pinned - 40) <= 1 ? [] : [String(pinned)]);
});

await step("palette with a slip", async () => {
  await page.keyboard.press("Control+k");
  await page.waitForTimeout(300);
  await page.keyboard.type("nordwnd hosting");
  await page.locator("[role=dialog] mark").first().waitFor();
  await page.waitForTimeout(300);
  await picture(page, "find-palette");
  await holds("the palette marks the near word", async () => (await page.locator("[role=dialog] mark").first().innerText()).startsWith("Nordwind"));
  await page.keyboard.press("Escape");
});

check("the page said nothing wrong", faults);
await browser.close();
await host.stop();
total();
