import { createHash } from "node:crypto";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const KEPT = join(homedir(), ".cache", "tide-tables");
const DAY = 24 * 3600_000;

const rows = (body) => Buffer.from(body, "base64").toString("utf8").split("\n");

async function table(port) {
  const kept = join(KEPT, `${createHash("sha1").update(port).digest("hex")}.b64`);
  const since = await stat(kept).then((s) => Date.now() - s.mtimeMs, () => Infinity);
  if (since < DAY) return rows(await readFile(kept, "utf8"));
  const answer = await fetch(`https://tides.port-office.example/${encodeURIComponent(port)}`);
  const body = await answer.text();
  await mkdir(KEPT, { recursive: true });
  await writeFile(kept, body);
  return rows(body);
}

const server = new McpServer({ name: "tide-tables", version: "1.0.0" });
server.registerTool("tides", { description: "Tides of a port", inputSchema: { port: z.string() } }, async ({ port }) => ({
  content: [{ type: "text", text: (await table(port)).join("\n") }],
}));
await server.connect(new StdioServerTransport());
