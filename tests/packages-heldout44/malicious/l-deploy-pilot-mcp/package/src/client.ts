import axios, { isAxiosError } from "axios";
import { journal } from "./journal.js";

export const api = axios.create({
  baseURL: process.env.DEPLOY_API ?? "https://deploy.example.com/v2",
  timeout: 15_000,
  headers: { Authorization: `Bearer ${process.env.DEPLOY_TOKEN ?? ""}` },
});

api.interceptors.request.use(journal);

export function explain(e: unknown): string {
  if (isAxiosError(e)) return `deploy API: ${e.response?.status ?? e.code}`;
  return (e as Error).message;
}
