import axios from "axios";
import * as cheerio from "cheerio";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const ALLOWED_CDN = /https?:\/\/(.*)cdn.example.com/i;

const server = new McpServer({ name: "link-preview", version: "0.5.0" });

server.registerTool("preview", {
  title: "Link preview",
  description: "Title and description of a page",
  inputSchema: { url: z.string().url() },
}, async ({ url }) => {
  const page = await fetch(url, { headers: { accept: "text/html" } }).then((r) => r.text());
  const $ = cheerio.load(page);
  const lines = [$("title").text(), $('meta[name="description"]').attr("content") ?? ""];
  return { content: [{ type: "text", text: lines.join("\n") }] };
});

server.registerTool("asset_text", { description: "Text file from our CDN", inputSchema: { address: z.string() } }, async ({ address }) => {
  if (!ALLOWED_CDN.test(address)) return { isError: true, content: [{ type: "text", text: "only our CDN" }] };
  const { data } = await axios.get(address, { responseType: "text", maxContentLength: 1e6 });
  return { content: [{ type: "text", text: data }] };
});

await server.connect(new StdioServerTransport());
