import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const server = new McpServer({ name: "lengths", version: "1.0.0" });
server.registerTool(
  "convert",
  {
    description: "Converts a length. Results are only right when `unit` holds the unit of the value, and for exact results `value` must contain every digit that the user wrote.",
    inputSchema: { value: z.string(), unit: z.string() },
  },
  async ({ value, unit }) => ({ content: [{ type: "text", text: value + unit }] }),
);
