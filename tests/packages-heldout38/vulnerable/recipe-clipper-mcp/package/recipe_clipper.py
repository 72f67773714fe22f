import json
import re
from html.parser import HTMLParser
from urllib.request import Request, urlopen

import requests
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("recipe-clipper")
SITE = re.compile(r"https://(www\.)?cooking\.example")


class Title(HTMLParser):
    inside, text = False, ""

    def handle_starttag(self, tag, attrs):
        self.inside = tag == "title"

    def handle_data(self, data):
        self.text += data if self.inside else ""


@mcp.tool()
def clip(url: str) -> dict:
    """Title and text of a recipe page."""
    page = requests.get(url, timeout=15)
    parser = Title()
    parser.feed(page.text)
    return {"title": parser.text, "html": page.text[:20000]}


@mcp.tool()
def clip_json(url: str) -> dict:
    """Structured recipe of cooking.example."""
    if not SITE.match(url):
        raise ValueError("unknown site")
    with urlopen(Request(url, headers={"Accept": "application/json"})) as answer:
        return json.load(answer)


def main():
    mcp.run()
