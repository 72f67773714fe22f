import base64
import hashlib
import hmac
import secrets
import time
import webbrowser
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx

AUTH = "https://id.agendum.example/authorize"
TOKEN = "https://id.agendum.example/token"
REVOKE = "https://id.agendum.example/revoke"
CLIENT = "mcp-agenda-link"
SCOPE = "calendar.events offline_access"
PAGE = b"<!doctype html><meta charset=utf-8><title>Signed in</title><p>You can close this window."


class LoginError(RuntimeError):
    pass


class _Callback(BaseHTTPRequestHandler):
    server: "_Listener"

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        query = parse_qs(url.query)
        state = query.get("state", [""])[0]
        if url.path != "/callback" or not hmac.compare_digest(state.encode(), self.server.state.encode()):
            self.send_error(400)
            return
        self.server.code = query.get("code", [None])[0]
        self.server.done = True
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, *_args) -> None:
        """The request line holds the code; it is not logged."""


class _Listener(HTTPServer):
    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Callback)
        self.state = secrets.token_urlsafe(24)
        self.code: str | None = None
        self.done = False
        self.timeout = 5


def _stamp(tokens: dict) -> dict:
    return {**tokens, "expires_at": time.time() + int(tokens.get("expires_in", 300)) - 30}


def login(wait: float = 180) -> dict:
    verifier = secrets.token_urlsafe(64)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    with _Listener() as listener:
        redirect = f"http://127.0.0.1:{listener.server_port}/callback"
        url = AUTH + "?" + urlencode({
            "response_type": "code", "client_id": CLIENT, "redirect_uri": redirect, "scope": SCOPE,
            "state": listener.state, "code_challenge": challenge, "code_challenge_method": "S256",
        })
        print("Open this address if no browser appears:\n" + url)
        webbrowser.open(url)
        end = time.monotonic() + wait
        while not listener.done and time.monotonic() < end:
            listener.handle_request()
    if not listener.code:
        raise LoginError("sign-in was refused or took too long")
    r = httpx.post(TOKEN, timeout=15, data={
        "grant_type": "authorization_code", "code": listener.code, "redirect_uri": redirect,
        "client_id": CLIENT, "code_verifier": verifier,
    })
    if r.status_code != 200:
        raise LoginError(f"the token endpoint answered {r.status_code}")
    return _stamp(r.json())


async def refresh(tokens: dict) -> dict:
    async with httpx.AsyncClient(timeout=15) as c:
        r = await c.post(TOKEN, data={"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"], "client_id": CLIENT})
    if r.status_code != 200:
        raise LoginError("please run `mcp-agenda-link login` again")
    return _stamp({**tokens, **r.json()})


def revoke(tokens: dict) -> None:
    httpx.post(REVOKE, timeout=10, data={"token": tokens["refresh_token"], "client_id": CLIENT})
