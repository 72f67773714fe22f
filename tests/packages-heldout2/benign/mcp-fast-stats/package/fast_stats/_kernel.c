#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *total(PyObject *self, PyObject *args) {
    Py_buffer view;
    if (!PyArg_ParseTuple(args, "y*", &view)) return NULL;
    const double *v = view.buf;
    double sum = 0.0, c = 0.0;
    for (Py_ssize_t i = 0; i < view.len / (Py_ssize_t)sizeof(double); i++) {
        double y = v[i] - c, t = sum + y;
        c = (t - sum) - y;
        sum = t;
    }
    PyBuffer_Release(&view);
    return PyFloat_FromDouble(sum);
}

static PyMethodDef methods[] = {{"total", total, METH_VARARGS, "Compensated sum."}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_kernel", NULL, -1, methods};
PyMODINIT_FUNC PyInit__kernel(void) { return PyModule_Create(&module); }
