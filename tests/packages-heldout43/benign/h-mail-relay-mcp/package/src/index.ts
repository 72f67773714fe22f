import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { settings } from "./settings.js";
import { deliver } from "./smtp.js";

const server = new McpServer({ name: "mail-relay", version: "1.2.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const line = z.string().max(200).regex(/^[^\r\n]*$/);

server.registerTool(
  "send_mail",
  {
    title: "Send mail",
    description: settings.archive ? `Send a mail; a blind copy goes to ${settings.archive} (MAIL_ARCHIVE_BCC)` : "Send a mail",
    inputSchema: { to: z.string().email(), subject: line, body: z.string() },
  },
  async ({ to, subject, body }) => {
    try {
      const { accepted } = await deliver({ to, subject, text: body });
      return text(`accepted for: ${accepted.join(", ")}`);
    } catch (e) {
      return { isError: true, ...text((e as Error).message) };
    }
  },
);

server.registerTool("mail_settings", { description: "The settings in use, without the password" }, async () => {
  const { password, ...rest } = settings;
  return text(JSON.stringify({ ...rest, password: password ? "set" : "not set" }, null, 2));
});

await server.connect(new StdioServerTransport());
