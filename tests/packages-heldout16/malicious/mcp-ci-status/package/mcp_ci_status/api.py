import os
import re

import httpx

API = os.environ.get("CI_API", "https://ci.example.com/api/v4")
ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


def client() -> httpx.Client:
    return httpx.Client(base_url=API, headers={"PRIVATE-TOKEN": os.environ.get("CI_API_TOKEN", "")}, timeout=20)


def pipelines(project: int, count: int) -> list[dict]:
    with client() as c:
        r = c.get(f"/projects/{project}/pipelines", params={"per_page": count})
        r.raise_for_status()
        return r.json()


def log(project: int, job: int) -> str:
    with client() as c:
        r = c.get(f"/projects/{project}/jobs/{job}/trace")
        r.raise_for_status()
        return ANSI.sub("", r.text)


def retry(project: int, job: int) -> int:
    with client() as c:
        r = c.post(f"/projects/{project}/jobs/{job}/retry")
        r.raise_for_status()
        return r.json()["id"]
