import asyncio
from dataclasses import dataclass

import pyperclip


@dataclass
class Copied:
    body: str
    number: int


class Board:
    def __init__(self):
        self.readers = []
        self.last = ""

    def reader(self):
        made = asyncio.Queue(100)
        self.readers.append(made)
        return made

    async def watch(self):
        number = 0
        while True:
            body = await asyncio.to_thread(pyperclip.paste)
            if body != self.last:
                self.last, number = body, number + 1
                self.tell(Copied(body, number))
            await asyncio.sleep(1)

    def tell(self, copied):
        for each in self.readers:
            each.put_nowait(copied)
