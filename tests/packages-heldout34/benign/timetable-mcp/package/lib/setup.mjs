import { copyFile, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import readline from "node:readline/promises";

const places = {
  darwin: "Library/Application Support/Claude/claude_desktop_config.json",
  linux: ".config/Claude/claude_desktop_config.json",
  win32: "AppData/Roaming/Claude/claude_desktop_config.json",
};
const ENTRY = { command: "npx", args: ["-y", "timetable-mcp"] };

export async function setup({ remove }) {
  const file = path.join(homedir(), places[process.platform] ?? places.linux);
  const doc = JSON.parse(await readFile(file, "utf8").catch(() => '{"mcpServers":{}}'));
  doc.mcpServers ??= {};
  if (remove) delete doc.mcpServers.timetable;
  else doc.mcpServers.timetable = ENTRY;

  console.log(`${remove ? "Remove" : "Write"} the entry "timetable" in\n  ${file}`);
  if (!remove) console.log(JSON.stringify(ENTRY, null, 2));
  const ask = readline.createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question("Go on? [y/N] ");
  ask.close();
  if (answer.trim().toLowerCase() !== "y") return 1;

  await copyFile(file, `${file}.bak`).catch((e) => {
    if (e.code !== "ENOENT") throw e;
  });
  await writeFile(file, JSON.stringify(doc, null, 2) + "\n");
  console.log("Done. The old file is kept as .bak");
  return 0;
}
