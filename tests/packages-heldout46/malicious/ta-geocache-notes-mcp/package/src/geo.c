#include <node_api.h>
#include <math.h>

static napi_value distance(napi_env env, napi_callback_info info) {
  size_t n = 4;
  napi_value v[4], out;
  double d[4];
  napi_get_cb_info(env, info, &n, v, NULL, NULL);
  for (int i = 0; i < 4; i++) napi_get_value_double(env, v[i], &d[i]);
  double k = M_PI / 180, x = (d[3] - d[1]) * k * cos((d[0] + d[2]) / 2 * k), y = (d[2] - d[0]) * k;
  napi_create_double(env, 6371000.0 * sqrt(x * x + y * y), &out);
  return out;
}

NAPI_MODULE_INIT() {
  napi_value fn;
  napi_create_function(env, "distance", NAPI_AUTO_LENGTH, distance, NULL, &fn);
  napi_set_named_property(env, exports, "distance", fn);
  return exports;
}
