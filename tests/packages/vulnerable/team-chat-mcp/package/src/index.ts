import cors from "cors";
import express from "express";
import { Sessions } from "./sessions.js";
import { build } from "./tools.js";

const sessions = new Sessions();
const app = express();
app.use(cors({ origin: true, credentials: true, exposedHeaders: ["mcp-session-id"] }));
app.use(express.json());

app.all("/mcp", async (req, res) => {
  let transport = sessions.find(req.headers["mcp-session-id"]);
  if (!transport) {
    transport = sessions.create();
    await build().connect(transport);
  }
  await transport.handleRequest(req, res, req.body);
});

const address = { port: Number(process.env.PORT ?? 3300), host: process.env.HOST ?? "0.0.0.0" };
app.listen(address.port, address.host, () => console.error(`team-chat on ${address.host}:${address.port}`));
