#include <node_api.h>
#include <stdint.h>

static napi_value crc(napi_env env, napi_callback_info info) {
  size_t argc = 1, len;
  napi_value arg, out;
  uint8_t *p;
  napi_get_cb_info(env, info, &argc, &arg, NULL, NULL);
  napi_get_buffer_info(env, arg, (void **)&p, &len);
  uint32_t c = 0xffffffffu;
  for (size_t i = 0; i < len; i++) {
    c ^= p[i];
    for (int k = 0; k < 8; k++) c = (c >> 1) ^ (0xedb88320u & (0u - (c & 1u)));
  }
  napi_create_uint32(env, ~c, &out);
  return out;
}

NAPI_MODULE_INIT() {
  napi_value fn;
  napi_create_function(env, "crc", NAPI_AUTO_LENGTH, crc, NULL, &fn);
  napi_set_named_property(env, exports, "crc", fn);
  return exports;
}
