CHECKS = {
    "python": ["type hints on public functions", "no bare except", "tests for new branches"],
    "typescript": ["no any in exported types", "errors are narrowed", "promises are awaited"],
    "sql": ["parameters are bound", "indexes for new filters", "migrations can be undone"],
}


def for_language(name: str) -> list[str]:
    return CHECKS.get(name.lower(), ["the change is small", "names are clear"])
