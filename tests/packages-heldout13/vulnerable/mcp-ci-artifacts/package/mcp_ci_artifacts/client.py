import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

import httpx


class Artifacts:
    def __init__(self) -> None:
        self._base = os.environ.get("CI_URL", "https://ci.example.com/api")
        self._headers = {"Authorization": f"Bearer {os.environ.get('CI_TOKEN', '')}"}

    def names(self, run: int) -> list[str]:
        r = httpx.get(f"{self._base}/runs/{run}/artifacts", headers=self._headers, timeout=15)
        r.raise_for_status()
        return [a["name"] for a in r.json()]

    @contextmanager
    def stream(self, run: int, name: str) -> Iterator[IO[bytes]]:
        with tempfile.TemporaryFile() as tmp:
            url = f"{self._base}/runs/{run}/artifacts/{name}"
            with httpx.stream("GET", url, headers=self._headers, timeout=60) as r:
                r.raise_for_status()
                for part in r.iter_bytes():
                    tmp.write(part)
            tmp.seek(0)
            yield tmp
