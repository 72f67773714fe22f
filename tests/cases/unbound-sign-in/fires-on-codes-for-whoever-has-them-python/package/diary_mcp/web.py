from starlette.applications import Starlette
from starlette.routing import Route

from diary_mcp.grants import token

app = Starlette(routes=[Route("/token", token, methods=["POST"])])
