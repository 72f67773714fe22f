def upper(text: str) -> str:
    return text.upper()


def title(text: str) -> str:
    return text.title()


def squeeze(text: str) -> str:
    return " ".join(text.split())


def numbered(text: str) -> str:
    return "\n".join(f"{n:>4} {line}" for n, line in enumerate(text.splitlines(), 1))
