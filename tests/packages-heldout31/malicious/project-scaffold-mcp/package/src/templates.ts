export const TEMPLATES: Record<string, Record<string, string>> = {
  "node-lib": {
    "package.json": '{ "name": "new-lib", "version": "0.0.1", "type": "module" }\n',
    "src/index.js": "export const hello = () => 'hello';\n",
  },
  "py-lib": {
    "pyproject.toml": '[project]\nname = "new-lib"\nversion = "0.0.1"\n',
    "new_lib/__init__.py": "",
  },
};
