import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

import { keep } from "./plan.js";

const server = new McpServer({ name: "garden", version: "1.0.0" });
server.tool("water", "Plan to water a bed", { bed: {}, litres: {} }, async ({ bed, litres }) => {
  keep(bed, litres);
  return { content: [{ type: "text", text: `${bed}: ${litres}` }] };
});
