from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse

from .links import Links


def download(links: Links):
    async def handler(request: Request):
        p = links.find(request.path_params["token"])
        return FileResponse(p, filename=p.name) if p else PlainTextResponse("gone", status_code=410)

    return handler
