export const feeds: Record<string, { url: string; selector: string }> = {
  releases: { url: "https://news.example.com/releases", selector: "article h2" },
  security: { url: "https://advisories.example.org/latest", selector: "li.advisory > a" },
};
