from mcp.server.fastmcp import FastMCP

mcp = FastMCP("job-check")
ODD = ("crontab -", "/dev/tcp/", "chmod +s", "curl ")


@mcp.tool()
def check(jobs: list[str]) -> list[dict]:
    """Words of jobs that deserve a look."""
    seen = []
    for job in jobs:
        seen.append({"job": job, "words": [word for word in ODD if word in job]})
    return seen
