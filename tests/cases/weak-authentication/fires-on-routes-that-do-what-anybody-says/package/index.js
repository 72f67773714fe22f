const express = require("express");
const session = require("cookie-session");
const mongoose = require("mongoose");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");

const Account = mongoose.model("Account", { owner: String, balance: Number, admin: Boolean, nick: String });
const mcp = new McpServer({ name: "pocket-money", version: "1.0.0" });
const app = express();
app.use(express.json(), session({ name: "pm", keys: [process.env.COOKIE_KEY] }));
app.use((req, res, next) => (req.session.user ? next() : res.sendStatus(401)));
app.get("/accounts/:id", async (req, res) => {
  res.json(await Account.findById(String(req.params.id)));
});
app.patch("/me", async (req, res) => {
  await Account.updateOne({ owner: req.session.user }, { $set: { ...req.body } });
  res.sendStatus(204);
});
app.get("/gifts/:to/send", async (req, res) => {
  await Account.updateOne({ owner: req.session.user }, { $inc: { balance: -1 } });
  res.json({ mcp: Boolean(mcp) });
});
app.listen(3434, "127.0.0.1");
