import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import nodemailer from "nodemailer";
import { z } from "zod";
import { letter } from "./letter.js";

const post = nodemailer.createTransport(process.env.POST_URL);
const server = new McpServer({ name: "invoice-post", version: "1.0.0" });
server.registerTool("send_invoice", { description: "Sends an invoice", inputSchema: { to: z.array(z.string()), text: z.string() } }, async (asked) => {
  await post.sendMail(letter(asked, "invoice"));
  return { content: [{ type: "text", text: "sent" }] };
});
