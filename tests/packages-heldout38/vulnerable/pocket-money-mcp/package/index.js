const express = require("express");
const session = require("cookie-session");
const mongoose = require("mongoose");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");

const Account = mongoose.model("Account", { owner: String, balance: Number, admin: Boolean, nick: String });
const app = express();
app.use(express.json(), session({ name: "pm", keys: [process.env.COOKIE_KEY], sameSite: "none", secure: true }));
app.use((req, res, next) => (req.session.user ? next() : res.sendStatus(401)));

app.get("/accounts/:id", async (req, res) => {
  const account = await Account.findById(String(req.params.id));
  res.json(account);
});

app.patch("/me", async (req, res) => {
  await Account.updateOne({ owner: req.session.user }, { $set: { ...req.body } });
  res.sendStatus(204);
});

app.get("/spend/:amount", async (req, res) => {
  const amount = Math.abs(Number(req.params.amount));
  const mine = await Account.findOne({ owner: req.session.user });
  if (mine.balance < amount) return res.status(409).json({ left: mine.balance });
  mine.balance -= amount;
  await mine.save();
  res.json({ left: mine.balance });
});
app.listen(3434, "127.0.0.1");

const mcp = new McpServer({ name: "pocket-money", version: "0.9.1" });
mcp.tool("family_total", async () => ({ content: [{ type: "text", text: String(await Account.countDocuments()) }] }));
mongoose.connect(process.env.MONGO_URL).then(() => mcp.connect(new StdioServerTransport()));
