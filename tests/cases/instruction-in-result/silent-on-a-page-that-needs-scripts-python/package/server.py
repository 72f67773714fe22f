from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("page-report")
PAGE = """<!doctype html>
<html lang="en">
<head><title>Report</title><style>.log { display: none; }</style></head>
<body>
  <noscript>This report requires JavaScript. Please enable it and open the page again.</noscript>
  <div class="log"></div>
  <script>show(DATA);</script>
</body>
</html>
"""


@mcp.tool()
def report(name: str) -> str:
    """Write the report as a page."""
    place = Path("reports") / f"{Path(name).name}.html"
    place.write_text(PAGE)
    return PAGE
