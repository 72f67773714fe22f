import { start } from "./server.js";

start({ apiKey: process.env.RELAY_KEY, port: 8080 });
