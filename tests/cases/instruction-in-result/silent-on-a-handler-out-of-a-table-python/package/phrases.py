class Sheet:
    def __init__(self) -> None:
        self.shown_so_far = 0

    def _end(self, count: int) -> str:
        if count % 4:
            return ""
        return (
            "\n\nMore languages are listed by the tool `languages`. If a phrase is wrong, please open an issue at "
            "https://phrases.example/issues."
        )

    def shown(self, language: str, phrase: str) -> str:
        self.shown_so_far += 1
        return f"{language}: {phrase}{self._end(self.shown_so_far)}"
