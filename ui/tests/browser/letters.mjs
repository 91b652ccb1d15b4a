// Letters of a case, over the real core: a gap that stops the issuing, the letter in the list with its hash, the files
// made of it, what the case notes, another language; in both themes and once in German.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { at, beside, bothThemes, check, holds, looks, openPage, picture, startBrowser, startHost, total } from "./kit.mjs";

const host = await startHost();
const browser = await startBrowser();

const look = looks("letters-");

const lettersOf = async (ref) => (await host.call("letter_list", { request: ref })).items;

/** Opens the dialog of one kind of letter. */
async function write(page, kind) {
  await page.getByRole("region", { name: "Letters", exact: true }).getByRole("button", { name: "Write a letter" }).click();
  await page.getByRole("menuitem", { name: kind }).click();
  const dialog = page.getByRole("dialog", { name: kind });
  await dialog.getByRole("textbox", { name: "Text", exact: true }).waitFor();
  return dialog;
}

/** Puts words into every gap of the text, as a person would. */
async function fill(dialog, words) {
  const text = dialog.getByRole("textbox", { name: "Text", exact: true });
  await text.fill((await text.inputValue()).replaceAll(/\[\[[^\]]*\]\]/g, words));
  await dialog.locator("[data-gap]").first().waitFor({ state: "detached" });
}

async function gap(page, ref) {
  await at(page, `requests/${ref}`);
  const dialog = await write(page, "Notice of an extension");
  const text = dialog.getByRole("textbox", { name: "Text", exact: true });
  await holds("what the case does not say is a gap", async () => (await text.inputValue()).includes("[[reason of the extension]]"));
  await holds("the subject names the case and nobody", async () => (await dialog.getByRole("textbox", { name: "Subject", exact: true }).inputValue()) === `We need more time for your request ${ref}`);
  const missing = dialog.getByRole("list", { name: "Still missing" });
  await missing.getByText("Gap: reason of the extension").waitFor();
  await dialog.locator("canvas").first().waitFor();
  await bothThemes(page, "letters-dialog-with-a-gap");
  await dialog.getByRole("button", { name: "Issue the letter" }).click();
  const alert = dialog.getByRole("alert").filter({ hasText: "The letter still has gaps." });
  await alert.waitFor();
  await holds("it says what is safe and what next", async () => (await alert.innerText()).includes("Nothing was issued. Fill what stands in double brackets"));
  check("a letter with a gap does not go out", (await lettersOf(ref)).length === 0);
  await look(page, "stopped by a gap");
  await fill(dialog, "The files lie in three archives.");
  await dialog.getByRole("button", { name: "Issue the letter" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByText(/^L-001, Notice of an extension: issued/).waitFor();
}

async function listed(page, ref) {
  const [{ record }] = await lettersOf(ref);
  check("it is kept as it was written", record.text.includes("The files lie in three archives.") && !record.text.includes("[["));
  const row = page.getByRole("region", { name: "Letters", exact: true }).getByRole("row", { name: /L-001/ });
  await row.waitFor();
  const said = await row.innerText();
  check("the list shows kind and hash", said.includes("Notice of an extension") && said.includes(record.sha256.slice(0, 12)) ? [] : [said]);
  await bothThemes(page, "letters-list");
  const save = async (as, name) => {
    await host.script({ save: [join(host.folder, name)] });
    await row.getByRole("button", { name: /^Save/ }).click();
    await page.getByRole("menuitem", { name: as }).click();
    await page.getByText(new RegExp(`^${name.replace(".", "\\.")} is saved`)).waitFor();
    return readFileSync(join(host.folder, name));
  };
  const docx = await save("For a word processor (DOCX)", "letter.docx");
  check("the file for a word processor is one", docx.length > 2000 && docx.subarray(0, 2).toString() === "PK" && docx.includes("word/document.xml"));
  const pdf = await save("As PDF", "letter.pdf");
  check("the PDF is byte for byte the one that went out", createHash("sha256").update(pdf).digest("hex") === record.sha256);
  const mail = (await save("As a draft for the mail program (EML)", "letter.eml")).toString();
  check("the draft for the mail program opens unsent, to the person", mail.includes("X-Unsent: 1") && mail.includes("maria.lindqvist@example.com") ? [] : [mail.slice(0, 400)]);
}

async function noted(page, ref) {
  const dialog = await write(page, "Confirmation of receipt");
  await holds("noting it in the case is proposed", async () => await dialog.getByLabel("Note it in the case").isChecked());
  await fill(dialog, "M. Berger");
  await dialog.getByRole("button", { name: "Issue the letter" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByRole("region", { name: "Letters", exact: true }).getByRole("row", { name: /L-002/ }).waitFor();
  const { request } = await host.call("request_get", { id: ref });
  check("the case notes the confirmation", request.acknowledged?.sent_on === "2026-11-23" ? [] : [JSON.stringify(request.acknowledged)]);
  await page.getByRole("region", { name: "Letters", exact: true }).getByRole("button", { name: "Write a letter" }).click();
  const menu = page.getByRole("menu");
  await menu.getByText("All letters", { exact: true }).waitFor();
  await holds("what was issued is not asked for any more", async () => (await menu.getByText("What the case asks for now", { exact: true }).count()) === 0);
  await page.keyboard.press("Escape");
  await menu.waitFor({ state: "hidden" });
}

/** The reader's language is not the letter's: that is the person's, until another is chosen. */
async function german(ref) {
  const { page, faults } = await openPage(browser, `${host.base}/#/requests/${ref}`, { scheme: "dark", lang: "de-DE" });
  page.setDefaultTimeout(15000);
  await page.getByRole("region", { name: "Schreiben", exact: true }).getByRole("button", { name: "Schreiben verfassen" }).click();
  await page.getByRole("menuitem", { name: "Mitteilung einer Verlängerung" }).click();
  const dialog = page.getByRole("dialog", { name: "Mitteilung einer Verlängerung" });
  const subject = dialog.getByRole("textbox", { name: "Betreff", exact: true });
  await subject.waitFor();
  await holds("a person of English tongue gets an English letter", async () => (await subject.inputValue()) === `We need more time for your request ${ref}`);
  await dialog.getByLabel("Sprache des Schreibens").first().click();
  await page.getByRole("option", { name: "Deutsch" }).click();
  await dialog.locator('textarea[lang="de"]').first().waitFor();
  await holds("another language is another text", async () => (await subject.inputValue()) === `Wir brauchen mehr Zeit für Ihren Antrag ${ref}` ? [] : [await subject.inputValue()]);
  await dialog.getByText("Lücke: Grund der Verlängerung").waitFor();
  await dialog.locator("canvas").first().waitFor();
  await look(page, "dialog dark de-DE");
  const text = await dialog.innerText();
  check("every word has its message", text.match(/\bletters?-[a-z]+(-[a-z]+)*\b/g) ?? []);
  await dialog.getByRole("button", { name: "Abbrechen" }).click();
  await dialog.waitFor({ state: "hidden" });
  check("a letter that was left was not issued", (await lettersOf(ref)).length === 2);
  check("German: nothing on the console", faults);
  await page.context().close();
}

let page;
try {
  await host.call("register_sample", { file: (await (await fetch(`${host.base}/sample_file`, { method: "POST", body: "{}" })).json()).token });
  const { ref } = await host.call("request_new", {
    rights: ["access"], received_on: "2026-11-20", channel: "E-mail", name: "Maria Lindqvist",
    identifiers: [{ kind: "email", value: "maria.lindqvist@example.com", column: null }], language: "en", calendar: "DE", activities: [],
  });
  // Where the answer goes is asked for after the request is logged.
  const { request, version } = await host.call("request_get", { id: ref });
  await host.call("request_save", { request: { ...request, person: { ...request.person, contact: "maria.lindqvist@example.com" } }, version });
  const opened = await openPage(browser, `${host.base}/#/requests`);
  page = opened.page;
  page.setDefaultTimeout(15000);
  await gap(page, ref);
  await listed(page, ref);
  await noted(page, ref);
  await german(ref);
  check("nothing on the console, no policy violated", beside(opened.faults, "refused letter_issue: letter-gaps"));
} catch (error) {
  check("the job runs to its end", [String(error.stack ?? error).slice(0, 1200)]);
  if (page) await picture(page, "failed-letters");
}

await browser.close();
await host.stop();
total();
