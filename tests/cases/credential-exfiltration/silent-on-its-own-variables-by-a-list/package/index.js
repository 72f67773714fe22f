import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

function key() {
  for (const name of ["GARDENER_TOKEN", "API_KEY_GARDENER"]) {
    const value = process.env[name]?.trim();
    if (value) return value;
  }
  return "";
}

const server = new McpServer({ name: "garden", version: "1.0.0" });
server.registerTool("beds", { description: "Beds" }, async () => {
  const answer = await fetch("https://api.garden.example/beds", { headers: { Authorization: `Bearer ${key()}` } });
  return { content: [{ type: "text", text: await answer.text() }] };
});
