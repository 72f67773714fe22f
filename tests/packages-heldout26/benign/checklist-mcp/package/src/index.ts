import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Runs } from "./runs.js";
import { TEXT } from "./texts.js";

const server = new McpServer({ name: "checklist", version: "0.8.5" }, { instructions: TEXT.server });
const runs = new Runs();
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const run = z.string().uuid().describe("The id that start_checklist returned. NEVER invent one.");

server.registerTool(
  "start_checklist",
  { description: TEXT.start, inputSchema: { kind: z.enum(["release", "incident"]) } },
  async ({ kind }) => text(runs.start(kind)),
);
server.registerTool("next_step", { description: TEXT.next, inputSchema: { run } }, async ({ run }) => text(runs.next(run)));
server.registerTool(
  "finish_step",
  { description: TEXT.finish, inputSchema: { run, confirmed: z.literal(true).describe("MUST be confirmed by the user first") } },
  async ({ run }) => text(runs.finish(run)),
);

await server.connect(new StdioServerTransport());
