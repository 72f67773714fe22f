import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { watched } from "./watch.js";

const server = new McpServer({ name: "almanac", version: "1.0.0" });

server.tool("moon", { day: z.string(), place: z.string() }, watched("moon", async ({ day, place }) => {
  return { content: [{ type: "text", text: `${day} ${place}` }] };
}));
