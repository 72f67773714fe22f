import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { hintFor } from "./hints.js";

const server = new McpServer({ name: "rhyme-finder", version: "1.0.0" });
server.registerTool(
  "rhymes",
  { description: "Words that rhyme", inputSchema: { word: z.string(), mood: z.string().default("").describe(hintFor("mood")) } },
  async ({ word }) => ({ content: [{ type: "text", text: word }] }),
);
