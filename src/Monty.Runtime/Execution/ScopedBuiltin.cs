using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>A builtin that works on its caller's scope, tied to the scope in which its name was read.</summary>
[HeapKind(302)]
internal sealed class ScopedBuiltin : PyObject
{
    private NativeFunction _function;
    private GlobalNamespace _globals;
    private PyValue _locals;

    internal ScopedBuiltin()
    {
        _function = null!;
        _globals = null!;
    }

    private ScopedBuiltin(NativeFunction function, GlobalNamespace globals, PyValue locals)
    {
        _function = function;
        _globals = globals;
        _locals = locals;
    }

    public NativeFunction Function => _function;

    /// <summary>Whether a native function wants to know its caller's scope.</summary>
    private static bool WorksOnCaller(NativeFunction function)
        => function is { Module: "builtins", Owner: null, Member.Name: "eval" or "exec" or "globals" or "locals" or "vars" or "dir" };

    public override PyType Type => NativeFunctionTypes.Function;

    public override bool IsCallable => true;

    /// <summary>What emitted code calls where such a builtin may have been named; other values stay what they are.</summary>
    public static PyValue Bind(PyFunction function, PyValue value, PyValue locals)
        => value.Ref is NativeFunction native && WorksOnCaller(native)
            ? new ScopedBuiltin(native, function.Globals, locals)
            : value;

    public override PyValue Repr(PyContext context, PyValue self) => _function.Repr(context, _function);

    public override PyValue Hash(PyContext context, PyValue self) => PyValue.Int(context.IdentityOf(_function));

    /// <summary>There is only one <c>eval</c>.</summary>
    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (op is not (CompareOperator.Equal or CompareOperator.NotEqual) || other.Ref is not ScopedBuiltin builtin)
            return PyValue.NotImplemented;
        return PyValue.Bool(ReferenceEquals(builtin._function, _function) == (op == CompareOperator.Equal));
    }

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        context.Caller = new CallerScope(_globals, _locals);
        return _function.Code(context, default, arguments, keywords);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        NativeFunction? function = _function;
        transfer.Object(ref function);
        transfer.Require(function is not null && WorksOnCaller(function), "a builtin that works on no scope");
        _function = function!;
        GlobalNamespace? globals = _globals;
        transfer.Object(ref globals);
        transfer.Require(globals is not null, "a scope without globals");
        _globals = globals!;
        transfer.OptionalValue(ref _locals);
    }
}
