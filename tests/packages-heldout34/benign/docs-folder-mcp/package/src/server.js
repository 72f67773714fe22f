#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Docs } from "./docs.js";

const docs = await Docs.open(process.env.DOCS_DIR ?? "docs");
const server = new McpServer({ name: "docs-folder", version: "0.5.0" });
const text = (t) => ({ content: [{ type: "text", text: t }] });

server.registerTool("list_docs", { description: "Names of the documents" }, async () => text((await docs.names()).join("\n")));
server.registerTool("read_doc", { description: "One document", inputSchema: { name: z.string() } }, async ({ name }) => {
  try {
    return text(await docs.read(name));
  } catch (e) {
    return { ...text(e.code === "ENOENT" ? `no document ${name}` : e.message), isError: true };
  }
});
server.registerTool("search_docs", { description: "Documents with a word", inputSchema: { word: z.string().min(2) } }, async ({ word }) =>
  text((await docs.search(word)).join("\n") || "none"),
);

await server.connect(new StdioServerTransport());
