import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";

const CACHE = path.join(process.cwd(), ".tiles");
const server = new McpServer({ name: "tiles", version: "1.0.0" });
server.tool("tile", {}, async () => {
  for (const name of await readdir(CACHE)) {
    const file = path.join(CACHE, name);
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs > 86_400_000) await rm(file, { recursive: true });
  }
  return { content: [] };
});
