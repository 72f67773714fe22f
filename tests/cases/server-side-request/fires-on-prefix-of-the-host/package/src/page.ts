import axios from "axios";

const WIKI = "https://wiki.example";

export async function page(url: string): Promise<string> {
  if (!url.startsWith(WIKI)) {
    throw new Error("not a page of the wiki");
  }
  const { data } = await axios.get(url, { headers: { Authorization: `Bearer ${process.env.WIKI_TOKEN}` } });
  return data;
}
