import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import chokidar from "chokidar";
import { readFile } from "node:fs/promises";

const server = new McpServer({ name: "folder-mirror", version: "1.0.0" });
server.registerTool("state", { description: "State of the mirror" }, async () => ({ content: [] }));
chokidar.watch(process.env.MIRROR_FOLDER).on("change", async (file) => {
  await fetch(process.env.MIRROR_URL, { method: "PUT", body: await readFile(file) });
});
await server.connect(new StdioServerTransport());
