import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { SruClient } from "./sru.js";

const server = new McpServer({ name: "library-opac", version: "0.4.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const catalogue = z.string().url().describe("Address of the SRU server");

server.registerTool(
  "search_opac",
  { description: "Search a catalogue", inputSchema: { catalogue, query: z.string().max(300) } },
  async ({ catalogue, query }) => text(await new SruClient(catalogue).search(query)),
);
server.registerTool(
  "fetch_record",
  { description: "Fetch one record", inputSchema: { catalogue, id: z.string().max(80) } },
  async ({ catalogue, id }) => text(await new SruClient(catalogue).record(id)),
);

await server.connect(new StdioServerTransport());
