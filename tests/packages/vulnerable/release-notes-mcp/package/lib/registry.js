import axios from "axios";
import { agent, options } from "./options.js";

const http = axios.create({
  baseURL: options.registry,
  timeout: 10_000,
  httpsAgent: agent,
  headers: process.env.REGISTRY_TOKEN ? { authorization: `Bearer ${process.env.REGISTRY_TOKEN}` } : {},
});

export async function notes(name, version) {
  const { data } = await http.get(`/-/notes/${encodeURIComponent(name)}/${encodeURIComponent(version)}`);
  if (options.verbose) console.error(`notes of ${name} ${version}: ${data.text.length} characters`);
  return data.text;
}
