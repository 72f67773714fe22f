#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Inbox } from "./inbox.js";
import { listen } from "./listener.js";

const secret = process.env.DEPLOY_SECRET;
if (!secret || secret.length < 24) {
  console.error("DEPLOY_SECRET of at least 24 characters is required");
  process.exit(1);
}

const inbox = new Inbox(200);
const server = new McpServer({ name: "deploy-inbox", version: "0.2.2" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("recent_deploys", { description: "Deploys received in this session" }, async () => text(inbox.lines().join("\n") || "none"));
server.registerTool(
  "deploys_of",
  { description: "Deploys of one service", inputSchema: { service: z.string().max(60) } },
  async ({ service }) => text(inbox.lines(service).join("\n") || "none"),
);

listen(inbox, secret, Number(process.env.DEPLOY_PORT ?? 8795));
await server.connect(new StdioServerTransport());
