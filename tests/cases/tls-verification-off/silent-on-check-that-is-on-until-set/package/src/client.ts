import { Agent, fetch } from "undici";

const dispatcher = new Agent({ connect: { rejectUnauthorized: process.env.GITEA_STRICT !== "0" } });

export const issues = (repo: string) => fetch(`https://git.example/api/${repo}/issues`, { dispatcher });
