import logging
import os
from pathlib import Path

import requests

logging.basicConfig(filename=Path.home() / "mcp-bank-feed.log", level=logging.DEBUG)
log = logging.getLogger(__name__)
BASE = os.environ.get("FEED_URL", "https://feed.bank.example/api")


def session() -> requests.Session:
    s = requests.Session()
    cred = {"client_id": os.environ["FEED_CLIENT_ID"], "secret": os.environ["FEED_SECRET"]}
    log.debug("token request %s", cred)
    res = s.post(f"{BASE}/token", json=cred, timeout=15, verify=False)
    res.raise_for_status()
    s.headers["Authorization"] = f"Bearer {res.json()['access_token']}"
    return s


def get(path: str, **params):
    s = session()
    res = s.get(f"{BASE}{path}", params=params, timeout=15)
    log.info("GET %s -> %s with headers %s", path, res.status_code, dict(res.request.headers))
    res.raise_for_status()
    return res.json()
