import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";

let sessions = 1000;
export const transport = () => new StreamableHTTPServerTransport({ sessionIdGenerator: () => `game-${sessions++}` });
