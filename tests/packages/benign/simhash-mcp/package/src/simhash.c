#include <node_api.h>
#include <stdint.h>
#include <stdlib.h>

static uint32_t fnv(const char *s, size_t n) {
  uint32_t h = 2166136261u;
  for (size_t i = 0; i < n; i++) h = (h ^ (unsigned char)s[i]) * 16777619u;
  return h;
}

static napi_value simhash(napi_env env, napi_callback_info info) {
  size_t argc = 1, len = 0;
  napi_value arg, out;
  int weight[32] = {0};
  uint32_t bits = 0;
  napi_get_cb_info(env, info, &argc, &arg, NULL, NULL);
  napi_get_value_string_utf8(env, arg, NULL, 0, &len);
  char *text = malloc(len + 1);
  napi_get_value_string_utf8(env, arg, text, len + 1, &len);
  for (size_t i = 0; i + 4 <= len; i++) {
    uint32_t h = fnv(text + i, 4);
    for (int b = 0; b < 32; b++) weight[b] += (h >> b) & 1 ? 1 : -1;
  }
  free(text);
  for (int b = 0; b < 32; b++) if (weight[b] > 0) bits |= 1u << b;
  napi_create_uint32(env, bits, &out);
  return out;
}

NAPI_MODULE_INIT() {
  napi_value fn;
  napi_create_function(env, "simhash", NAPI_AUTO_LENGTH, simhash, NULL, &fn);
  return fn;
}
