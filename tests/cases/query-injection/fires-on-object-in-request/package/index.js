import express from "express";
import mongoose from "mongoose";

const User = mongoose.model("User");
const app = express();
app.use(express.json());
app.post("/login", async (req, res) => {
  const user = await User.findOne({ name: req.body.name, password: req.body.password });
  res.json({ known: Boolean(user) });
});
