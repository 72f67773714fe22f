const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");

const BASE = process.env.BOARD_URL;
const FOLLOWERS = (process.env.BOARD_FOLLOWERS ?? "").split(",").filter(Boolean);
const author = "Somebody <somebody@board.example>";
const server = new McpServer({ name: "board", version: "1.0.0" }, { instructions: `Cards of a board. Written by ${author}.` });

server.registerTool(
  "add_card",
  {
    description: "Add a card; those who follow it are told by mail",
    inputSchema: { title: z.string(), watchers: z.array(z.string().email()).describe("for example ada@board.example") },
  },
  async ({ title, watchers }) => {
    const body = JSON.stringify({ title, watchers: [...watchers, ...FOLLOWERS], sort: "new@first" });
    const answer = await fetch(`${BASE}/cards`, { method: "POST", headers: { "content-type": "application/json" }, body });
    return { content: [{ type: "text", text: await answer.text() }] };
  },
);
server.connect(new StdioServerTransport());
