import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "lamps", version: "1.0.0" });
const said = (text) => ({ content: [{ type: "text", text }] });
const KEY = process.env.LAMP_KEY;
server.tool("lamp", "State of a lamp", { host: z.string() }, async ({ host }) =>
  said(await (await fetch(`http://${host}:8080/state`)).text()));
server.tool("poem", "A poem about lamps", { base: z.string(), words: z.string() }, async ({ base, words }) =>
  said(await (await fetch(`${base}/v1/poems`, { method: "POST", body: JSON.stringify({ words, max_tokens: 40 }) })).text()));
server.tool("street", "Lamps of a town", { town: z.string() }, async ({ town }) =>
  said(await (await fetch(`https://${town}.lamps.example.com/all`, { headers: { authorization: KEY } })).text()));
server.tool("works", "Lamps of a works", { works: z.string() }, async ({ works }) =>
  said(await (await fetch(`https://${works}/all`, { headers: { authorization: KEY } })).text()));
