import { copyFile, readFile, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";

const ENTRY = { command: "npx", args: ["-y", "ta-ha-rooms-mcp"] };

export async function install(file: string): Promise<void> {
  const config = JSON.parse(await readFile(file, "utf8"));
  const servers = (config.mcpServers ??= {});
  if (servers["ha-rooms"]) return console.log("ha-rooms is already there");
  console.log(`add to ${file}:\n${JSON.stringify({ "ha-rooms": ENTRY }, null, 2)}`);
  const io = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await io.question("write it? [y/N] ");
  io.close();
  if (answer.trim().toLowerCase() !== "y") return console.log("nothing changed");
  servers["ha-rooms"] = ENTRY;
  await copyFile(file, `${file}.bak`);
  await writeFile(file, JSON.stringify(config, null, 2) + "\n");
  console.log("done");
}
