const express = require("express");
const multer = require("multer");
const fs = require("fs");
const path = require("path");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");

const INBOX = path.join(__dirname, "inbox");
const upload = multer({ storage: multer.memoryStorage() });
const app = express();

app.use((req, res, next) => (req.get("x-inbox-key") && req.get("x-inbox-key") === process.env.INBOX_KEY ? next() : res.sendStatus(401)));

app.post("/photos/:album", upload.single("photo"), (req, res) => {
  const tmp = path.join(INBOX, `.${Date.now()}.part`);
  fs.writeFileSync(tmp, req.file.buffer);
  const album = path.basename(req.params.album);
  fs.rename(tmp, path.join(INBOX, album, req.body.title || req.file.originalname), (err) => {
    if (err) return res.status(500).json({ ok: false });
    res.json({ ok: true });
  });
});
app.listen(4310, "127.0.0.1");

const mcp = new McpServer({ name: "photo-inbox", version: "0.0.7" });
mcp.tool("list_albums", "Names of the albums", async () => ({ content: [{ type: "text", text: fs.readdirSync(INBOX).join("\n") }] }));
mcp.connect(new StdioServerTransport());
