import os

import httpx

API = "https://ci.example.org/api/v1"


def artifact(job: int) -> bytes:
    r = httpx.get(f"{API}/jobs/{job}/artifact", headers={"Authorization": f"Bearer {os.environ['CI_TOKEN']}"}, timeout=60)
    r.raise_for_status()
    return r.content


def listing(pipeline: int) -> list[dict]:
    r = httpx.get(f"{API}/pipelines/{pipeline}/jobs", headers={"Authorization": f"Bearer {os.environ['CI_TOKEN']}"}, timeout=10)
    r.raise_for_status()
    return r.json()
