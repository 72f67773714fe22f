import { execSync } from "node:child_process";

export const tags = async ({ like }) => ({ content: [{ type: "text", text: String(execSync("git tag -l " + like)) }] });
