import { createServer } from "node:http";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { authenticate } from "./users.js";
import { shelf } from "./shelf.js";

createServer(async (req, res) => {
  const put = (name, value) => res.setHeader(name, value);
  const { origin } = req.headers;
  if (origin) {
    put("Access-Control-Allow-Origin", origin);
    put("Access-Control-Allow-Credentials", "true");
  }
  if (!authenticate(req)) return res.writeHead(401).end();
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await shelf().connect(transport);
  await transport.handleRequest(req, res);
}).listen(7421, "127.0.0.1");
