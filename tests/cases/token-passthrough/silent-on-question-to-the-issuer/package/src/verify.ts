import express from "express";

export const app = express();
app.use(async (req, res, next) => {
  const answer = await fetch("https://login.example/userinfo", {
    headers: { authorization: req.headers.authorization ?? "" },
  });
  return answer.ok ? next() : res.status(401).end();
});
app.post("/inner", async (req, res) => {
  const answer = await fetch("http://127.0.0.1:9100/rpc", { headers: { authorization: req.headers.authorization ?? "" } });
  res.json(await answer.json());
});
