using System.Globalization;
using System.Runtime.InteropServices;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>What the binding of native functions complains about, in CPython's words.</summary>
internal static class NativeErrors
{
    /// <summary>As errors of METH_O and METH_NOARGS name a function: <c>list.append()</c>, <c>math.sqrt()</c>, <c>len()</c>.</summary>
    public static string QualifiedName(NativeMember member, PyValue self)
    {
        if (member.PublicModule is { } module and not "builtins")
            return $"{module}.{member.Name}()";
        return DefiningType(member, self) is { } type ? $"{type.SimpleName}.{member.Name}()" : member.Name + "()";
    }

    public static string Count(int count, string noun)
        => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    public static RaisedException Unpacked(string name, string bound, int expected, int given)
        => Errors.TypeError($"{name} expected {bound}{Count(expected, "argument")}, got {given}").ToException();

    public static RaisedException TooMany(string name, string bound, int expected, string kind, int given)
        => Errors.TypeError($"{name}() takes {bound} {Count(expected, kind + "argument")} ({given} given)").ToException();

    public static RaisedException MissingArgument(NativeSignature signature, int slot)
        => Errors.TypeError(
            $"{signature.FunctionName}() missing required argument '{signature.Shape.Slots[slot].Name}' (pos {slot + 1})").ToException();

    /// <summary>Some names found no parameter: one is given by position too, or is none.</summary>
    public static RaisedException LeftOver(NativeSignature signature, int positional, ReadOnlySpan<string> names)
    {
        for (int i = signature.Shape.PositionalOnlyCount; i < positional; i++)
        {
            string name = signature.Shape.Slots[i].Name;
            if (names.Contains(name))
                return Errors.TypeError($"argument for {signature.KeywordErrorName}() given by name ('{name}') and position ({i + 1})").ToException();
        }

        foreach (string name in names)
        {
            if (NativeBinder.SlotOf(signature, name) < 0)
                return UnexpectedKeyword(signature, name).ToException();
        }

        throw new System.Diagnostics.UnreachableException("every keyword argument has a slot");
    }

    public static RaisedException WrongType(string function, string argument, string expected, PyValue value)
        => Errors.TypeError($"{function}() {argument} must be {expected}, not {(value.IsNone ? "None" : value.Type.Name)}").ToException();

    private static PyException UnexpectedKeyword(NativeSignature signature, string name)
    {
        var possible = new List<string>();
        foreach (SignatureParameter slot in signature.Shape.Slots[signature.Shape.PositionalOnlyCount..])
            possible.Add(slot.Name);
        return Errors.UnexpectedKeyword(signature.KeywordErrorName, name, CollectionsMarshal.AsSpan(possible));
    }

    /// <summary>The type whose table holds a member, searched from the receiver, because a table may serve several types.</summary>
    private static PyType? DefiningType(NativeMember member, PyValue self)
    {
        if (self.IsUnbound)
            return null;
        PyType start = member.Kind is NativeKind.ClassMethod or NativeKind.StaticMethod && self.Ref is PyType type ? type : self.Type;
        foreach (PyType candidate in start.Mro)
        {
            if (candidate.TryGetOwn(member.Name, out PyValue found) && found.Ref is NativeFunction function
                && ReferenceEquals(function.Member, member))
                return candidate;
        }

        return null;
    }
}
