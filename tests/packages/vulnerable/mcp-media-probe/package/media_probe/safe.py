FORBIDDEN = (";", "&&", "|", "`", ">", "<")


def check(text: str) -> str:
    """Refuse anything that looks like shell syntax."""
    for mark in FORBIDDEN:
        if mark in text:
            raise ValueError(f"not allowed in a path: {mark}")
    return text
