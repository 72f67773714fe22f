import re

_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")


def dns_label(text: str) -> str:
    if not _LABEL.fullmatch(text):
        raise ValueError(f"not a valid name: {text!r}")
    return text
