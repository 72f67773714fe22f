import secrets
import smtplib
from email.message import EmailMessage

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

waiting: dict[str, str] = {}


def invitation(base: str, crew: str) -> EmailMessage:
    ticket = secrets.token_urlsafe(24)
    waiting[ticket] = crew
    mail = EmailMessage()
    mail["To"] = crew
    mail["Subject"] = "Come aboard"
    mail.set_content(f"{base.rstrip('/')}/join?ticket={ticket}")
    return mail


async def invite(request: Request) -> Response:
    form = await request.json()
    with smtplib.SMTP("smtp.ferry.example") as post:
        post.send_message(invitation(str(request.base_url), form["crew"]))
    return Response(status_code=202)


app = Starlette(routes=[Route("/invite", invite, methods=["POST"])])
