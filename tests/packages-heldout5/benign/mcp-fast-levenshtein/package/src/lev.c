#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *distance(PyObject *self, PyObject *args) {
  const char *a, *b;
  Py_ssize_t n, m;
  if (!PyArg_ParseTuple(args, "y#y#", &a, &n, &b, &m)) return NULL;
  Py_ssize_t *row = PyMem_Malloc((m + 1) * sizeof *row);
  if (!row) return PyErr_NoMemory();
  for (Py_ssize_t j = 0; j <= m; j++) row[j] = j;
  for (Py_ssize_t i = 1; i <= n; i++) {
    Py_ssize_t diag = row[0];
    row[0] = i;
    for (Py_ssize_t j = 1; j <= m; j++) {
      Py_ssize_t up = row[j], best = diag + (a[i - 1] != b[j - 1]);
      if (up + 1 < best) best = up + 1;
      if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
      diag = up;
      row[j] = best;
    }
  }
  Py_ssize_t r = row[m];
  PyMem_Free(row);
  return PyLong_FromSsize_t(r);
}

static PyMethodDef methods[] = {{"distance", distance, METH_VARARGS, NULL}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_lev", NULL, -1, methods};
PyMODINIT_FUNC PyInit__lev(void) { return PyModule_Create(&module); }
