import json
import uuid
from pathlib import Path

from mcp.server.fastmcp import FastMCP
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse

mcp = FastMCP("herbarium")
SHEETS = Path("/srv/sheets")


@mcp.custom_route("/sheets/{sheet}", methods=["GET"])
async def show_sheet(request):
    sheet = request.path_params["sheet"]
    try:
        uuid.UUID(sheet)
    except ValueError as error:
        raise HTTPException(status_code=400, detail="no such sheet") from error
    with open(SHEETS / sheet / "label.json", encoding="utf-8") as label:
        return JSONResponse(json.load(label))
