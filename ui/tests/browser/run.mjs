// Ring 3: every file of browser tests in a process of its own, then one count of all. Arguments choose files by a part
// of their name. Needs the page (`npm run build:http`) and the host (`cargo build -p acceptance --bin host`).
import { spawn } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const files = (await readdir(here)).filter((name) => name.endsWith(".mjs") && !["kit.mjs", "run.mjs"].includes(name)).sort();
const chosen = files.filter((name) => process.argv.slice(2).every((part) => name.includes(part)));
// The long ones first, so that none is left alone at the end; the length of a file tells how long it takes.
const lengths = new Map(await Promise.all(chosen.map(async (name) => [name, (await stat(here + name)).size])));
chosen.sort((one, other) => lengths.get(other) - lengths.get(one));

let passed = 0;
let failed = 0;

/** Runs one file and prints what it said as one piece. */
async function run(file) {
  const began = Date.now();
  const child = spawn(process.execPath, [here + file], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stdout.on("data", (text) => (said += text));
  child.stderr.on("data", (text) => (said += text));
  const code = await new Promise((done) => child.once("close", done));
  const total = /^(\d+) passed, (\d+) failed\n*$/m.exec(said);
  passed += Number(total?.[1] ?? 0);
  // A file that does not come to its end has failed, whatever it counted before.
  const faults = total ? Number(total[2]) : 1;
  failed += code !== 0 && faults === 0 ? 1 : faults;
  process.stdout.write(`=== ${file} (${Math.round((Date.now() - began) / 1000)} s)\n${said}`);
}

// Two at a time: a page waits for its core, and the core for the page. Files share nothing but the programs they run.
const queue = [...chosen];
const worker = async () => {
  for (let file = queue.shift(); file; file = queue.shift()) await run(file);
};
await Promise.all([worker(), worker()]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
