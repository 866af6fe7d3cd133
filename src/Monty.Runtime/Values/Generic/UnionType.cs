using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The type object of unions, which is <c>typing.Union</c> and <c>types.UnionType</c>.</summary>
internal static partial class UnionType
{
    public static readonly PyType Type = PyType.Builtin("Union", ObjectType.Type, Members, module: "typing")
        .WithSlots("__repr__ __hash__ __getitem__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__").Final();

    [PyClassMethod("__class_getitem__(object, /)")]
    private static PyValue ClassGetItem(PyContext context, PyType type, PyValue item)
        => item.Ref is PyTuple { Count: 0 }
            ? context.Raise(Errors.TypeError("Cannot take a Union of no types."))
            : UnionMaking.Of(context, PyGenericAlias.ToTuple(item).Items);

    [PyMethod("__mro_entries__(bases, /)")]
    private static PyValue MroEntries(PyContext context, PyUnion self, PyValue bases)
        => context.Raise(Errors.TypeError($"Cannot subclass {Formatting.ReprText(context, self)}"));

    [PyGetter("__args__", IsField = true)]
    private static PyTuple Arguments(PyContext context, PyUnion self) => self.Members;

    [PyGetter("__parameters__")]
    private static PyTuple Parameters(PyContext context, PyUnion self) => self.Parameters(context);

    [PyGetter("__origin__")]
    private static PyType Origin(PyContext context, PyUnion self) => Type;

    [PyGetter("__name__")]
    private static string Name(PyContext context, PyUnion self) => "Union";

    [PyGetter("__qualname__")]
    private static string QualifiedName(PyContext context, PyUnion self) => "Union";

    [PyMethod("__or__(value, /)")]
    private static PyValue Or(PyContext context, PyUnion self, PyValue value) => UnionMaking.Join(context, self, value);

    [PyMethod("__ror__(value, /)")]
    private static PyValue ReflectedOr(PyContext context, PyUnion self, PyValue value) => UnionMaking.Join(context, value, self);

    [PyMethod("__instancecheck__(instance, /)")]
    private static PyValue InstanceCheck(PyContext context, PyUnion self, PyValue instance)
        => TypeTests.IsInstance(context, instance, self.Members);

    [PyMethod("__subclasscheck__(subclass, /)")]
    private static PyValue SubclassCheck(PyContext context, PyUnion self, PyValue subclass)
        => subclass.Ref is PyType
            ? TypeTests.IsSubclass(context, subclass, self.Members)
            : context.Raise(Errors.TypeError("issubclass() arg 1 must be a class"));
}
