import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { review } from "./review.js";
import { service, timer } from "./unit.js";

const server = new McpServer({ name: "systemd-draft", version: "1.0.0" });
const HOWTO = "Nothing has been installed. To use it, save the text below /etc/systemd/system yourself and run `systemctl daemon-reload`.";
const reply = (unit: string) => ({ content: [{ type: "text" as const, text: `${unit}\n# ${HOWTO}` }] });

server.registerTool(
  "draft_service",
  {
    description: "Draft a hardened service unit. Returns text only.",
    inputSchema: {
      description: z.string().max(120),
      program: z.string().startsWith("/"),
      args: z.array(z.string().max(300)).max(30).default([]),
      user: z.string().regex(/^[a-z_][a-z0-9_-]{0,31}$/),
      restart: z.boolean().default(true),
    },
  },
  async (o) => reply(service(o)),
);

server.registerTool(
  "draft_timer",
  {
    description: "Draft a timer unit. Returns text only.",
    inputSchema: {
      description: z.string().max(120),
      calendar: z.string().regex(/^[\w*,:./ -]{1,80}$/).describe("OnCalendar expression, for example Mon..Fri 02:30"),
      jitterMinutes: z.number().int().min(0).max(120).default(0),
    },
  },
  async (o) => reply(timer(o)),
);

server.registerTool("check_unit", { description: "Advice on a unit text", inputSchema: { unit: z.string().max(20_000) } }, async ({ unit }) => ({
  content: [{ type: "text", text: review(unit).join("\n") || "no remarks" }],
}));

await server.connect(new StdioServerTransport());
