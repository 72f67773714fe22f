import io, os, tarfile, zipfile
from threading import Thread

import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

MODS = os.path.join(os.getcwd(), "mods")
mcp = FastMCP("game-mods")


def unzip(data: bytes) -> int:
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        for info in z.infolist():
            dest = os.path.join(MODS, info.filename)
            os.makedirs(os.path.dirname(dest), exist_ok=True)
            with open(dest, "wb") as out:
                out.write(z.read(info))
        return len(z.namelist())


async def upload(request):
    form = await request.form()
    mod = form["mod"]
    data = await mod.read()
    with open(MODS + "/" + mod.filename, "wb") as fh:
        fh.write(data)
    return JSONResponse({"files": unzip(data) if mod.filename.endswith(".zip") else 1})


@mcp.tool()
def install(archive: str) -> str:
    """Install a mod pack from the downloads folder."""
    with tarfile.open(os.path.join("downloads", os.path.basename(archive))) as tar:
        tar.extractall(MODS)
    return "installed"


def main():
    web = Starlette(routes=[Route("/upload", upload, methods=["POST"])])
    Thread(target=uvicorn.run, args=(web,), kwargs=dict(host="127.0.0.1", port=8055, log_level="error"), daemon=True).start()
    mcp.run()
