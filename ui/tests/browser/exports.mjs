// Exports: the dialog from Reports and from the list, in both themes; the files are there and hold what was asked for.
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { check, holds, openPage, startBrowser, startHost, stepsOf, total } from "./kit.mjs";

const host = await startHost();
const browser = await startBrowser();
const post = async (path, body) => (await fetch(`${host.base}${path}`, { method: "POST", body: JSON.stringify(body) })).json();
await host.call("register_sample", { file: (await post("/sample_file", {})).token });
const { page, faults } = await openPage(browser, `${host.base}/#/reports`);
const dialog = page.getByRole("dialog", { name: "Export for other programs" });
const open = () => page.getByRole("button", { name: "Export…" }).click();

const { step, bothThemes } = stepsOf(page);

/** Saves what the dialog asks for, and gives the file back. */
const save = async (name) => {
  const path = join(host.folder, name);
  await host.script({ save: [path] });
  await dialog.getByRole("button", { name: "Save file" }).click();
  await dialog.waitFor({ state: "detached" });
  return path;
};

await step("the whole register from Reports", async () => {
  await open();
  await dialog.getByText("27 activities").waitFor();
  await holds("nine formats are explained", async () => (await dialog.getByRole("radio").count()) === 9);
  await bothThemes("export");
  const path = await save("register.xlsx");
  check("a workbook was written", (await readFile(path)).subarray(0, 2).toString() === "PK" && (await stat(path)).size > 10000);
});

await step("a part of it as JSON, by the keyboard", async () => {
  await open();
  await dialog.getByRole("radio", { name: /^JSON, lossless/ }).check();
  await dialog.getByRole("combobox", { name: "What" }).click();
  await page.getByRole("option", { name: "Only what holds these words" }).click();
  await dialog.getByRole("textbox", { name: "Words" }).fill("newsletter");
  await dialog.getByText(/^27 activities/).waitFor({ state: "detached" });
  const path = await save("part.json");
  const file = JSON.parse(await readFile(path, "utf8"));
  check("it is a part and says so", file.whole === false && file.filter === "newsletter");
  check("it holds what has the word", file.activities.length > 0 && file.activities.length < 27 ? [] : [`${file.activities.length} activities`]);
});

await step("what the list shows", async () => {
  await page.goto(`${host.base}/#/register`);
  await page.locator("tbody tr[data-row]").first().waitFor();
  await open();
  await dialog.getByText("27 activities").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
});

check("nothing on the console", faults.filter((fault) => !/favicon/.test(fault)));
await browser.close();
await host.stop();
total();
