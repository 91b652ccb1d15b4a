// Cases as a person works on them, over the real core: the list with its strip, proposals and decisions, tasks and
// recipients, the systems to search, a refusal that lacks something, the clock's second line and its PDF, the calendar file, own days.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { at, beside, check, holds, looks, openPage, picture, startBrowser, startHost, total } from "./kit.mjs";

const host = await startHost();
const browser = await startBrowser();

const plus = (days) => {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return day.toISOString().slice(0, 10);
};

const look = looks("cases-");

/** Logs a request by the command table. */
async function log(received, rights, activities, name, email) {
  const args = { rights, received_on: received, channel: "E-mail", name, identifiers: [{ kind: "email", value: email, column: null }], language: "en", calendar: "DE", activities };
  return host.call("request_new", args);
}

async function list(page) {
  await at(page, "requests");
  await page.getByRole("cell", { name: "R-", exact: false }).first().waitFor();
  await holds("the strip holds what is due in 30 days", async () => (await page.getByRole("region", { name: "The next 30 days" }).getByRole("link").count()) >= 3);
  await holds("the list shows initials only", async () => !(await page.locator("main").innerText()).includes("Lindqvist"));
  await host.script({ save: [join(host.folder, "due.ics")] });
  await page.getByRole("button", { name: "Calendar file" }).click();
  await page.getByText(/due\.ics is saved/).waitFor();
  const ics = readFileSync(join(host.folder, "due.ics"), "utf8");
  check("the calendar names nobody", ics.includes("BEGIN:VEVENT") && !ics.includes("Lindqvist"));
  await look(page, "list");
}

async function erasure(page, ref) {
  await at(page, `requests/${ref}`);
  const advice = page.getByRole("region", { name: "Which right applies where" });
  await advice.getByText("A24", { exact: true }).first().waitFor();
  await advice.getByRole("button", { name: "Why: Erasure, A05" }).click();
  await holds("what is kept says why", async () => (await advice.innerText()).includes("necessary for the contract"));
  await look(page, "advice");
  await advice.getByRole("button", { name: "Take the proposals" }).click();
  await page.getByRole("region", { name: "Recipients to be told" }).waitFor();
  await advice.getByRole("button", { name: "Change: Erasure, A05" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Note for the file").fill("Contract runs until June");
  await look(page, "decide");
  await dialog.getByRole("button", { name: "Save decision" }).click();
  await dialog.waitFor({ state: "hidden" });
  const notices = page.getByRole("region", { name: "Recipients to be told" });
  await notices.getByRole("combobox").or(notices.getByLabel(/^State: /)).first().click();
  await page.getByRole("option", { name: "sent" }).click();
  await page.getByRole("region", { name: "Course of the case" }).getByText(/: sent/).waitFor();
  await look(page, "work");
}

async function refuse(page, ref) {
  await at(page, `requests/${ref}`);
  await page.getByRole("button", { name: "Further actions" }).click();
  await page.getByRole("menuitem", { name: "Close request" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Outcome").click();
  await page.getByRole("option", { name: "Refused" }).click();
  await dialog.getByRole("button", { name: "Close request" }).click();
  await dialog.getByRole("alert").waitFor();
  const said = await dialog.getByRole("alert").innerText();
  check("what is missing is listed with its article", ["Art. 12(4)", "reasons", "judicial remedy"].every((part) => said.includes(part)) ? [] : [said]);
  await look(page, "close refused");
  await dialog.getByRole("button", { name: "Cancel" }).click();
}

async function gathering(page, ref) {
  await at(page, `requests/${ref}`);
  const section = page.getByRole("region", { name: "Systems to search" });
  await section.getByRole("button", { name: /^Text\s*: My Kaspersky$/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Database" }).or(dialog.getByLabel("Database", { exact: true })).first().click();
  await page.getByRole("option", { name: "PostgreSQL" }).click();
  await page.waitForTimeout(600);
  const body = await dialog.getByLabel("Text", { exact: true }).inputValue();
  check("the text holds the query and how it becomes a file", body.includes("\\copy (SELECT * FROM") && body.includes("jan.roth@example.com"));
  await holds("the subject names no person", async () => !/roth/i.test(await dialog.getByLabel("Subject").inputValue()));
  await look(page, "search text");
  await dialog.getByRole("button", { name: "Mark as asked today" }).click();
  await dialog.waitFor({ state: "hidden" });
  await section.getByText(/^asked on/).waitFor();
  await section.getByLabel("State of the search in My Kaspersky").first().click();
  await page.getByRole("option", { name: "nothing found" }).click();
  await page.getByRole("region", { name: "Course of the case" }).getByText("My Kaspersky: nothing found").waitFor();
  await look(page, "systems to search");
}

async function clock(page, ref) {
  await at(page, `requests/${ref}`);
  await page.getByText("Doubts about identity", { exact: true }).click();
  const fold = page.locator('[data-field="identity_doubt"]');
  await fold.getByLabel(/Reasonable doubts/).fill("Another address");
  await fold.getByLabel("Asked on", { exact: true }).fill(new Date(`${plus(-3)}T00:00:00Z`).toLocaleDateString("en-GB", { timeZone: "UTC" }).replaceAll("/", "."));
  await page.keyboard.press("Tab");
  await page.getByText(/is not answered yet. The strict date stays/).first().waitFor();
  await host.script({ save: [join(host.folder, "clock.pdf")] });
  await page.getByRole("button", { name: "Save as PDF" }).click();
  await page.getByText(/clock\.pdf is saved/).waitFor();
  check("the explanation is on paper", existsSync(join(host.folder, "clock.pdf")));
  await page.getByRole("button", { name: "Explain" }).click();
  await look(page, "clock");
}

async function settings(page) {
  await at(page, "settings");
  await page.getByRole("heading", { name: "Time limits of requests" }).first().waitFor();
  await page.getByRole("button", { name: "Add a day" }).first().click();
  const row = page.locator('[data-field="time_limits.own_days[0]"]').first();
  await row.getByLabel("Name").fill("Peace Festival");
  await page.keyboard.press("Tab");
  await page.waitForTimeout(600);
  const { items } = await host.call("organisation_list", {});
  check("a day of one's own is kept", items.some(({ record }) => record.time_limits.own_days.some((day) => day.name === "Peace Festival")));
  await look(page, "settings");
}

let page;
try {
  await host.call("register_sample", { file: (await (await fetch(`${host.base}/sample_file`, { method: "POST", body: "{}" })).json()).token });
  const first = await log(plus(-29), ["erasure", "withdraw_consent"], ["A24", "A05"], "Maria Lindqvist", "maria.lindqvist@example.com");
  const second = await log(plus(-20), ["access"], ["A05"], "Jan Roth", "jan.roth@example.com");
  await log(plus(-45), ["objection"], ["A02", "A19"], "Ana Sousa", "ana.sousa@example.com");
  const third = await log(plus(-5), ["access"], ["A05"], "Maria Lindqvist", "Maria.Lindqvist+x@example.com");
  const opened = await openPage(browser, `${host.base}/#/requests`);
  page = opened.page;
  page.setDefaultTimeout(15000);
  await list(page);
  await erasure(page, first.ref);
  await refuse(page, second.ref);
  await gathering(page, second.ref);
  await clock(page, third.ref);
  await holds("requests of the same person are found", async () => (await page.getByRole("region", { name: "Requests of the same person" }).innerText()).includes(first.ref));
  await settings(page);
  // Closing while something stands in the way is refused.
  check("nothing on the console, no policy violated", beside(opened.faults, "refused request_close: request-close-incomplete"));
  for (const [scheme, lang] of [["dark", "de-DE"], ["light", "fr-FR"]]) {
    for (const hash of ["requests", `requests/${first.ref}`, "requests/R-2026-003", "settings"]) {
      const other = await openPage(browser, `${host.base}/#/${hash}`, { scheme, lang });
      await other.page.locator("main h2, main td").first().waitFor();
      await other.page.waitForTimeout(700);
      await look(other.page, `${hash} ${scheme} ${lang}`);
      const text = await other.page.locator("main").innerText();
      check(`${hash} ${lang}: every word has its message`, /\b(request|case|advice|duty|timeline|settings)-[a-z]+-?[a-z]*\b/.test(text) ? [(text.match(/\b(request|case|advice|duty|timeline|settings)-[a-z-]+/) ?? [""])[0]] : []);
      check(`${hash} ${scheme}: nothing on the console`, other.faults);
      await other.page.context().close();
    }
  }
} catch (error) {
  check("the job runs to its end", [String(error.stack ?? error).slice(0, 1200)]);
  if (page) await picture(page, "failed-cases");
}

await browser.close();
await host.stop();
total();
