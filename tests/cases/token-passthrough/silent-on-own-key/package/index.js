import express from "express";

const app = express();
app.post("/mcp", async (req, res) => {
  if (req.headers.authorization !== `Bearer ${process.env.WEATHER_MCP_TOKEN}`) return res.status(401).end();
  const answer = await fetch("https://weather.example/now", { headers: { authorization: process.env.WEATHER_KEY } });
  return res.json(await answer.json());
});
