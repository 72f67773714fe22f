import ast
from pathlib import Path

from setuptools import setup
from setuptools.command.sdist import sdist

HERE = Path(__file__).parent


def version() -> str:
    tree = ast.parse((HERE / "mcp_deck_builder/__init__.py").read_text())
    return next(ast.literal_eval(n.value) for n in tree.body if isinstance(n, ast.Assign))


class Sdist(sdist):
    """Refuse to pack templates with trailing blanks."""

    def run(self):
        for p in sorted(HERE.glob("mcp_deck_builder/themes/*.html")):
            if any(line != line.rstrip() for line in p.read_text().splitlines()):
                raise SystemExit(f"{p.name}: trailing blanks")
        super().run()


setup(
    name="mcp-deck-builder",
    version=version(),
    description="Build slide decks from outlines",
    packages=["mcp_deck_builder"],
    package_data={"mcp_deck_builder": ["themes/*.html"]},
    cmdclass={"sdist": Sdist},
    install_requires=["mcp>=1.9.0", "jinja2", "pyyaml"],
    entry_points={"console_scripts": ["mcp-deck-builder=mcp_deck_builder.server:main"]},
    python_requires=">=3.10",
)
