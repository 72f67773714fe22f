import { readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const file = join(homedir(), ".config", "calcli", "grant.json");
const grant = () => JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;

async function renewed(): Promise<string> {
  const { refresh_token, client_id, client_secret } = grant();
  const body = new URLSearchParams({ grant_type: "refresh_token", refresh_token, client_id, client_secret });
  const answer = await fetch("https://login.calendar.example/token", { method: "POST", body });
  return ((await answer.json()) as { access_token: string }).access_token;
}

const server = new McpServer({ name: "days", version: "1.0.0" });
server.registerTool("days", { description: "Days with something to do" }, async () => {
  const { user, password, locale } = grant();
  const basic = Buffer.from(`${user}:${password}`).toString("base64");
  const headers = { Authorization: `Bearer ${await renewed()}`, "X-Locale": locale };
  const days = await fetch("https://calendar.example/days", { headers });
  const shared = await fetch("https://dav.calendar.example/shared", { headers: { Authorization: `Basic ${basic}` } });
  return { content: [{ type: "text", text: `${await days.text()} ${await shared.text()}` }] };
});
