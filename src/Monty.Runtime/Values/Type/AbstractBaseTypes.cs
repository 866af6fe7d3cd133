using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>abc.ABCMeta</c> and <c>abc.ABC</c>.</summary>
internal static class AbstractBaseTypes
{
    public static readonly PyType Meta = MakeMeta();

    public static readonly PyType Base = MakeBase();

    /// <summary>Whether a class is an abstract base class: one that others can be registered with.</summary>
    public static bool IsAbstractBase(PyType type) => type.Type.IsSubtypeOf(Meta);

    private static PyType MakeMeta()
    {
        PyType type = PyType.Builtin("ABCMeta", TypeType.Type, AbstractBaseMethods.Members, AbstractBaseMethods.Constructor, "abc");
        type.AddsNoData();
        return type.AsPythonClass();
    }

    private static PyType MakeBase()
    {
        PyType type = PyType.Builtin("ABC", ObjectType.Type, constructor: PlainMethods.Constructor, module: "abc");
        type.SetMetaclass(Meta);
        type.AddsNoData();
        return type.AsPythonClass();
    }
}

/// <summary>How instances of <c>abc.ABC</c> itself are made: it has no abstract methods.</summary>
internal static partial class PlainMethods
{
    [PyConstructor("ABC(*args, **kwargs)")]
    private static PyInstance Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
        => arguments.Length + keywords.Count > 0
            ? throw Errors.TypeError($"{type.Name}() takes no arguments").ToException()
            : new PyInstance(type);
}

/// <summary>The methods of <c>abc.ABCMeta</c>.</summary>
internal static partial class AbstractBaseMethods
{
    [PyConstructor("ABCMeta(*args, **kwargs)")]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
        => keywords.Count == 0
            ? Instantiation.Make(context, type, arguments, null)
            : Instantiation.Make(context, type, (PyValue[])[.. arguments, .. keywords.Values], new KeywordNames(keywords.Names.ToArray()));

    [PyMethod("register(subclass)", Replays = Replaying.Always)]
    private static PyValue Register(PyContext context, PyType self, PyValue subclass)
        => VirtualSubclasses.Register(context, self, subclass);

    [PyMethod("__instancecheck__(instance)")]
    private static PyValue InstanceCheck(PyContext context, PyType self, PyValue instance)
        => VirtualSubclasses.CheckInstance(context, self, instance);

    [PyMethod("__subclasscheck__(subclass)")]
    private static PyValue SubclassCheck(PyContext context, PyType self, PyValue subclass)
        => subclass.Ref is PyType type
            ? VirtualSubclasses.Check(context, self, type)
            : context.Raise(Errors.TypeError("issubclass() arg 1 must be a class"));
}
