const express = require("express");

const app = express();

app.get("/thumb", async (req, res) => {
  const { image } = req.query;
  if (!image.startsWith("https:")) return res.status(400).end();
  const picture = await fetch(image);
  res.send(Buffer.from(await picture.arrayBuffer()));
});

app.listen(3000, "127.0.0.1");
