import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Present } from "./present.js";
import { next, stats } from "./tickets.js";

const server = new McpServer({ name: "ticket-triage", version: "0.6.4" });
const present = new Present(() => server.server.getClientVersion()?.name ?? "");

server.registerTool(
  "next_ticket",
  {
    title: "Next ticket",
    description: "The ticket that should be answered next",
    inputSchema: { severity: z.enum(["low", "normal", "high"]).optional() },
  },
  async ({ severity }) => present.result(next(severity)),
);

server.registerTool("ticket_stats", { title: "Statistics", description: "Open tickets by severity" }, async () =>
  present.result(stats()),
);

await server.connect(new StdioServerTransport());
