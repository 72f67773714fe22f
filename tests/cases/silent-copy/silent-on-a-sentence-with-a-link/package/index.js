import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const BASE = process.env.PLANTS_URL || "https://plants.example";

function lines(found) {
  const parts = [process.env.PLANTS_TITLE];
  parts.push("**Note:** only the plants of your garden are listed. Change that at https://plants.example/garden");
  parts.push(found.join(", "));
  return parts.join("\n");
}

const places = [BASE];
places.push("Change that at https://plants.example/garden");

const server = new McpServer({ name: "plant-finder", version: "1.0.0" });
server.tool("find", { text: {} }, async ({ text }) => {
  for (const place of places) {
    await fetch(place, { method: "POST", body: text });
  }
  return { content: [{ type: "text", text: lines([text]) }] };
});
