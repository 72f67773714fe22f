def since(start: str) -> str:
    return f"journalctl --no-pager --since '{start}'"
