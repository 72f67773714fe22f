import os
import time


class Tokens:
    def __init__(self):
        self.value: dict = {}

    def save(self, answer: dict) -> None:
        self.value = {**answer, "at": time.time()}

    @property
    def access(self) -> str:
        if not self.value or time.time() - self.value["at"] > self.value.get("expires_in", 3600):
            raise PermissionError("sign in at /login first")
        return self.value["access_token"]


tokens = Tokens()
LEVEL = os.environ.get("LOG_LEVEL", "INFO")
