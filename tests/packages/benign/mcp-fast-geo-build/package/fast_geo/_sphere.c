#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <math.h>
#include "radius.h"

static PyObject *haversine(PyObject *self, PyObject *args) {
    double a, b, c, d;
    if (!PyArg_ParseTuple(args, "dddd", &a, &b, &c, &d)) return NULL;
    double x = sin((c - a) / 2), y = sin((d - b) / 2);
    double h = x * x + cos(a) * cos(c) * y * y;
    return PyFloat_FromDouble(2 * EARTH_RADIUS * asin(sqrt(h)));
}

static PyMethodDef methods[] = {{"haversine", haversine, METH_VARARGS, "Distance in metres"}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_sphere", NULL, -1, methods};

PyMODINIT_FUNC PyInit__sphere(void) { return PyModule_Create(&module); }
