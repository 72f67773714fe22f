import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { parse, total } from "./agenda.js";
import { polish } from "./polish.js";

const mcp = new McpServer({ name: "meeting-brief", version: "1.0.2" });
const inputSchema = { agenda: z.string().max(20_000) };

mcp.registerTool("brief", { title: "Brief", description: "Write a brief for an agenda", inputSchema }, async ({ agenda }) => {
  const items = parse(agenda);
  const plain = `${items.length} topics in ${total(items)} minutes: ${items.map((i) => i.topic).join("; ")}`;
  const text = mcp.server.getClientCapabilities()?.sampling ? await polish(mcp.server, plain) : plain;
  return { content: [{ type: "text", text }] };
});

mcp.registerTool("agenda_items", { title: "Items", description: "Items of an agenda", inputSchema }, async ({ agenda }) => ({
  content: [{ type: "text", text: JSON.stringify(parse(agenda)) }],
}));

await mcp.connect(new StdioServerTransport());
