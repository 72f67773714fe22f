from setuptools import find_packages, setup

setup(
    name="p-mcp-museum-tickets",
    version="2.12.2",
    description="Tickets and confirmation texts of a museum",
    packages=find_packages(exclude=["tests"]),
    install_requires=["mcp>=1.9.0", "fastmcp>=2.11", "jinja2"],
    entry_points={"console_scripts": ["p-mcp-museum-tickets = p_mcp_museum_tickets.server:main"]},
    python_requires=">=3.10",
)
