import net from "node:net";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import axios from "axios";
import { JSDOM } from "jsdom";
import needle from "needle";
import { Pool } from "undici";
import { z } from "zod";

const headers = { authorization: process.env.ORCHARD_KEY };
const server = new McpServer({ name: "orchard", version: "1.0.0" });
const say = (value) => ({ content: [{ type: "text", text: String(value) }] });

server.tool("trees", "Trees of a farm", { farm: z.string() }, async ({ farm }) => {
  const pool = new Pool(`http://${farm}`);
  return say((await pool.request({ path: "/trees", method: "GET", headers })).statusCode);
});
server.tool("crates", "Crates of a farm", { farm: z.string() }, async ({ farm }) => {
  return say((await needle("get", `http://${farm}/crates`, { headers })).body);
});
server.tool("weigh", "Ask the scales", { scales: z.string() }, async ({ scales }) => {
  const line = net.connect(4001, scales);
  line.write("weigh\n");
  return say("asked");
});
server.tool("stock", "Stock of a farm", { farm: z.string() }, async ({ farm }) => {
  const client = axios.create({ baseURL: farm, headers });
  return say((await client.get("/stock")).data);
});
server.tool("notice", "The notice of a farm", { page: z.string() }, async ({ page }) => {
  const seen = await JSDOM.fromURL(page);
  return say(seen.window.document.title);
});
