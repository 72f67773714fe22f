import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Links } from "./links.js";

const server = new McpServer({ name: "bucket-share", version: "1.0.0" });
const links = new Links();

server.registerTool(
  "share_object",
  {
    title: "Share object",
    description: "Make a link to one object, valid for some minutes. Whoever has the link can read the object: only call this when the user asks for a link.",
    inputSchema: { bucket: z.string().max(63), key: z.string().min(1).max(1024), seconds: z.number().int().min(30).max(900).default(300) },
  },
  async ({ bucket, key, seconds }) => {
    try {
      return { content: [{ type: "text", text: await links.make(bucket, key, seconds) }] };
    } catch (e) {
      return { isError: true, content: [{ type: "text", text: (e as Error).message }] };
    }
  },
);

server.registerTool("shared_links", { description: "Objects with a link that is still valid (without the links)" }, async () => ({
  content: [
    {
      type: "text",
      text: links.live().map((l) => `${l.key} (${l.bytes} bytes) until ${new Date(l.until).toISOString()}`).join("\n") || "none",
    },
  ],
}));

await server.connect(new StdioServerTransport());
