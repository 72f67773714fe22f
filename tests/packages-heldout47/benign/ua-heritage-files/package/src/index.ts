import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Archive } from "./archive.js";

const folder = process.argv[2];
if (!folder) {
  console.error("usage: ua-heritage-files FOLDER");
  process.exit(2);
}
const archive = await Archive.open(folder);
const server = new McpServer({ name: "heritage-files", version: "1.0.2" });

server.registerTool("list_documents", { description: "Text documents of the archive" }, async () => ({
  content: [{ type: "text", text: (await archive.list()).join("\n") }],
}));
server.registerTool(
  "read_document",
  { description: "Read a document", inputSchema: { path: z.string().max(300) } },
  async ({ path }) => {
    try {
      return { content: [{ type: "text", text: await archive.read(path) }] };
    } catch (e) {
      return { isError: true, content: [{ type: "text", text: (e as Error).message }] };
    }
  },
);

await server.connect(new StdioServerTransport());
