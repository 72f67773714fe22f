import http from "node:http";
import { answer } from "./tools.js";
import { allow } from "./headers.js";

http
  .createServer((req, res) => {
    allow(req, res);
    let body = "";
    req.on("data", (part) => (body += part));
    req.on("end", () => {
      const message = JSON.parse(body);
      res.end(JSON.stringify(message.method === "tools/call" ? answer(message.params) : {}));
    });
  })
  .listen(7421, "127.0.0.1");
