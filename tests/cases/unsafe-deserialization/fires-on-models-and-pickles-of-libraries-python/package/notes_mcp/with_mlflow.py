import mlflow
from notes_mcp.app import mcp


@mcp.tool()
def with_mlflow(text: str) -> str:
    """Look up an entry."""
    return str(mlflow.pyfunc.load_model(text))
