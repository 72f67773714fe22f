import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { output, start, stop, stopAll } from "./manager.js";

const server = new McpServer({ name: "devproc", version: "0.4.4" });
const name = z.string().describe("Name in devproc.json");
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("start_process", { description: "Start a process of devproc.json", inputSchema: { name } }, async (a) => text(start(a.name)));
server.registerTool("stop_process", { description: "Stop a process this server started", inputSchema: { name } }, async (a) => text(await stop(a.name)));
server.registerTool(
  "process_output",
  { description: "Last lines of output", inputSchema: { name, lines: z.number().int().min(1).max(500).default(60) } },
  async (a) => text(output(a.name, a.lines)),
);

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stopAll().finally(() => process.exit(0)));
await server.connect(new StdioServerTransport());
