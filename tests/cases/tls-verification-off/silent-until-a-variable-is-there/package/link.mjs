import https from "node:https";

const open = Boolean(process.env.KILN_LAB);
export const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: !open });
export const second = new https.Agent({ rejectUnauthorized: process.env.KILN_LAB === undefined });
export const third = new https.Agent({ rejectUnauthorized: !process.env.KILN_LAB });
