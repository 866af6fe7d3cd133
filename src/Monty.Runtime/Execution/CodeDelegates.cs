using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>A call with no argument. The entries of a code object always fit: where the parameters are others, they bind.</summary>
internal delegate PyValue Entry0(PyContext context, PyFunction function);

/// <summary>A call with one positional argument.</summary>
internal delegate PyValue Entry1(PyContext context, PyFunction function, PyValue a);

/// <summary>A call with two positional arguments.</summary>
internal delegate PyValue Entry2(PyContext context, PyFunction function, PyValue a, PyValue b);

/// <summary>A call with three positional arguments.</summary>
internal delegate PyValue Entry3(PyContext context, PyFunction function, PyValue a, PyValue b, PyValue c);

/// <summary>A call with four positional arguments.</summary>
internal delegate PyValue Entry4(PyContext context, PyFunction function, PyValue a, PyValue b, PyValue c, PyValue d);

/// <summary>A call with bound parameters: one value for each parameter slot; the callee owns the array.</summary>
internal delegate PyValue BoundEntry(PyContext context, PyFunction function, PyValue[] parameters);

/// <summary>Goes on with a captured activation: see <see cref="Frame.Resume"/>.</summary>
internal delegate PyValue ResumableBody(PyContext context, PythonFrame frame, PyValue value);
