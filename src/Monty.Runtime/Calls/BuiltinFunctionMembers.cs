using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>The attributes of <c>builtin_function_or_method</c> and <c>method-wrapper</c> objects.</summary>
internal static partial class BuiltinFunctionMembers
{
    [PyGetter("__name__")]
    private static string GetName(PyValue self) => FunctionOf(self).Member.Name;

    [PyGetter("__qualname__")]
    private static string GetQualifiedName(PyValue self) => FunctionOf(self).QualifiedName;

    [PyGetter("__module__")]
    private static string? GetModule(PyValue self) => FunctionOf(self).Module;

    [PyGetter("__self__")]
    private static PyValue GetReceiver(PyContext context, PyValue self)
    {
        if (self.Ref is BuiltinMethod method)
            return method.Receiver;
        return FunctionOf(self).Owner is null
            ? context.Raise(Errors.AttributeError("'builtin_function_or_method' object has no attribute '__self__'"))
            : PyValue.None;
    }

    [PyGetter("__text_signature__")]
    private static string GetTextSignature(PyValue self) => NativeDescriptorMembers.TextSignature(FunctionOf(self).Member);

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
