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
    public PyValue SelfIn(PyContext context)
    {
        if (_function!.Code.Kind == CodeKind.Module)
            return TryGetGlobal(context, "self", out PyValue global) ? global : default;
        if (_function.Code.Kind != CodeKind.ClassBody)
            return _scope;
        return _scope.Ref is PyDict names && names.TryGetStr(context, new PyStr("self"), out PyValue own) ? own : default;
    }

    /// <summary>Local, global and builtin names that had a value, in CPython's order.</summary>
    public string[] Names()
    {
        var names = new List<string>(_function!.Code.VariablesAt(_state));
        if (_function.Code.Kind == CodeKind.ClassBody)
            AddClassNames(names);
        AddGlobals(names);
        KnownNames.AddBuiltins(names);
        return [.. names];
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _function);
        transfer.Int32(ref _state);
        transfer.OptionalValue(ref _scope);
        transfer.Require(_function is not null, "a failing scope without its function");
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require((uint)_state < (uint)_function!.Code.StateCount, "a failing scope outside its code"));
    }

    private void AddClassNames(List<string> names)
    {
        // The namespace itself is in the body's only variable.
        names.Clear();
        if (_scope.Ref is PyDict own)
            AddKeys(names, own);
    }

    private void AddGlobals(List<string> names)
    {
        GlobalNamespace globals = _function!.Globals;
        if (globals.Dict is { } dict)
        {
            AddKeys(names, dict);
            return;
        }

        IReadOnlyList<string> all = globals.Program.GlobalNames;
        for (int i = 0; i < all.Count; i++)
        {
            if (!globals.Slots[i].IsUnbound)
                names.Add(all[i]);
        }
    }

    private static void AddKeys(List<string> names, PyDict dict)
    {
        for (int position = 0; dict.MoveNext(ref position, out int row);)
        {
            if (dict.KeyAt(row).Ref is PyStr name)
                names.Add(name.Text);
        }
    }

    private bool TryGetGlobal(PyContext context, string name, out PyValue value)
    {
        GlobalNamespace globals = _function!.Globals;
        if (globals.Dict is { } dict)
            return dict.TryGetStr(context, new PyStr(name), out value);
        IReadOnlyList<string> all = globals.Program.GlobalNames;
        value = default;
        for (int i = 0; i < all.Count; i++)
        {
            if (all[i] == name)
                value = globals.Slots[i];
        }

        return !value.IsUnbound;
    }
}
