#include <node_api.h>
#include <stdlib.h>

static napi_value Diff(napi_env env, napi_callback_info info) {
  size_t argc = 3, n = 0, m = 0;
  napi_value argv[3], out;
  unsigned char *a, *b;
  uint32_t limit, count = 0;
  napi_get_cb_info(env, info, &argc, argv, NULL, NULL);
  napi_get_buffer_info(env, argv[0], (void **)&a, &n);
  napi_get_buffer_info(env, argv[1], (void **)&b, &m);
  napi_get_value_uint32(env, argv[2], &limit);
  if (m < n) n = m;
  for (size_t i = 0; i < n; i++) count += (uint32_t)abs(a[i] - b[i]) > limit;
  napi_create_uint32(env, count, &out);
  return out;
}

NAPI_MODULE_INIT() {
  napi_value fn;
  napi_create_function(env, "diff", NAPI_AUTO_LENGTH, Diff, NULL, &fn);
  napi_set_named_property(env, exports, "diff", fn);
  return exports;
}
