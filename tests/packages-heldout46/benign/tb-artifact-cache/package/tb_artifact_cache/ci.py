import os

import httpx

LIMIT = 64 * 1024 * 1024


def download(build: int) -> bytes:
    base = os.getenv("CI_URL", "https://ci.example.com/api")
    headers = {"Authorization": f"Bearer {os.environ['CI_TOKEN']}"}
    with httpx.stream("GET", f"{base}/builds/{build}/artifact.tar.gz", headers=headers, timeout=60) as r:
        r.raise_for_status()
        data = bytearray()
        for chunk in r.iter_bytes():
            data += chunk
            if len(data) > LIMIT:
                raise ValueError("the artifact is too large")
    return bytes(data)
