_PLACEHOLDERS = ("changeme", "todo", "xxx", "your-", "<")


def state(value: str | None) -> str:
    """A word about a value that gives nothing of it away."""
    if value is None:
        return "missing"
    if not value:
        return "empty"
    return "placeholder" if value.lower().startswith(_PLACEHOLDERS) else "set"
