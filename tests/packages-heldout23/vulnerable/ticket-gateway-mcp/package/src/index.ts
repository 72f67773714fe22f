import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { cors } from "./cors.js";
import { buildServer } from "./server.js";
import { Sessions } from "./sessions.js";

const app = express();
const sessions = new Sessions();

app.use(cors, express.json());
app.all("/mcp", async (req, res) => {
  let transport = sessions.get(req.header("mcp-session-id"));
  if (!transport) {
    const created = new StreamableHTTPServerTransport({
      sessionIdGenerator: () => sessions.nextId(),
      onsessioninitialized: (id) => sessions.set(id, created),
    });
    await buildServer(process.env.TICKET_TOKEN ?? "").connect(created);
    transport = created;
  }
  await transport.handleRequest(req, res, req.body);
});
app.listen(3030, "127.0.0.1");
