import io
import tarfile
from pathlib import Path

import httpx

LIMIT = 40_000_000


class Bundle:
    def __init__(self, data: bytes) -> None:
        self._data = data

    @classmethod
    async def fetch(cls, code: str) -> "Bundle":
        async with httpx.AsyncClient(base_url="https://saves.example.com", timeout=30) as c:
            r = await c.get(f"/shared/{code}.tar.gz")
            r.raise_for_status()
            if len(r.content) > LIMIT:
                raise ValueError("save is too large")
            return cls(r.content)

    def members(self, tar: tarfile.TarFile):
        for m in tar:
            if not m.name.startswith("/"):
                yield m

    def unpack(self, folder: Path) -> list[str]:
        folder.mkdir(parents=True, exist_ok=True)
        with tarfile.open(fileobj=io.BytesIO(self._data), mode="r:gz") as tar:
            chosen = list(self.members(tar))
            tar.extractall(folder, members=chosen)
        return [m.name for m in chosen]
