import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export const server = new McpServer({ name: "shelf-desk", version: "1.0.0" });
const shownKey = "pk_live_4Rt7Yp0Bn6Kc3Vz9Hs8Xw2Qm";
const storageKey = "shelf-desk-state-2026-11-v2";
const sortKey = process.env.SHELF_SORT_KEY ?? "updated_at_then_name";
const shelfKey = process.env.SHELF_KEY ?? "";
const shelfToken = process.env.SHELF_TOKEN || "your_live_token_goes_here_0001";

server.registerTool("shelves", { description: "The shelves" }, async () => {
  const answer = await fetch(`https://shelves.example.net/${storageKey}?by=${sortKey}`, { headers: { "x-shelf": shelfKey || shelfToken, "x-shown": shownKey } });
  return { content: [{ type: "text", text: await answer.text() }] };
});
