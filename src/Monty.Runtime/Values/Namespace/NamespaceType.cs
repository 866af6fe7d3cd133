using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type object of <c>types.SimpleNamespace</c>, whose instances are those of a plain class with a few methods of their own.</summary>
internal static class NamespaceType
{
    public static readonly PyType Type = Make();

    private static PyType Make()
    {
        PyType type = PyType
            .Builtin("SimpleNamespace", ObjectType.Type, NamespaceMethods.Members, NamespaceMethods.Constructor, "types")
            .HoldingAttributes().Unhashable().AsNamespace();
        type.AddsNoData();
        return type.With(NewMethod.Name, new NativeFunction(NewMethod.Member, type, null));
    }
}

/// <summary>The methods of <c>types.SimpleNamespace</c>, and of classes that derive from it.</summary>
internal static partial class NamespaceMethods
{
    [PyConstructor("SimpleNamespace(*args, **kwargs)")]
    private static PyValue New(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        PyInstance made = Make(context, type);
        return NamespaceFrame.Fill(context, made, arguments, keywords, made);
    }

    /// <summary>An object of the type itself without attributes.</summary>
    public static PyInstance Make(PyContext context, PyType type) => new(type) { Shape = context.RootShapeOf(type) };

    [PyMethod("__init__(*args, **kwargs)")]
    private static PyValue Init(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
        => NamespaceFrame.Fill(context, (PyInstance)self.Ref, arguments, keywords, PyValue.None);

    [PyMethod("__repr__()", Replays = Replaying.Always)]
    private static PyValue Repr(PyContext context, PyValue self) => NamespaceOperations.Repr(context, (PyInstance)self.Ref);

    [PyMethod("__eq__(value, /)")]
    private static PyValue Equal(PyContext context, PyValue self, PyValue value)
        => NamespaceOperations.Compare(context, CompareOperator.Equal, self, value);

    [PyMethod("__ne__(value, /)")]
    private static PyValue NotEqual(PyContext context, PyValue self, PyValue value)
        => NamespaceOperations.Compare(context, CompareOperator.NotEqual, self, value);

    [PyMethod("__lt__(value, /)")]
    private static PyValue Less(PyContext context, PyValue self, PyValue value)
        => NamespaceOperations.Compare(context, CompareOperator.Less, self, value);

    [PyMethod("__le__(value, /)")]
    private static PyValue LessEqual(PyContext context, PyValue self, PyValue value)
        => NamespaceOperations.Compare(context, CompareOperator.LessEqual, self, value);

    [PyMethod("__gt__(value, /)")]
    private static PyValue Greater(PyContext context, PyValue self, PyValue value)
        => NamespaceOperations.Compare(context, CompareOperator.Greater, self, value);

    [PyMethod("__ge__(value, /)")]
    private static PyValue GreaterEqual(PyContext context, PyValue self, PyValue value)
        => NamespaceOperations.Compare(context, CompareOperator.GreaterEqual, self, value);

    [PyMethod("__reduce__()", Style = ArgumentStyle.Fixed)]
    private static PyTuple Reduce(PyContext context, PyValue self)
        => new([self.Type, PyTuple.Empty, ((PyInstance)self.Ref).Dictionary(context)]);

    [PyMethod("__replace__(*args, **changes)")]
    private static PyValue Replace(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordArguments changes)
        => arguments.Length > 0
            ? context.Raise(Errors.TypeError("__replace__() takes no positional arguments"))
            : NamespaceFrame.Copy(context, (PyInstance)self.Ref, changes);
}
