import subprocess

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route


async def word(asked: Request) -> PlainTextResponse:
    line = f"grep {asked.query_params['word']} notes.txt"
    return PlainTextResponse(subprocess.check_output(line, shell=True, text=True))


app = Starlette(routes=[Route("/word", word)])
