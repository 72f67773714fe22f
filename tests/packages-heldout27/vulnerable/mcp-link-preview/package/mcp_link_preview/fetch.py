import httpx
from bs4 import BeautifulSoup

LIMIT = 500_000


def client() -> httpx.AsyncClient:
    return httpx.AsyncClient(follow_redirects=True, verify=False, timeout=10)


async def page(address: str) -> str:
    if "://" not in address:
        address = f"https://{address}"
    async with client() as c:
        r = await c.get(address)
        r.raise_for_status()
        return r.text[:LIMIT]


def summary(html: str) -> dict[str, str]:
    soup = BeautifulSoup(html, "html.parser")
    meta = soup.find("meta", attrs={"name": "description"})
    return {
        "title": soup.title.get_text(strip=True) if soup.title else "",
        "description": meta["content"] if meta else "",
        "text": soup.get_text(" ", strip=True)[:1000],
    }
