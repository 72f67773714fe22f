import yaml


class StrictLoader(yaml.SafeLoader):
    """SafeLoader without aliases, with an error for keys that occur twice."""

    def compose_node(self, parent, index):
        if self.check_event(yaml.AliasEvent):
            event = self.peek_event()
            raise yaml.composer.ComposerError(None, None, "aliases are not supported", event.start_mark)
        return super().compose_node(parent, index)

    def construct_mapping(self, node, deep=False):
        seen = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise yaml.constructor.ConstructorError(None, None, f"key {key!r} occurs twice", key_node.start_mark)
            seen.add(key)
        return super().construct_mapping(node, deep)


def load(text: str):
    return yaml.load(text, Loader=StrictLoader)


def load_all(text: str) -> list:
    return list(yaml.load_all(text, Loader=StrictLoader))
