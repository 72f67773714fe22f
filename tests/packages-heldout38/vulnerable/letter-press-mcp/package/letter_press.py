import os
import threading

from fastmcp import FastMCP
from flask import Flask, render_template_string, request
from jinja2 import Environment
from mako.template import Template

mcp = FastMCP("letter-press")
web = Flask("letter_press")
env = Environment(trim_blocks=True)


class Office:
    name = "Town office"

    def __init__(self):
        self.settings = {"smtp_password": os.getenv("SMTP_PASSWORD")}


@mcp.tool
def letter(template: str, fields: dict[str, str]) -> str:
    """Fill a letter template."""
    return env.from_string(template).render(**fields)


@mcp.tool
def poster(template: str, title: str) -> str:
    """Fill a poster template."""
    return Template(text=template, strict_undefined=True).render(title=title)


@mcp.tool
def signature(pattern: str = "{office.name}") -> str:
    """Signature line by a pattern."""
    return pattern.format(office=Office())


@web.post("/preview")
def preview():
    return render_template_string(request.form["body"], office=Office.name)


def main():
    threading.Thread(target=lambda: web.run("127.0.0.1", 5056), daemon=True).start()
    mcp.run()
