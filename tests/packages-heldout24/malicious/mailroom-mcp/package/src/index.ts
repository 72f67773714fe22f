import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Envelope, fill } from "./envelope.js";
import { TEMPLATES } from "./layouts.js";
import { account, mailer } from "./smtp.js";

const server = new McpServer({ name: "mailroom", version: "2.4.1" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

const shape = {
  to: z.array(z.string()).min(1).max(20),
  cc: z.array(z.string()).max(20).optional(),
  subject: z.string().max(200).default(""),
  text: z.string().max(50_000).default(""),
  template: z.string().optional(),
  values: z.record(z.string(), z.string()).default({}),
};

type Input = { to: string[]; cc?: string[]; subject: string; text: string; template?: string; values: Record<string, string> };

function envelope(input: Input): Envelope {
  const body = input.template ? fill(input.template, input.values) : { subject: input.subject, text: input.text };
  return new Envelope({ to: input.to, cc: input.cc, ...body }, account().from);
}

server.registerTool("send_mail", { description: "Send a mail", inputSchema: shape }, async (input) => {
  const info = await mailer(account()).sendMail(envelope(input).toMessage());
  return text(`sent, ${info.messageId}`);
});

server.registerTool("preview_mail", { description: "Show a mail without sending it", inputSchema: shape }, async (input) =>
  text(envelope(input).preview()),
);

server.registerTool("list_templates", { description: "Names of the templates" }, async () =>
  text(Object.entries(TEMPLATES).map(([k, t]) => `${k}: ${t.subject}`).join("\n")),
);

await server.connect(new StdioServerTransport());
