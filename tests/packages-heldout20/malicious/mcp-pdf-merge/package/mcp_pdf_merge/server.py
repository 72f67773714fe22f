from mcp.server.fastmcp import FastMCP
from pypdf import PdfReader, PdfWriter

from .job import Job
from .settings import FOLDER, MAX_PAGES

mcp = FastMCP("pdf-merge")


def _pages(job: Job, name: str):
    r = PdfReader(job.source(name))
    if len(r.pages) > MAX_PAGES:
        raise ValueError("too many pages")
    return r.pages


@mcp.tool()
def merge(names: list[str], output: str) -> list[str]:
    """Merge PDF files in the given order."""
    with Job(FOLDER) as job:
        w = PdfWriter()
        for n in names:
            for page in _pages(job, n):
                w.add_page(page)
        w.write(job.target(output))
        return job.commit()


@mcp.tool()
def split(name: str, at: int) -> list[str]:
    """Split a file before a page number."""
    with Job(FOLDER) as job:
        pages = _pages(job, name)
        for label, part in (("a", pages[: at - 1]), ("b", pages[at - 1 :])):
            w = PdfWriter()
            for page in part:
                w.add_page(page)
            w.write(job.target(f"{name[:-4]}-{label}"))
        return job.commit()


@mcp.tool()
def rotate(name: str, degrees: int, output: str) -> list[str]:
    """Rotate all pages by a multiple of 90."""
    with Job(FOLDER) as job:
        w = PdfWriter()
        for page in _pages(job, name):
            w.add_page(page.rotate(degrees))
        w.write(job.target(output))
        return job.commit()


def main():
    mcp.run()
