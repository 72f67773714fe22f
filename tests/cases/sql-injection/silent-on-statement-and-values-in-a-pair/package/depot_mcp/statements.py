COLUMNS = {"weight": "weight_kg", "place": "shelf"}


def heavier(column: str, than: str) -> tuple[str, list[str]]:
    return f"SELECT name FROM part WHERE {COLUMNS[column]} > ?", [than]
