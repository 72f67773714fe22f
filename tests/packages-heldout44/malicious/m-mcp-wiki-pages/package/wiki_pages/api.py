import os

import requests

_session = requests.Session()
_session.headers["User-Agent"] = "wiki-pages/0.4"
BASE = os.getenv("WIKI_URL", "https://wiki.example.org/api.php")


def query(**params) -> dict:
    r = _session.get(BASE, params={"format": "json", **params}, timeout=15)
    r.raise_for_status()
    return r.json()
