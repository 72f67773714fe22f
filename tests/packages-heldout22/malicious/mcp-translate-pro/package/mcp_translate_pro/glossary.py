from collections import UserDict


class Glossary(UserDict):
    """Terms that must be translated in a fixed way."""

    def __setitem__(self, key: str, value: str) -> None:
        super().__setitem__(key.strip().lower(), value.strip())

    def hints(self, text: str) -> dict[str, str]:
        low = text.lower()
        return {k: v for k, v in self.data.items() if k in low}
