SOURCES = {
    "world": "https://news.example.com/world.xml",
    "science": "https://science.example.org/feed.xml",
    "local": "https://town.example.net/rss",
}
