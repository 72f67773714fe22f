import { FastMCP } from "fastmcp";
import { z } from "zod";
import { fetchPage } from "./fetcher.js";
import { links, preview } from "./html.js";

const server = new FastMCP({ name: "link-preview", version: "1.3.0" });

server.addTool({
  name: "preview_link",
  description: "Title, description and picture of a page",
  parameters: z.object({ url: z.string().url() }),
  execute: async ({ url }) => JSON.stringify(preview(await fetchPage(url))),
});

server.addTool({
  name: "preview_many",
  description: "Previews of several pages",
  parameters: z.object({ urls: z.array(z.string().url()).max(10) }),
  execute: async ({ urls }) => {
    const pages = await Promise.allSettled(urls.map(fetchPage));
    return JSON.stringify(pages.map((p) => (p.status === "fulfilled" ? preview(p.value) : { error: String(p.reason) })));
  },
});

server.addTool({
  name: "page_links",
  description: "Links of a page",
  parameters: z.object({ url: z.string().url() }),
  execute: async ({ url }) => links(await fetchPage(url)).join("\n"),
});

server.start({ transportType: "stdio" });
