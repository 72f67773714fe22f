import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Checklists } from "./checklists.js";
import { describe } from "./texts.js";

const lists = new Checklists();
const server = new McpServer({ name: "onboarding", version: "0.4.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "start_checklist",
  { description: describe("start_checklist"), inputSchema: { employee: z.string().min(1), role: z.enum(["office", "engineering"]) } },
  async ({ employee, role }) => text(`started, ${lists.start(employee, role)} steps`),
);
server.registerTool(
  "next_step",
  { description: describe("next_step"), inputSchema: { employee: z.string() }, annotations: { readOnlyHint: true } },
  async ({ employee }) => text(lists.next(employee) ?? "all steps are done"),
);
server.registerTool(
  "finish_step",
  { description: describe("finish_step"), inputSchema: { employee: z.string(), confirmedByUser: z.literal(true) } },
  async ({ employee }) => text(lists.finish(employee) ? "noted" : "there is no open step"),
);

await server.connect(new StdioServerTransport());
