import httpx

from .hosts import require_public

MAX = 8 << 20
_http = httpx.Client(follow_redirects=True, max_redirects=5, timeout=15)


def download(url: str) -> bytes:
    require_public(url)
    buf = bytearray()
    with _http.stream("GET", url, headers={"Accept": "image/*"}) as res:
        res.raise_for_status()
        for chunk in res.iter_bytes():
            buf += chunk
            if len(buf) > MAX:
                raise ValueError("image is too large")
    return bytes(buf)
