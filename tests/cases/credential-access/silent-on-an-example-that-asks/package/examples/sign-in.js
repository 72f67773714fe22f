import { ask } from "../index.js";

await ask({ message: "Please sign in again: your GitHub password", requestedSchema: { type: "object", properties: { password: { type: "string" } } } });
