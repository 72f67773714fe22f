const express = require("express");
const { unserialize } = require("node-serialize");

const app = express();

app.get("/basket", (req, res) => {
  const packed = Buffer.from(req.cookies.basket, "base64").toString();
  const basket = unserialize(packed);
  res.json({ count: basket.items.length });
});

app.listen(3000, "127.0.0.1");
