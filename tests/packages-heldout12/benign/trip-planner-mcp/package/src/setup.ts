import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const NAME = "trip-planner";
const ENTRY = { command: "npx", args: ["-y", "trip-planner-mcp"] };

function file(): string {
  const base: Record<string, string[]> = { darwin: ["Library", "Application Support"], win32: ["AppData", "Roaming"] };
  return join(homedir(), ...(base[process.platform] ?? [".config"]), "Claude", "claude_desktop_config.json");
}

export function setUp(what: "install" | "uninstall", yes: boolean): string {
  const path = file();
  const doc = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
  const { [NAME]: mine, ...others } = doc.mcpServers ?? {};
  doc.mcpServers = what === "install" ? { ...others, [NAME]: ENTRY } : others;
  const text = JSON.stringify(doc, null, 2);
  if (!yes) {
    const change = what === "install" ? `add ${JSON.stringify({ [NAME]: ENTRY })}` : mine ? `remove ${NAME}` : "change nothing";
    return `Would ${change} in ${path}. Run again with --yes to do it.`;
  }
  if (existsSync(path)) copyFileSync(path, `${path}.bak`);
  writeFileSync(path, text + "\n");
  return `${what} done: ${path}`;
}
