const http = require("http");

const shared = (asker) => ({
  "Access-Control-Allow-Origin": asker || "null",
  "Access-Control-Allow-Credentials": "true",
});

exports.listen = (answer) =>
  http
    .createServer(async (req, res) => {
      const headers = shared(req.headers.origin);
      if (req.method === "OPTIONS") return res.writeHead(204, headers).end();
      let text = "";
      for await (const part of req) text += part;
      res.writeHead(200, { ...headers, "Content-Type": "application/json" });
      res.end(JSON.stringify(answer(JSON.parse(text))));
    })
    .listen(8123, "127.0.0.1");
