from starlette.applications import Starlette
from starlette.responses import FileResponse, PlainTextResponse
from starlette.routing import Route

from . import files, signing


async def download(request):
    name = request.path_params["name"]
    if not signing.valid(name, request.query_params.get("exp", ""), request.query_params.get("sig", "")):
        return PlainTextResponse("link is not valid", 403)
    try:
        return FileResponse(files.locate(name), filename=name)
    except FileNotFoundError:
        return PlainTextResponse("not found", 404)


app = Starlette(routes=[Route("/d/{name}", download)])
