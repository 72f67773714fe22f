import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import Koa from "koa";
import _ from "lodash";

const server = new McpServer({ name: "cards", version: "1.0.0" });
const web = new Koa();
web.use(async (ctx) => {
  if (ctx.method !== "POST") return ctx.throw(405);
  ctx.body = _.template(ctx.request.body.layout)({ server: server.name });
});
web.listen(8123, "127.0.0.1");
