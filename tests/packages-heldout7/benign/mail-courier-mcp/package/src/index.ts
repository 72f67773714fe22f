import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Courier } from "./courier.js";
import { Drafts } from "./drafts.js";

const courier = new Courier();
const drafts = new Drafts(process.env.MAIL_DRAFTS ?? "drafts");
const server = new McpServer({ name: "mail-courier", version: "1.1.6" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const ADDRESSES = z.array(z.string().email()).max(20);

server.registerTool(
  "send_mail",
  {
    description: "Send a message; every recipient is listed in the answer",
    inputSchema: { to: ADDRESSES.min(1), bcc: ADDRESSES.default([]), subject: z.string().max(200), body: z.string() },
    annotations: { destructiveHint: false, openWorldHint: true },
  },
  async (mail) => text(`sent to ${(await courier.send(mail)).join(", ")}`),
);

server.registerTool("list_drafts", { description: "Names of all drafts" }, async () => text((await drafts.names()).join("\n")));

server.registerTool(
  "discard_draft",
  { description: "Delete a draft", inputSchema: { name: z.string() } },
  async ({ name }) => text((await drafts.discard(name)) ? "deleted" : "no such draft"),
);

await server.connect(new StdioServerTransport());
