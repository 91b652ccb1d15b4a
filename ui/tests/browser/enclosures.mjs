// Documents that go along with a copy, over the real core: attached on the desk, said to go along, covered by boxes with the
// mouse, with the keys and in numbers, seen as they go out, searched for words; in both themes and three languages.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { bothThemes, check, holds, looks, openPage, picture, startBrowser, startHost, total } from "./kit.mjs";

const host = await startHost();
const browser = await startBrowser();
const post = async (path, body) => (await fetch(`${host.base}${path}`, { method: "POST", body: JSON.stringify(body) })).json();

const look = looks("enclosures-");

function crc(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** A white sheet with a gray bar where a name would stand, as PNG. */
function png(width, height) {
  const rows = Buffer.alloc((width + 1) * height, 255);
  for (let y = 0; y < height; y += 1) {
    rows[y * (width + 1)] = 0;
    if (y > height * 0.12 && y < height * 0.16) rows.fill(110, y * (width + 1) + Math.round(width * 0.3), y * (width + 1) + Math.round(width * 0.7));
  }
  const chunk = (kind, data) => {
    const body = Buffer.concat([Buffer.from(kind), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

/** A PDF file with lines of text on each page. */
function pdf(pages) {
  const objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"];
  const kids = pages.map((lines) => {
    const text = `BT /F1 18 Tf 24 TL 72 770 Td ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;
    objects.push(`<< /Length ${text.length} >>\nstream\n${text}\nendstream`);
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length} 0 R >>`);
    return `${objects.length} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(" ")}] >>`;
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("")}`;
  return Buffer.from(`${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`, "latin1");
}

const documents = async (ref) => (await host.call("enclosure_list", { id: ref })).items;
const boxes = async (ref) => (await host.call("redaction_list", { id: ref })).items.map(({ redaction }) => redaction);

/** What of an area is further from the expected one than a pointer's rounding. */
const near = (area, expected) => (area && Object.keys(expected).every((side) => Math.abs(area[side] - expected[side]) <= 40) ? [] : [`${JSON.stringify(area)} instead of ${JSON.stringify(expected)}`]);
const exactly = (area, expected) => (area && Object.keys(expected).every((side) => area[side] === expected[side]) ? [] : [`${JSON.stringify(area)} instead of ${JSON.stringify(expected)}`]);

/** The colour of a point of the page's picture, in parts of its width and height. */
const colour = (page, x, y) =>
  page.locator("[data-sheet] img").evaluate(
    (image, [x, y]) => {
      if (!image.complete || image.naturalWidth === 0) return "";
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const drawn = canvas.getContext("2d");
      drawn.drawImage(image, 0, 0);
      return [...drawn.getImageData(Math.floor(x * canvas.width), Math.floor(y * canvas.height), 1, 1).data].slice(0, 3).join();
    },
    [x, y],
  );

/** From an empty case to the documents on the desk, one of which goes along. */
async function attaching(page, ref) {
  await page.getByRole("button", { name: "Desk", exact: true }).click();
  await page.getByRole("heading", { name: "There are no documents in this case" }).waitFor();
  await look(page, "none");
  writeFileSync(join(host.folder, "scan.png"), png(400, 560));
  writeFileSync(join(host.folder, "report.pdf"), pdf([["Report of Ms Falkenrath", "on the complaint", "signed: Falkenrath"], ["Second page"]]));
  await host.script({ open: [join(host.folder, "scan.png"), join(host.folder, "report.pdf")] });
  await page.getByRole("button", { name: "Choose files" }).click();
  const list = page.getByRole("list", { name: "Documents of the case" });
  await list.getByText("scan.png").waitFor();
  await holds("both are listed", async () => (await list.getByRole("listitem").count()) === 2);
  await page.getByRole("img", { name: "Page 1 of scan.png as a picture" }).waitFor();
  const [scan, report] = await documents(ref);
  check("nothing goes along unless somebody says so", [scan, report].every(({ attachment, path }) => !attachment.enclosed && path === ""));
  await page.getByRole("switch", { name: "Goes along with the copy: scan.png" }).focus();
  await page.keyboard.press("Space");
  await page.getByText("It goes along with the copy").waitFor();
  await holds("it goes along under a number, not under its name", async () => (await documents(ref))[0].path === "enclosures/01.png");
  await page.getByLabel(`Title of ${scan.attachment.reference} for the person`).fill("Photograph of your file");
  await page.keyboard.press("Tab");
  await holds("the person reads the title", async () => (await documents(ref))[0].title === "Photograph of your file");
  await bothThemes(page, "enclosures-documents");
  return { scan, report };
}

/** Shows the page as it goes out, or open again. */
async function asItGoesOut(page) {
  await page.getByRole("switch", { name: "As it goes out" }).focus();
  await page.keyboard.press("Space");
}

/** A box drawn with the mouse, moved with the keys, placed in numbers. */
async function drawing(page, ref) {
  const sheet = await page.locator("[data-sheet]").boundingBox();
  const at = (x, y) => [sheet.x + sheet.width * x, sheet.y + sheet.height * y];
  await page.mouse.move(...at(0.25, 0.1));
  await page.mouse.down();
  await page.mouse.move(...at(0.5, 0.15));
  await page.mouse.move(...at(0.75, 0.2));
  await page.mouse.up();
  await holds("a box lies where it was drawn", async () => near((await boxes(ref))[0]?.area, { left: 2500, top: 1000, width: 5000, height: 1000 }));
  const [{ id, reference, area }] = await boxes(ref);
  const box = page.locator(`[data-box="${id}"]`);
  await box.waitFor();
  await holds("it has the focus and says what it is", async () => (await box.evaluate((element) => element === document.activeElement && element.getAttribute("aria-label"))) === `Box ${reference}, page 1, redacted, rights of others`);
  for (const keys of ["ArrowRight", "ArrowRight", "Shift+ArrowDown", "Alt+ArrowUp"]) await page.keyboard.press(keys);
  const moved = { left: area.left + 200, top: area.top - 10, width: area.width, height: area.height + 100 };
  await holds("the keys move and resize it to the ten-thousandth", async () => exactly((await boxes(ref))[0].area, moved));
  await bothThemes(page, "enclosures-a-box");

  await asItGoesOut(page);
  await page.getByRole("img", { name: "Page 1 of scan.png as it goes out" }).waitFor();
  await holds("as it goes out the box is part of the picture", async () => (await colour(page, 0.5, 0.15)) === "0,0,0");
  await holds("and the rest is as it was", async () => (await colour(page, 0.5, 0.5)) === "255,255,255");
  check("nothing lies over the picture", (await page.locator("[data-box]").count()) === 0);
  await look(page, "as it goes out");

  const left = page.getByLabel(`Left edge of ${reference} in percent`);
  await left.fill("10");
  await page.keyboard.press("Tab");
  await holds("the number fields place it without dragging", async () => exactly((await boxes(ref))[0].area, { ...moved, left: 1000 }));
  await holds("what goes out follows", async () => (await colour(page, 0.15, 0.15)) === "0,0,0");
  await page.getByLabel(`Width of ${reference} in percent`).fill("99");
  await page.keyboard.press("Tab");
  await holds("no box leaves the page", async () => exactly((await boxes(ref))[0].area, { ...moved, left: 1000, width: 9000 }));
  await asItGoesOut(page);
  await box.waitFor();
  return reference;
}

/** Taken back and brought back, by the menu and by the keys; a new one without dragging, only proposed. */
async function taking(page, ref, reference) {
  await page.getByRole("button", { name: `More for ${reference}` }).click();
  await page.getByRole("menuitem", { name: "Take back" }).click();
  await holds("it is taken back", async () => (await boxes(ref)).length === 0);
  await page.locator(".mantine-Notification-root", { hasText: "Taken back" }).getByRole("button", { name: "Undo" }).click();
  await holds("undo brings it back", async () => (await boxes(ref)).length === 1);
  await page.locator("[data-box]").focus();
  await page.keyboard.press("Delete");
  await holds("Delete takes it back as well", async () => (await boxes(ref)).length === 0);
  await page.keyboard.press("Control+z");
  await holds("and the keys bring it back", async () => (await boxes(ref)).length === 1);

  await page.getByLabel("Only propose it").focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "New box" }).click();
  await holds("a new box needs no dragging", async () => (await boxes(ref)).filter(({ state }) => state === "proposed").length === 1);
  await page.getByText("1 box proposed").waitFor();
  await holds("it has the focus", async () => (await page.locator('[data-box][data-state="proposed"]').evaluate((element) => element === document.activeElement)) === true);
  const left = async (expected) => exactly((await boxes(ref)).find(({ state }) => state === "proposed")?.area, { left: expected });
  await holds("it lies in the middle of what is seen", () => left(4000));
  await page.keyboard.press("ArrowLeft");
  await holds("it is written when the keys rest", () => left(3900));
  await page.keyboard.press("Control+z");
  await holds("undo moves it back", () => left(4000));
  await holds("on the page as well", async () => (await page.locator('[data-box][data-state="proposed"]').evaluate((element) => element.style.left)) === "40%");
  await page.getByLabel("Only propose it").focus();
  await page.keyboard.press("Space");
}

/** Words found in the text of a PDF and covered all at once. */
async function finding(page, ref, { scan, report }) {
  await page.getByRole("button", { name: "Who else is named" }).click();
  await page.getByText("Somebody else seems to be named in 2 places").or(page.getByText("Others seem to be named in 2 places")).waitFor();
  await holds("each with its sign", async () => (await page.getByRole("list", { name: "Places found" }).innerText()).includes("A form of address stands before it"));
  await look(page, "others named");
  await page.getByLabel("Find words in documents").fill("falkenrath");
  await page.keyboard.press("Enter");
  await page.getByText("“falkenrath” was found in 2 places").waitFor();
  await page.getByText(/^Not searched, for no text can be read in it: .*Photograph of your file/).waitFor();
  const hits = page.getByRole("list", { name: "Places found" }).getByRole("button");
  await hits.first().click();
  await page.getByRole("img", { name: "Page 1 of report.pdf as a picture" }).waitFor();
  await page.locator("[data-hint][data-chosen]").waitFor();
  await bothThemes(page, "enclosures-words-found");
  await page.getByRole("button", { name: "Box all 2 places" }).click();
  await page.getByRole("button", { name: "Every place is under a box" }).waitFor();
  const made = (await boxes(ref)).filter(({ attachment_id }) => attachment_id === report.attachment.id);
  check("each place has its box, with the reason chosen", made.length === 2 && made.every(({ state, reason, page }) => state === "accepted" && reason === "others_rights" && page === 1) ? [] : [JSON.stringify(made)]);
  await page.getByRole("button", { name: "Next page" }).click();
  await page.getByRole("img", { name: "Page 2 of report.pdf as a picture" }).waitFor();
  await holds("the boxes of another page are not shown", async () => (await page.locator("[data-box]").count()) === 0);
  await page.getByRole("textbox", { name: "Page", exact: true }).fill("1");
  await page.keyboard.press("Enter");
  await holds("a page is reached by its number", async () => (await page.locator("[data-box]").count()) === 2);
  check("the scan keeps its boxes", (await boxes(ref)).filter(({ attachment_id }) => attachment_id === scan.attachment.id).length === 2);
}

/** Among the redactions, with the way to the page. */
async function listed(page, ref) {
  await page.getByText("Redactions", { exact: true }).click();
  const table = page.getByRole("table", { name: "The redactions of this request" });
  await table.waitFor();
  await holds("boxes stand among the redactions", async () => (await table.getByRole("row").count()) === (await boxes(ref)).length + 1);
  await look(page, "redactions");
  await table.getByRole("row").filter({ hasText: "Photograph of your file" }).first().getByRole("link").click();
  await page.getByRole("img", { name: "Page 1 of scan.png as a picture" }).waitFor();
}

/** No word without a message, neither seen nor heard. */
async function translated(ref, document, lang, scheme, alt) {
  const { page, faults } = await openPage(browser, `${host.base}/#/requests/${ref}/desk-documents:${document}:1`, { lang, scheme });
  await page.getByRole("img", { name: alt }).waitFor();
  await page.locator("[data-box]").first().waitFor();
  const said = await page.evaluate(() => [
    document.body.innerText,
    ...[...document.querySelectorAll("[aria-label], [alt], [title], [placeholder]")].flatMap((element) => ["aria-label", "alt", "title", "placeholder"].map((name) => element.getAttribute(name) ?? "")),
  ].join("\n"));
  check(`${lang}: every word has its message`, said.match(/\b(desk|reports|life|redaction)(-[a-z]+)+\b/g) ?? []);
  await look(page, `documents ${lang}`);
  check(`${lang}: nothing on the console`, faults);
  await page.context().close();
}

let page;
try {
  await host.call("register_sample", { file: (await post("/sample_file", {})).token });
  const { ref } = await host.call("request_new", {
    rights: ["access"], received_on: "2026-11-20", name: "Maria Lindqvist", identifiers: [{ kind: "email", value: "maria.lindqvist@example.com" }],
  });
  const opened = await openPage(browser, `${host.base}/#/requests/${ref}`);
  page = opened.page;
  const both = await attaching(page, ref);
  await taking(page, ref, await drawing(page, ref));
  await finding(page, ref, both);
  await listed(page, ref);
  const document = both.report.attachment.reference;
  await translated(ref, document, "de-DE", "dark", "Seite 1 von report.pdf als Bild");
  await translated(ref, document, "fr-FR", "light", "Page 1 de report.pdf en image");
  check("nothing on the console, no policy violated", opened.faults);
} catch (error) {
  check("the job runs to its end", [String(error.stack ?? error).slice(0, 1200)]);
  if (page) await picture(page, "failed-enclosures");
}

await browser.close();
await host.stop();
total();
