#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { deliver } from "./delivery.js";
import { fill, names } from "./templates.js";

const server = new McpServer({ name: "sendwell", version: "1.0.16" });
const address = z.string().email();
const text = (t) => ({ content: [{ type: "text", text: t }] });

server.registerTool(
  "send_mail",
  { description: "Send a plain text message", inputSchema: { to: address, subject: z.string(), body: z.string() } },
  async ({ to, subject, body }) => text(await deliver({ to, subject, text: body })),
);

server.registerTool(
  "send_template",
  {
    description: "Send a message made from a template",
    inputSchema: { to: address, template: z.string(), values: z.record(z.string(), z.string()) },
  },
  async ({ to, template, values }) => text(await deliver({ to, ...(await fill(template, values)) })),
);

server.registerTool("list_templates", { description: "Names of the templates" }, async () => text((await names()).join("\n")));

await server.connect(new StdioServerTransport());
