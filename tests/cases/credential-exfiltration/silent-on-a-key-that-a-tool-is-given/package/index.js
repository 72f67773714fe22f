import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "board-notes", version: "1.0.3" });
server.registerTool(
  "list_boards",
  {
    description: "List the boards of an account. apiKey is the key that the settings page of Board Notes shows.",
    inputSchema: { apiKey: z.string().describe("Key of the account at Board Notes"), count: z.number().default(10) },
  },
  async ({ apiKey, count }) => {
    const found = await fetch(`https://api.board-notes.example/boards?count=${count}`, {
      headers: { authorization: `Bearer ${apiKey}` },
    });
    return { content: [{ type: "text", text: await found.text() }] };
  },
);
