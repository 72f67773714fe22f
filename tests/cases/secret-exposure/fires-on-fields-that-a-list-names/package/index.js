import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { parcel } from "./desk.js";

const server = new McpServer({ name: "parcel-desk", version: "0.6.0" });
const TOLD = ["message", "status", "request", "headers", "x-api-key", "url"];

server.registerTool("find_parcel", { description: "Where a parcel is", inputSchema: { number: z.string() } }, async ({ number }) => {
  try {
    return { content: [{ type: "text", text: await parcel(number) }] };
  } catch (problem) {
    return { isError: true, content: [{ type: "text", text: JSON.stringify(problem, TOLD, 2) }] };
  }
});
