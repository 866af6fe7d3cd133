using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type objects of generic aliases.</summary>
internal static class GenericTypes
{
    public static readonly PyType Alias = PyType.Builtin(
        "GenericAlias", ObjectType.Type, GenericAliasMethods.Members, GenericAliasMethods.Constructor, "types")
        .WithSlots("__call__ __getitem__ __iter__ __or__ __ror__ __repr__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__").Final();

    [SnapshotKey("typing._GenericAlias")]
    public static readonly PyType ClassAlias
        = PyType.Builtin("_GenericAlias", ObjectType.Type, ClassAliasMethods.Members, module: "typing").AsPythonClass().Final();
}

/// <summary>The attributes of <c>list[int]</c>.</summary>
internal static partial class GenericAliasMethods
{
    [PyConstructor("GenericAlias(origin, args, /)")]
    private static PyGenericAlias Make(PyContext context, PyType type, PyValue origin, PyValue arguments)
        => new(origin, PyGenericAlias.ToTuple(arguments));

    [PyGetter("__origin__", IsField = true)]
    private static PyValue Origin(PyContext context, PyGenericAlias self) => self.Origin;

    [PyGetter("__args__", IsField = true)]
    private static PyTuple Arguments(PyContext context, PyGenericAlias self) => self.Arguments;

    [PyGetter("__parameters__")]
    private static PyTuple Parameters(PyContext context, PyGenericAlias self) => self.Parameters(context);

    [PyGetter("__unpacked__", IsField = true)]
    private static bool IsUnpacked(PyContext context, PyGenericAlias self) => self.IsUnpacked;

    [PyGetter("__typing_unpacked_tuple_args__")]
    private static PyValue UnpackedTypes(PyContext context, PyGenericAlias self)
        => self.IsUnpacked && ReferenceEquals(self.Origin.Ref, TupleType.Type) ? self.Arguments : PyValue.None;

    [PyMethod("__mro_entries__(bases, /)")]
    private static PyTuple MroEntries(PyContext context, PyGenericAlias self, PyValue bases) => new([self.Origin]);

    [PyMethod("__instancecheck__(instance, /)")]
    private static PyValue InstanceCheck(PyContext context, PyGenericAlias self, PyValue instance)
        => context.Raise(Errors.TypeError("isinstance() argument 2 cannot be a parameterized generic"));

    [PyMethod("__subclasscheck__(subclass, /)")]
    private static PyValue SubclassCheck(PyContext context, PyGenericAlias self, PyValue subclass)
        => context.Raise(Errors.TypeError("issubclass() argument 2 cannot be a parameterized generic"));
}

/// <summary>The attributes of <c>Box[int]</c>.</summary>
internal static partial class ClassAliasMethods
{
    [PyGetter("__origin__")]
    private static PyValue Origin(PyContext context, PyGenericAlias self) => self.Origin;

    [PyGetter("__args__")]
    private static PyTuple Arguments(PyContext context, PyGenericAlias self) => self.Arguments;

    [PyGetter("__parameters__")]
    private static PyTuple Parameters(PyContext context, PyGenericAlias self) => self.Parameters(context);

    [PyGetter("__typing_unpacked_tuple_args__")]
    private static PyValue UnpackedTypes(PyContext context, PyGenericAlias self)
    {
        if (!ReferenceEquals(self.Origin.Ref, GenericType.Unpack))
            return context.Raise(Errors.AttributeError("__typing_unpacked_tuple_args__"));
        if (self.Arguments.Items[0].Ref is not PyGenericAlias types)
            return PyValue.None;
        return ReferenceEquals(types.Origin.Ref, TupleType.Type)
            ? types.Arguments
            : context.Raise(Errors.TypeError("Unpack[...] must be used with a tuple type"));
    }

    [PyGetter("__typing_is_unpacked_typevartuple__")]
    private static PyValue IsUnpackedParameter(PyContext context, PyGenericAlias self)
        => ReferenceEquals(self.Origin.Ref, GenericType.Unpack)
            ? PyValue.Bool(self.Arguments.Items[0].Ref is PyTypeParameter { Kind: TypeParameterKind.TypeVarTuple })
            : context.Raise(Errors.AttributeError("__typing_is_unpacked_typevartuple__"));

    [PyMethod("__mro_entries__(bases)")]
    private static PyTuple MroEntries(PyContext context, PyGenericAlias self, PyTuple bases)
        => self.Origin.Ref == GenericType.Type && GenericType.IsAnnouncedLater(bases, self)
            ? PyTuple.Empty
            : new PyTuple([self.Origin]);

    [PyMethod("__instancecheck__(instance)")]
    private static PyValue InstanceCheck(PyContext context, PyGenericAlias self, PyValue instance) => Refuse(context);

    [PyMethod("__subclasscheck__(subclass)")]
    private static PyValue SubclassCheck(PyContext context, PyGenericAlias self, PyValue subclass) => Refuse(context);

    private static PyValue Refuse(PyContext context)
        => context.Raise(Errors.TypeError("Subscripted generics cannot be used with class and instance checks"));
}
