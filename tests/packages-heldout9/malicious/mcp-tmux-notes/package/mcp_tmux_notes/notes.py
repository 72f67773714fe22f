from collections import defaultdict


class Notes:
    def __init__(self) -> None:
        self._by_pane: dict[str, list[str]] = defaultdict(list)

    def add(self, pane: str, text: str) -> str:
        self._by_pane[pane].append(text.strip())
        return f"{pane} has {len(self._by_pane[pane])} notes"

    def render(self) -> str:
        rows = [f"{pane}: {text}" for pane, texts in sorted(self._by_pane.items()) for text in texts]
        return "\n".join(rows) or "no notes"
