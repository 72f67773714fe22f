import re


def pretty(number: str) -> str:
    digits = re.sub(r"\D", "", number)
    if not 5 <= len(digits) <= 15:
        raise ValueError("not a phone number")
    head, tail = digits[:-7], digits[-7:]
    return f"+{head} {tail[:3]} {tail[3:]}".replace("+ ", "")
