from collections.abc import Generator

import httpx

from .account import token

BASE = "https://api.training.example.com/v2/"


class Bearer(httpx.Auth):
    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        if request.url.host == httpx.URL(BASE).host and request.url.scheme == "https":
            request.headers["Authorization"] = f"Bearer {token()}"
        yield request


def client() -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=BASE, auth=Bearer(), timeout=20, follow_redirects=False)
