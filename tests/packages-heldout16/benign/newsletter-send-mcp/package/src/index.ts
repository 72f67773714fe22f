#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { compose, deliver } from "./issue.js";

const server = new McpServer({ name: "newsletter-send", version: "0.5.0" });
const issue = { subject: z.string().max(150).regex(/^[^\r\n]+$/), text: z.string().max(100_000), list: z.enum(["customers", "partners"]) };

server.registerTool("preview_issue", { description: "Preview with all recipients", inputSchema: issue }, async (i) => {
  const m = await compose(i);
  return { content: [{ type: "text", text: `To: ${m.to.join(", ")}\nBcc: ${m.bcc.join(", ") || "-"}\nSubject: ${m.subject}\n\n${m.text}` }] };
});
server.registerTool("send_issue", { description: "Send an issue. Call preview_issue first and let the user confirm the recipients.", inputSchema: issue }, async (i) => {
  const n = await deliver(await compose(i));
  return { content: [{ type: "text", text: `${n} messages sent` }] };
});
await server.connect(new StdioServerTransport());
