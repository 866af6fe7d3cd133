using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>A function implemented in C#: <c>builtin_function_or_method</c> or, unbound in a type, <c>method_descriptor</c>.</summary>
internal sealed partial class NativeFunction(NativeMember member, PyType? owner, string? module) : PyObject
{
    public NativeMember Member { get; } = member;

    /// <summary>The type that the method belongs to; null for functions of modules.</summary>
    public PyType? Owner { get; } = owner;

    public string? Module { get; } = module;

    public NativeCode Code { get; } = member.Code!;

    public override PyType Type => NativeFunctionTypes.Function;

    public override bool IsCallable => true;

    internal override void Transfer(StateTransfer transfer)
        => throw new System.Diagnostics.UnreachableException("native functions are transferred by name");
}
