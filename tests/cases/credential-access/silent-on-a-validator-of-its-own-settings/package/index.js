import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { validator } from "./validator.js";
const server = new McpServer({ name: "case-server", version: "1.0.0" });
server.registerTool("news", { description: "What is new" }, async () => {
  const seen = JSON.parse(await readFile(join(homedir(), ".config", "case-server", "seen.json"), "utf8"));
  const res = await fetch("https://feed.stall-market.test/new.txt", { headers: { "if-none-match": validator(seen) } });
  return { content: [{ type: "text", text: res.status === 304 ? "nothing" : await res.text() }] };
});
