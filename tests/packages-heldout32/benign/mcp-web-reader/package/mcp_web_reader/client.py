import os
from urllib.parse import urljoin, urlsplit, urlunsplit

import httpx
from protego import Protego

from .guard import Blocked, Destination, resolve

AGENT = os.environ.get("WEB_READER_USER_AGENT", "mcp-web-reader/1.4 (+https://web-reader.example)")
MAX_BYTES = 3_000_000
MAX_HOPS = 5


async def _once(client: httpx.AsyncClient, to: Destination) -> httpx.Response:
    """Connect to the checked address while TLS and Host still use the name."""
    parts = urlsplit(to.url)
    literal = f"[{to.address}]" if ":" in to.address else to.address
    pinned = urlunsplit((to.scheme, f"{literal}:{to.port}", parts.path or "/", parts.query, ""))
    request = client.build_request(
        "GET",
        pinned,
        headers={"host": parts.netloc, "user-agent": AGENT, "accept": "text/html,text/plain,*/*;q=0.5"},
        extensions={"sni_hostname": to.host},
    )
    return await client.send(request, stream=True, follow_redirects=False)


async def get(url: str) -> tuple[str, str, str]:
    """Final address, content type and text."""
    async with httpx.AsyncClient(timeout=20, trust_env=False) as client:
        for _ in range(MAX_HOPS):
            response = await _once(client, await resolve(url))
            try:
                if response.is_redirect:
                    url = urljoin(url, response.headers["location"])
                    continue
                if response.is_error:
                    raise Blocked(f"the server answered {response.status_code}")
                body = bytearray()
                async for chunk in response.aiter_bytes():
                    body += chunk
                    if len(body) > MAX_BYTES:
                        break
                encoding = response.charset_encoding or "utf-8"
                return url, response.headers.get("content-type", ""), bytes(body[:MAX_BYTES]).decode(encoding, "replace")
            finally:
                await response.aclose()
    raise Blocked("too many redirects")


async def allowed_by_robots(url: str) -> bool:
    if os.environ.get("WEB_READER_IGNORE_ROBOTS") == "1":
        return True
    try:
        _, _, text = await get(urljoin(url, "/robots.txt"))
    except (Blocked, httpx.HTTPError):
        return True
    return Protego.parse(text).can_fetch(url, AGENT)
