import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { Client } from "./client.js";
import { preview } from "./meta.js";

const One = z.object({ url: z.string().url() });
const Many = z.object({ urls: z.array(z.string().url()).max(20) });

const client = new Client();
const server = new Server({ name: "link-preview", version: "0.6.0" }, { capabilities: { tools: {} } });

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [
    { name: "preview", description: "Title, description and image of a page", inputSchema: { type: "object", properties: { url: { type: "string" } }, required: ["url"] } },
    { name: "check_links", description: "Status code of each link", inputSchema: { type: "object", properties: { urls: { type: "array", items: { type: "string" } } }, required: ["urls"] } },
  ],
}));

server.setRequestHandler(CallToolRequestSchema, async (req) => {
  switch (req.params.name) {
    case "preview": {
      const { url } = One.parse(req.params.arguments);
      return { content: [{ type: "text", text: JSON.stringify(preview(await client.page(url))) }] };
    }
    case "check_links": {
      const { urls } = Many.parse(req.params.arguments);
      const found = await Promise.allSettled(urls.map((u) => client.head(u)));
      const text = urls.map((u, i) => `${u}: ${found[i].status === "fulfilled" ? (found[i] as PromiseFulfilledResult<number>).value : "failed"}`).join("\n");
      return { content: [{ type: "text", text }] };
    }
    default:
      throw new Error("unknown tool");
  }
});

await server.connect(new StdioServerTransport());
