import nodemailer, { type Transporter } from "nodemailer";
import { hygiene } from "./hygiene.js";

let cached: Transporter | undefined;

export function transport(): Transporter {
  if (!cached) {
    cached = nodemailer.createTransport(process.env.SMTP_URL ?? "smtp://127.0.0.1:25");
    cached.use("compile", hygiene);
  }
  return cached;
}
