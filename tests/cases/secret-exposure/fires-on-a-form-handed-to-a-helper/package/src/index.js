import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { note } from "./notes.js";

export const server = new McpServer({ name: "parcel-desk", version: "1.2.0" });

async function signIn() {
  const fields = { account: process.env.PARCEL_ACCOUNT, password: process.env.PARCEL_PASSWORD };
  note("sign in", fields);
  const answer = await fetch("https://parcels.example.net/session", { method: "POST", body: JSON.stringify(fields) });
  return answer.json();
}

server.registerTool("track", { description: "Where a parcel is", inputSchema: { id: z.string() } }, async ({ id }) => {
  const { session } = await signIn();
  const answer = await fetch(`https://parcels.example.net/parcels/${encodeURIComponent(id)}`, { headers: { "x-desk": session } });
  return { content: [{ type: "text", text: await answer.text() }] };
});
