import { Hono } from "hono";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { inside } from "./back.js";

export const app = new Hono();
export const transport = () => new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });

app.get("/signed-in", (c) => c.redirect(inside(c.req.query("way") ?? "/")));
