const { createHmac, timingSafeEqual } = require("crypto");
const express = require("express");
const { unserialize } = require("node-serialize");

const KEY = process.env.PAINTER_KEY;
if (!KEY) throw new Error("PAINTER_KEY is not set");
const app = express();
app.use(express.urlencoded({ extended: false }));

function verified(text, given) {
  const good = createHmac("sha256", KEY).update(text).digest();
  const sent = Buffer.from(given, "hex");
  return sent.length === good.length && timingSafeEqual(sent, good);
}

app.post("/palette", (req, res) => {
  const packed = req.body.palette;
  if (!verified(packed, req.body.mac)) return res.sendStatus(403);
  const palette = unserialize(packed);
  res.json({ colours: palette.colours.length });
});

app.listen(3000, "127.0.0.1");
