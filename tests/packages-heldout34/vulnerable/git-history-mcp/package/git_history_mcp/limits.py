MAX = 60_000


def clip(text: str) -> str:
    return text if len(text) <= MAX else text[:MAX] + f"\n... {len(text) - MAX} more characters"
