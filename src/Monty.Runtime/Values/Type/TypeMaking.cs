using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>type.__new__(metaclass, name, bases, namespace, **keywords)</c></summary>
internal static class TypeMaking
{
    /// <summary>Making a class takes some ten microseconds, as long as that many rounds of a loop, and makes all attribute sites look again.</summary>
    private const int WorkPerClass = 32;

    private static readonly PyStr MroEntries = new("__mro_entries__");

    /// <summary>The arguments of a call of a metaclass, or of <c>type.__new__</c>, after the metaclass.</summary>
    public static PyValue New(PyContext context, PyType metaclass, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        int count = arguments.Length - (keywords?.Count ?? 0);
        try
        {
            if (count != 3)
                throw WrongCount(metaclass, count).ToException();
            PyStr name = PyStr.Of(arguments[0]) ?? throw WrongArgument(1, "str", arguments[0]);
            PyTuple bases = PyDerived.Unwrap(arguments[1]).Ref as PyTuple ?? throw WrongArgument(2, "tuple", arguments[1]);
            PyDict names = PyDerived.Unwrap(arguments[2]).Ref as PyDict ?? throw WrongArgument(3, "dict", arguments[2]);
            CheckEntries(context, bases);
            PyType winner = Metaclasses.MostDerived(metaclass, bases);
            PyValue make = ReferenceEquals(winner, metaclass) ? default : winner.Special(context, SpecialMethod.New);
            if (!make.IsUnbound)
                return CallNew(context, make, winner, arguments, keywords);
            PyType made = Make(context, winner, name.Text, BaseTypes(bases), names);
            return ResolutionFrame.IsNeededFor(made)
                ? new ResolutionFrame(made, arguments[count..], keywords).Start(context)
                : new TypeAnnouncementFrame(made, arguments[count..], keywords).Start(context);
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    /// <summary>The metaclass of abstract classes is written in Python in CPython, which shows in the words.</summary>
    private static PyException WrongCount(PyType metaclass, int given)
    {
        if (!metaclass.IsSubtypeOf(AbstractBaseTypes.Meta))
            return Errors.TypeError($"type.__new__() takes exactly 3 arguments ({given} given)");
        List<string> names = ["'name'", "'bases'", "'namespace'"];
        return Errors.TypeError(given > names.Count
            ? $"ABCMeta.__new__() takes 4 positional arguments but {given + 1} were given"
            : $"ABCMeta.__new__() missing {NativeErrors.Count(names.Count - given, "required positional argument")}: "
                + ArgumentErrors.Enumerate(names[given..]));
    }

    private static PyValue CallNew(
        PyContext context, PyValue make, PyType winner, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        PyValue function = make.Ref.BindTo(context, make, default, winner);
        return function.IsSignal ? function : Prepending.Call(context, function, winner, arguments, keywords);
    }

    /// <summary>Makes the type; <c>__set_name__</c> and <c>__init_subclass__</c> are not called yet.</summary>
    private static PyType Make(PyContext context, PyType metaclass, string name, PyType[] bases, PyDict names)
    {
        CheckName(name);
        context.Meter.ChargeWork(WorkPerClass);
        BaseTypeRules.Check(bases);
        PyType nativeBase = BaseTypeRules.NativeBaseOf(bases);
        PyType[] ancestors = MethodResolution.Linearize(context, ResolutionFrame.HasOwnOrder(metaclass) ? bases.AsSpan(0, 1) : bases);
        PyType type = PyType.User(metaclass, name, bases, ancestors, nativeBase);
        ClassNamespace.CopyInto(context, type, names);
        SlotDeclaration.Apply(context, type);
        ClassNamespace.AddDefaults(type);
        return type;
    }

    /// <summary>A name is text that UTF-8 can write, without null characters.</summary>
    /// <exception cref="RaisedException">It is not.</exception>
    public static void CheckName(string name)
    {
        if (name.Contains('\0'))
            throw Errors.ValueError("type name must not contain null characters").ToException();
        CodecErrors.RequireUtf8(new PyStr(name));
    }

    /// <summary>Only a class statement asks objects what classes they stand for.</summary>
    private static void CheckEntries(PyContext context, PyTuple bases)
    {
        foreach (PyValue item in bases.Items)
        {
            if (item.Ref is PyType || !Attributes.TryGetOptional(context, item, MroEntries, out PyValue found))
                continue;
            throw found.IsSignal
                ? context.SignalException()
                : Errors.TypeError("type() doesn't support MRO entry resolution; use types.new_class()").ToException();
        }
    }

    private static PyType[] BaseTypes(PyTuple bases)
    {
        if (bases.Count == 0)
            return [ObjectType.Type];
        var types = new PyType[bases.Count];
        for (int i = 0; i < types.Length; i++)
            types[i] = bases.Items[i].Ref as PyType ?? throw Errors.TypeError("bases must be types").ToException();
        return types;
    }

    private static RaisedException WrongArgument(int number, string expected, PyValue value)
        => NativeErrors.WrongType("type.__new__", $"argument {number}", expected, value);
}
