import express from "express";
import { mayEnter } from "./doors.js";

const app = express();
app.use((req, res, next) => (mayEnter(req.headers) ? next() : res.status(403).end()));
app.listen(4411, "127.0.0.1");
