from html.parser import HTMLParser

import aiohttp

from .guard import public


class Outline(HTMLParser):
    def __init__(self):
        super().__init__()
        self.headings, self.links, self._in = [], [], None

    def handle_starttag(self, tag, attrs):
        if tag in ("h1", "h2", "h3"):
            self._in = tag
        if tag == "a" and (href := dict(attrs).get("href")):
            self.links.append(href)

    def handle_data(self, data):
        if self._in and data.strip():
            self.headings.append(f"{self._in}: {data.strip()}")
            self._in = None


async def outline(url):
    timeout = aiohttp.ClientTimeout(total=15)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(public(url)) as answer:
            parser = Outline()
            parser.feed((await answer.content.read(2_000_000)).decode("utf-8", "replace"))
            return parser
