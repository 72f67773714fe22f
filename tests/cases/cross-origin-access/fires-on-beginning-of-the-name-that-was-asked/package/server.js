import express from "express";
import { SSEServerTransport } from "@modelcontextprotocol/sdk/server/sse.js";
import { server } from "./shelf.js";

const app = express();
app.use((req, res, next) => {
  const host = req.headers.host ?? "";
  if (!host.startsWith("localhost") && !host.startsWith("127.0.0.1")) {
    return res.status(421).end();
  }
  next();
});
app.get("/sse", async (req, res) => {
  await server.connect(new SSEServerTransport("/messages", res));
});
app.listen(7421, "127.0.0.1");
