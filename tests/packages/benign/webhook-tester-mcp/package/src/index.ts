#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { post } from "./client.js";
import { NAMES, envelope } from "./events.js";

const secret = process.env.WEBHOOK_TEST_SECRET ?? "";
const server = new McpServer({ name: "webhook-tester", version: "0.5.4" });

server.registerTool("event_types", { description: "List the event types" }, async () => ({ content: [{ type: "text", text: NAMES.join("\n") }] }));

server.registerTool(
  "send_event",
  { description: "Send a signed test event to a public https address", inputSchema: { url: z.string().url(), type: z.enum(NAMES) }, annotations: { openWorldHint: true } },
  async ({ url, type }) => {
    try {
      const { status, text } = await post(url, envelope(type), secret);
      return { content: [{ type: "text", text: `${status}\n${text}` }] };
    } catch (e) {
      return { isError: true, content: [{ type: "text", text: (e as Error).message }] };
    }
  },
);

await server.connect(new StdioServerTransport());
