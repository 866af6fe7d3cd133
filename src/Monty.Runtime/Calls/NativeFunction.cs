using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>The generated adapter of a native function: binds and converts the arguments, turns exceptions into signals.</summary>
/// <param name="context">The run.</param>
/// <param name="self">The instance of a method, the type of a constructor or class method; unbound for functions.</param>
/// <param name="arguments">Positional arguments, then the values of the keyword arguments.</param>
/// <param name="keywords">The names of the trailing arguments; null where all are positional.</param>
internal delegate PyValue NativeCode(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords);

/// <summary>What a <see cref="NativeMember"/> is.</summary>
internal enum NativeKind
{
    Function,
    Method,
    ClassMethod,
    StaticMethod,
    Constructor,
    Getter,
    Constant,
}

/// <summary>A row of a generated table: one name of a built-in type or module.</summary>
/// <param name="Kind">What the name is.</param>
/// <param name="Name">The Python name.</param>
/// <param name="Signature">As declared.</param>
/// <param name="Code">The adapter; null for a constant.</param>
/// <param name="Setter">For a getter that can be assigned: called with the value as its one argument.</param>
/// <param name="Constant">The value of a constant.</param>
internal sealed record NativeMember(
    NativeKind Kind,
    string Name,
    string Signature,
    NativeCode? Code = null,
    NativeCode? Setter = null,
    PyValue Constant = default)
{
    /// <summary>The attribute that a type holds for this member.</summary>
    public PyValue ToAttribute(PyType owner)
        => Kind == NativeKind.Constant ? Constant : new NativeFunction(this, owner, null);
}

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
