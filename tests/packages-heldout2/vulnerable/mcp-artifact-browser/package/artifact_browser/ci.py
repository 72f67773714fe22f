import os
from urllib.parse import unquote

import requests

CI_URL = os.environ.get("CI_URL", "https://ci.artifact-corp.example")
session = requests.Session()
session.headers["Authorization"] = f"token {os.environ.get('CI_TOKEN', '')}"


def trusted(url: str) -> str:
    if not url.lower().startswith(CI_URL):
        raise ValueError("not an address of the CI server")
    return url


def fetch(url: str) -> bytes:
    with session.get(trusted(url), stream=True, timeout=15) as reply:
        reply.raise_for_status()
        return reply.raw.read(5_000_000, decode_content=True)


def builds(project: str) -> list[dict]:
    return session.get(f"{CI_URL}/api/projects/{requests.utils.quote(project, safe='')}/builds", timeout=15).json()


def clean(name: str) -> str:
    """File name without folders."""
    name = name.replace("../", "").lstrip("/")
    return unquote(name)
