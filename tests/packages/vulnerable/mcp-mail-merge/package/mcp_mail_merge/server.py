from mcp.server.fastmcp import FastMCP
from pydantic import BaseModel

from .render import merge
from .transport import Mailer

mcp = FastMCP("mail-merge")


class Person(BaseModel):
    name: str
    email: str
    fields: dict[str, str] = {}

    def as_row(self) -> dict[str, str]:
        return {**self.fields, "name": self.name, "email": self.email}


@mcp.tool()
def preview_mail(template: str, person: Person) -> str:
    """Render a template for one recipient, for example 'Dear {{ person.name }}'."""
    return merge(template, person.as_row())


@mcp.tool()
def send_mails(subject: str, template: str, people: list[Person]) -> str:
    """Render a template for each recipient and send it."""
    bodies = [(p.email, merge(template, p.as_row())) for p in people]
    with Mailer() as mailer:
        for to, body in bodies:
            mailer.send(to, subject, body)
    return f"{len(bodies)} sent"


def main() -> None:
    mcp.run()
