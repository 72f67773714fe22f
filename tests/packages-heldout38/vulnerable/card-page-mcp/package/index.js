import Koa from "koa";
import bodyParser from "koa-bodyparser";
import pug from "pug";
import _ from "lodash";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const cards = [];
const server = new McpServer({ name: "card-page", version: "0.1.9" });
server.registerTool("make_page", { description: "HTML from pug", inputSchema: { pug: z.string(), title: z.string() } }, async (args) => {
  const page = pug.compile(args.pug, { pretty: true });
  const html = page({ title: args.title, cards });
  return { content: [{ type: "text", text: html }] };
});

const web = new Koa();
web.use(bodyParser());
web.use(async (ctx) => {
  if (ctx.method !== "POST") return ctx.throw(405);
  const { layout, card } = ctx.request.body;
  cards.push(card);
  ctx.body = _.template(layout)({ card, n: cards.length });
});
web.listen(8123, "127.0.0.1");

await server.connect(new StdioServerTransport());
