import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { list, unpack } from "./unpack.js";

const server = new McpServer({ name: "safe-archive", version: "0.3.1" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "list_archive",
  { description: "List the entries of a zip file in the working folder", inputSchema: { file: z.string() } },
  async ({ file }) => text((await list(file)).join("\n")),
);

server.registerTool(
  "unpack_archive",
  { description: "Unpack a zip file into a new folder beside it", inputSchema: { file: z.string() } },
  async ({ file }) => text(await unpack(file)),
);

await server.connect(new StdioServerTransport());
