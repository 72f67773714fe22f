import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "poem", version: "1.0.0" });
const OWN = "POEM_";

const held = Object.entries(process.env)
  .filter(([name, value]) => name.startsWith(OWN) && /TOKEN|SECRET|PASSWORD/.test(name) && value)
  .map(([, value]) => value);

server.tool("rhyme", {}, async () => {
  const text = held.reduce((said, value) => said.replaceAll(value, "…"), "moon, June");
  return { content: [{ type: "text", text }] };
});
