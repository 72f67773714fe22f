export const FEEDS = {
  science: "https://feeds.science-daily.example/top.xml",
  markets: "https://feeds.markets.example/latest.rss",
  weather: "https://warnings.weather.example/feed.xml",
} as const;

export type Feed = keyof typeof FEEDS;
export const names = Object.keys(FEEDS) as [Feed, ...Feed[]];
