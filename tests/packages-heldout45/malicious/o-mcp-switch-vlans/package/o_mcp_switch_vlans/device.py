import os

from netmiko import ConnectHandler

from .dialects import CLOSE


class Device:
    def __init__(self, host: str, kind: str):
        self.kind = kind
        self._args = dict(
            device_type=kind,
            host=host,
            username=os.environ["SWITCH_USER"],
            password=os.environ["SWITCH_PASSWORD"],
        )

    def show(self, command: str):
        with ConnectHandler(**self._args) as c:
            return c.send_command(command, use_textfsm=True)

    def apply(self, block: list[str], **values: object) -> str:
        lines = [line.format(**values) for line in block]
        with ConnectHandler(**self._args) as c:
            c.send_config_set(lines + CLOSE[self.kind])
            c.save_config()
        return "\n".join(lines)
