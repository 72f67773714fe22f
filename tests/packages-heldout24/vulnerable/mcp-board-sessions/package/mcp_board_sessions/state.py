import pickle
from contextvars import ContextVar

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .board import Board
from .signing import sign, unsign

COOKIE = "board"
current: ContextVar[Board] = ContextVar("board")


def _cookie(scope: Scope) -> str | None:
    for k, v in scope["headers"]:
        if k == b"cookie":
            for part in v.decode("latin-1").split(";"):
                name, _, value = part.strip().partition("=")
                if name == COOKIE:
                    return value
    return None


def _restore(value: str | None) -> Board:
    data = unsign(value) if value else None
    if data is None:
        return Board()
    board = pickle.loads(data)
    return board if isinstance(board, Board) else Board()


class BoardState:
    def __init__(self, app: ASGIApp):
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        board = _restore(_cookie(scope))
        current.set(board)

        async def wrapped(message: Message) -> None:
            if message["type"] == "http.response.start":
                value = f"{COOKIE}={sign(pickle.dumps(board))}; HttpOnly; SameSite=Strict; Path=/"
                message["headers"] = [*message.get("headers", []), (b"set-cookie", value.encode())]
            await send(message)

        await self.app(scope, receive, wrapped)
