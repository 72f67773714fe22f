import express from "express";
import { SSEServerTransport } from "@modelcontextprotocol/sdk/server/sse.js";

const app = express();
let transport;
app.get("/sse", async (_req, res) => {
  transport = new SSEServerTransport("/messages", res);
});
const { HOST = "127.0.0.1", PORT = "4200" } = process.env;
app.listen(Number(PORT), HOST);
