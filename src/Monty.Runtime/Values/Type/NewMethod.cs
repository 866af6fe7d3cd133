using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>T.__new__</c> of the built-in types that can be instantiated.</summary>
internal static class NewMethod
{
    public const string Name = "__new__";

    public static readonly NativeMember Member
        = NativeMember.OfCode(NativeKind.StaticMethod, null, Name, "__new__(*args, **kwargs)", Call);

    /// <summary>Receives the type that has the method as self, and the class to make an instance of as its first argument.</summary>
    private static PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        var owner = (PyType)self.Ref;
        if (arguments.Length == (keywords?.Count ?? 0))
            return context.Raise(Errors.TypeError($"{owner.Name}.__new__(): not enough arguments"));
        if (arguments[0].Ref is not PyType type)
            return context.Raise(Errors.TypeError($"{owner.Name}.__new__(X): X is not a type object ({arguments[0].Type.Name})"));
        if (!type.IsSubtypeOf(owner))
        {
            return context.Raise(Errors.TypeError(
                $"{owner.Name}.__new__({type.Name}): {type.Name} is not a subtype of {owner.Name}"));
        }

        if (type.IsNamespace && ReferenceEquals(owner, ObjectType.Type))
            return context.Raise(NotSafe(context, owner, type));
        PyType native = type.NativeBase;
        bool isInherited = ReferenceEquals(native.Base, owner) && !native.OwnAttributes.ContainsKey(Name);
        bool isSafe = isInherited || ReferenceEquals(native, owner.NativeBase) || (owner.Exceptions is not null && native.Exceptions is not null);
        if (!isSafe)
            return context.Raise(NotSafe(context, owner, type));

        ReadOnlySpan<PyValue> rest = arguments[1..];
        if (ReferenceEquals(native, ObjectType.Type))
            return NewObject(context, type, rest.Length);
        if (type.IsBuiltin && !ReferenceEquals(native, TypeType.Type))
            return DerivedMaking.NewPlain(context, type, rest, keywords);
        return Instantiation.MakeNative(context, type, rest, keywords);
    }

    private static PyException NotSafe(PyContext context, PyType owner, PyType type)
        => Errors.TypeError($"{owner.Name}.__new__({type.Name}) is not safe, use {WithBuiltinNew(context, type).Name}.__new__()");

    /// <summary>The nearest class that makes its instances as a built-in type does.</summary>
    public static PyType WithBuiltinNew(PyContext context, PyType type)
    {
        while (!type.Special(context, SpecialMethod.New).IsUnbound)
            type = type.Base!;
        return type;
    }

    /// <summary>Arguments are for whichever of <c>__new__</c> and <c>__init__</c> the class defines.</summary>
    private static PyValue NewObject(PyContext context, PyType type, int arguments)
    {
        if (arguments > 0)
        {
            if (!type.Special(context, SpecialMethod.New).IsUnbound)
                return context.Raise(Errors.TypeError("object.__new__() takes exactly one argument (the type to instantiate)"));
            if (Instantiation.TakesNoArguments(context, type))
                return context.Raise(Errors.TypeError($"{type.Name}() takes no arguments"));
        }

        if (type.AbstractMethods.Length > 0)
            return context.Raise(Errors.AbstractClass(type));
        return ReferenceEquals(type, NamespaceType.Type) ? NamespaceMethods.Make(context, type) : new PyInstance(type);
    }
}
