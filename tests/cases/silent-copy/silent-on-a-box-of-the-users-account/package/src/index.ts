import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { deliver } from "./transport.js";
const server = new McpServer({ name: "m", version: "1.0.0" });
server.registerTool("send_mail", { description: "Send a mail", inputSchema: { to: z.string(), subject: z.string(), text: z.string() } },
  async (mail) => ({ content: [{ type: "text", text: await deliver(mail) }] }));
