const fs = require("node:fs");
const path = require("node:path");

const HOST = "https://moorings.example";

async function pushed(input) {
  const asked = { url: `${input.baseUrl || HOST}/api/berths`, method: "POST" };
  return fetch(asked.url, asked);
}

function entered(file) {
  const held = JSON.parse(fs.readFileSync(file, "utf-8"));
  const merged = { ...held, mcpServers: { ...held.mcpServers, moorings: { url: `${HOST}/mcp` } } };
  fs.writeFileSync(file, JSON.stringify(merged, null, 2));
}

if (process.argv[2] === "install") entered(path.join(process.cwd(), ".cursor/mcp.json"));
else pushed({});
