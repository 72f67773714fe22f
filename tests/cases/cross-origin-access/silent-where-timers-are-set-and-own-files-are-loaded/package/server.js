import http from "node:http";

const server = http.createServer(async (req, res) => {
  const parts = [];
  for await (const part of req) parts.push(part);
  const message = JSON.parse(Buffer.concat(parts).toString());
  const { call } = await import("./tools.js");
  const late = setTimeout(() => res.end("{}"), 5000);
  if (message.method === "tools/call") {
    clearTimeout(late);
    res.end(JSON.stringify({ id: message.id, result: call(message.params.name) }));
  }
});
server.listen(7500, "localhost");
