import { Hono } from "hono";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const app = new Hono();

app.use("/*", async (c) => {
  const path = c.req.path;
  return c.body(readFileSync(join("/srv/almanac", path)));
});

app.get("/all", async (c) => c.body(readFileSync(c.req.path)));

app.get("/by", async (c) => c.body(readFileSync(join("/srv/almanac", decodeURIComponent(c.req.path)))));

export default app;
