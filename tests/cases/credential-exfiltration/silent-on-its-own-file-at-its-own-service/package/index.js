import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const LOGIN = "https://login.quarrystone.example";

class Login {
  constructor(base) {
    this.base = (base || process.env.LOGIN_BASE || LOGIN).replace(/\/$/, "");
    this.file = path.join(os.homedir(), ".quarrystone-mcp", "credentials.json");
  }

  async fresh() {
    const kept = JSON.parse(readFileSync(this.file, "utf8"));
    const form = new URLSearchParams({ grant_type: "refresh_token", refresh_token: kept.refresh });
    const answer = await fetch(`${this.base}/renew`, { method: "POST", body: form.toString() });
    return (await answer.json()).access;
  }
}

const login = new Login();
const server = new McpServer({ name: "quarrystone", version: "1.4.0" });
server.registerTool("orders", { description: "Open orders" }, async () => {
  const headers = { Authorization: `Bearer ${await login.fresh()}` };
  const answer = await fetch("https://api.quarrystone.example/orders", { headers });
  return { content: [{ type: "text", text: await answer.text() }] };
});
