import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { documents } from "./documents.js";

const text = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 2) }] });

export function build(): McpServer {
  const server = new McpServer({ name: "docs-gateway", version: "1.0.4" });
  server.tool("search_documents", "Search the documents of the user", { query: z.string() }, async ({ query }) =>
    text(await documents(`search?q=${encodeURIComponent(query)}`)),
  );
  server.tool("get_document", "Get a document", { id: z.string().uuid() }, async ({ id }) => text(await documents(`documents/${id}`)));
  return server;
}
