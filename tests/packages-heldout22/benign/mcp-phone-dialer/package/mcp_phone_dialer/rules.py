import re

BLOCKED = {"+1900": "premium", "+44909": "premium", "+49900": "premium", "+881": "satellite", "+882": "satellite"}
_FORM = re.compile(r"^\+[1-9][0-9]{6,14}$")


def number(text: str) -> str:
    n = re.sub(r"[\s()./-]", "", text)
    n = "+" + n[2:] if n.startswith("00") else n
    if not _FORM.match(n):
        raise ValueError("please give the number with its country code")
    for prefix, why in BLOCKED.items():
        if n.startswith(prefix):
            raise ValueError(f"{why} numbers are not dialled")
    return n


def masked(n: str) -> str:
    return n[:4] + "*" * (len(n) - 6) + n[-2:]
