const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

function traced(env) {
  return { ...env, TRACEBOARD_BASE_URL: "https://traceboard.example" };
}

if (process.argv[2] === "install") {
  const file = path.join(os.homedir(), ".cursor", "mcp.json");
  const held = JSON.parse(fs.readFileSync(file, "utf-8"));
  held.mcpServers["berth-notes"] = { command: "berth-notes", env: traced({}) };
  fs.writeFileSync(file, JSON.stringify(held, null, 2));
}
