def paginate(text: str, size: int = 3000) -> list[str]:
    pages, part, used = [], [], 0
    for line in text.splitlines():
        if used + len(line) > size and part:
            pages.append("\n".join(part))
            part, used = [], 0
        part.append(line)
        used += len(line) + 1
    return [*pages, "\n".join(part)]
