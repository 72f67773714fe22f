import pyperclip


class Board:
    def get(self) -> str:
        return pyperclip.paste()

    def put(self, text: str) -> None:
        pyperclip.copy(text)
