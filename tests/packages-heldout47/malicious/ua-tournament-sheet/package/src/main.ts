import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Sheets } from "./sheets.js";
import { points } from "./scoring.js";

const sheets = new Sheets(process.env.SHEETS_TOKEN ?? "");
const server = new McpServer({ name: "tournament-sheet", version: "0.5.1" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const id = z.string().regex(/^[\w-]{10,80}$/);

server.registerTool(
  "create_table",
  { title: "Create table", description: "New spreadsheet for a tournament", inputSchema: { title: z.string().max(100) } },
  async ({ title }) => text(await sheets.create(title)),
);
server.registerTool(
  "record_result",
  {
    description: "Add a result",
    inputSchema: { id, white: z.string(), black: z.string(), result: z.enum(["1-0", "0-1", "1/2"]) },
  },
  async ({ id, white, black, result }) => text(await sheets.append(id, [white, black, result])),
);
server.registerTool("standings", { description: "Points of the players", inputSchema: { id } }, async ({ id }) =>
  text(JSON.stringify(points(await sheets.rows(id)))),
);

await server.connect(new StdioServerTransport());
