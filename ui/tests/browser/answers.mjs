// What is not there is an answer, what cannot be read is told, and the clock's refusals are shown: over the real core.
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { audit, beside, check, holds, openPage, picture, startBrowser, startHost, total } from "./kit.mjs";

const EXPORTS = fileURLToPath(new URL("../../../data/sample/exports/", import.meta.url));
const host = await startHost();
const browser = await startBrowser();
const post = async (path, body) => (await fetch(`${host.base}${path}`, { method: "POST", body: JSON.stringify(body) })).json();

let page;
try {
  await host.call("register_sample", { file: (await post("/sample_file", {})).token });
  const made = await host.call("request_new", {
    rights: ["portability"], received_on: "2026-11-02", channel: "Letter", name: "Tomasz Wieczorek",
    identifiers: [{ kind: "email", value: "tomasz.wieczorek@example.net", column: null }], language: "en", calendar: "DE",
  });
  const opened = await openPage(browser, `${host.base}/#/requests/${made.ref}`);
  page = opened.page;
  await page.getByText("Nothing collected yet").waitFor();

  const pdf = join(host.folder, "letter.csv");
  writeFileSync(pdf, "%PDF-1.7\n1 0 obj\n");
  await host.script({ open: [pdf] });
  await page.locator("#case-collect").getByRole("button", { name: "Choose files" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("alert").waitFor();
  await holds("a file that is no export is refused with a hint", async () => (await dialog.getByRole("alert").innerText()).split("\n").length >= 2);
  await holds("and cannot be collected", async () => (await dialog.getByRole("button", { name: "Find the person" }).count()) === 0);
  await page.waitForTimeout(300);
  check("foreign file: axe", await audit(page));
  await picture(page, "foreign-file");
  await dialog.getByRole("button", { name: "Cancel" }).click();

  await host.script({ open: [join(EXPORTS, "newsletter.csv")] });
  await page.locator("#case-collect").getByRole("button", { name: "Choose files" }).click();
  await dialog.getByLabel("Between fields").click();
  await page.getByRole("option", { name: "Semicolon ( ; )" }).click();
  await dialog.getByText("1 column", { exact: true }).waitFor();
  await dialog.getByLabel("Between fields").click();
  await page.getByRole("option", { name: "Comma ( , )" }).click();
  await dialog.getByText("12 columns", { exact: true }).waitFor();
  check("the way of reading can be corrected and seen", true);
  await dialog.getByRole("button", { name: "Find the person" }).click();
  await page.locator("#case-collect").getByText("nothing found", { exact: true }).waitFor();
  await page.getByText(/that is an answer/).first().waitFor();
  check("nothing found is told as an answer", true);
  await page.locator("#case-collect td").first().click();
  await page.waitForTimeout(400);
  check("nothing found: axe", await audit(page));
  await picture(page, "nothing-found");

  // A long reading: far more than a progress bar needs to be seen, and stopped.
  const long = join(host.folder, "newsletter.csv");
  const line = "4711,somebody.else@example.org,Somebody Else,a text that fills the line\n";
  writeFileSync(long, "id,email,name,note\n");
  for (let part = 0; part < 110; part += 1) appendFileSync(long, line.repeat(60_000));
  await host.script({ open: [long] });
  await page.locator("#case-collect").getByRole("button", { name: "Choose files" }).click();
  await dialog.getByRole("button", { name: "Find the person" }).click();
  await dialog.getByRole("progressbar").waitFor();
  await dialog.getByText(/MB\/s/).waitFor();
  check("a long reading says how fast it is", true);
  await picture(page, "long-reading");
  await dialog.getByRole("button", { name: "Cancel" }).first().click();
  await page.getByText(/^Stopped/).first().waitFor();
  const { collected } = await host.call("request_get", { id: made.ref });
  check("of a stopped reading nothing is kept", collected.length === 1);
  await picture(page, "stopped-reading");
  if (await dialog.isVisible()) await dialog.getByRole("button", { name: "Cancel" }).last().click();

  await page.getByRole("button", { name: "Explain" }).click();
  check("the clock explains its steps with the article", (await page.locator("aside li").allInnerTexts()).some((line) => line.includes("Art. 12(3)")));
  await page.locator("aside").getByRole("button", { name: "Extend" }).click();
  await dialog.getByRole("button", { name: "Extend" }).click();
  await dialog.getByRole("alert").waitFor();
  check("an extension without a reason is refused, as the law does", true);
  await holds("a refusal is no loss: the bar does not say that something is not saved", async () => (await page.getByText("Not saved").count()) === 0);
  await picture(page, "extend-refused");
  await dialog.getByLabel("Reason, as the person will be told").fill("Four systems and a merger of two customer accounts.");
  await dialog.getByRole("button", { name: "Extend" }).click();
  await page.getByText("Tue 2 February 2027").first().waitFor();
  check("with a reason it is three months from receipt", true);

  await page.getByRole("button", { name: "Further actions" }).click();
  await page.getByRole("menuitem", { name: "Close request" }).click();
  await page.waitForTimeout(300);
  check("close: axe", await audit(page));
  await holds("that nothing is held is proposed as the outcome", async () => (await dialog.getByLabel("Outcome", { exact: true }).inputValue()) === "Answered: no data held");
  await picture(page, "close");
  await dialog.getByRole("button", { name: "Close request" }).click();
  await page.getByText("None of these").waitFor();
  await page.getByRole("button", { name: /^Closed/ }).click();
  await page.getByRole("cell", { name: made.ref }).waitFor();
  check("a closed request stays on the list", true);
  // What is no export, what was stopped, and an extension without its reason are refused.
  const wanted = ["refused collect_inspect: collect-kind-unreadable", "refused collect_run: cancelled", "refused request_extend: deadline_extension_without_reason"];
  check("nothing on the console but what is to be refused", beside(opened.faults, ...wanted).filter((fault) => !fault.includes("favicon")));
} catch (error) {
  check("answers run to their end", [String(error.stack ?? error).slice(0, 1200)]);
  if (page) await picture(page, "failed-answers");
}

await browser.close();
await host.stop();
total();
