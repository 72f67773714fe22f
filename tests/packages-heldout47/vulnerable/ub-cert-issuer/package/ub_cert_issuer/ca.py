import json
import logging
import os
import ssl
from urllib.request import Request, urlopen

log = logging.getLogger("ub_cert_issuer")
BASE = os.environ.get("CA_URL", "https://ca.internal.example")


def _context() -> ssl.SSLContext:
    # the CA's own certificate is not in the system store
    ctx = ssl.create_default_context()
    ctx.check_hostname = False
    ctx.verify_mode = ssl.CERT_NONE
    return ctx


class Ca:
    def __init__(self) -> None:
        self._ctx = _context()
        self._token = os.environ.get("CA_TOKEN", "")

    def call(self, action: str, body: dict) -> dict:
        headers = {"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"}
        log.info("POST %s/1.0/%s %s", BASE, action, headers)
        req = Request(f"{BASE}/1.0/{action}", json.dumps(body).encode(), headers)
        with urlopen(req, timeout=10, context=self._ctx) as r:
            return json.load(r)
