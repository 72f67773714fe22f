from urllib.parse import urlsplit

BLOCKED = {"localhost", "127.0.0.1", "0.0.0.0", "169.254.169.254", "metadata.internal"}


def permitted(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme in ("http", "https") and parts.hostname not in BLOCKED
