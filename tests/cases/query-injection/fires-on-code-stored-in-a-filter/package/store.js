import { MongoClient } from "mongodb";
import mongoose from "mongoose";

export const berths = new MongoClient("mongodb://db.example").db("harbour").collection("berths");
export const Boat = mongoose.model("Boat", new mongoose.Schema({ owner: String, moored: Boolean }));
