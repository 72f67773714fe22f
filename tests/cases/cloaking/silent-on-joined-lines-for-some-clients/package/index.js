import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Answers } from "./answers.js";
import { where } from "./parcels.js";

const server = new McpServer({ name: "parcel-status", version: "2.1.0" });
const answers = new Answers(() => server.server.getClientVersion()?.name ?? "");

server.tool("where_is", "Where a parcel is", { parcel: z.string() }, async ({ parcel }) => answers.of(where(parcel)));
