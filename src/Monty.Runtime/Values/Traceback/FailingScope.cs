using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Where a NameError was raised: the variables of that activation are what its traceback may suggest.</summary>
[HeapKind(350)]
internal sealed class FailingScope : HeapObject
{
    private PyFunction? _function;
    private int _state;

    /// <summary>The variable <c>self</c>, or the namespace of a class body; unbound where there is neither.</summary>
    private PyValue _scope;

    internal FailingScope()
    {
    }

    /// <param name="function">What was running.</param>
    /// <param name="state">Where it was.</param>
    /// <param name="scope">Its variable <c>self</c>, or the namespace of a class body; or unbound.</param>
    public FailingScope(PyFunction function, int state, PyValue scope)
    {
        _function = function;
        _state = state;
        _scope = scope;
    }

    /// <summary>The variable <c>self</c>, or unbound.</summary>
    public PyValue Self
    {
        get
        {
            if (_function!.Code.Kind == CodeKind.Module)
                return TryGetGlobal("self", out PyValue global) ? global : default;
            if (_function.Code.Kind != CodeKind.ClassBody)
                return _scope;
            return _scope.Ref is PyDict names && names.TryGetStr(new PyStr("self"), out PyValue own) ? own : default;
        }
    }

    /// <summary>Local, global and builtin names that had a value, in CPython's order.</summary>
    public string[] Names()
    {
        var names = new List<string>(_function!.Code.VariablesAt(_state));
        if (_function.Code.Kind == CodeKind.ClassBody)
            AddClassNames(names);
        IReadOnlyList<string> globals = _function.Code.Program.GlobalNames;
        for (int i = 0; i < globals.Count; i++)
        {
            if (!_function.Globals.Slots[i].IsUnbound)
                names.Add(globals[i]);
        }

        KnownNames.AddBuiltins(names);
        return [.. names];
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _function);
        transfer.Int32(ref _state);
        transfer.Value(ref _scope);
        transfer.Require(_function is not null, "a failing scope without its function");
        if (transfer.IsReading)
            transfer.AfterReading(() => transfer.Require((uint)_state < (uint)_function!.Code.StateCount, "a failing scope outside its code"));
    }

    private void AddClassNames(List<string> names)
    {
        // The namespace itself is in the body's only variable.
        names.Clear();
        if (_scope.Ref is not PyDict own)
            return;
        for (int position = 0; own.MoveNext(ref position, out int row);)
        {
            if (own.KeyAt(row).Ref is PyStr name)
                names.Add(name.Text);
        }
    }

    private bool TryGetGlobal(string name, out PyValue value)
    {
        IReadOnlyList<string> globals = _function!.Code.Program.GlobalNames;
        for (int i = 0; i < globals.Count; i++)
        {
            value = _function.Globals.Slots[i];
            if (globals[i] == name)
                return !value.IsUnbound;
        }

        value = default;
        return false;
    }
}
