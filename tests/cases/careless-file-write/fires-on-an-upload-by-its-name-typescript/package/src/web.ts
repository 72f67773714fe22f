import express from "express";
import multer from "multer";
import { register } from "./tools.js";

const storage = multer.diskStorage({
  destination: "/srv/kiln/glazes",
  filename(_req, file, done) {
    done(null, file.originalname);
  },
});
const app = express();
app.post("/glazes", multer({ storage }).single("glaze"), (_req, res) => res.json({ kept: true }));
register(app);
