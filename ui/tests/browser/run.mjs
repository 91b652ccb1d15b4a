// Ring 3: every file of browser tests in a process of its own, then one count of all. Arguments choose files by a part
// of their name. Needs the page (`npm run build:http`) and the host (`cargo build -p acceptance --bin host`).
import { spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const files = (await readdir(here)).filter((name) => name.endsWith(".mjs") && !["kit.mjs", "run.mjs"].includes(name)).sort();
const chosen = files.filter((name) => process.argv.slice(2).every((part) => name.includes(part)));

let passed = 0;
let failed = 0;
for (const file of chosen) {
  const child = spawn(process.execPath, [here + file], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (text) => (said += text));
  const code = await new Promise((done) => child.once("close", done));
  const total = /^(\d+) passed, (\d+) failed\n*$/m.exec(said);
  process.stdout.write(`${file}: ${said}`);
  passed += Number(total?.[1] ?? 0);
  // A file that does not come to its end has failed, whatever it counted before.
  failed += total ? Number(total[2]) : 1;
  if (code !== 0 && Number(total?.[2] ?? 1) === 0) failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
