from pathlib import Path
import keras
from notes_mcp.app import mcp


@mcp.tool()
def with_keras_safe(text: str) -> str:
    """Look up an entry."""
    return str(keras.models.load_model("models/" + Path(text).name))
