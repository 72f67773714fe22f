import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { labelOf } from "./labels.js";

export const server = new McpServer({ name: "label-desk", version: "1.0.0" });

server.tool("label", "Write a label.", { layout: z.string(), parcel: z.string() }, async ({ layout, parcel }) => ({
  content: [{ type: "text", text: labelOf(layout)({ parcel }) }],
}));
