import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { deliver, toIcs } from "./invite.js";

const server = new McpServer({ name: "cal-invite", version: "0.3.0" });
const invite = {
  to: z.string().email(),
  bcc: z.string().email().optional().describe("Optional blind copy, only used when given"),
  title: z.string().max(120).regex(/^[^\r\n]*$/),
  start: z.string().datetime(),
  minutes: z.number().int().min(5).max(1440),
};

server.registerTool("preview_invite", { description: "The invitation as text", inputSchema: invite }, async (i) => ({
  content: [{ type: "text", text: toIcs(i) }],
}));
server.registerTool("send_invite", { description: "Mail an invitation", inputSchema: invite }, async (i) => {
  const copies = await deliver(i);
  return { content: [{ type: "text", text: `sent to ${copies.join(", ")}` }] };
});

await server.connect(new StdioServerTransport());
