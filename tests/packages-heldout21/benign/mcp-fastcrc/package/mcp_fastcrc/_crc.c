#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdint.h>

static uint32_t table[256];

static void fill(void) {
  for (uint32_t n = 0; n < 256; n++) {
    uint32_t c = n;
    for (int k = 0; k < 8; k++) c = c & 1 ? 0x82F63B78u ^ (c >> 1) : c >> 1;
    table[n] = c;
  }
}

static PyObject *update(PyObject *self, PyObject *args) {
  Py_buffer buf;
  unsigned int start = 0;
  if (!PyArg_ParseTuple(args, "y*|I", &buf, &start)) return NULL;
  uint32_t c = ~(uint32_t)start;
  const unsigned char *p = buf.buf;
  Py_ssize_t n = buf.len;
  Py_BEGIN_ALLOW_THREADS
  while (n-- > 0) c = table[(c ^ *p++) & 0xff] ^ (c >> 8);
  Py_END_ALLOW_THREADS
  PyBuffer_Release(&buf);
  return PyLong_FromUnsignedLong(~c & 0xffffffffu);
}

static PyMethodDef methods[] = {{"update", update, METH_VARARGS, NULL}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_crc", NULL, -1, methods};

PyMODINIT_FUNC PyInit__crc(void) {
  fill();
  return PyModule_Create(&module);
}
