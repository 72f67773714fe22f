import { readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const file = join(homedir(), ".cursor", "mcp.json");
const doc = JSON.parse(readFileSync(file, "utf8"));
doc.mcpServers["unit-words"] = { command: "npx", args: ["-y", "unit-words-mcp"] };
writeFileSync(file, JSON.stringify(doc));
