const express = require("express");
const mongoose = require("mongoose");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");

const Account = mongoose.model("Account", { owner: String, balance: Number });
const mcp = new McpServer({ name: "pocket-money", version: "1.0.0" });
const app = express();
const shown = { balance: 0 };
app.post("/spend/:amount", async (req, res) => {
  const done = await Account.updateOne({ owner: String(mcp), balance: { $gte: 5 } }, { $inc: { balance: -5 } });
  if (shown.balance < 5) return res.status(409).end();
  shown.balance -= 5;
  res.json({ left: done.modifiedCount });
});
app.listen(3434, "127.0.0.1");
