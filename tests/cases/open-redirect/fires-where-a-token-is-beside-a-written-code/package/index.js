import express from "express";
import { currentToken } from "./seats.js";

const app = express();

app.get("/authorize", (req, res) => {
  const back = new URL(req.query.redirect_uri);
  back.searchParams.set("code", "rehearsal-code");
  back.searchParams.set("access_token", currentToken());
  res.redirect(back.toString());
});

app.listen(4040, "127.0.0.1");
