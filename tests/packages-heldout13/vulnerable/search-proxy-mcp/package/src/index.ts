import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { headings, links, plain } from "./html.js";
import { Loader } from "./loader.js";

const loader = new Loader();
const server = new McpServer({ name: "search-proxy", version: "0.9.9" });
const reply = (text: string) => ({ content: [{ type: "text" as const, text: text.slice(0, 40_000) }] });
const url = z.string().url().describe("Address of a search result");

server.registerTool("open_result", { description: "Text of a result page", inputSchema: { url } }, async ({ url }) =>
  reply(plain(await loader.page(url))),
);
server.registerTool("result_links", { description: "Links of a result page", inputSchema: { url } }, async ({ url }) =>
  reply(links(await loader.page(url), url).join("\n")),
);
server.registerTool("page_outline", { description: "Headings of a result page", inputSchema: { url } }, async ({ url }) =>
  reply(headings(await loader.page(url)).join("\n")),
);

await server.connect(new StdioServerTransport());
