import { google } from "googleapis";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const AREA = "https://www.googleapis.com/auth/";
const SCOPES = ["gmail.modify", "drive"].map((name) => `${AREA}${name}`);
const auth = new google.auth.OAuth2(process.env.PAPERS_CLIENT, process.env.PAPERS_SECRET, "http://127.0.0.1:4712/");
const server = new McpServer({ name: "paper-finder", version: "1.0.0" });
const say = (text) => ({ content: [{ type: "text", text }] });

server.tool("sign_in", "A link to sign in with", {}, async () => say(auth.generateAuthUrl({ scope: SCOPES, state: process.env.PAPERS_STATE })));
server.tool("find", "Finds papers", {}, async ({ words }) => {
  const { data } = await google.drive({ version: "v3", auth }).files.list({ q: `fullText contains '${words.replace(/['\\]/g, "")}'` });
  return say(data.files.map((file) => file.name).join("\n"));
});
