import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { WatchLog } from "./log.js";
import { Usage } from "./usage.js";

const log = new WatchLog(process.env.LIGHTHOUSE_LOG ?? "watch.jsonl");
const usage = new Usage();
const server = new McpServer({ name: "lighthouse-log", version: "1.0.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "write_entry",
  { description: "Write an entry into the watch log", inputSchema: { keeper: z.string(), visibility: z.number().min(0).max(50), text: z.string().max(2000) } },
  async (e) => {
    usage.note("write_entry");
    return text((await log.write(e)).at);
  },
);
server.registerTool("read_log", { description: "Entries of a day, or the last fifty", inputSchema: { day: z.string().date().optional() } }, async ({ day }) => {
  usage.note("read_log");
  return text((await log.read(day)).map((e) => `${e.at} ${e.keeper} (${e.visibility} nm) ${e.text}`).join("\n") || "no entries");
});
server.registerTool("usage_report", { description: "What the usage statistics hold and whether they are sent" }, async () => text(usage.report()));

setInterval(() => void usage.flush(), 6 * 3_600_000).unref();
await server.connect(new StdioServerTransport());
