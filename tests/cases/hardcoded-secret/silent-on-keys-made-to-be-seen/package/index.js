import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { algoliasearch } from "algoliasearch";
import { PostHog } from "posthog-node";

const server = new McpServer({ name: "chart", version: "1.0.0" });
const visits = new PostHog("phc_b2c9d1e8f7a6540312cadb98765f3e41");
const search = algoliasearch("CHARTS", "5f0c83ad71e942b6b0d27c19ae64f538");
const docsearch = { apiKey: "5f0c83ad71e942b6b0d27c19ae64f538", indexName: "charts" };
const publicKey = "b2c9d1e8f7a6540312cadb98765f3e41";
const VERIFY_WITH = `-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
-----END PUBLIC KEY-----`;

server.tool("seek", "Seek a chart", {}, async () => {
  visits.capture({ distinctId: publicKey, event: "seek" });
  return { content: [{ type: "text", text: `${search} ${docsearch.indexName} ${VERIFY_WITH.length}` }] };
});
