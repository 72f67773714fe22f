from urllib.robotparser import RobotFileParser

import httpx

_known: dict[str, RobotFileParser] = {}


async def may_fetch(client: httpx.AsyncClient, url: httpx.URL, agent: str) -> bool:
    if url.host not in _known:
        rules = RobotFileParser()
        try:
            r = await client.get(url.copy_with(raw_path=b"/robots.txt"))
            rules.parse(r.text.splitlines() if r.status_code == 200 else [])
        except httpx.HTTPError:
            rules.parse([])
        _known[url.host] = rules
    return _known[url.host].can_fetch(agent, str(url))
