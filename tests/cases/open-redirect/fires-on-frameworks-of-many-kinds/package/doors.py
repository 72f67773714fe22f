from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlparse

import tornado.web
from django.http import HttpResponsePermanentRedirect
from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("doors")
app = FastAPI()


@app.post("/first")
async def first(request: Request):
    filled = await request.form()
    return RedirectResponse(filled["door"], 303)


class Second(tornado.web.RequestHandler):
    def get(self):
        self.redirect(self.get_argument("door", "/"))


class Third(BaseHTTPRequestHandler):
    def do_GET(self):
        asked = parse_qs(urlparse(self.path).query)
        self.send_response(302)
        self.send_header("Location", asked["door"][0])
        self.end_headers()


def fourth(request):
    return HttpResponsePermanentRedirect(request.GET["door"])
