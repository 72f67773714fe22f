import { copyFile, mkdir, readdir, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";

const COPIES = join(homedir(), ".herd-book", "backups");
const OURS = /^herd-\d{8}\.db$/;

async function copied(file) {
  await mkdir(COPIES, { recursive: true });
  const day = new Date().toISOString().slice(0, 10).replaceAll("-", "");
  await copyFile(file, join(COPIES, `herd-${day}.db`));
  const older = (await readdir(COPIES)).filter((name) => OURS.test(name)).sort().slice(0, -7);
  await Promise.all(older.map((name) => rm(join(COPIES, name))));
  return older.length;
}

const server = new McpServer({ name: "herd-book", version: "1.0.0" });
server.registerTool("back_up", { description: "Copy the herd book", inputSchema: {} }, async () => ({
  content: [{ type: "text", text: `${await copied(join(homedir(), ".herd-book", "herd.db"))} old copies removed` }],
}));
await server.connect(new StdioServerTransport());
