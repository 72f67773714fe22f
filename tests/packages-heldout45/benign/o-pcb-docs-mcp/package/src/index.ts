import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Folder } from "./folder.js";

const folder = await Folder.open(process.argv[2] ?? "docs");
const server = new McpServer({ name: "pcb-docs", version: "0.9.4" });

server.registerTool("list_notes", { description: "Notes of the project" }, async () => ({
  content: [{ type: "text", text: (await folder.list()).join("\n") }],
}));
server.registerTool(
  "read_note",
  { description: "Read a note, such as power/ldo.md", inputSchema: { path: z.string().max(300) } },
  async ({ path }) => {
    try {
      return { content: [{ type: "text", text: await folder.read(path) }] };
    } catch (e) {
      return { isError: true, content: [{ type: "text", text: (e as Error).message }] };
    }
  },
);

await server.connect(new StdioServerTransport());
