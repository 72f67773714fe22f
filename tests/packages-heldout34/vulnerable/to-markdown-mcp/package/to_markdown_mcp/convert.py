from markdownify import markdownify


def markdown(text: str, kind: str) -> str:
    if kind in ("text/html", "application/xhtml+xml"):
        return markdownify(text, heading_style="ATX", strip=["script", "style"]).strip()
    if kind.startswith("text/") or kind == "application/json":
        return f"```\n{text}\n```"
    raise ValueError(f"cannot convert {kind or 'unknown type'}")
