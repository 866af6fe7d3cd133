using Monty.Runtime.Calls.Documentation;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>The attributes of native methods that are not bound: <c>str.upper</c>, <c>list.__add__</c>, <c>dict.__dict__['fromkeys']</c>.</summary>
internal static partial class NativeDescriptorMembers
{
    /// <summary>As CPython shows it: <c>($self, old, new, /, count=-1)</c>; of what it does not have, as it would.</summary>
    public static string? TextSignature(NativeFunction function)
    {
        if (Docstrings.OfFunction(function) is { } known)
            return known.Signature;
        NativeMember member = function.Member;
        string parameters = member.Signature[member.Name.Length..].Replace("<unset>", "<unrepresentable>", StringComparison.Ordinal);
        string? receiver = member.Kind switch
        {
            NativeKind.Function => "$module",
            NativeKind.Method => "$self",
            NativeKind.ClassMethod or NativeKind.Constructor => "$type",
            _ => null,
        };
        if (receiver is null)
            return parameters;
        return parameters == "()" ? $"({receiver}, /)" : Insert(receiver, parameters, member.Parsed.Shape.PositionalOnlyCount > 0);
    }

    /// <summary>Makes the call that <c>__call__</c> was asked for.</summary>
    public static PyValue CallAgain(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordArguments named)
        => named.Count == 0
            ? self.Ref.Call(context, self, arguments, null)
            : self.Ref.Call(context, self, (PyValue[])[.. arguments, .. named.Values], new KeywordNames(named.Names.ToArray()));

    [PyGetter("__name__", IsField = true)]
    private static string GetName(NativeFunction self) => self.Member.Name;

    [PyGetter("__qualname__")]
    private static string GetQualifiedName(NativeFunction self) => self.QualifiedName;

    [PyGetter("__objclass__", IsField = true)]
    private static PyType GetOwner(NativeFunction self) => self.Owner!;

    [PyGetter("__doc__")]
    private static PyValue GetDoc(PyContext context, NativeFunction self) => Docstrings.TextOf(context, Docstrings.OfFunction(self));

    [PyGetter("__text_signature__")]
    private static string? GetTextSignature(NativeFunction self) => TextSignature(self);

    [PyMethod("__call__(*args, **kwargs)")]
    private static PyValue CallIt(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordArguments named)
        => CallAgain(context, self, arguments, named);

    [PyMethod("__get__(instance, owner=None, /)")]
    private static PyValue Bind(PyContext context, NativeFunction self, PyValue instance, PyValue owner)
    {
        if (instance.IsNone && owner.IsNone)
            return context.Raise(Errors.TypeError("__get__(None, None) is invalid"));
        if (self.Member.Kind == NativeKind.ClassMethod)
        {
            PyValue type = owner.IsNone ? instance.Type : owner;
            return self.Receives(type)
                ? self.BindTo(context, self, instance, (PyType)type.Ref)
                : context.Raise(Errors.TypeError(self.WrongClass(type)));
        }

        if (instance.IsNone && owner.Ref is PyType)
            return self;
        return instance.Type.IsSubtypeOf(self.Owner!)
            ? self.BindTo(context, self, instance, instance.Type)
            : context.Raise(Errors.TypeError(self.WrongReceiver(instance)));
    }

    private static string Insert(string receiver, string parameters, bool isPositionalOnly)
        => $"({receiver}{(isPositionalOnly ? "" : ", /")}, {parameters[1..]}";
}
