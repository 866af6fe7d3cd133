using Monty.Runtime.Calls.Documentation;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>The attributes of <c>method-wrapper</c> objects: <c>'a'.__add__</c>.</summary>
internal static partial class MethodWrapperMembers
{
    [PyGetter("__name__")]
    private static string GetName(BuiltinMethod self) => self.Function.Member.Name;

    [PyGetter("__qualname__")]
    private static string GetQualifiedName(BuiltinMethod self) => self.QualifiedName;

    [PyGetter("__objclass__")]
    private static PyType GetOwner(BuiltinMethod self) => self.Function.Owner!;

    [PyGetter("__self__", IsField = true)]
    private static PyValue GetReceiver(BuiltinMethod self) => self.Receiver;

    [PyGetter("__doc__")]
    private static PyValue GetDoc(PyContext context, BuiltinMethod self)
        => Docstrings.TextOf(context, Docstrings.OfFunction(self.Function));

    [PyGetter("__text_signature__")]
    private static string? GetTextSignature(BuiltinMethod self) => NativeDescriptorMembers.TextSignature(self.Function);

    [PyMethod("__call__(*args, **kwargs)")]
    private static PyValue CallIt(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordArguments named)
        => NativeDescriptorMembers.CallAgain(context, self, arguments, named);
}
