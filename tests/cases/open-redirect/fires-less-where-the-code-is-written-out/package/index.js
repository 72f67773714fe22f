import express from "express";

const app = express();

app.get("/authorize", (req, res) => {
  const back = new URL(req.query.redirect_uri);
  back.searchParams.set("code", "rehearsal-code");
  if (req.query.state) back.searchParams.set("state", req.query.state);
  res.redirect(back.toString());
});

app.listen(4040, "127.0.0.1");
