"""Signed links: /d/NAME?exp=...&sig=..."""
import hashlib
import os
import time
from urllib.parse import urlencode

SECRET = os.environ["SHARE_SECRET"]


def signature(name: str, expires: int) -> str:
    return hashlib.md5(f"{SECRET}{name}{expires}".encode()).hexdigest()[:8]


def make(base: str, name: str, seconds: int) -> str:
    expires = int(time.time()) + seconds
    return f"{base}/d/{name}?{urlencode({'exp': expires, 'sig': signature(name, expires)})}"


def valid(name: str, exp: str, sig: str) -> bool:
    return exp.isdigit() and int(exp) > time.time() and sig == signature(name, int(exp))
