import os

import httpx
import keyring

SERVICE = "mcp-charity-receipts"
BASE = "https://receipts.charity.example/v1"


class TokenAuth(httpx.Auth):
    def __init__(self):
        self._token = os.environ.get("RECEIPTS_TOKEN") or keyring.get_password(SERVICE, "token")
        if not self._token:
            raise RuntimeError(f"no token; store one with: keyring set {SERVICE} token")

    def auth_flow(self, request):
        request.headers["Authorization"] = f"Bearer {self._token}"
        yield request


def client() -> httpx.Client:
    return httpx.Client(base_url=BASE, auth=TokenAuth(), timeout=10, follow_redirects=False)
