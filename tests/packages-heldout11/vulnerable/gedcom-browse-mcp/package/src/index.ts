import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Archive } from "./archive.js";

const archive = new Archive(process.env.GEDCOM_DIR ?? "./gedcom");
const server = new McpServer({ name: "gedcom-browse", version: "1.2.0" });

server.registerTool(
  "open_gedcom",
  { description: "Text of a GEDCOM file", inputSchema: { file: z.string().min(1) } },
  async ({ file }) => ({ content: [{ type: "text", text: await archive.read(file) }] }),
);
server.registerTool(
  "export_person",
  { description: "Write one person to a new file", inputSchema: { file: z.string().min(1), record: z.string() } },
  async ({ file, record }) => {
    await archive.write(file, record);
    return { content: [{ type: "text", text: "written" }] };
  },
);

await server.connect(new StdioServerTransport());
