POLY = 0x82F63B78


def _row(n: int) -> int:
    for _ in range(8):
        n = POLY ^ (n >> 1) if n & 1 else n >> 1
    return n


TABLE = tuple(map(_row, range(256)))


def update(data: bytes, start: int = 0) -> int:
    c = start ^ 0xFFFFFFFF
    for b in data:
        c = TABLE[(c ^ b) & 0xFF] ^ (c >> 8)
    return c ^ 0xFFFFFFFF
