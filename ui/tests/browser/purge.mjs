// What comes after a case, over the real core: the banner, what goes and what stays, typing the reference, keeping longer,
// copies of the register, key figures, the register of requests.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { at, check, holds, looks, openPage, picture, startBrowser, startHost, total } from "./kit.mjs";

const host = await startHost();
const browser = await startBrowser();

const look = looks("purge-");

/** Lets a file of the host's folder in. */
const admit = async (name) => (await (await fetch(`${host.base}/admit`, { method: "POST", body: JSON.stringify({ path: join(host.folder, name) }) })).json()).token;

async function closed(received, answered, name) {
  const args = { rights: ["access"], received_on: received, channel: "E-mail", name, identifiers: [{ kind: "email", value: `${name.split(" ")[0]}@example.com`, column: null }], language: "en", calendar: "DE", activities: [] };
  const { ref } = await host.call("request_new", args);
  await host.call("request_close", { id: ref, outcome: `Sent to ${name}`, result: "answered", answered_on: answered });
  return ref;
}

async function figures(page) {
  await at(page, "requests");
  await page.getByRole("button", { name: "Key figures" }).click();
  const months = page.getByRole("region", { name: "By month of receipt" });
  await months.getByRole("row", { name: /2026-09/ }).waitFor();
  const text = await page.locator("main").innerText();
  check("the share in time tells of how many", text.includes("2 of 3 (66 %)") ? [] : [text.slice(0, 400)]);
  await look(page, "figures");
  await page.getByRole("button", { name: "Register of requests" }).click();
  await page.getByText(/^requests-2026-11-23\.pdf$/).waitFor();
  await host.script({ save: [join(host.folder, "requests.csv")] });
  await page.getByRole("button", { name: "CSV for data exchange" }).click();
  await page.getByText(/requests\.csv is saved/).waitFor();
  const rows = readFileSync(join(host.folder, "requests.csv"), "utf8");
  check("the register of requests names nobody", rows.includes("R-2026-001") && !rows.includes("Lindqvist"));
  await look(page, "report");
}

async function purge(page, ref) {
  await at(page, "requests");
  await page.getByText("3 closed cases hold personal data longer than your 0 days.").waitFor();
  await look(page, "banner");
  await page.getByRole("link", { name: "Look at them" }).click();
  await page.getByRole("row", { name: new RegExp(ref) }).getByRole("button", { name: "Remove personal data…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("This goes for good:").waitFor();
  const button = dialog.getByRole("button", { name: "Remove for good" });
  await holds("nothing can be removed before the reference is typed", async () => await button.isDisabled());
  await dialog.getByLabel(/To confirm, type/).fill("R-2026-999");
  await holds("nor with another case's", async () => await button.isDisabled());
  await dialog.getByLabel(/To confirm, type/).fill(ref);
  await look(page, "dialog");
  await button.click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByText(`The personal data of ${ref} were removed.`).waitFor();
  const { request } = await host.call("request_get", { id: ref });
  check("the person is gone from the case", request.person.name === "" && request.outcome === "");
  await at(page, `requests/${ref}`);
  await page.getByText(/nothing is added to it any more/).waitFor();
  await look(page, "purged case");
}

async function keep(page, ref) {
  await at(page, "requests/purge");
  await page.getByRole("row", { name: new RegExp(ref) }).getByRole("button", { name: "Keep longer…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Until").fill("31.03.2027");
  await page.keyboard.press("Tab");
  await dialog.getByLabel("Reason").fill("Claim before the court");
  await look(page, "keep");
  await dialog.getByRole("button", { name: "Keep longer…" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByRole("row", { name: /Claim before the court/ }).waitFor();
}

async function copies(page) {
  await host.call("register_backup", { file: await admit("an old copy.ropa") });
  await at(page, "requests");
  await at(page, "requests/purge");
  await page.reload();
  const section = page.getByRole("region", { name: "Copies of the register" });
  await section.getByLabel("an old copy.ropa").check();
  await look(page, "copies");
  await section.getByRole("button", { name: "Delete chosen copies…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("an old copy.ropa").waitFor();
  await look(page, "copies dialog");
  await host.script({ save: [join(host.folder, "fresh.ropa")] });
  await dialog.getByRole("button", { name: "Write a fresh copy, then delete" }).click();
  await section.getByLabel("fresh.ropa").waitFor();
  check("the old copy is gone and the fresh one is there", !existsSync(join(host.folder, "an old copy.ropa")) && existsSync(join(host.folder, "fresh.ropa")));
}

let page;
try {
  await host.call("register_sample", { file: (await (await fetch(`${host.base}/sample_file`, { method: "POST", body: "{}" })).json()).token });
  const { items } = await host.call("organisation_list", {});
  const own = items.find(({ record }) => record.keeps_register) ?? items[0];
  await host.call("organisation_save", { record: { ...own.record, time_limits: { ...own.record.time_limits, purge_after_days: 0 } }, version: own.version });
  const first = await closed("2026-09-01", "2026-09-20", "Maria Lindqvist");
  const second = await closed("2026-09-15", "2026-11-02", "Jan Roth");
  await closed("2026-11-02", "2026-11-09", "Ana Sousa");
  const opened = await openPage(browser, `${host.base}/#/requests`);
  page = opened.page;
  page.setDefaultTimeout(15000);
  await figures(page);
  await purge(page, first);
  await keep(page, second);
  await copies(page);
  check("nothing on the console, no policy violated", opened.faults);
  for (const [scheme, lang] of [["dark", "de-DE"], ["light", "fr-FR"]]) {
    for (const hash of ["requests", "requests/purge", "requests/figures", "reports/requests", "settings"]) {
      const other = await openPage(browser, `${host.base}/#/${hash}`, { scheme, lang });
      await other.page.locator("main").first().waitFor();
      await other.page.waitForTimeout(900);
      await look(other.page, `${hash} ${scheme} ${lang}`);
      const text = await other.page.locator("main").innerText();
      check(`${hash} ${lang}: every word has its message`, (text.match(/\b(purge|copies|figures|requests|settings)-[a-z]+(-[a-z]+)*\b/g) ?? []).filter((word) => !/^requests-2026/.test(word)));
      check(`${hash} ${scheme}: nothing on the console`, other.faults);
      await other.page.context().close();
    }
  }
} catch (error) {
  check("the job runs to its end", [String(error.stack ?? error).slice(0, 1200)]);
  if (page) await picture(page, "failed-purge");
}

await browser.close();
await host.stop();
total();
