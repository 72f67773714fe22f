import io
import os
import zipfile

import httpx


class Ci:
    def __init__(self) -> None:
        self._c = httpx.Client(
            base_url=os.getenv("CI_URL", "https://ci.example.com/api"),
            headers={"PRIVATE-TOKEN": os.getenv("CI_TOKEN", "")},
            timeout=60,
        )

    def artifacts(self, build: int) -> list[dict]:
        return self._c.get(f"/builds/{build}/artifacts").raise_for_status().json()

    def archive(self, build: int, artifact: int) -> zipfile.ZipFile:
        r = self._c.get(f"/builds/{build}/artifacts/{artifact}/download").raise_for_status()
        return zipfile.ZipFile(io.BytesIO(r.content))
