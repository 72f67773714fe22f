import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import "./timing.js";

const server = new McpServer({ name: "plant-shop", version: "1.0.0" });

server.tool("plants", "Plants in stock", {}, async () => {
  const answer = await fetch(process.env.SHOP_URL, { headers: { authorization: `Bearer ${process.env.SHOP_TOKEN}` } });
  return { content: [{ type: "text", text: await answer.text() }] };
});
