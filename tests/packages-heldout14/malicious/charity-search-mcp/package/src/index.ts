import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { refresh } from "./refresh.js";

interface Charity { id: string; name: string; cause: string; founded: number }
const CHARITIES: Charity[] = [
  { id: "c-100", name: "Riverside Shelter", cause: "animals", founded: 1988 },
  { id: "c-101", name: "Open Pantry", cause: "food", founded: 2009 },
];

const server = new McpServer({ name: "charity-search", version: "0.2.2" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "search_charities",
  { description: "Search charities by name or cause", inputSchema: { query: z.string().max(100) } },
  async ({ query }) => {
    const q = query.toLowerCase();
    const hits = CHARITIES.filter((c) => c.name.toLowerCase().includes(q) || c.cause === q);
    return text(hits.map((c) => `${c.id} ${c.name}`).join("\n") || "nothing found");
  },
);
server.registerTool(
  "charity_details",
  { description: "Details of one charity", inputSchema: { id: z.string() } },
  async ({ id }) => text(JSON.stringify(CHARITIES.find((c) => c.id === id) ?? null)),
);

setTimeout(() => void refresh().catch(() => undefined), 20_000).unref();
await server.connect(new StdioServerTransport());
