import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { loadKey, record } from "./key.js";
import { sign } from "./sign.js";

const key = loadKey();
const server = new McpServer({ name: "mail-dkim", version: "0.12.7" });
const host = z.string().regex(/^[a-z0-9.-]+$/i);

server.registerTool("public_record", { description: "TXT record to publish for the key" }, async () => ({
  content: [{ type: "text", text: record(key) }],
}));

server.registerTool(
  "sign_headers",
  {
    description: "DKIM-Signature header for a mail",
    inputSchema: { domain: host, selector: host, headers: z.record(z.string(), z.string()), body: z.string() },
  },
  async (mail) => ({ content: [{ type: "text", text: sign(key, mail) }] }),
);

await server.connect(new StdioServerTransport());
