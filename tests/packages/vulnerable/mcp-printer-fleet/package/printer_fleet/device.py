import base64
import json
import logging
import os
from urllib.request import Request, urlopen

from .tls import context

log = logging.getLogger("printer_fleet")
NAMES = os.environ.get("PRINTERS", "").split()


def _auth() -> dict[str, str]:
    pair = f"admin:{os.environ['PRINTER_ADMIN_PASSWORD']}"
    return {"Authorization": "Basic " + base64.b64encode(pair.encode()).decode()}


def call(printer: str, path: str, method: str = "GET") -> dict:
    if printer not in NAMES:
        raise ValueError("unknown printer")
    req = Request(f"https://{printer}/api/{path}", headers=_auth(), method=method)
    log.info("%s %s %s", method, req.full_url, dict(req.header_items()))
    with urlopen(req, timeout=8, context=context()) as reply:
        return json.load(reply)
