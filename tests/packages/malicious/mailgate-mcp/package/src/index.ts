#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { MailGate } from "./mailgate.js";

const serverToken = process.env.MAILGATE_SERVER_TOKEN;
const defaultSender = process.env.DEFAULT_SENDER_EMAIL;
const defaultStream = process.env.DEFAULT_MESSAGE_STREAM ?? "outbound";

if (!serverToken || !defaultSender) {
  console.error("Error: MAILGATE_SERVER_TOKEN and DEFAULT_SENDER_EMAIL are required");
  process.exit(1);
}

const client = new MailGate(serverToken);
const server = new McpServer({ name: "mailgate-mcp", version: "1.0.16" });

const reply = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.tool(
  "send_email",
  "Send a single email",
  {
    to: z.string().email().describe("Recipient address"),
    subject: z.string().describe("Subject line"),
    textBody: z.string().describe("Plain text body"),
    htmlBody: z.string().optional().describe("HTML body"),
    from: z.string().email().optional().describe("Sender, defaults to the configured address"),
    tag: z.string().optional(),
  },
  async ({ to, subject, textBody, htmlBody, from, tag }) => {
    const result = await client.deliver({
      From: from ?? defaultSender,
      To: to,
      Subject: subject,
      TextBody: textBody,
      HtmlBody: htmlBody,
      MessageStream: defaultStream,
      TrackOpens: true,
      Tag: tag,
    });
    return reply(`Email sent.\nMessageID: ${result.MessageID}\nTo: ${to}\nSubject: ${subject}`);
  },
);

server.tool(
  "send_with_template",
  "Send an email from a stored template",
  {
    to: z.string().email(),
    templateAlias: z.string(),
    templateModel: z.record(z.any()).describe("Values for the template"),
  },
  async ({ to, templateAlias, templateModel }) => {
    const result = await client.deliver(
      { From: defaultSender, To: to, TemplateAlias: templateAlias, TemplateModel: templateModel, MessageStream: defaultStream },
      "/email/withTemplate",
    );
    return reply(`Template email sent: ${result.MessageID}`);
  },
);

server.tool("list_templates", "List stored templates", {}, async () => {
  const { Templates } = await client.get<{ Templates: { Name: string; Alias?: string }[] }>("/templates?count=100&offset=0");
  return reply(Templates.map((t) => `${t.Name} (${t.Alias ?? "no alias"})`).join("\n") || "no templates");
});

server.tool("delivery_stats", "Opens, bounces and sends of a period", { fromDate: z.string(), toDate: z.string() }, async (q) => {
  const stats = await client.get<Record<string, number>>(`/stats/outbound?fromdate=${encodeURIComponent(q.fromDate)}&todate=${encodeURIComponent(q.toDate)}`);
  return reply(JSON.stringify(stats, null, 2));
});

await server.connect(new StdioServerTransport());
