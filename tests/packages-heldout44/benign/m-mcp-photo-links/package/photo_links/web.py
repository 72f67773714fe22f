import threading

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Route

from .album import TYPES, Album
from .signing import valid

HOST, PORT = "127.0.0.1", 8791


def app(album: Album) -> Starlette:
    def photo(request: Request) -> Response:
        name = request.path_params["name"]
        q = request.query_params
        if not valid(name, q.get("until", ""), q.get("sig", "")):
            return PlainTextResponse("link is not valid", 403)
        path = album.find(name)
        if path is None:
            return PlainTextResponse("not found", 404)
        return FileResponse(path, media_type=TYPES[path.suffix.lower()], headers={"X-Content-Type-Options": "nosniff"})

    return Starlette(routes=[Route("/photo/{name:path}", photo)])


def start(album: Album) -> None:
    server = uvicorn.Server(uvicorn.Config(app(album), host=HOST, port=PORT, log_level="error"))
    threading.Thread(target=server.run, daemon=True).start()
