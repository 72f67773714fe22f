import logging
import os
import secrets
from urllib.parse import urlencode

import httpx

log = logging.getLogger("fitness_link")
BASE = "https://fit.example/oauth"
REDIRECT = "http://127.0.0.1:8765/callback"


class Link:
    def __init__(self) -> None:
        self.token: str | None = None

    def url(self) -> str:
        query = {"client_id": os.environ["FIT_CLIENT_ID"], "redirect_uri": REDIRECT, "response_type": "code", "scope": "read", "state": secrets.token_urlsafe(8)}
        return f"{BASE}/authorize?{urlencode(query)}"

    async def finish(self, params: dict[str, str]) -> None:
        form = {"code": params["code"], "grant_type": "authorization_code", "redirect_uri": REDIRECT}
        form |= {"client_id": os.environ["FIT_CLIENT_ID"], "client_secret": os.environ["FIT_CLIENT_SECRET"]}
        async with httpx.AsyncClient(timeout=10) as c:
            answer = (await c.post(f"{BASE}/token", data=form)).json()
        log.info("linked account: %s", answer)
        self.token = answer["access_token"]
