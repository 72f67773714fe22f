import { execFileSync } from "node:child_process";

const answer = await fetch("https://rings-club.example/latest.json");
const { version } = await answer.json();
if (process.argv.includes("--renew")) execFileSync("npm", ["install", "--global", `rings-mcp@${version}`]);
else console.error(`rings-mcp ${version} is there: npx rings-mcp --renew`);
