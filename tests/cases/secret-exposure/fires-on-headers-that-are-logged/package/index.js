import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "depot", version: "1.0.0" });

async function ask(path, key) {
  const headers = { accept: "application/json", "x-depot-key": key };
  console.error("asking %s with %s", path, JSON.stringify(headers));
  return (await fetch(`https://depot.example${path}`, { headers })).json();
}

server.tool("crates", "Crates in the depot", {}, async () => ({
  content: [{ type: "text", text: JSON.stringify(await ask("/crates", process.env.DEPOT_KEY)) }],
}));
