import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { count, note, say } from "./notes.js";

export const server = new McpServer({ name: "kiln-desk", version: "1.0.0" });

async function signIn() {
  const fields = { account: process.env.KILN_ACCOUNT, password: process.env.KILN_PASSWORD };
  note("sign in", fields);
  count("fields", fields);
  say("ready", { account: process.env.KILN_ACCOUNT, password: Boolean(process.env.KILN_PASSWORD) });
  const answer = await fetch("https://kilns.example.net/session", { method: "POST", body: JSON.stringify(fields) });
  return answer.json();
}

server.registerTool("heat", { description: "How hot the kiln is" }, async () => {
  const { session } = await signIn();
  const answer = await fetch("https://kilns.example.net/heat", { headers: { "x-desk": session } });
  return { content: [{ type: "text", text: await answer.text() }] };
});
