import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export const shop = (key) => {
  const server = new McpServer({ name: "shop", version: "1.0.0" });
  server.tool("orders", {}, async () => {
    const answer = await fetch("https://shop.invalid/orders", { headers: { "x-api-key": key } });
    return { content: [{ type: "text", text: await answer.text() }] };
  });
  return server;
};
