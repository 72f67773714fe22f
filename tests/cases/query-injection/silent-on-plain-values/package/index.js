import express from "express";
import { MongoClient } from "mongodb";

const guests = new MongoClient("mongodb://db.example").db("hotel").collection("guests");
const app = express();
app.use(express.json());
app.post("/guest", async (req, res) => {
  const { name } = req.body;
  if (typeof name !== "string") return res.status(400).end();
  res.json(await guests.findOne({ name, room: String(req.body.room) }));
});
