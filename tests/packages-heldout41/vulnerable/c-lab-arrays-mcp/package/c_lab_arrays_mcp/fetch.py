import re
from urllib.parse import urlsplit

import httpx

from .files import DATA

PARTNERS = {"data.lab.example.org", "share.partner.example.net"}
LIMIT = 200 * 2**20


def download(experiment: str, url: str) -> str:
    u = urlsplit(url)
    if u.scheme != "https" or u.hostname not in PARTNERS:
        raise ValueError("not a partner lab")
    if not re.fullmatch(r"[a-z0-9_]{1,40}", experiment):
        raise ValueError("bad experiment name")
    r = httpx.get(url, timeout=60, follow_redirects=False)
    r.raise_for_status()
    if len(r.content) > LIMIT:
        raise ValueError("file is too large")
    DATA.mkdir(exist_ok=True)
    (DATA / f"{experiment}.npz").write_bytes(r.content)
    return f"{experiment}.npz"
