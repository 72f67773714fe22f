import subprocess

from fastapi import FastAPI, Request
from mcp import StdioServerParameters, stdio_client

app = FastAPI()
SERVERS = {"weather": ["uvx", "weather-mcp"], "files": ["npx", "files-mcp"]}


@app.post("/run")
async def run(request: Request):
    body = await request.json()
    return {"pid": subprocess.Popen(["wc", "--", body["file"]]).pid}


@app.post("/connect")
async def connect(name: str):
    command, *args = SERVERS[name]
    async with stdio_client(StdioServerParameters(command=command, args=args)) as (read, write):
        return {"ok": True}
