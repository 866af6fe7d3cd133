using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Operator_;

/// <summary>The type objects of <c>operator</c>.</summary>
internal static class OperatorTypes
{
    private const string Module = "operator";

    public static readonly PyType ItemGetter = PyType.Builtin(
        "itemgetter", ObjectType.Type, ItemGetterMethods.Members, ItemGetterMethods.Constructor, Module).WithSlots("__call__ __repr__").Final();

    public static readonly PyType AttributeGetter = PyType.Builtin(
        "attrgetter", ObjectType.Type, AttributeGetterMethods.Members, AttributeGetterMethods.Constructor, Module).WithSlots("__call__ __repr__").Final();

    public static readonly PyType MethodCaller = PyType.Builtin(
        "methodcaller", ObjectType.Type, MethodCallerMethods.Members, MethodCallerMethods.Constructor, Module).WithSlots("__call__ __repr__").Final();
}

/// <summary>The constructor and methods of itemgetter.</summary>
internal static partial class ItemGetterMethods
{
    [PyConstructor("itemgetter(*items)")]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> items)
    {
        if (items.Length == 0)
            return context.Raise(Errors.TypeError("itemgetter expected 1 argument, got 0"));
        context.Meter.ChargeValues(items.Length);
        return new PyGetter(PyTuple.From(items.ToArray()), fetchesItems: true);
    }

    [PyMethod("__reduce__()", Style = ArgumentStyle.Fixed)]
    private static PyTuple Reduce(PyGetter self) => self.Reduced();
}

/// <summary>The constructor and methods of attrgetter.</summary>
internal static partial class AttributeGetterMethods
{
    [PyConstructor("attrgetter(*attrs)")]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> attributes)
    {
        if (attributes.Length == 0)
            return context.Raise(Errors.TypeError("attrgetter expected 1 argument, got 0"));
        foreach (PyValue name in attributes)
        {
            if (PyDerived.Unwrap(name).Ref is not PyStr)
                return context.Raise(Errors.TypeError("attribute name must be a string"));
        }

        context.Meter.ChargeValues(attributes.Length);
        return new PyGetter(PyTuple.From(attributes.ToArray()), fetchesItems: false);
    }

    [PyMethod("__reduce__()", Style = ArgumentStyle.Fixed)]
    private static PyTuple Reduce(PyGetter self) => self.Reduced();
}

/// <summary>The constructor and methods of methodcaller.</summary>
internal static partial class MethodCallerMethods
{
    [PyConstructor("methodcaller(*args, **kwargs)")]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        if (arguments.Length == 0)
            return context.Raise(Errors.TypeError("methodcaller needs at least one argument, the method name"));
        if (PyDerived.Unwrap(arguments[0]).Ref is not PyStr)
            return context.Raise(Errors.TypeError("method name must be a string"));
        context.Meter.ChargeValues(arguments.Length + (long)keywords.Count);
        return new PyMethodCaller(arguments[0], [.. arguments[1..], .. keywords.Values], keywords.Names.ToArray());
    }

    [PyMethod("__reduce__()", Style = ArgumentStyle.Fixed)]
    private static PyTuple Reduce(PyContext context, PyMethodCaller self) => self.Reduced(context);
}
