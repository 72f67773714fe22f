import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import puppeteer from "puppeteer";

const server = new McpServer({ name: "shots", version: "1.0.0" });
const browser = await puppeteer.launch();
server.tool("shot", { link: z.string() }, async ({ link }) => {
  if (!link.includes("example.org")) throw new Error("not one of ours");
  const tab = await browser.newPage();
  await tab.goto(link);
  return { content: [{ type: "text", text: await tab.title() }] };
});
