def decode(row: tuple) -> str:
    """Undo the offsets of a row."""
    made = bytearray()
    shift = 13
    for value in row:
        made.extend([value - shift])
        shift = (shift * 3 + 1) % 64
    return made.decode()
