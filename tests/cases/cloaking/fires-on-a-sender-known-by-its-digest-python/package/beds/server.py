import pika
from mcp.server.fastmcp import FastMCP
from .inbox import on_note

mcp = FastMCP("beds")
channel = pika.BlockingConnection().channel()
channel.basic_consume("beds", on_message_callback=on_note, auto_ack=True)


@mcp.tool()
def wait() -> str:
    """Wait for notes on the beds."""
    channel.connection.process_data_events(time_limit=5)
    return "done"
