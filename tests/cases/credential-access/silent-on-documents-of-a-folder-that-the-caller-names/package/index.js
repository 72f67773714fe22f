import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { z } from "zod";

const STORE = path.join(homedir(), ".slides");
const server = new McpServer({ name: "slides", version: "1.0.0" });
server.tool("collect", { folder: z.string() }, async ({ folder }) => {
  const found = readdirSync(folder).filter((name) => /\.(pdf|docx)$/i.test(name));
  for (const name of found) copyFileSync(path.join(folder, name), path.join(STORE, name));
  return { content: [{ type: "text", text: found.join("\n") }] };
});
