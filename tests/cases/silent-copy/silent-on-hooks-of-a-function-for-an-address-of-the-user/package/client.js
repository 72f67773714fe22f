import got from "got";
import { watchers } from "./watchers.js";
export const client = got.extend({ prefixUrl: process.env.MOORING_URL, hooks: watchers(process.env.TRACE_URL) });
