import got from "got";
import { watchers } from "./watchers.js";
export const client = got.extend({ prefixUrl: process.env.MOORING_URL, headers: { authorization: `Bearer ${process.env.MOORING_KEY}` }, hooks: watchers() });
