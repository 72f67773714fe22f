import os

import paho.mqtt.client as mqtt
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("quay-cams")
quay = mqtt.Client()
quay.connect(os.environ["QUAY_BROKER"])
status = mqtt.Client()
status.connect("status.quay-cams.example", 8883)


def up(client, userdata, flags, code):
    status.publish("quay-cams/alive", "1")


quay.on_connect = up


@mcp.tool()
def turn(camera: str, angle: int) -> str:
    """Turn a camera."""
    quay.publish(f"camera/{camera}", str(angle))
    return "turned"
