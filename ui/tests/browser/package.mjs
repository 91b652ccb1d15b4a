// Packages after the click: under a passphrase with its sheet, handed over with a proof, written again, for a colleague, kept
// and overdue; and the page inside a package, on a phone and in both schemes.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateRawSync } from "node:zlib";
import { at, audit, check, holds, looks, openPage, picture, startBrowser, startHost, total } from "./kit.mjs";

const EXPORTS = fileURLToPath(new URL("../../../data/sample/exports/", import.meta.url));
const COLLEAGUE = "age1sfw08cx037ts3vvpch0ay9vyvl46ezv2xagag2uu5m6e5uefxy7smnwne6";

const host = await startHost();
const browser = await startBrowser();
const inFolder = (name) => join(host.folder, name);
const admit = async (path) => (await (await fetch(`${host.base}/admit`, { method: "POST", body: JSON.stringify({ path }) })).json()).token;

/** One file of a ZIP, by way of its directory. */
function entry(zip, wanted) {
  let at = zip.readUInt32LE(zip.length - 6);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const length = zip.readUInt16LE(at + 28);
    const name = zip.toString("utf8", at + 46, at + 46 + length);
    if (name === wanted) {
      const local = zip.readUInt32LE(at + 42);
      const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const packed = zip.subarray(data, data + zip.readUInt32LE(at + 20));
      return zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    }
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`no ${wanted}`);
}

const look = looks();

/** The sample with one request and two exports, without the window. */
async function prepare() {
  const file = await admit(inFolder("s.ropa"));
  await host.call("register_sample", { file });
  const request = await host.call("request_new", {
    rights: ["access", "portability"], received_on: "2026-11-16", channel: "", name: "Maria Lindqvist", language: "de", calendar: "",
    identifiers: [{ kind: "email", value: "maria.lindqvist@example.com" }, { kind: "customer", value: "C-104857" }],
  });
  for (const [name, system, activity] of [["newsletter.csv", "Newsletter", "A24"], ["tickets.json", "Support desk", "A09"]]) {
    await host.call("collect_run", { request: request.id, file: await admit(join(EXPORTS, name)), system, activity, options: {}, columns: [] });
  }
  return request;
}

async function building(page) {
  await at(page, "#/requests/R-2026-001/package");
  await page.getByRole("heading", { name: "How it is made" }).waitFor();
  await page.getByText("Passphrase", { exact: true }).first().click();
  await page.getByText(/shown once and kept nowhere/).waitFor();
  await holds("which programs do not open it is said", async () => (await page.locator("main").innerText()).includes("Windows Explorer"));
  await page.getByRole("combobox", { name: "Why recipients are not named" }).click();
  await page.getByRole("option", { name: "They cannot be identified" }).click();
  await look(page, "package options");
  await host.script({ save: [inFolder("access.zip"), inFolder("sheet.pdf")] });
  await page.getByRole("button", { name: "Build package" }).click();
  const secret = page.locator("code").filter({ hasText: /^[a-z]+(-[a-z]+){7}$/ });
  await secret.waitFor({ timeout: 60_000 });
  const passphrase = (await secret.innerText()).trim();
  check("eight words are told", passphrase.split("-").length === 8);
  await holds("nothing is owed: no warning", async () => (await page.getByText(/where the law asks for names/).count()) === 0);
  await page.getByRole("button", { name: "Save passphrase sheet…" }).click();
  await page.getByText("sheet.pdf is written").waitFor();
  check("the sheet lies there", existsSync(inFolder("sheet.pdf")));
  await page.getByRole("button", { name: "Verify", exact: true }).click();
  await page.getByText("signed by this register").waitFor();
  await look(page, "package under passphrase");
  await at(page, "#/requests/R-2026-001");
  await at(page, "#/requests/R-2026-001/package");
  await page.getByRole("heading", { name: "How it is made" }).waitFor();
  await holds("the passphrase is shown once", async () => (await page.getByText(passphrase).count()) === 0);
  await host.script({ open: [inFolder("access.zip")] });
  await page.getByRole("button", { name: "Verify a file…" }).click();
  await page.getByLabel("Passphrase of the package").fill("wrong words");
  await page.getByRole("button", { name: "Check inside" }).click();
  await page.getByText("The passphrase does not fit.").waitFor();
  await page.getByLabel("Passphrase of the package").fill(passphrase.replaceAll("-", " ").toUpperCase());
  await page.getByRole("button", { name: "Check inside" }).click();
  await page.getByText(/files unchanged/).waitFor();
  await look(page, "package verified inside");
}

async function handing(page) {
  const card = page.locator('[data-package="R-2026-001/P1"]');
  const more = async (name) => {
    await card.getByRole("button", { name: "More on R-2026-001/P1" }).click();
    await page.getByRole("menuitem", { name }).click();
  };
  writeFileSync(inFolder("receipt.txt"), "receipt");
  await more("Note delivery…");
  const dialog = page.getByRole("dialog");
  // The host lives on 23 November 2026, whatever the day of the browser.
  await dialog.getByLabel("On", { exact: true }).fill("23.11.2026");
  await page.keyboard.press("Tab");
  await dialog.getByRole("textbox", { name: "To whom" }).fill("the person");
  await dialog.getByRole("textbox", { name: "What shows it" }).fill("downloaded 10:02");
  await dialog.getByRole("textbox", { name: "How the passphrase went" }).fill("telephone");
  await host.script({ open: [inFolder("receipt.txt")] });
  await dialog.getByRole("button", { name: "Attach a file as proof…" }).click();
  await dialog.getByText("Proof: receipt.txt").waitFor();
  await look(page, "package delivery");
  await dialog.getByRole("button", { name: "Note delivery" }).click();
  await card.getByText("Download after login").waitFor();
  await host.script({ save: [inFolder("again.zip"), inFolder("colleague.age")] });
  await more("Write again…");
  await dialog.getByText("None", { exact: true }).click();
  await look(page, "package again");
  await dialog.getByRole("button", { name: "Choose where…" }).click();
  await dialog.getByText("again.zip is written: the same package").waitFor({ timeout: 60_000 });
  await dialog.getByRole("button", { name: "Close" }).last().click();
  await more("For a colleague…");
  await dialog.getByRole("textbox", { name: /Public keys/ }).fill(COLLEAGUE);
  await look(page, "package for a colleague");
  await dialog.getByRole("button", { name: "Choose where…" }).click();
  await dialog.getByText("colleague.age is written").waitFor({ timeout: 60_000 });
  await dialog.getByRole("button", { name: "Close" }).last().click();
  check("it is a file of age", readFileSync(inFolder("colleague.age")).toString("latin1").startsWith("age-encryption.org/v1\n"));
  await host.call("package_keep", { package: "R-2026-001/P1", expires_on: "2026-11-01" });
  await at(page, "#/requests");
  await page.reload();
  await at(page, "#/requests/R-2026-001");
  await page.getByText("1 package file should be deleted by now.").click();
  await card.getByText(/To be deleted since/).waitFor();
  await look(page, "package overdue");
  await more("Files are deleted");
  await card.getByText(/Files deleted/).waitFor();
  await at(page, "#/settings");
  await page.getByRole("heading", { name: "Signature of packages" }).scrollIntoViewIfNeeded();
  await holds("a register without a passphrase says so", async () => (await page.getByText(/whoever has its file can sign/).count()) === 1);
  await look(page, "settings signing key");
}

/** The page inside a package, as the person sees it on a phone. */
async function reading() {
  const zip = readFileSync(inFolder("again.zip"));
  writeFileSync(inFolder("index.html"), entry(zip, "index.html"));
  writeFileSync(inFolder("answer.pdf"), entry(zip, "answer.pdf"));
  for (const scheme of ["light", "dark"]) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: scheme, deviceScaleFactor: 2 });
    const page = await context.newPage();
    await page.goto(`file://${inFolder("index.html")}`);
    check(`the page of a package on a phone, ${scheme}: axe`, await audit(page));
    const shape = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      lang: document.documentElement.lang,
      mains: document.querySelectorAll("main").length,
      titles: document.querySelectorAll("h1").length,
      cells: [...document.querySelectorAll("table")].filter((table) => !table.querySelector("thead th[scope=col]") || !table.querySelector("tbody th[scope=row]")).length,
      scripts: document.querySelectorAll("script").length,
    }));
    check("nothing is wider than the phone", shape.wide <= 390 ? [] : [`${shape.wide} px`]);
    check("it speaks the person's language", shape.lang === "de");
    check("one main part and one title", shape.mains === 1 && shape.titles === 1);
    check("every table says what its rows and columns are", shape.cells === 0);
    check("no script", shape.scripts === 0);
    await holds("the guide is there", async () => (await page.getByRole("heading", { name: "Wie Sie dieses Paket lesen" }).count()) === 1);
    if (process.env.LOOK) await page.screenshot({ path: join(process.env.LOOK, `page-${scheme}.png`), fullPage: true });
    await context.close();
  }
}

try {
  await prepare();
  const { page, faults } = await openPage(browser, host.base);
  try {
    await building(page);
    await handing(page);
  } catch (error) {
    await picture(page, "failed-package");
    throw error;
  }
  await reading();
  check("the console stays silent", faults);
} catch (error) {
  check(`the way was walked to its end (${String(error).split("\n")[0]})`, false);
} finally {
  await browser.close();
  await host.stop();
}
total();
