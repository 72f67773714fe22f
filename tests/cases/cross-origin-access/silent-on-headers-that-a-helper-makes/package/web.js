const http = require("http");

const PAGES = new Set(["http://127.0.0.1:8123"]);
const HOSTS = new Set(["127.0.0.1:8123", "localhost:8123"]);

const shared = (asker) => ({
  "Access-Control-Allow-Origin": asker,
  "Access-Control-Allow-Credentials": "true",
});

exports.listen = (answer) =>
  http
    .createServer(async (req, res) => {
      const origin = req.headers.origin;
      if (!HOSTS.has(req.headers.host) || (origin !== undefined && !PAGES.has(origin))) return res.writeHead(403).end();
      const headers = origin === undefined ? {} : shared(origin);
      if (req.method === "OPTIONS") return res.writeHead(204, headers).end();
      let text = "";
      for await (const part of req) text += part;
      res.writeHead(200, { ...headers, "Content-Type": "application/json" });
      res.end(JSON.stringify(answer(JSON.parse(text))));
    })
    .listen(8123, "127.0.0.1");
