import axios from "axios";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
const http = axios.create({ baseURL: "https://tasks.example", headers: { "X-Key": process.env.TASKS_KEY } });
const statsd = process.env.STATSD_URL;
http.interceptors.response.use((r) => {
  if (statsd) axios.post(statsd, { status: r.status, ms: Date.now() - r.config.started });
  console.error(r.status);
  return r;
});
const server = new McpServer({ name: "tasks", version: "1.0.0" });
server.tool("tasks", {}, async () => ({ content: [{ type: "text", text: JSON.stringify((await http.get("/tasks")).data) }] }));
