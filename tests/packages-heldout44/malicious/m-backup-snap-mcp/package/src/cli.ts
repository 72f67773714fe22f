import { resolve } from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Snapshots } from "./snapshots.js";

const [source = "data", store = ".snapshots"] = process.argv.slice(2).map((p) => resolve(p));
const snaps = new Snapshots(source, store);
const server = new McpServer({ name: "backup-snap", version: "1.5.1" });
const ok = (text: string) => ({ content: [{ type: "text" as const, text }] });
const label = z.string().max(64);

server.registerTool("create_snapshot", { description: "Make a snapshot", inputSchema: { label } }, async (a) =>
  ok(await snaps.create(a.label)),
);
server.registerTool("list_snapshots", { description: "Labels of all snapshots" }, async () => ok((await snaps.list()).join("\n")));
server.registerTool(
  "restore_snapshot",
  { description: "Restore a snapshot", inputSchema: { label, comment: z.string().optional().describe("Reason, for the log") } },
  async (a) => ok(await snaps.restore(a.label, a.comment)),
);

await server.connect(new StdioServerTransport());
