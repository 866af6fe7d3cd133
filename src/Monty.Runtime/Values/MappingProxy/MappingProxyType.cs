using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The type object of <c>mappingproxy</c>.</summary>
internal static partial class MappingProxyType
{
    public static readonly PyType Type = PyType.Builtin("mappingproxy", ObjectType.Type, Members, Constructor).MatchedAs(PatternKind.Mapping);

    [PyConstructor("mappingproxy(mapping)")]
    private static PyMappingProxy Make(PyContext context, PyType type, PyValue mapping)
    {
        // A list, tuple or deque has items by position alone, whatever a class of the script adds to a list or tuple.
        PyObject plain = PyDerived.Unwrap(mapping).Ref;
        bool isMapping = plain is not (PyList or PyTuple or PyType)
            && mapping.Type.TryLookup("__getitem__", out PyValue method)
            && !(method.Ref is NativeFunction && plain.IsToldClass(BinaryOperator.Multiply));
        return isMapping
            ? new PyMappingProxy(mapping)
            : throw Errors.TypeError($"mappingproxy() argument must be a mapping, not {mapping.Type.Name}").ToException();
    }

    [PyMethod("get(key, default=None, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue Get(PyContext context, PyMappingProxy self, PyValue key, PyValue fallback)
        => self.TryGetOfClass(key, out PyValue value) ? value.IsUnbound ? fallback : value : Ask(context, self, "get", [key, fallback]);

    [PyMethod("keys()", Style = ArgumentStyle.Fixed)]
    private static PyValue Keys(PyContext context, PyMappingProxy self) => Ask(context, self, "keys", []);

    [PyMethod("values()", Style = ArgumentStyle.Fixed)]
    private static PyValue Values(PyContext context, PyMappingProxy self) => Ask(context, self, "values", []);

    [PyMethod("items()", Style = ArgumentStyle.Fixed)]
    private static PyValue Items(PyContext context, PyMappingProxy self) => Ask(context, self, "items", []);

    [PyMethod("copy()", Style = ArgumentStyle.Fixed)]
    private static PyValue Copy(PyContext context, PyMappingProxy self) => Ask(context, self, "copy", []);

    [PyMethod("__reversed__()")]
    private static PyValue Reversed(PyContext context, PyMappingProxy self) => Ask(context, self, "__reversed__", []);

    private static PyValue Ask(PyContext context, PyMappingProxy self, string method, ReadOnlySpan<PyValue> arguments)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        PyValue mapping = self.Mapping(context);
        PyValue function = mapping.Ref.GetAttribute(context, mapping, new PyStr(method));
        return function.IsSignal
            ? CallLaterFrame.Leave(context, arguments, null)
            : function.Ref.Call(context, function, arguments, null);
    }
}
