const express = require("express");
const yaml = require("js-yaml");

const app = express();

app.get("/basket", (req, res) => {
  const basket = JSON.parse(Buffer.from(req.cookies.basket, "base64").toString());
  const rules = yaml.load(req.body.rules);
  res.json({ count: basket.items.length, rules });
});

app.listen(3000, "127.0.0.1");
