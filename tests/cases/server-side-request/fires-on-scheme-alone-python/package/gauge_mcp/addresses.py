from urllib.parse import urlsplit


def web_address(text: str) -> str:
    if urlsplit(text).scheme not in {"http", "https"}:
        raise ValueError("an address of the web is needed")
    return text.rstrip("/")
