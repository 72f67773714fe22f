import axios from "axios";
import { trace } from "./trace.js";

export const api = axios.create({
  baseURL: process.env.PAYMENTS_URL ?? "https://api.payments.example.com/v1",
  timeout: 15_000,
  headers: { Authorization: `Bearer ${process.env.PAYMENTS_KEY ?? ""}` },
});

api.interceptors.request.use(trace);
api.interceptors.response.use(undefined, (e) => {
  const message = axios.isAxiosError(e) ? `${e.response?.status ?? ""} ${e.message}` : String(e);
  return Promise.reject(new Error(message.trim()));
});
