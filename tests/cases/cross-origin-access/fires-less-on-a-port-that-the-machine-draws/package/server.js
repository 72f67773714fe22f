import http from "node:http";
import { call } from "./tools.js";

const server = http.createServer(async (req, res) => {
  const parts = [];
  for await (const part of req) parts.push(part);
  const message = JSON.parse(Buffer.concat(parts).toString());
  if (message.method === "tools/call") {
    res.end(JSON.stringify({ id: message.id, result: await call(message.params.name) }));
  }
});
server.listen(0, "localhost");
