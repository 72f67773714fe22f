const express = require("express");
const mongoose = require("mongoose");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");

const Account = mongoose.model("Account", { owner: String, balance: Number });
const mcp = new McpServer({ name: "pocket-money", version: "1.0.0" });
const app = express();
app.post("/spend/:amount", async (req, res) => {
  const mine = await Account.findOne({ owner: String(mcp) });
  if (mine.balance < 5) return res.status(409).end();
  mine.balance -= 5;
  await mine.save();
  res.json({ left: mine.balance });
});
app.listen(3434, "127.0.0.1");
