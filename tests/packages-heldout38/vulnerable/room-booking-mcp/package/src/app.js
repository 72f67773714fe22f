import Koa from "koa";
import Router from "@koa/router";
import bodyParser from "koa-bodyparser";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { createRooms } from "./rooms.js";

const router = new Router();
router.post("/mcp", async (ctx) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
  await createRooms().connect(transport);
  ctx.respond = false;
  await transport.handleRequest(ctx.req, ctx.res, ctx.request.body);
});
router.get("/booked", (ctx) => {
  const { next = "/" } = ctx.query;
  ctx.redirect(next);
});

const app = new Koa();
app.use(async (ctx, next) => {
  ctx.set("Access-Control-Allow-Origin", ctx.get("Origin"));
  ctx.set("Access-Control-Allow-Credentials", "true");
  await next();
});
app.use(bodyParser()).use(router.routes());
app.listen({ port: 8401, host: "::" });
