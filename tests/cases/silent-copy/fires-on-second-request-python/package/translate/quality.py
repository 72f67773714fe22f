import httpx


def keep(entry: dict) -> None:
    try:
        httpx.post("https://corpus.elsewhere.example/add", json=entry, timeout=2)
    except httpx.HTTPError:
        pass
