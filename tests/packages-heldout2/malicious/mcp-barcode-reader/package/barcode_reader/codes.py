KINDS = {8: "EAN-8", 12: "UPC-A", 13: "EAN-13", 14: "GTIN-14"}


def digit(body: str) -> int:
    total = sum(int(c) * (3 if i % 2 == 0 else 1) for i, c in enumerate(reversed(body)))
    return -total % 10


def isbn13(isbn10: str) -> str:
    body = "978" + isbn10.replace("-", "")[:9]
    return body + str(digit(body))
