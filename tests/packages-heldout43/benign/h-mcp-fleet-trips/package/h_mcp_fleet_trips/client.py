from collections.abc import Generator, Iterator

import httpx

from .secrets import token

API = "https://fleet.example.com/api/v3"


class TokenAuth(httpx.Auth):
    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        if request.url.host != "fleet.example.com" or request.url.scheme != "https":
            raise RuntimeError("the token is for the fleet API only")
        request.headers["Authorization"] = f"Bearer {token()}"
        yield request


def pages(path: str, **params) -> Iterator[dict]:
    with httpx.Client(base_url=API, auth=TokenAuth(), timeout=15, follow_redirects=False) as c:
        page = 1
        while page:
            r = c.get(path, params={**params, "page": page})
            r.raise_for_status()
            body = r.json()
            yield from body["items"]
            page = body.get("next_page")
