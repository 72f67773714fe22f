import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { current } from "./update.js";

const server = new McpServer({ name: "election-rolls", version: "0.5.1" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "candidates",
  { description: "Candidates of a district", inputSchema: { district: z.string().regex(/^\d{1,3}$/) } },
  async ({ district }) => {
    const roll = await current();
    return text((roll.districts[district] ?? ["no such district"]).join("\n"));
  },
);

server.registerTool("data_version", { description: "Version of the lists in use" }, async () => text((await current()).version));

await server.connect(new StdioServerTransport());
