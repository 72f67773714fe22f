from dataclasses import dataclass

import httpx

from .targets import checked


@dataclass
class Delivery:
    target: str
    body: dict

    async def run(self) -> dict:
        url = checked(self.target)
        async with httpx.AsyncClient(follow_redirects=True, timeout=10) as c:
            r = await c.post(url, json=self.body)
        return {"status": r.status_code, "headers": dict(r.headers), "body": r.text[:4000]}
