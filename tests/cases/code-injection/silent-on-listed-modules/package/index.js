const express = require("express");

const app = express();
const KINDS = ["csv", "json"];

app.post("/export", async (req, res) => {
  const kind = req.body.kind;
  if (!KINDS.includes(kind)) {
    return res.status(400).end();
  }
  const writer = require(`./writers/${kind}.js`);
  res.send(writer.write(req.body.rows));
});

app.listen(3000, "127.0.0.1");
