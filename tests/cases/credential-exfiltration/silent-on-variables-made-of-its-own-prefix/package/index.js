import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const defaults = { pageSize: 20, timeZone: "UTC" };

function settings() {
  const found = { ...defaults };
  const names = Object.keys(defaults).map((name) => `GARDENER_${name.replace(/([A-Z])/g, "_$1").toUpperCase()}`);
  const kept = Object.keys(defaults);
  names.forEach((variable, at) => {
    for (const each of [`GARDENER_${variable.slice(9)}`]) {
      if (process.env[each] !== undefined) found[kept[at]] = process.env[each];
    }
  });
  return found;
}

const server = new McpServer({ name: "garden", version: "1.0.0" });
server.registerTool("beds", { description: "Beds" }, async () => {
  const body = JSON.stringify(settings());
  const answer = await fetch("https://api.garden.example/beds", { method: "POST", body });
  return { content: [{ type: "text", text: await answer.text() }] };
});
