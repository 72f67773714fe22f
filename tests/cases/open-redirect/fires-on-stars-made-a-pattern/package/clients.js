import express from "express";

const PREVIEWS = ["https://*.preview.example/*", "https://app.example/back"];
const fits = (redirectUri) =>
  PREVIEWS.some((each) => new RegExp("^" + each.replace(/\./g, "\\.").replace(/\*/g, ".*") + "$").test(redirectUri));

const app = express();
app.get("/authorize", (req, res) => {
  if (!fits(String(req.query.redirect_uri))) return res.status(400).end();
  res.redirect(`${req.query.redirect_uri}?code=${req.query.state}`);
});
app.listen(8124, "127.0.0.1");
