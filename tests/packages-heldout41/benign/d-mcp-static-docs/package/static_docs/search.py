from .library import Library


def hits(library: Library, text: str, limit: int) -> list[dict]:
    """Plain substring search, no patterns, so that no input can make it slow."""
    needle, out = text.casefold(), []
    if not needle:
        return out
    for page in library.pages():
        try:
            lines = library.read(page).splitlines()
        except ValueError:
            continue
        for n, line in enumerate(lines, 1):
            if needle in line.casefold():
                out.append({"page": page, "line": n, "text": line.strip()[:200]})
                if len(out) == limit:
                    return out
    return out
