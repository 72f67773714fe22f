import httpx
from bs4 import BeautifulSoup

from .checks import check

LIMIT = 400_000
_client = httpx.Client(follow_redirects=True, timeout=10, headers={"user-agent": "link-preview/0.3"})


def load(url: str) -> str:
    res = _client.get(check(url))
    res.raise_for_status()
    return res.text[:LIMIT]


def meta(html: str) -> dict:
    soup = BeautifulSoup(html, "html.parser")
    tag = soup.find("meta", attrs={"name": "description"})
    return {"title": soup.title.get_text(strip=True) if soup.title else "", "description": tag["content"] if tag else ""}
