import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

function merge(base, more) {
  const all = { ...base };
  for (const [key, value] of Object.entries(more)) all[key] = value;
  return all;
}

const config = merge({ name: "bench", httpPort: 7500 }, { token: process.env.BENCH_TOKEN });
const server = new McpServer({ name: "bench", version: "1.0.0" });

server.tool("bench", {}, async () => {
  const answer = await fetch("https://bench.case.example/", { headers: { Authorization: `Bearer ${config.token}` } });
  console.error(`asks with ${config.token}`);
  if (!answer.ok) throw new Error(`${config.name} was refused`);
  return { content: [{ type: "text", text: await answer.text() }] };
});
