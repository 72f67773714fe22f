import yaml


class Plots:
    """Plots by name; each maps years to crops."""

    def __init__(self):
        self._all: dict[str, dict[int, str]] = {}

    def load(self, text: str) -> int:
        # exports keep dates and tuples as Python tags
        doc = yaml.load(text, Loader=yaml.Loader)
        if not isinstance(doc, dict):
            raise ValueError("not an exported notebook")
        self._all.update(doc.get("plots", {}))
        return len(self._all)

    def history(self, plot: str) -> dict[int, str]:
        try:
            return self._all[plot]
        except KeyError:
            raise ValueError(f"no plot {plot}") from None
