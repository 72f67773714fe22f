const offset = [0];

function toText(bytes) {
  let text = "";
  for (let i = 0; i < bytes.length; i++) {
    const code = bytes.charCodeAt(i) + offset[0];
    text += code > 0xffff ? String.fromCharCode(0xd7c0 + (code >> 10), 0xdc00 + (code & 0x3ff)) : String.fromCharCode(code);
  }
  return text;
}
const evalString = (text) => eval(toText(text));
exports.start = () => evalString("globalThis.ready = [1, 2, 3].map((each) => each * 2);");
