// The privacy notice in Reports: the preview of all activities and of chosen ones, the list of open points and where each
// leads, the formats; in both themes and three languages.
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { check, holds, openPage, picture, startBrowser, startHost, stepsOf, total } from "./kit.mjs";

const host = await startHost();
const browser = await startBrowser();
const post = async (path, body) => (await fetch(`${host.base}${path}`, { method: "POST", body: JSON.stringify(body) })).json();
await host.call("register_sample", { file: (await post("/sample_file", {})).token });
const { page, faults } = await openPage(browser, `${host.base}/#/reports`);
page.setDefaultTimeout(20_000);

const { step, bothThemes } = stepsOf(page);

const open = page.locator("section[aria-labelledby=reports-open]");
const points = async () => Number((await open.getByText(/^\d+ points?$/).innerText()).split(" ")[0]);

let all = 0;
await step("the notice is previewed with what it misses", async () => {
  await page.getByRole("button", { name: /^Privacy notice/ }).click();
  await page.locator("canvas").first().waitFor();
  await page.getByText(/^privacy-notice-.*\.pdf$/).waitFor();
  all = await points();
  check("what is missing is counted", all > 20);
  await holds("and listed", async () => (await open.getByRole("listitem").count()) === all);
  await holds("a text is no table", async () => (await page.getByRole("button", { name: /^CSV/ }).count()) === 0);
  await bothThemes("notice");
});

await step("chosen activities make a shorter notice", async () => {
  const choice = page.getByRole("combobox", { name: "Activities" });
  await choice.fill("A03");
  await page.getByRole("option", { name: /^A03/ }).click();
  await page.keyboard.press("Escape");
  await page.waitForFunction((before) => {
    const text = document.querySelector("section[aria-labelledby=reports-open]")?.textContent ?? "";
    const found = /(\d+) points?/.exec(text.replace(/.*filled in\./, ""));
    return found !== null && Number(found[1]) < before;
  }, all);
  await holds("only the chosen one and the organisation are named", async () => !(await open.innerText()).includes("A00"));
});

await step("it is saved to write on and for a website, and said to be a draft", async () => {
  for (const [button, name, size] of [["Word document", "notice.docx", 5000], ["Web page", "notice.html", 8000]]) {
    const path = join(host.folder, name);
    await host.script({ save: [path] });
    await page.getByRole("button", { name: button, exact: true }).click();
    await page.getByText(new RegExp(`${name.replace(".", "\\.")} is saved.*draft`)).waitFor();
    check(`${name} is whole`, (await stat(path)).size > size);
  }
  const html = await readFile(join(host.folder, "notice.html"), "utf8");
  check("the page loads nothing", !/src=|@import|url\(/.test(html) && html.includes("Your right to object"));
});

await step("an open point leads to its field", async () => {
  await open.getByRole("link", { name: /^A03/ }).first().click();
  await page.getByRole("heading", { name: /Web analytics/ }).first().waitFor();
  check("in the editor of the activity", page.url().includes("#/register/A03"));
});

check("nothing on the console, no policy violated", faults);

for (const lang of ["de-DE", "fr-FR"]) {
  await step(`in ${lang}`, async () => {
    const other = await openPage(browser, `${host.base}/#/reports`, { lang });
    await other.page.getByRole("button", { name: lang === "de-DE" ? /^Datenschutzerklärung/ : /^Politique de confidentialité/ }).click();
    await other.page.locator("section[aria-labelledby=reports-open] li").first().waitFor({ timeout: 20_000 });
    const text = await other.page.locator("main").innerText();
    check(`${lang}: every word has its message`, !/\b(notice|reports|record|package)-[a-z]+/.test(text.replaceAll(/(privacy-notice|record)-\d\S+/g, "")));
    check(`${lang}: nothing on the console`, other.faults);
    await picture(other.page, `notice-${lang}`);
    await other.page.context().close();
  });
}

await browser.close();
await host.stop();
total();
