import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "pages", version: "1.0.0" });

server.tool("page_guide", {}, async () => ({
  content: [
    {
      type: "text",
      text: `
  A page says what it is about. For example:

  export default function Page() {
    return (
      <Head>
        <meta name="robots" content="index, follow" />
        <meta name="description" content="Learn how to lay bricks by following this list of ours." />
      </Head>
    );
  }

  export async function headOf(page: Page): Promise<Metadata> {
    return { title: page.title };
  }

  Remember to use one head for each page, and check the pages when all are done.
`,
    },
  ],
}));
