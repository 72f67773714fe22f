import os
from urllib.parse import quote

import requests


class Registry:
    def __init__(self) -> None:
        self.base = os.getenv("SCHEMA_REGISTRY_URL", "http://localhost:8081")
        self.session = requests.Session()
        if "SCHEMA_REGISTRY_USER" in os.environ:
            self.session.auth = (os.environ["SCHEMA_REGISTRY_USER"], os.environ["SCHEMA_REGISTRY_PASSWORD"])

    def get(self, path: str):
        r = self.session.get(self.base + quote(path), timeout=10)
        r.raise_for_status()
        return r.json()
