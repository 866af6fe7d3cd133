using Monty.Runtime.Calls.Documentation;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>The attributes of <c>builtin_function_or_method</c> objects.</summary>
internal static partial class BuiltinFunctionMembers
{
    [PyGetter("__name__")]
    private static string GetName(PyValue self) => FunctionOf(self).Member.Name;

    [PyGetter("__qualname__")]
    private static string GetQualifiedName(PyValue self)
        => self.Ref is BuiltinMethod method ? method.QualifiedName : FunctionOf(self).QualifiedName;

    [PyGetter("__module__")]
    private static string? GetModule(PyValue self) => FunctionOf(self).Module;

    [PyGetter("__self__")]
    private static PyValue GetReceiver(PyValue self)
    {
        if (self.Ref is BuiltinMethod method)
            return method.Receiver;
        NativeFunction function = FunctionOf(self);
        if (function.Owner is { } owner)
            return function.Member.Name == NewMethod.Name ? owner : PyValue.None;
        return function.Module is { } name && NativeModule.Find(name) is { } module ? module : PyValue.None;
    }

    [PyGetter("__doc__")]
    private static PyValue GetDoc(PyContext context, PyValue self)
        => Docstrings.TextOf(context, Docstrings.OfFunction(FunctionOf(self)));

    [PyGetter("__text_signature__")]
    private static string? GetTextSignature(PyValue self) => NativeDescriptorMembers.TextSignature(FunctionOf(self));

    [PyMethod("__call__(*args, **kwargs)")]
    private static PyValue CallIt(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordArguments named)
        => NativeDescriptorMembers.CallAgain(context, self, arguments, named);

    private static NativeFunction FunctionOf(PyValue self) => self.Ref switch
    {
        BuiltinMethod method => method.Function,
        Execution.ScopedBuiltin builtin => builtin.Function,
        _ => (NativeFunction)self.Ref,
    };
}
